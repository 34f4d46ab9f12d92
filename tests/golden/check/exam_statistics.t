# What an exam said about its questions becomes findings on the bank; a question that was edited
# since does not inherit the figures of the old one.
@ bank.yaml
  tiku: 1
  id: small
  title: 小考
  questions:
    - {id: wrong-key, type: single, stem: 一加一等于几？, options: {A: '1', B: '2', C: '3'}, answer: A, points: 1}
    - {id: fine, type: single, stem: 二加二等于几？, options: {A: '4', B: '5', C: '6'}, answer: A, points: 1}
    - {id: trap, type: judge, stem: 三加三等于六。, answer: true, points: 1}
    - {id: plain, type: judge, stem: 四加四等于八。, answer: true, points: 1}
@ edited.yaml
  tiku: 1
  id: small
  title: 小考
  questions:
    - {id: wrong-key, type: single, stem: 一加一等于几？, options: {A: '1', B: '2', C: '3'}, answer: B, points: 1}
    - {id: fine, type: single, stem: 二加二等于几？, options: {A: '4', B: '5', C: '6'}, answer: A, points: 1}
    - {id: trap, type: judge, stem: 三加三是不是等于六？, answer: true, points: 1}
    - {id: plain, type: judge, stem: 四加四等于八。, answer: true, points: 1}
@ sheets.csv
  id,wrong-key,fine,trap,plain
  01,B,A,×,√
  02,B,A,×,√
  03,B,A,×,√
  04,B,A,×,√
  05,B,A,×,√
  06,B,A,×,√
  07,B,A,×,√
  08,B,A,×,√
  09,B,A,×,√
  10,B,A,×,√
  11,B,A,√,√
  12,B,A,√,√
  13,A,A,√,√
  14,A,B,√,√
  15,A,B,√,√
  16,A,B,√,√
  17,A,B,√,×
  18,A,B,√,×
  19,A,C,√,×
  20,A,C,√,×
  21,A,C,√,×
  22,C,C,√,×
  23,C,C,√,×
  24,C,C,√,×
  25,C,B,√,×
  26,C,B,√,×
  27,C,B,√,×
  28,C,B,√,×
  29,C,B,√,×
  30,C,B,√,×
$ tiku grade bank.yaml sheets.csv -o out -q
| 小考  4 items  4 points  no pass mark  exact
| sheets 30 = graded 30
| result no pass mark: set one with --pass 60%
| scores of 30  mean 1.9  median 2  sd 0.8  min 1  max 4  alpha -.74 [-2.04, .09]
|       1-2 #########                        9
|       2-3 ###############                 15
|       3-4 ######                           6
| look at these first
|    1 single  p  30 %  r -.08  better candidates choose B, key A: key wrong?
|    2 single  p  43 %  r -.23  better candidates choose B, key A: key wrong?
|    3 judge   p  67 %  r -.56  better candidates choose 错, key 对: key wrong?
| before you publish
|   1 settle items 1, 2, 3  correct the key, or write --adjust; run again
$ tiku check bank.yaml --stats out --format concise --advice --select TK73
| bank.yaml:5:93: warning TK731 option B was chosen by the strongest of 30, the key is A: is the key wrong?
| bank.yaml:6:88: warning TK731 option B was chosen by the strongest of 30, the key is A: is the key wrong?
| bank.yaml:7:52: warning TK731 option 错 was chosen by the strongest of 30, the key is 对: is the key wrong?
! tiku: checked 1 bank or key, 4 questions
! tiku: 4 of 4 questions stood in that exam exactly as now
! tiku: Found 3 warnings in 1 file.
$ tiku check edited.yaml --stats out --format concise --advice --select TK73
| edited.yaml:6:88: warning TK731 option B was chosen by the strongest of 30, the key is A: is the key wrong?
! tiku: checked 1 bank or key, 4 questions
! tiku: 2 of 4 questions stood in that exam exactly as now
! tiku: Found 1 warning in 1 file.
$ tiku check edited.yaml --stats nowhere --format concise --select TK73
! tiku: error: nowhere holds no results of tiku grade: there is no summary.json that can be read
! tiku: checked 1 bank or key, 4 questions: nothing to report
? 2
