# Markdown: nothing of the bank is markup.
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
$ tiku export bank.yaml --to markdown -o out.md
| bank.yaml (markdown): 12 questions
|   written: out.md
| Not carried over by markdown (25):
|   the bank    id of the bank; time, pass mark, instructions and what else the
|               exam states
|   days        id; tags; difficulty
|   many        id; scoring subset_ratio
|   some        id; one or more answers: written as multiple choice; note; scoring
|               subset_half
|   open        id
|   fee         id
|   fee2        id
|   word        id; answers that earn a part of the points
|   num         id
|   range       id
|   two         id
|   say         id; rubric; length
|   case        id
|   case.first  id
|   case.then   id
$ cat out.md
| # Shop / refunds
|
| ## Choice
|
| **1.** How many days = {a} \~ \#1: back\\slash? (2 points)
|
| - A. =3
| - B. \*7\* \<b\>
| - C. -1 + 1
|
| > Answer: B
| >
| > Explanation: Rule: 7 \#1
|
| **2.** Which?  
| 1\. first  
| \- second (2 points)
|
| - A. one
| - B. two
| - C. three
| - D. four
|
| > Answer: ACD
|
| **3.** Any? (2 points)
|
| - X. one
| - Y. two
|
| > Answer: X
|
| **4.** No key yet (2 points)
|
| - A. one
| - B. two
|
| > Answer: none stated
|
| ## Rest \& more
|
| **5.** The shop pays. (1 point)
|
| > Answer: True
| >
| > Explanation: It does.
|
| **6.** You pay. (1 point)
|
| - A. wrong
| - B. right
|
| > Answer: A
|
| **7.** Ask for the \_\_\_\_. (2 points)
|
| > Answer: order \*number\*\|=number
|
| **8.** Wait \_\_\_\_ days. (2 points)
|
| > Answer: 7±10%days
|
| **9.** Between \_\_\_\_. (2 points)
|
| > Answer: 1..9
|
| **10.** First \_\_\_\_, then \_\_\_\_. (2 points)
|
| > Answer: order;phone\|tel\\;ephone
|
| **11.** Write an answer. (4 points)
|
| > Answer: Dear \<customer\>
|
| **12.** A customer calls.
|
| **12.1** First? (1 point)
|
| - A. greet
| - B. hang up
|
| > Answer: A
|
| **12.2** You may hang up. (1 point)
|
| > Answer: False
|
$ tiku export bank.yaml --to markdown --no-answers -o none.md --strict -q
| bank.yaml (markdown): 12 questions
| Not carried over by markdown (22):
|   the bank    id of the bank; time, pass mark, instructions and what else the
|               exam states
|   days        id; tags; difficulty
|   many        id; scoring subset_ratio
|   some        id; one or more answers: written as multiple choice; scoring
|               subset_half
|   open        id
|   fee         id
|   fee2        id
|   word        id
|   num         id
|   range       id
|   two         id
|   say         id; length
|   case        id
|   case.first  id
|   case.then   id
? 1
