# Results written among the answers are not read as answers by the next run; an empty folder says so.
@ key.csv
  item,answer
  1,A
  2,B
@ class/sheets.csv
  id,1,2
  1,A,B
@ empty/notes.md
  nothing here
$ tiku grade key.csv class -o class -q
| key.csv  2 items  2 points  no pass mark  exact
| sheets 1 = graded 1
| result no pass mark: set one with --pass 60%
| scores of 1  mean 2  median 2  sd -  min 2  max 2
|        alpha - (too few candidates: 1 < 30)
$ ls class
| items.csv
| ledger.csv
| options.csv
| rejects.csv
| results.csv
| results.xlsx
| sheets.csv
| summary.json
$ tiku grade key.csv class -o class -q
| key.csv  2 items  2 points  no pass mark  exact
| sheets 1 = graded 1
| result no pass mark: set one with --pass 60%
| scores of 1  mean 2  median 2  sd -  min 2  max 2
|        alpha - (too few candidates: 1 < 30)
$ tiku grade key.csv empty
! tiku: no points are stated: each question counts 1
! tiku: the key does not say which options there are: those in key and sheets are taken
! tiku: 2 items have no type and are taken as single by the answer: 1, 2
! tiku: error: there is no answer sheet in empty; nothing was written
? 2
