# One bad sheet never stops the batch and never vanishes.
@ key.yaml
  tiku: 1
  kind: key
  exam: {pass: 50%}
  sections:
    - {title: 单选, type: single, points: 1, options: A-D, answers: {1: A, 2: C}}
@ sheets/a.yaml
  candidate: "001"
  answers: {1: A, 2: C}
@ sheets/b.yaml
  candidate: "002"
  answers: {1: A, 2
@ sheets/c.csv
  工号,1,2
  003,A,E
  ,A,C
  004,缺考,
$ tiku grade key.yaml sheets -o out
| key.yaml  2 items  2 points  pass >= 1  exact
| sheets 5 = graded 2 + rejected 2 + marked absent 1
| result pass 2  fail 0  rate 100 % of 2 decided
| scores of 2  mean 1.5  median 1.5  sd 0.7  min 1  max 2
|        alpha - (too few candidates: 2 < 30)
| before you publish
|   1 2 rejected: no id 1, unreadable 1 (002)  see out/rejects.csv
|   2 1 answer or marks refused: no such option 1  see out/rejects.csv
|
| ranking
|   rank  id   name  group  score      %  result
|      1  001                   2  100.0  pass
|      2  003                   1   50.0  pass
| absent 004
|
| how the files were read
|   sheets/c.csv: id from column "工号"; 2 question columns
|
| results are in out/
| how a score came about: tiku explain key.yaml sheets --candidate 003
! error[TK003]: the bracket { is never closed
!  --> sheets/b.yaml:2:10
!   |
! 1 | candidate: "002"
! 2 | answers: {1: A, 2
!   |          ^ opened here
! note: still open here
!  --> sheets/b.yaml:3:1
!   |
! 3 |
!   | -
!   = help: close it at the end of its list; a text with brackets needs quotes
!   = rule: unclosed-bracket
! tiku: 7 files are in out
$ cat out/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:单选\x0D
| 001,,,2,2,100.00,pass,1,2,0,0,0,0,0,2\x0D
| 003,,,1,2,50.00,pass,2,1,0,0,0,1,0,1\x0D
| 004,,,,,,absent,,,,,,,,\x0D
$ cat out/rejects.csv
| \uFEFFfile,line,id,item,reason,raw\x0D
| sheets/b.yaml,2,002,,unreadable,"answers: {1: A, 2"\x0D
| sheets/c.csv,3,,,no-id,",A,C"\x0D
| sheets/c.csv,2,003,2,unknown-option,E\x0D
$ tiku grade key.yaml sheets --strict -q
| key.yaml  2 items  2 points  pass >= 1  exact
| sheets 5 = graded 2 + rejected 2 + marked absent 1
| result pass 2  fail 0  rate 100 % of 2 decided
| scores of 2  mean 1.5  median 1.5  sd 0.7  min 1  max 2
|        alpha - (too few candidates: 2 < 30)
| before you publish
|   1 2 rejected: no id 1, unreadable 1 (002)
|   2 1 answer or marks refused: no such option 1
! error[TK003]: the bracket { is never closed
!  --> sheets/b.yaml:2:10
!   |
! 1 | candidate: "002"
! 2 | answers: {1: A, 2
!   |          ^ opened here
! note: still open here
!  --> sheets/b.yaml:3:1
!   |
! 3 |
!   | -
!   = help: close it at the end of its list; a text with brackets needs quotes
!   = rule: unclosed-bracket
? 1
$ tiku grade key.yaml nowhere.csv
! tiku: error: no such file or folder: nowhere.csv
? 2
$ tiku grade key.yaml sheets/b.yaml -o out2
! error[TK003]: the bracket { is never closed
!  --> sheets/b.yaml:2:10
!   |
! 1 | candidate: "002"
! 2 | answers: {1: A, 2
!   |          ^ opened here
! note: still open here
!  --> sheets/b.yaml:3:1
!   |
! 3 |
!   | -
!   = help: close it at the end of its list; a text with brackets needs quotes
!   = rule: unclosed-bracket
! tiku: sheets/b.yaml line 2: cannot be read: the bracket { is never closed
! tiku: error: none of 1 sheet could be graded; nothing was written
? 2
$ ls
| key.yaml
| out
| sheets
