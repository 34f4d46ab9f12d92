# GIFT: what is special in it is escaped.
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
$ tiku export bank.yaml --to gift -o out.gift
| bank.yaml (gift): 12 questions
|   written: out.gift
| Not carried over by gift (27):
|   the bank    id of the bank; time, pass mark, instructions and what else the
|               exam states
|   days        points; tags; difficulty
|   many        points
|   some        one or more answers: written as multiple choice; points; note;
|               labels of the options; scoring subset_half
|   open        left out: the format needs an answer
|   fee         points
|   fee2        points; options of true and false
|   word        points
|   num         points; the unit days
|   range       points
|   two         left out: the format takes one blank a question
|   say         points; rubric; reference answer; length
|   case        its parts stand alone, each behind the material
|   case.first  points
|   case.then   points
$ cat out.gift
| $CATEGORY: Shop // refunds/Choice
|
| ::days::[plain]How many days \= \{a\} \~ \#1\: back\\slash?{
| \t~\=3
| \t=*7* <b>
| \t~-1 + 1
| \t####Rule\: 7 \#1
| }
|
| ::many::[plain]Which?\n1. first\n- second{
| \t~%33.33333%one
| \t~%-100%two
| \t~%33.33333%three
| \t~%33.33333%four
| }
|
| ::some::[plain]Any?{
| \t~%100%one
| \t~%-100%two
| }
|
| $CATEGORY: Shop // refunds/Rest & more
|
| ::fee::[plain]The shop pays.{TRUE####It does.}
|
| ::fee2::[plain]You pay.{FALSE}
|
| ::word::[plain]Ask for the ____.{
| \t=order \\*number\\*
| \t=%50%\=number
| }
|
| ::num::[plain]Wait ____ days.{#
| \t=7:0.7
| }
|
| ::range::[plain]Between ____.{#
| \t=1..9
| }
|
| ::say::[plain]Write an answer.{}
|
| ::case.first::[plain]A customer calls.\nFirst?{
| \t=greet
| \t~hang up
| }
|
| ::case.then::[plain]A customer calls.\nYou may hang up.{FALSE}
|
$ tiku export bank.yaml --to gift --no-answers -o none.gift --strict -q
| bank.yaml (gift): 12 questions
| Not carried over by gift (17):
|   the bank    id of the bank; time, pass mark, instructions and what else the
|               exam states
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
|   say         points; length
|   case        its parts stand alone, each behind the material
|   case.first  left out: the format needs an answer
|   case.then   left out: the format needs an answer
? 1
$ cat none.gift
| $CATEGORY: Shop // refunds/Choice
|
| $CATEGORY: Shop // refunds/Rest & more
|
| ::say::[plain]Write an answer.{}
|
