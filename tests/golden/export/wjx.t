# Text for wjx.cn: the right options are marked, blanks have no key.
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
$ tiku export bank.yaml --to wjx -o out.txt
| bank.yaml (wjx): 12 questions
|   written: out.txt
| Not carried over by wjx (56):
|   the bank    id of the bank; sections; time, pass mark, instructions and what
|               else the exam states
|   days        id; points; explanation; tags; difficulty
|   many        id; points; scoring subset_ratio; line breaks within a text
|   some        id; one or more answers: written as multiple choice; points; note;
|               labels of the options; scoring subset_half
|   open        id; points
|   fee         id; points; explanation
|   fee2        id; points; options of true and false
|   word        id; points; other accepted answers than the first; answers that
|               earn a part of the points; the key: order *number* 或 =number
|   num         id; points; tolerance, range or unit; the key: 7±10%days
|   range       id; points; tolerance, range or unit; the key: 1..9
|   two         id; points; other accepted answers than the first; the key:
|               order；phone 或 tel;ephone
|   say         id; points; rubric; reference answer; length
|   case        id; its parts stand alone, each behind the material
|   case.first  id; points; line breaks within a text
|   case.then   id; points; line breaks within a text
$ cat out.txt
| Shop / refunds
|
| 1.How many days = {a} ~ #1: back\slash?[单选题]
| A、=3
| B、*7* <b>(正确答案)
| C、-1 + 1
|
| 2.Which? 1. first - second[多选题]
| A、one(正确答案)
| B、two
| C、three(正确答案)
| D、four(正确答案)
|
| 3.Any?[多选题]
| X、one(正确答案)
| Y、two
|
| 4.No key yet[单选题]
| A、one
| B、two
|
| 5.The shop pays.[判断题]
| A、对(正确答案)
| B、错
|
| 6.You pay.[判断题]
| A、对
| B、错(正确答案)
|
| 7.Ask for the ____.[填空题]
|
| 8.Wait ____ days.[填空题]
|
| 9.Between ____.[填空题]
|
| 10.First ____, then ____.[填空题]
|
| 11.Write an answer.[填空题]
|
| 12.A customer calls. First?[单选题]
| A、greet(正确答案)
| B、hang up
|
| 13.A customer calls. You may hang up.[判断题]
| A、对
| B、错(正确答案)
|
$ tiku export bank.yaml --to wjx --no-answers -o none.txt --strict -q
| bank.yaml (wjx): 12 questions
| Not carried over by wjx (42):
|   the bank    id of the bank; sections; time, pass mark, instructions and what
|               else the exam states
|   days        id; points; tags; difficulty
|   many        id; points; scoring subset_ratio; line breaks within a text
|   some        id; one or more answers: written as multiple choice; points;
|               labels of the options; scoring subset_half
|   open        id; points
|   fee         id; points
|   fee2        id; points; options of true and false
|   word        id; points
|   num         id; points
|   range       id; points
|   two         id; points
|   say         id; points; length
|   case        id; its parts stand alone, each behind the material
|   case.first  id; points; line breaks within a text
|   case.then   id; points; line breaks within a text
? 1
$ cat none.txt
| Shop / refunds
|
| 1.How many days = {a} ~ #1: back\slash?[单选题]
| A、=3
| B、*7* <b>
| C、-1 + 1
|
| 2.Which? 1. first - second[多选题]
| A、one
| B、two
| C、three
| D、four
|
| 3.Any?[多选题]
| X、one
| Y、two
|
| 4.No key yet[单选题]
| A、one
| B、two
|
| 5.The shop pays.[判断题]
| A、对
| B、错
|
| 6.You pay.[判断题]
| A、对
| B、错
|
| 7.Ask for the ____.[填空题]
|
| 8.Wait ____ days.[填空题]
|
| 9.Between ____.[填空题]
|
| 10.First ____, then ____.[填空题]
|
| 11.Write an answer.[填空题]
|
| 12.A customer calls. First?[单选题]
| A、greet
| B、hang up
|
| 13.A customer calls. You may hang up.[判断题]
| A、对
| B、错
|
