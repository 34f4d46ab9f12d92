# Cards for Anki.
@ bank.yaml
  tiku: 1
  id: shop
  title: Shop / refunds
  language: en
  exam: {duration: 10, pass: 60%}
  sections:
    - title: Choice
      points: 2
      questions:
        - {id: days, type: single, stem: "How many days = {a} ~ #1: back\\slash?", options: {A: "=3", B: "*7* <b>", C: "-1 + 1"}, answer: B, explanation: "Rule: 7 #1", tags: [time, 'two words'], difficulty: easy}
        - {id: many, type: multiple, stem: "Which?\n1. first\n- second", options: {A: one, B: two, C: three, D: four}, answer: [A, C, D], scoring: subset_ratio}
        - {id: some, type: indeterminate, stem: "Any?", options: {X: one, Y: two}, answer: X, scoring: subset_half, note: ask}
        - {id: open, type: single, stem: No key yet, options: {A: one, B: two}}
    - title: "Rest & more"
      questions:
        - {id: fee, type: judge, stem: The shop pays., answer: true, points: 1, explanation: It does.}
        - {id: fee2, type: judge, stem: You pay., options: {A: wrong, B: right}, answer: A, points: 1}
        - {id: word, type: fill, stem: "Ask for the ____.", answer: [['order *number*', {text: "=number", share: 1/2}]], points: 2}
        - {id: num, type: fill, stem: "Wait ____ days.", answer: [{value: 7, tolerance: 10%, unit: days}], points: 2}
        - {id: range, type: fill, stem: "Between ____.", answer: [{min: 1, max: 9}], points: 2}
        - {id: two, type: fill, stem: "First ____, then ____.", answer: [order, [phone, "tel;ephone"]], points: 2}
        - {id: say, type: short, stem: Write an answer., answer: "Dear <customer>", points: 4, length: {min: 20}, rubric: [{points: 4, any: [sorry]}]}
        - id: case
          type: case
          stem: "A customer calls."
          parts:
            - {id: first, type: single, stem: "First?", options: {A: greet, B: hang up}, answer: A, points: 1}
            - {id: then, type: judge, stem: You may hang up., answer: false, points: 1}
$ tiku export bank.yaml --to anki -o out.txt
| bank.yaml (anki): 12 questions
|   written: out.txt
| Not carried over by anki (24):
|   the bank    sections; time, pass mark, instructions and what else the exam
|               states
|   days        points; difficulty
|   many        points; scoring subset_ratio
|   some        one or more answers: written as multiple choice; points; note;
|               scoring subset_half
|   open        left out: the format needs an answer
|   fee         points
|   fee2        points
|   word        points; answers that earn a part of the points
|   num         points
|   range       points
|   two         points
|   say         points; rubric; length
|   case        its parts stand alone, each behind the material
|   case.first  points
|   case.then   points
$ cat out.txt
| #separator:tab
| #html:true
| #guid column:1
| #tags column:4
| #deck:Shop / refunds
| shop/days\tHow many days = {a} ~ #1: back\slash?<br>A. =3<br>B. *7* &lt;b&gt;<br>C. -1 + 1\tB<br>*7* &lt;b&gt;<br><br>Rule: 7 #1\ttime two_words
| shop/many\tWhich?<br>1. first<br>- second<br>A. one<br>B. two<br>C. three<br>D. four\tACD<br>one<br>three<br>four\t
| shop/some\tAny?<br>X. one<br>Y. two\tX<br>one\t
| shop/fee\tThe shop pays.\tTrue<br><br>It does.\t
| shop/fee2\tYou pay.<br>A. wrong<br>B. right\tA\t
| shop/word\tAsk for the ____.\torder *number* or =number\t
| shop/num\tWait ____ days.\t7±10%days\t
| shop/range\tBetween ____.\t1..9\t
| shop/two\tFirst ____, then ____.\torder; phone or tel;ephone\t
| shop/say\tWrite an answer.\tDear &lt;customer&gt;\t
| shop/case.first\tA customer calls.<br>First?<br>A. greet<br>B. hang up\tA<br>greet\t
| shop/case.then\tA customer calls.<br>You may hang up.\tFalse\t
$ tiku export bank.yaml --to anki --no-answers -o none.txt --strict -q
| bank.yaml (anki): 12 questions
| Not carried over by anki (16):
|   the bank    sections; time, pass mark, instructions and what else the exam
|               states
|   days        left out: the format needs an answer
|   many        left out: the format needs an answer
|   some        left out: the format needs an answer
|   open        left out: the format needs an answer
|   fee         left out: the format needs an answer
|   fee2        left out: the format needs an answer
|   word        left out: the format needs an answer
|   num         left out: the format needs an answer
|   range       left out: the format needs an answer
|   two         left out: the format needs an answer
|   say         left out: the format needs an answer
|   case        its parts stand alone, each behind the material
|   case.first  left out: the format needs an answer
|   case.then   left out: the format needs an answer
? 1
