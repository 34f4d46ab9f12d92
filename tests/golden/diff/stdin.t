# One of the two may come from standard input, as git writes a committed version.
@ bank.yaml
  tiku: 1
  questions:
    - {id: a, type: judge, stem: 对吗？, answer: 对, points: 1}
$ tiku diff - bank.yaml --fail-on any
< tiku: 1
< questions:
<   - {id: a, type: judge, stem: 对吗？, answer: 错, points: 1}
| 1 change: key 1
|
| question 1, a
|   key: the right answer is another one
|     - -:3:45          "错"
|     + bank.yaml:3:45  "对"
? 1
$ tiku diff - -
! tiku: error: standard input can be one of the two banks, not both
? 2
