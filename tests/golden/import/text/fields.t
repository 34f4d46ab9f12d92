# An exported list: each question has labels for all its parts.
@ paper.txt
  题库导出

  题型：单选题
  题目：食品留样的最短时间为（ ）
  选项：A.12小时 B.24小时 C.48小时 D.72小时
  答案：C
  难度：中

  题型：多选题
  题目：下列属于食品添加剂的有（ ）
  选项：A.防腐剂 B.着色剂 C.甜味剂 D.洗洁精
  答案：ABC
  难度：易

  题型：判断题
  题目：从业人员每年应进行健康检查
  答案：正确
  难度：易
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 3 questions, 3 with an answer
|
|   paper     lines  questions  answered  doubts
|   题库导出   1-18          3         3       3
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|
| To look at (3):
|   numbering     3  lines 3, 9, 15
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 题库导出
| title: 题库导出
| language: zh-CN
| sections:
|   - questions:
|       - id: single-1
|         type: single
|         stem: 食品留样的最短时间为（ ）
|         options:
|           A: 12小时
|           B: 24小时
|           C: 48小时
|           D: 72小时
|         answer: C
|       - id: multiple-2
|         type: multiple
|         stem: 下列属于食品添加剂的有（ ）
|         options:
|           A: 防腐剂
|           B: 着色剂
|           C: 甜味剂
|           D: 洗洁精
|         answer: ABC
|       - id: judge-3
|         type: judge
|         stem: 从业人员每年应进行健康检查
|         answer: 对
