# A question a row; what would become a formula gets a quotation mark before it.
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
$ tiku export bank.yaml --to csv -o out.csv
| bank.yaml (csv): 12 questions
|   written: out.csv
| Not carried over by csv (12):
|   the bank  id of the bank; title; time, pass mark, instructions and what else
|             the exam states
|   many      scoring subset_ratio
|   some      labels of the options; scoring subset_half
|   fee2      options of true and false
|   word      answers that earn a part of the points
|   two       the signs in "order|phone;tel;ephone" part answers in this format
|   say       rubric; length
|   case      its parts stand alone, each behind the material
$ cat out.csv
| \uFEFFid,type,question,option A,option B,option C,option D,answer,explanation,points,difficulty,chapter,tags,source,note\x0D
| days,Single choice,How many days = {a} ~ #1: back\slash?,'=3,*7* <b>,'-1 + 1,,B,Rule: 7 #1,2,easy,Choice,"time,two words",,\x0D
| many,Multiple choice,"Which?
| 1. first
| - second",one,two,three,four,ACD,,2,,Choice,,,\x0D
| some,One or more answers,Any?,one,two,,,A,,2,,Choice,,,ask\x0D
| open,Single choice,No key yet,one,two,,,,,2,,Choice,,,\x0D
| fee,True or false,The shop pays.,,,,,true,It does.,1,,Rest & more,,,\x0D
| fee2,True or false,You pay.,wrong,right,,,false,,1,,Rest & more,,,\x0D
| word,Fill in the blanks,Ask for the ____.,,,,,order *number*;=number,,2,,Rest & more,,,\x0D
| num,Fill in the blanks,Wait ____ days.,,,,,7±10%days,,2,,Rest & more,,,\x0D
| range,Fill in the blanks,Between ____.,,,,,1..9,,2,,Rest & more,,,\x0D
| two,Fill in the blanks,"First ____, then ____.",,,,,order|phone;tel;ephone,,2,,Rest & more,,,\x0D
| say,Short answers,Write an answer.,,,,,Dear <customer>,,4,,Rest & more,,,\x0D
| case.first,Single choice,"A customer calls.
| First?",greet,hang up,,,A,,1,,Rest & more,,,\x0D
| case.then,True or false,"A customer calls.
| You may hang up.",,,,,false,,1,,Rest & more,,,\x0D
$ tiku export bank.yaml --to csv --no-answers -o none.csv --strict -q
| bank.yaml (csv): 12 questions
| Not carried over by csv (9):
|   the bank  id of the bank; title; time, pass mark, instructions and what else
|             the exam states
|   many      scoring subset_ratio
|   some      labels of the options; scoring subset_half
|   fee2      options of true and false
|   say       length
|   case      its parts stand alone, each behind the material
? 1
$ cat none.csv
| \uFEFFid,type,question,option A,option B,option C,option D,answer,explanation,points,difficulty,chapter,tags,source,note\x0D
| days,Single choice,How many days = {a} ~ #1: back\slash?,'=3,*7* <b>,'-1 + 1,,,,2,easy,Choice,"time,two words",,\x0D
| many,Multiple choice,"Which?
| 1. first
| - second",one,two,three,four,,,2,,Choice,,,\x0D
| some,One or more answers,Any?,one,two,,,,,2,,Choice,,,\x0D
| open,Single choice,No key yet,one,two,,,,,2,,Choice,,,\x0D
| fee,True or false,The shop pays.,,,,,,,1,,Rest & more,,,\x0D
| fee2,True or false,You pay.,wrong,right,,,,,1,,Rest & more,,,\x0D
| word,Fill in the blanks,Ask for the ____.,,,,,,,2,,Rest & more,,,\x0D
| num,Fill in the blanks,Wait ____ days.,,,,,,,2,,Rest & more,,,\x0D
| range,Fill in the blanks,Between ____.,,,,,,,2,,Rest & more,,,\x0D
| two,Fill in the blanks,"First ____, then ____.",,,,,,,2,,Rest & more,,,\x0D
| say,Short answers,Write an answer.,,,,,,,4,,Rest & more,,,\x0D
| case.first,Single choice,"A customer calls.
| First?",greet,hang up,,,,,1,,Rest & more,,,\x0D
| case.then,True or false,"A customer calls.
| You may hang up.",,,,,,,1,,Rest & more,,,\x0D
