# One item, a whole paper, everybody; names and mistakes.
$ tiku explain examples/class/exam.yaml examples/class/sheets --candidate 00104 --item ticket-must
| 00104 刘洋  Q9 ticket-must  multiple, 3 points  key ABD
|   response "A、B" read as AB
|   1.5 of 3, partial  subset_half: 2 of 3 right, none wrong: 3/2 = 1.5
|   tolerated: characters between the labels
|   examples/class/sheets/east.csv line 6
$ tiku explain examples/class/exam.yaml examples/class/sheets --candidate 刘洋 --item 20 --lang zh
| 00104 刘洋  第 20 题 late-cake  简答，8 分
|   作答“先生您好，昨天订单太多了，请您再等一等。”
|   待阅：满分 8 分，阅卷前计 0 分  rubric：命中采分点 0/4：建议 0 分，待人工评分
|     +0（共 2）：没有找到 抱歉 / 对不起 / 道歉 / 致歉
|     +0（共 2）：没有找到 核实 / 查询 / 查一下 / 联系配送
|     +0（共 2）：没有找到 分钟 / 小时 / 点前
|     +0（共 2）：没有找到 退款 / 补送 / 赔付 / 补偿
|   examples/class/sheets/east.csv 第 6 行
$ tiku explain examples/class/exam.yaml examples/class/sheets --candidate 00108 --marks examples/class/marks.csv
| 00108 周涛  华东组  examples/class/sheets/east.csv line 10
| score 39.5 of 50  79.00 %  fail  pass >= 40  rank 13 of 22
| 单选题 12/16  多选题 10.5/12  判断题 8/8  填空题 6/6  简答题 3/8
|
| Q1 greeting  single, 2 points  key B  response B
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|
| Q2 verify-first  single, 2 points  key D  response "AB"
|   0 of 2  invalid, AB picked where only one option can be right; none of them
|     counts: 0
|
| Q3 unclear-request  single, 2 points  key A  response A
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|
| Q4 hold-limit  single, 2 points  key B  response C
|   0 of 2, wrong  exact: 0 of 1 right, 1 wrong: only the exact answer counts, 0
|
| Q5 wrong-answer-given  single, 2 points  key C  response C
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|
| Q6 angry-voice  single, 2 points  key C  response C
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|
| Q7 before-transfer  single, 2 points  key D  response D
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|
| Q8 password-offered  single, 2 points  key A  response A
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|
| Q9 ticket-must  multiple, 3 points  key ABD  response ABD
|   3 of 3, correct  subset_half: 3 of 3 right, none wrong: full points, 3
|
| Q10 calm-words  multiple, 3 points  key AC  response AC
|   3 of 3, correct  subset_half: 2 of 2 right, none wrong: full points, 3
|
| Q11 privacy-ok  multiple, 3 points  key BCD  response BCD
|   3 of 3, correct  subset_half: 3 of 3 right, none wrong: full points, 3
|
| Q12 callback-when  multiple, 3 points  key ABC  response AB
|   1.5 of 3, partial  subset_half: 2 of 3 right, none wrong: 3/2 = 1.5
|
| Q13 interrupt  judge, 2 points  key 错  response "F" read as 错
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|   tolerated: another word or mark for true or false
|
| Q14 no-guarantee  judge, 2 points  key 对  response "A"
|   2 of 2, correct
|   a person marked it: 2 of 2  by 李老师  comment: 本人确认 A 指“正确”
|
| Q15 mute-gossip  judge, 2 points  key 错  response "F" read as 错
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|   tolerated: another word or mark for true or false
|
| Q16 repeat-number  judge, 2 points  key 对  response "T" read as 对
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|   tolerated: another word or mark for true or false
|
| Q17 aht-sum  fill, 2 points  key 250±1秒  response 250
|   2 of 2, correct  per_blank: blank 1: "250" matches 250±1秒, 2
|
| Q18 principle-words  fill, 2 points  key 正当|正当性; 诚信|诚实信用
|   response "正当；诚信" read as 正当; 诚信
|   2 of 2, correct  per_blank: blank 1: "正当" matches 正当, 1; blank 2: "诚信"
|     matches 诚信, 1; total 2
|
| Q19 hotline-number  fill, 2 points  key 12315  response 12315
|   2 of 2, correct  per_blank: blank 1: "12315" matches 12315, 2
|
| Q20 late-cake  short, 8 points
|   response "非常抱歉，我马上核实，请您留一下电话。"
|   3 of 8, partial
|     +2 "抱歉" found at character 3
|     +2 "核实" found at character 9
|     +0 of 2: none of 分钟 / 小时 / 点前
|     +0 of 2: none of 退款 / 补送 / 赔付 / 补偿
|   a person marked it: 3 of 8  by 李老师  comment: 没有给出时限和补救
$ tiku explain examples/class/exam.yaml examples/class/sheets --candidate 0010
! tiku: error: no sheet of "0010" was graded; did you mean 00101?
? 2
$ tiku explain examples/class/exam.yaml examples/class/sheets --candidate 00104 --item nowhere
! tiku: error: there is no item "nowhere"; give an id or a number
? 2
$ tiku explain examples/class/exam.yaml examples/class/sheets
! tiku: error: say --candidate ID or NAME, or --all
? 2
