# Two different answers to one item are no blank: invalid, listed once, and settled by a mark.
@ key.yaml
  tiku: 1
  kind: key
  exam: {pass: 50%}
  sections:
    - {type: single, points: 2, options: 4, scoring: {policy: exact, invalid: -1}, answers: {1: A, 2: B}}
@ answers.csv
  candidate,item,answer
  001,1,A
  001,2,B
  001,2,C
@ marks.csv
  id,item,points
  001,2,2
$ tiku grade key.yaml answers.csv -o out --details -q
$ cat out/details.csv
$ cat out/rejects.csv
$ tiku explain key.yaml answers.csv --candidate 001 --item 2
$ tiku grade key.yaml answers.csv --marks marks.csv -q
