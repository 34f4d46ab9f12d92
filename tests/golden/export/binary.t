# A workbook and a package: their bytes are the same every time, and a terminal is no place for them.
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
$ tiku export bank.yaml --to xlsx -o one.xlsx -q
| bank.yaml (xlsx): 12 questions
| Not carried over by xlsx (12):
|   the bank  id of the bank; title; time, pass mark, instructions and what else
|             the exam states
|   many      scoring subset_ratio
|   some      labels of the options; scoring subset_half
|   fee2      options of true and false
|   word      answers that earn a part of the points
|   two       the signs in "order|phone;tel;ephone" part answers in this format
|   say       rubric; length
|   case      its parts stand alone, each behind the material
$ tiku export bank.yaml --to xlsx -o two.xlsx -q
| bank.yaml (xlsx): 12 questions
| Not carried over by xlsx (12):
|   the bank  id of the bank; title; time, pass mark, instructions and what else
|             the exam states
|   many      scoring subset_ratio
|   some      labels of the options; scoring subset_half
|   fee2      options of true and false
|   word      answers that earn a part of the points
|   two       the signs in "order|phone;tel;ephone" part answers in this format
|   say       rubric; length
|   case      its parts stand alone, each behind the material
$ cmp one.xlsx two.xlsx
$ tiku export bank.yaml --to xlsx
! tiku: error: xlsx is no text, so say where it goes: -o FILE.xlsx
? 2
$ tiku export bank.yaml --to qti -o one.zip
| bank.yaml (qti): 12 questions
|   written: one.zip
| Not carried over by qti (13):
|   the bank  id of the bank; time, pass mark, instructions and what else the exam
|             states
|   days      tags; difficulty
|   many      scoring subset_ratio
|   some      one or more answers: written as multiple choice; note; labels of the
|             options; scoring subset_half
|   num       the unit days
|   say       rubric; length
|   case      its parts stand alone, each behind the material
$ tiku export bank.yaml --to qti -o two.zip -q
| bank.yaml (qti): 12 questions
| Not carried over by qti (13):
|   the bank  id of the bank; time, pass mark, instructions and what else the exam
|             states
|   days      tags; difficulty
|   many      scoring subset_ratio
|   some      one or more answers: written as multiple choice; note; labels of the
|             options; scoring subset_half
|   num       the unit days
|   say       rubric; length
|   case      its parts stand alone, each behind the material
$ cmp one.zip two.zip
$ tiku export bank.yaml --to xlsx -o folder/ -q
| bank.yaml (xlsx): 12 questions
| Not carried over by xlsx (12):
|   the bank  id of the bank; title; time, pass mark, instructions and what else
|             the exam states
|   many      scoring subset_ratio
|   some      labels of the options; scoring subset_half
|   fee2      options of true and false
|   word      answers that earn a part of the points
|   two       the signs in "order|phone;tel;ephone" part answers in this format
|   say       rubric; length
|   case      its parts stand alone, each behind the material
$ ls folder
| bank.xlsx
