# Everybody's graded paper; it reads back to the same bank, sheets and scores.
@ exam.yaml
  tiku: 1
  id: care
  title: 客服上岗考核
  exam: {pass: 6}
  sections:
    - {title: 单选, type: single, points: 2, questions: [{id: first, stem: 先做什么？, options: [问好, 推荐], answer: A}]}
    - title: 多选
      type: multiple
      points: 3
      scoring: {multiple: subset_half}
      questions:
        - {id: must, stem: 工单要写什么？, options: [时间, 诉求, 天气, 结果], answer: ABD}
    - {title: 判断, type: judge, points: 1, questions: [{id: cut, stem: 可以先挂机。, answer: 错}]}
    - title: 填空
      type: fill
      points: 2
      questions:
        - {id: hold, stem: 共 ____ 秒，由____审核。, answer: [{value: 250, tolerance: 1, unit: 秒}, [组长, 主管]]}
    - {title: 简答, type: short, points: 4, questions: [{id: calm, stem: 怎样安抚？, answer: 先道歉}]}
@ sheets.csv
  工号,姓名,first,must,cut,hold,calm
  001,王芳,a,"A、B",F,251秒；主管,先道歉再核实
  002,李强,B,ABD,,249；店长,
@ marks.csv
  id,item,points
  001,calm,3
$ tiku grade exam.yaml sheets.csv --marks marks.csv -o first -q
| 客服上岗考核  5 items  12 points  pass >= 6  multiple subset_half  others exact
| sheets 2 = graded 2
| result pass 1  fail 1  rate 50 % of 2 decided
| scores of 2  mean 6.8  median 6.75  sd 3.9  min 4  max 9.5
|        alpha - (too few candidates: 2 < 30)
| read 3 of 10 cells, e.g. "a" as A (once)  see first/ledger.csv
$ tiku explain exam.yaml sheets.csv --marks marks.csv --all -o records --lang zh
! tiku：records 里有 2 个结果文件
$ cat records/1-001.txt
| 客服上岗考核考试记录
| 工号：001
| 姓名：王芳
| 满分：12分  得分：9.5分
| 及格分：6分
| 题库写法：
|   tiku: 1
|   id: care
|   title: 客服上岗考核
|   exam:
|     pass: 6
|
| 部分：单选
|
| 第1题（单选题，2分）
| 题号：first
| 题目：先做什么？
| A. 问好
| B. 推荐
| 标准答案：A
| 考生答案：a
| 得分：2
| 评分说明：选对 1/1 项，无错选：得满分 2 分
|
| 部分：多选
|
| 第2题（多选题，3分）
| 题号：must
| 题目：工单要写什么？
| A. 时间
| B. 诉求
| C. 天气
| D. 结果
| 标准答案：ABD
| 考生答案：A、B
| 得分：1.5
| 评分法：subset_half
| 评分说明：选对 2/3 项，无错选：3/2 = 1.5 分
|
| 部分：判断
|
| 第3题（判断题，1分）
| 题号：cut
| 题目：可以先挂机。
| 标准答案：错
| 考生答案：F
| 得分：1
| 评分说明：选对 1/1 项，无错选：得满分 1 分
|
| 部分：填空
|
| 第4题（填空题，2分）
| 题号：hold
| 题目：共 ____ 秒，由____审核。
| 标准答案：250±1秒; 组长|主管
| 考生答案：251秒；主管
| 得分：2
| 评分说明：第 1 空：“251秒”符合 250±1秒，得 1 分；第 2 空：“主管”符合 主管，得 1 分；共 2 分
| 题库写法：
|   answer:
|     - [{value: 250, tolerance: 1, unit: 秒}]
|     - [组长, 主管]
|
| 部分：简答
|
| 第5题（简答题，4分）
| 题号：calm
| 题目：怎样安抚？
| 标准答案：先道歉
| 考生答案：先道歉再核实
| 得分：3
$ tiku explain exam.yaml sheets.csv --marks marks.csv --all -o english
! tiku: 2 files are in english
$ tiku import english/1-001.txt english/2-002.txt -o english.yaml -q
| english/1-001.txt (record): 1 paper, 5 questions, 5 with an answer
|
|   paper         lines  questions  answered  doubts
|   客服上岗考核   1-71          5         5       0
|   2 graded records kept as answer sheets
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|   fill              1         1          0
|   short             1         1          0
|
| english/2-002.txt (record): the paper of english/1-001.txt again; its graded
|   records are with it
$ tiku import records/1-001.txt records/2-002.txt -o back.yaml
| records/1-001.txt (record): 1 paper, 5 questions, 5 with an answer
|
|   paper         lines  questions  answered  doubts
|   客服上岗考核   1-71          5         5       0
|   2 graded records kept as answer sheets
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|   fill              1         1          0
|   short             1         1          0
|
| records/2-002.txt (record): the paper of records/1-001.txt again; its graded
|   records are with it
! tiku: wrote back.yaml; `tiku check back.yaml` looks it over
$ cat back.yaml
| tiku: 1
| id: care
| title: 客服上岗考核
| exam:
|   pass: 6
| sections:
|   - title: 单选
|     type: single
|     points: 2
|     questions:
|       - id: first
|         stem: 先做什么？
|         options:
|           A: 问好
|           B: 推荐
|         answer: A
|   - title: 多选
|     type: multiple
|     points: 3
|     questions:
|       - id: must
|         stem: 工单要写什么？
|         options:
|           A: 时间
|           B: 诉求
|           C: 天气
|           D: 结果
|         answer: ABD
|         scoring: subset_half
|   - title: 判断
|     type: judge
|     points: 1
|     questions:
|       - id: cut
|         stem: 可以先挂机。
|         answer: false
|   - title: 填空
|     type: fill
|     points: 2
|     questions:
|       - id: hold
|         stem: 共 ____ 秒，由____审核。
|         answer:
|           - [{value: 250, tolerance: 1, unit: 秒}]
|           - [组长, 主管]
|   - title: 简答
|     type: short
|     points: 4
|     questions:
|       - id: calm
|         stem: 怎样安抚？
|         answer: 先道歉
$ cat back.sheets.jsonl
| {"candidate": "001", "name": "王芳", "answers": {"first": "a", "must": "A、B", "cut": "F", "hold": "251秒；主管", "calm": "先道歉再核实"}}
| {"candidate": "002", "name": "李强", "answers": {"first": "B", "must": "ABD", "cut": "", "hold": "249；店长", "calm": ""}}
$ cat back.marks.csv
| id,item,points
| 001,calm,3
| 002,calm,0
$ tiku grade back.yaml back.sheets.jsonl --marks back.marks.csv -o second -q
| 客服上岗考核  5 items  12 points  pass >= 6  multiple subset_half  others exact
| sheets 2 = graded 2
| result pass 1  fail 1  rate 50 % of 2 decided
| scores of 2  mean 6.8  median 6.75  sd 3.9  min 4  max 9.5
|        alpha - (too few candidates: 2 < 30)
| read 3 of 10 cells, e.g. "a" as A (once)  see second/ledger.csv
$ cat first/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:单选,section:多选,section:判断,section:填空,section:简答\x0D
| 001,王芳,,9.5,12,79.17,pass,1,3,2,0,0,0,0,2,1.5,1,2,3\x0D
| 002,李强,,4,12,33.33,fail,2,1,1,1,2,0,0,0,3,0,1,0\x0D
$ cat second/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:单选,section:多选,section:判断,section:填空,section:简答\x0D
| 001,王芳,,9.5,12,79.17,pass,1,3,2,0,0,0,0,2,1.5,1,2,3\x0D
| 002,李强,,4,12,33.33,fail,2,1,1,1,2,0,0,0,3,0,1,0\x0D
