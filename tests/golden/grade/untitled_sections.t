# Sections without a title go by their type on the screen and by their number in files.
@ key.yaml
  tiku: 1
  kind: key
  sections:
    - {type: single, points: 1, options: A-D, answers: {1: A, 2: C}}
    - {type: judge, points: 1, answers: {3: 对}}
@ sheets.csv
  id,1,2,3
  1,A,C,对
  2,A,B,错
$ tiku grade key.yaml sheets.csv -o out
| key.yaml  3 items  3 points  no pass mark  exact
| sheets 2 = graded 2
| result no pass mark: set one with --pass 60%
| scores of 2  mean 2  median 2  sd 1.4  min 1  max 3
|        alpha - (too few candidates: 2 < 30)
|
| ranking
|   rank  id  name  group  score      %  result
|      1  1                    3  100.0  -
|      2  2                    1   33.3  -
|
| how the files were read
|   sheets.csv: id from column "id"; 3 question columns
|
| results are in out/
| how a score came about: tiku explain key.yaml sheets.csv --candidate 2
! tiku: 7 files are in out
$ head -1 out/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:1,section:2\x0D
