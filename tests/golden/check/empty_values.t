# Values that are there and say nothing are mistakes.
@ bank.yaml
  tiku: 1
  questions:
    - {id: a, type: single, points: 1, stem: x, options: [], answer: A}
    - {id: b, type: fill, points: 1, stem: x, answer: {text: ""}}
    - {id: c, type: fill, points: 1, stem: x, answer: y}
  adjust: {c: {accept_also: {z: z}}}
@ key.yaml
  tiku: 1
  kind: key
  answers: {1: [A, ""]}
$ tiku check bank.yaml --format concise
| bank.yaml:3:56: error TK204 this question has no options
| bank.yaml:4:53: error TK211 the answer is empty
| bank.yaml:5:42: warning TK503 the same question as b
| bank.yaml:6:27: error TK102 "accept_also" takes a text or a list, not a map
! tiku: checked 1 bank or key, 3 questions
! tiku: Found 3 errors, 1 warning in 1 file.
! tiku: 1 piece of advice not shown; add --advice to see it
? 1
$ tiku check key.yaml --format concise
| key.yaml:3:18: error TK211 the answer is empty
! tiku: checked 1 bank or key, 1 question
! tiku: Found 1 error in 1 file.
? 1
