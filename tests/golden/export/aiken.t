# Aiken holds single choice alone; the rest is listed.
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
$ tiku export bank.yaml --to aiken -o out.txt
| bank.yaml (aiken): 12 questions
|   written: out.txt
| Not carried over by aiken (25):
|   the bank    id of the bank; title; sections; time, pass mark, instructions and
|               what else the exam states
|   days        id; points; explanation; tags; difficulty
|   many        left out: the format has no questions of this type (Multiple
|               choice)
|   some        left out: the format has no questions of this type (One or more
|               answers)
|   open        left out: the format needs an answer
|   fee         left out: the format has no questions of this type (True or false)
|   fee2        left out: the format has no questions of this type (True or false)
|   word        left out: the format has no questions of this type (Fill in the
|               blanks)
|   num         left out: the format has no questions of this type (Fill in the
|               blanks)
|   range       left out: the format has no questions of this type (Fill in the
|               blanks)
|   two         left out: the format has no questions of this type (Fill in the
|               blanks)
|   say         left out: the format has no questions of this type (Short answers)
|   case        id; its parts stand alone, each behind the material
|   case.first  id; points; line breaks within a text
|   case.then   left out: the format has no questions of this type (True or false)
$ cat out.txt
| How many days = {a} ~ #1: back\slash?
| A. =3
| B. *7* <b>
| C. -1 + 1
| ANSWER: B
|
| A customer calls. First?
| A. greet
| B. hang up
| ANSWER: A
|
$ tiku export bank.yaml --to aiken --no-answers -o none.txt --strict -q
| bank.yaml (aiken): 12 questions
| Not carried over by aiken (19):
|   the bank    id of the bank; title; sections; time, pass mark, instructions and
|               what else the exam states
|   days        left out: the format needs an answer
|   many        left out: the format has no questions of this type (Multiple
|               choice)
|   some        left out: the format has no questions of this type (One or more
|               answers)
|   open        left out: the format needs an answer
|   fee         left out: the format has no questions of this type (True or false)
|   fee2        left out: the format has no questions of this type (True or false)
|   word        left out: the format has no questions of this type (Fill in the
|               blanks)
|   num         left out: the format has no questions of this type (Fill in the
|               blanks)
|   range       left out: the format has no questions of this type (Fill in the
|               blanks)
|   two         left out: the format has no questions of this type (Fill in the
|               blanks)
|   say         left out: the format has no questions of this type (Short answers)
|   case        id; its parts stand alone, each behind the material
|   case.first  left out: the format needs an answer
|   case.then   left out: the format has no questions of this type (True or false)
? 1
