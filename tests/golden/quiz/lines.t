# Without a terminal an answer a line is read; the end of input hands in. Nothing but the result is on standard output.
@ bank.yaml
  tiku: 1
  kind: bank
  id: refund
  title: 退款
  exam: {duration: 10, pass: 60%}
  questions:
    - {id: days, type: single, stem: 几天内可以退款, options: {A: 三天, B: 七天}, answer: B, points: 2, explanation: 公司规定七天, tags: [退款]}
    - {id: what, type: multiple, stem: 退款要核对哪些, options: {A: 订单号, B: 星座, C: 手机号}, answer: [A, C], points: 2, tags: [退款]}
    - {id: fee, type: judge, stem: 质量问题由公司承担运费, answer: 对, points: 1}
$ tiku quiz bank.yaml -q --data-dir data --user li
< B
< AB
< fee	1
| first try right 2 of 3, 67 %  time 0:00
|    2  退款要核对哪些
| these questions come back: tomorrow 1, Saturday 2
| only the wrong ones: tiku quiz bank.yaml --wrong
$ tiku quiz bank.yaml -q --data-dir data --user li --exam --lang zh --save-answers sheet.yaml --candidate 00123
< b
< a、c
< ×
| 已交卷
| 得分 4/5  合格
| 失分的题
|    3  质量问题由公司承担运费
|       你答：错  答案：对
$ tiku grade bank.yaml sheet.yaml -q
| 退款  3 items  5 points  pass >= 3  exact
| sheets 1 = graded 1
| result pass 1  fail 0  rate 100 % of 1 decided
| scores of 1  mean 4  median 4  sd -  min 4  max 4
|        alpha - (too few candidates: 1 < 30)
$ tiku quiz bank.yaml -q --data-dir data --user li --wrong
| nothing was answered
$ tiku quiz bank.yaml -q --data-dir data --user li --tags 物流
! tiku: error: no question has the tag "物流"; there are: 退款
? 2
$ tiku quiz bank.yaml -q --data-dir data --user li --exam --wrong
! tiku: error: --wrong is for practice, not for --exam
? 2
$ tiku quiz refnd --data-dir data
! tiku: error: there is no file and no bank "refnd"; found: refund
? 2
$ tiku quiz --no-input --data-dir data
! tiku: error: name the bank: tiku quiz BANK; found: refund
? 2
$ tiku quiz bank.yaml --for soon --data-dir data
! tiku: error: "soon" is no length of time; write e.g. 10m, 90s or 1h
? 2
$ tiku progress --user li --data-dir data
| Record of li (data/li/record.db)
| 1 practice, 1 exam; 6 answers, 67 % right at the first try
| To review: nothing today; next: tomorrow
|
| By topic, the weakest first
|   topic  right  of
|   退款    75 %   4
|
| By week
|   week from   right  of
|   2026-05-25   67 %   6
|
| Practices and exams, the latest first
|               when  kind      bank  right  of  result
|   2026-05-28 20:26  exam      退款   67 %   3  4 of 5, pass
|   2026-05-28 20:26  practice  退款   67 %   3
