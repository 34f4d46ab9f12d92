# What a practice and an exam leave behind.
@ bank.yaml
  tiku: 1
  id: refund
  title: 退款专题
  questions:
    - {id: days, type: judge, stem: 七天内可以退款。, answer: 对, points: 1, tags: [退款]}
    - {id: fee, type: judge, stem: 退款收手续费。, answer: 错, points: 1, tags: [退款]}
$ tiku quiz bank.yaml --user li --data-dir data --quiet
< days	对
< fee	对
| first try right 1 of 2, 50 %  time 0:00
|    2  退款收手续费。
| these questions come back: tomorrow 1, Saturday 1
| only the wrong ones: tiku quiz bank.yaml --wrong
$ tiku progress --user li --data-dir data
| Record of li (data/li/record.db)
| 1 practice, 0 exams; 2 answers, 50 % right at the first try
| To review: nothing today; next: tomorrow
|
| By topic, the weakest first
|   topic  right  of
|   退款    50 %   2
|
| By week
|   week from   right  of
|   2026-05-25   50 %   2
|
| Practices and exams, the latest first
|               when  kind      bank      right  of  result
|   2026-05-28 20:26  practice  退款专题   50 %   2
$ tiku progress bank.yaml --user li --data-dir data --lang zh
| li 的记录（data/li/record.db）
| 练习 1 次，考试 0 次；作答 2 题次，首答正确率 50 %
| 待复习：今天没有；下次：明天
|
| 按知识点（由弱到强）
|   知识点  正确率  题次
|   退款      50 %     2
|
| 按周
|   周一        正确率  题次
|   2026-05-25    50 %     2
|
| 练习和考试（由近到远）
|               时间  方式  题库      正确率  题次  结果
|   2026-05-28 20:26  练习  退款专题    50 %     2
