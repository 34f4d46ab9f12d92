# --fail-under and --strict decide the exit code, --pass the pass mark.
@ key.csv
  item,answer
  1,A
  2,B
@ sheets.csv
  id,1,2
  1,A,B
  2,A,C
$ tiku grade key.csv sheets.csv --fail-under 75 -q
| key.csv  2 items  2 points  no pass mark  exact
| sheets 2 = graded 2
| result no pass mark: set one with --pass 60%
| scores of 2  mean 1.5  median 1.5  sd 0.7  min 1  max 2
|        alpha - (too few candidates: 2 < 30)
$ tiku grade key.csv sheets.csv --fail-under 75.01 -q
| key.csv  2 items  2 points  no pass mark  exact
| sheets 2 = graded 2
| result no pass mark: set one with --pass 60%
| scores of 2  mean 1.5  median 1.5  sd 0.7  min 1  max 2
|        alpha - (too few candidates: 2 < 30)
? 1
$ tiku grade key.csv sheets.csv --pass 100% --fail-under pass:51% -q
| key.csv  2 items  2 points  pass >= 2  exact
| sheets 2 = graded 2
| result pass 1  fail 1  rate 50 % of 2 decided
| scores of 2  mean 1.5  median 1.5  sd 0.7  min 1  max 2
|        alpha - (too few candidates: 2 < 30)
? 1
$ tiku grade key.csv sheets.csv --fail-under often -q
! tiku: error: --fail-under wants a mean in percent or pass:SHARE, such as 75 or pass:80%, not "often"
? 2
$ tiku grade key.csv sheets.csv --pass all -q
! tiku: error: --pass wants points or a share such as 60%, not "all"
? 2
