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
| key.yaml  2 items  4 points  pass >= 2  exact
| sheets 1 = graded 1
| result pass 0  fail 1  rate 0 % of 1 decided
| scores of 1  mean 1  median 1  sd -  min 1  max 1
|        alpha - (too few candidates: 1 < 30)
| before you publish
|   1 1 answer or marks refused: answered twice 1  see out/rejects.csv
$ cat out/details.csv
| \uFEFFid,item,state,points,max,raw,normalised,policy,rule\x0D
| 001,1,correct,2,2,A,A,exact,\x0D
| 001,2,invalid,-1,2,B; C,,exact,\x0D
$ cat out/rejects.csv
| \uFEFFfile,line,id,item,reason,raw\x0D
| answers.csv,4,001,2,answered-twice,C\x0D
$ tiku explain key.yaml answers.csv --candidate 001 --item 2
| 001  Q2  single, 2 points  key B  response "B; C"
|   -1 of 2  invalid, it cannot be read as one answer; a mark by a person settles
|     it: -1
|   answers.csv line 3
$ tiku grade key.yaml answers.csv --marks marks.csv -q
| key.yaml  2 items  4 points  pass >= 2  exact
| sheets 1 = graded 1
| result pass 1  fail 0  rate 100 % of 1 decided
| scores of 1  mean 4  median 4  sd -  min 4  max 4
|        alpha - (too few candidates: 1 < 30)
| before you publish
|   1 1 answer or marks refused: answered twice 1
