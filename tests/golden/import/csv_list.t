# A question list as a spreadsheet saves it.
@ list.csv
  客服题库,,,,,,,,
  "填写说明：多选答案写成 A,B",,,,,,,,
  序号,题型（必填）,题干（必填）,选项A,选项B,选项C,正确答案,分值,知识点
  1,单选题,退款几天到账？,一天,三天,十天,B,2,退款、时效
  2,多选题,先做什么？,道歉,核实,推诿,"A,B",3,
  3,判断题,可以挂断骚扰电话,,,,错，应先警告,1,
  4,填空题,架构是____和____,,,,总部/集团|省级,2,
  5,单选题,谁审核？,组长,主管,,E,2,
  6,连线题,连一连,甲,乙,,,2,
$ tiku import list.csv -o list.yaml
| list.csv (csv): 1 paper, 5 questions, 4 with an answer
|
|   paper     rows  questions  answered  doubts
|   客服题库   4-8          5         4       1
|
|   type      questions  answered  no answer
|   single            2         1          1
|   multiple          1         1          0
|   judge             1         1          0
|   fill              1         1          0
|
| To look at (1):
|   answer outside options     1  row 8
|
| Looked like questions and were left out (1):
|   row 9: questions of the type "连线题" have no place in a bank: 连一连
! tiku: wrote list.yaml; `tiku check list.yaml` looks it over
$ cat list.yaml
| tiku: 1
| id: 客服题库
| title: 客服题库
| language: zh-CN
| sections:
|   - questions:
|       - id: single-1
|         type: single
|         points: 2
|         stem: 退款几天到账？
|         options:
|           A: 一天
|           B: 三天
|           C: 十天
|         answer: B
|         tags: [退款, 时效]
|       - id: multiple-2
|         type: multiple
|         points: 3
|         stem: 先做什么？
|         options:
|           A: 道歉
|           B: 核实
|           C: 推诿
|         answer: AB
|       - id: judge-3
|         type: judge
|         points: 1
|         stem: 可以挂断骚扰电话
|         answer: 错
|         explanation: 应先警告
|       - id: fill-4
|         type: fill
|         points: 2
|         stem: 架构是____和____
|         answer:
|           - [总部, 集团]
|           - 省级
|       - id: single-5
|         type: single
|         points: 2
|         stem: 谁审核？
|         options:
|           A: 组长
|           B: 主管
|         review:
|           - the answer E names no option that is there
$ tiku import list.csv -o list-zh.yaml --lang zh
| list.csv（csv）：1 份试卷，5 道题，4 道有答案
|
|   试卷       行  题数  有答案  存疑
|   客服题库  4-8     5       4     1
|
|   题型  题数  有答案  无答案
|   单选     2       1       1
|   多选     1       1       0
|   判断     1       1       0
|   填空     1       1       0
|
| 请核对（1）：
|   答案不在选项里     1  第 8 行
|
| 像是题目而没有收进来（1）：
|   第 9 行：题库里没有“连线题”这种题型：连一连
! tiku：已写入 list-zh.yaml；可用 `tiku check list-zh.yaml` 检查
# What is no question list is named with the command that takes it.
@ roster.csv
  工号,姓名,班组
  001,王芳,一班
$ tiku import roster.csv -o bank.yaml
! tiku: error: 'roster.csv': it looks like a roster (row 1: 工号, 姓名, 班组); `tiku grade BANK SHEETS --roster FILE` takes it
? 2
@ sheets.csv
  工号,姓名,1,2
  001,王芳,A,B
$ tiku import sheets.csv -o bank.yaml --lang zh
! tiku：错误：“sheets.csv”：它像是答卷（第 1 行：工号, 姓名, 1, 2）；请用 `tiku grade 题库 文件` 评分
? 2
