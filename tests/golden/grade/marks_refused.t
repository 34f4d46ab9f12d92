# Every wrong mark is refused with a reason in words; the mark that fits counts.
@ bank.yaml
  tiku: 1
  id: talk
  exam: {pass: 50%}
  questions:
    - {id: greet, type: short, stem: 怎么问候？, points: 4, answer: 您好}
    - {id: open, type: single, stem: 几点开门？, points: 2, options: [八点, 九点], answer: A}
@ sheets.csv
  工号,greet,open
  001,您好,A
  002,喂,A
  003,你好,B
@ marks.csv
  id,item,points
  001,greet,3
  002,greet,1
  002,greet,2
  003,open,1
  003,greet,5
$ tiku grade bank.yaml sheets.csv --marks marks.csv -o out -q
| talk  2 items  6 points  pass >= 3  exact
| sheets 3 = graded 1 + pending 2
| result pass 1  fail 0  open 2  rate 100 % of 1 decided
| scores of 1  mean 5  median 5  sd -  min 5  max 5
|        alpha - (too few candidates: 1 < 30)  2 pending left out
| before you publish
|   1 mark 2 sheets
|     list them with --pending marks.xlsx, fill it in, add --marks marks.xlsx
|   2 4 answers or marks refused: two different marks 2, not open to marks 1, out…
|     see out/rejects.csv
$ tiku grade bank.yaml sheets.csv --marks marks.csv -q --lang zh
| talk  2 题  6 分  合格 >= 3  exact
| 答卷 3 = 已评 1 + 待阅 2
| 结果 合格 1  不合格 0  未定 2  合格率 100 %（已定 1 人）
| 成绩 1 人  平均 5  中位 5  标准差 -  最低 5  最高 5  信度 -（人数太少：1 < 30）
|      待阅 2 人未计入
| 公布前还要您做
|   1 待阅 2 份  用 --pending marks.xlsx 列出，填好后加 --marks marks.xlsx 重跑
|   2 4 处作答或给分未采用：给分不一致 2、无需给分 1、超出范围 1
$ cat out/rejects.csv
| \uFEFFfile,line,id,item,reason,raw\x0D
| marks.csv,3,002,greet,conflicting-marks,1\x0D
| marks.csv,4,002,greet,conflicting-marks,2\x0D
| marks.csv,5,003,open,not-open,1\x0D
| marks.csv,6,003,greet,out-of-range,5\x0D
