# A wrong header is found before the exam, in English and in Chinese, with what was probably meant.
@ exam.yaml
  tiku: 1
  id: desk
  questions:
    - {id: greet, type: single, points: 1, stem: A call begins, options: {A: with a greeting, B: with the price, C: with a song}, answer: A}
    - {id: hold, type: judge, points: 1, stem: A caller may be put on hold., answer: true}
    - {id: refund-days, type: fill, points: 1, stem: A refund takes ____ days., answer: 14}
@ answers.csv
  staff id,name,greet,hold,refund-day
  C-07,Amy,A,true,14
  C-08,Ben,B,false,7
$ tiku check --key exam.yaml answers.csv
| warning[TK710]: no column for 1 question, which would be blank for everybody: refund-days
|  --> answers.csv:1:1
|   |
| 1 | staff id,name,greet,hold,refund-day
|   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
|   = help: add a column headed with the id or the number of each
|   = rule: item-without-column
|
| warning[TK709]: column "refund-day" matches no question, so what it holds counts for nobody
|  --> answers.csv:1:26
|   |
| 1 | staff id,name,greet,hold,refund-day
|   |                          ^^^^^^^^^^
|   = help: was "refund-days" meant?
|   = rule: unmatched-column
! tiku: checked 1 bank or key, 3 questions
! tiku: answers.csv: id from column "staff id", name from "name"; 2 question columns
! tiku: checked 2 answer sheets against exam.yaml, 6 answers
! tiku: Found 2 warnings in 1 file.
@ key.csv
  题号,题型,选项,答案
  1,单选,4,A
  2,多选,4,ABD
  3,判断,,对
  4,填空,,14天
@ 答卷.csv
  工号,姓名,第1题,第2题,第3提,第4题
  00123,王芳,A,ABD,对,14天
  00124,李雷,B,AB,错,7天
$ tiku check --key key.csv 答卷.csv --lang zh
| warning[TK710]: 1 道题没有对应的列，人人都会算作未答：3
|  --> 答卷.csv:1:1
|   |
| 1 | 工号,姓名,第1题,第2题,第3提,第4题
|   | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
|   = help: 请为每道题加一列，表头写题目的 id 或题号
|   = rule: item-without-column
|
| warning[TK709]: “第3提”列对不上任何题目，列里的内容不会计入
|  --> 答卷.csv:1:15
|   |
| 1 | 工号,姓名,第1题,第2题,第3提,第4题
|   |                       ^^^^^
|   = help: 是不是想写“3”？
|   = rule: unmatched-column
! tiku：查了 1 份题库和答案，共 4 题
! tiku：答卷.csv：工号取自“工号”列，姓名取自“姓名”列；答案列 3 个
! tiku：按 key.csv 查了 2 份答卷，共 8 个作答
! tiku：1 个文件中共有 2 个警告。
# What grading would stop at is an error: here fewer than half of the columns are in the key.
@ other.csv
  id,greet,tone,speed,smile
  C-07,A,4,5,3
$ tiku check --key exam.yaml other.csv --format concise
| other.csv:1:1: error TK713 only 1 of 4 answer columns match a question; not matched: tone, speed, smile
! tiku: checked 1 bank or key, 3 questions
! tiku: checked 0 answer sheets against exam.yaml, 0 answers
! tiku: Found 1 error in 1 file.
? 1
$ tiku grade exam.yaml other.csv
! tiku: error: other.csv: only 1 of 4 answer columns match a question, so this may be another exam; not matched: tone, speed, smile
? 2
# No header at all.
@ bare.csv
  王芳,A,ABD,对,14天
  李雷,B,AB,错,7天
$ tiku check --key key.csv bare.csv --lang zh --format concise
| bare.csv:1:1: error TK714 找不到表头：没有 工号、姓名、id、name 这样的列，也没有一列对得上题目
! tiku：查了 1 份题库和答案，共 4 题
! tiku：按 key.csv 查了 0 份答卷，共 0 个作答
! tiku：1 个文件中共有 1 个错误。
? 1
# A key with errors: they are reported as in any check, and the sheets wait.
@ bad.csv
  item,answer,options
  1,E,4
$ tiku check --key bad.csv answers.csv --format concise
| bad.csv:2:3: error TK201 key E is not one of A-D
! tiku: checked 1 bank or key, 1 question
! tiku: the answer sheets were not checked, because bad.csv has errors; put it right first
! tiku: Found 1 error in 1 file.
? 1
$ tiku check --key missing.yaml answers.csv
! tiku: error: cannot read 'missing.yaml': no such file or folder
? 2
$ tiku check --key exam.yaml missing.csv
! tiku: error: no such file or folder: missing.csv
! tiku: checked 1 bank or key, 3 questions
? 2
$ tiku check --roster roster.csv answers.csv
! tiku: error: --roster, --id, --name and --group go with --key: they are about answer sheets
? 2
$ tiku check --key exam.yaml answers.csv --fix
! tiku: error: --key does not go with --fix or --diff: answer sheets are never changed
? 2
