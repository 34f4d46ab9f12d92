# A refused answer is found on its own line, also where a sheet has many.
@ key.csv
  item,answer,options
  1,A,A-D
  2,B,A-D
@ long.csv
  candidate,item,answer
  7,1,A
  8,1,C
  7,2,E
  8,2,-1
$ tiku grade key.csv long.csv -o out -q
| key.csv  2 items  2 points  no pass mark  exact
| sheets 2 = graded 2
| result no pass mark: set one with --pass 60%
| scores of 2  mean 0.5  median 0.5  sd 0.7  min 0  max 1
|        alpha - (too few candidates: 2 < 30)
| before you publish
|   1 2 answers or marks refused: no such option 2  see out/rejects.csv
$ cat out/rejects.csv
| \uFEFFfile,line,id,item,reason,raw\x0D
| long.csv,4,7,2,unknown-option,E\x0D
| long.csv,5,8,2,unknown-option,-1\x0D
$ tiku explain key.csv long.csv -c 7 -i 2
| 7  Q2  single, 1 point  key B  response "E"
|   0 of 1  invalid, 'E' is none of the options A-D: 0
|   long.csv line 4
! tiku: no points are stated: each question counts 1
! tiku: 2 items have no type and are taken as single by the answer: 1, 2
