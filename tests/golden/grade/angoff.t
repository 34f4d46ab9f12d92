# The pass mark that judges arrive at, beside the one in force: the worked example of three judges.
@ key.csv
  item,answer,type,options
  1,A,single,A-D
  2,B,single,A-D
  3,C,single,A-D
  4,D,single,A-D
  5,A,single,A-D
  6,B,single,A-D
@ sheets.csv
  id,1,2,3,4,5,6
  01,A,B,C,D,A,C
  02,A,B,C,D,A,C
  03,A,B,C,D,A,B
  04,A,B,C,D,B,C
  05,A,B,C,A,A,C
  06,A,B,D,D,A,B
  07,A,B,C,D,D,B
  08,A,B,A,A,C,B
  09,A,C,C,B,A,B
  10,B,B,C,A,B,B
  11,A,D,A,A,C,A
  12,C,B,D,B,D,B
@ judges.csv
  judge,1,2,3,4,5,6
  Wu,.9,.7,.6,.5,.8,.4
  Li,.8,.8,.5,.6,.7,.5
  Ma,95%,75%,70%,55%,85%,45%
@ items.tsv
  题	吴	李	马
  1	90	80	95
  2	70	80	75
  3	60	50	70
  4	50	60	55
  5	80	70	85
  6	40	50	45
@ gap.csv
  judge,1,2,3,4,5,6
  Wu,.9,.7,,.5,.8,.4
@ odd.csv
  judge,1,2,3,4,5,6
  Wu,.9,often,.6,.5,.8,.4
$ tiku grade key.csv sheets.csv --pass 4 --angoff judges.csv -q
| key.csv  6 items  6 points  pass >= 4  exact
| sheets 12 = graded 12
| result pass 8  fail 4  rate 66.7 % of 12 decided
| scores of 12  mean 3.9  median 4  sd 1.4  min 1  max 6
|        alpha - (too few candidates: 12 < 30)
|       1-2 #                                1
|       2-3 #                                1
|       3-4 ##                               2
|       4-5 ###                              3
|       5-6 #####                            5
|
| pass mark by 3 judges (Angoff)
|   cut 4.02 of 6  sd 0.2  5 of 12 would pass
|   se 0.12, a rough guide: judges talk to each other
|   Wu 3.9  Li 3.9  Ma 4.25
|   the pass mark in force, 4, asks for 0.02 points less; 8 pass
$ tiku grade key.csv sheets.csv --angoff items.tsv -q --lang zh
| key.csv  6 题  6 分  没有合格线  exact
| 答卷 12 = 已评 12
| 结果 没有合格线：可用 --pass 60% 设定
| 成绩 12 人  平均 3.9  中位 4  标准差 1.4  最低 1  最高 6
|      信度 -（人数太少：12 < 30）
|       1-2 #                                1
|       2-3 #                                1
|       3-4 ##                               2
|       4-5 ###                              3
|       5-6 #####                            5
|
| 3 位评委定的合格线（安戈夫法）
|   合格线 4.02（满分 6）  标准差 0.2  12 人中 5 人合格
|   标准误 0.12，仅供参考：评委之间会商量
|   吴 3.9  李 3.9  马 4.25
|   现在没有合格线：可用 --pass 4.02 采用它
$ tiku grade key.csv sheets.csv --angoff gap.csv -q
! tiku: error: gap.csv: 1 judgement is missing, the first of Wu: 3; every judge judges every item
? 2
$ tiku grade key.csv sheets.csv --angoff odd.csv -q
! tiku: error: odd.csv: judge Wu gives often for item 2, which is no share such as 0.9 or 90%
? 2
$ tiku grade key.csv sheets.csv --angoff sheets.csv -q
! tiku: error: sheets.csv: judge 01 gives A for item 1, which is no share such as 0.9 or 90%
? 2
