# A key without questions grades sheets that name them by number; a CSV key does the same.
@ key.csv
  item,answer,points
  1,A,2
  2,BD,3
  3,√,1
  4,14天|14日;3,2
@ sheets.csv
  工号,姓名,1,2,3,4
  001,王芳,A,BD,对,14日；3
  002,李强,a,DB,×,14天
  003,张敏,AB,,,
$ tiku grade key.csv sheets.csv -q --details -o out
| key.csv  4 items  8 points  no pass mark  exact
| sheets 3 = graded 3
| result no pass mark: set one with --pass 60%
| scores of 3  mean 4.7  median 6  sd 4.2  min 0  max 8
|        alpha - (too few candidates: 3 < 30)
| read 2 of 12 cells, e.g. "a" as A (once)  see out/ledger.csv
| before you publish
|   1 1 answer or marks refused: two picks 1  see out/rejects.csv
$ cat out/details.csv
| \uFEFFid,item,state,points,max,raw,normalised,policy,rule\x0D
| 001,1,correct,2,2,A,A,exact,\x0D
| 001,2,correct,3,3,BD,BD,exact,\x0D
| 001,3,correct,1,1,对,对,exact,\x0D
| 001,4,correct,2,2,14日；3,14日; 3,per_blank,\x0D
| 002,1,correct,2,2,a,A,exact,lower-case\x0D
| 002,2,correct,3,3,DB,BD,exact,order\x0D
| 002,3,wrong,0,1,×,错,exact,\x0D
| 002,4,partial,1,2,14天,"14天; ",per_blank,\x0D
| 003,1,invalid,0,2,AB,,exact,\x0D
| 003,2,blank,0,3,,,exact,\x0D
| 003,3,blank,0,1,,,exact,\x0D
| 003,4,blank,0,2,,,per_blank,\x0D
