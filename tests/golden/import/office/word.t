# Automatic numbers, made by pandoc.
$ tiku import lists.docx -o lists.yaml
| lists.docx (docx): 1 paper, 4 questions, 4 with an answer
|
|   paper             paragraphs  questions  answered  doubts
|   客服上岗考试试题        1-20          4         4       0
|
|   type    questions  answered  no answer
|   single          2         2          0
|   judge           2         2          0
! tiku: wrote lists.yaml; `tiku check lists.yaml` looks it over
$ cat lists.yaml
| tiku: 1
| id: 客服上岗考试试题
| title: 客服上岗考试试题
| language: zh-CN
| sections:
|   - title: 一、单项选择题
|     type: single
|     points: 2
|     questions:
|       - id: single-1
|         stem: 退款几天到账？（ ）
|         options:
|           A: 一天
|           B: 三天
|           C: 十天
|         answer: B
|       - id: single-2
|         stem: 由谁审核？（ ）
|         options:
|           A: 组长
|           B: 主管
|           C: 店长
|         answer: A
|   - title: 二、判断题
|     type: judge
|     points: 1
|     questions:
|       - id: judge-1
|         stem: 可以直接挂断骚扰电话。（ ）
|         answer: 错
|       - id: judge-2
|         stem: 要先道歉。（ ）
|         answer: 对
# Underlined blanks, options and a key in tables, a coloured option, made by LibreOffice.
$ tiku import paper.docx -o paper.yaml
| paper.docx (docx): 1 paper, 5 questions, 3 with an answer
|
|   paper           paragraphs  questions  answered  doubts
|   网店客服测试题        1-24          5         3       3
|
|   type    questions  answered  no answer
|   single          3         2          1
|   fill            2         1          1
|
| To look at (3):
|   no answer          2  paragraphs 12, 17
|   answer unclear     1  paragraph 12
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 网店客服测试题
| title: 网店客服测试题
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     points: 2
|     questions:
|       - id: single-1
|         stem: 先做什么？（  ）
|         options:
|           A: 问好
|           B: 推荐
|           C: 催付
|           D: 道别
|         answer: A
|       - id: single-2
|         stem: 由谁审核？（  ）
|         options:
|           A: 组长
|           B: 主管
|           C: 店长
|         answer: C
|       - id: single-3
|         stem: 谁能退款？（  ）
|         options:
|           A: 组长
|           B: 主管
|           C: 店长
|         review:
|           - option B is set off by bold type or colour; that was not taken for the answer
|   - title: 二、填空题
|     type: fill
|     points_per_blank: 1
|     questions:
|       - id: fill-1
|         stem: 订单____天后关闭，由____审核。
|       - id: fill-2
|         stem: 工单____小时内回复。
|         answer: 48
# Questions in the rows of a table.
$ tiku import table.docx -o table.yaml --lang zh
| table.docx（docx）：1 份试卷，2 道题，2 道有答案
|
|   试卷      段  题数  有答案  存疑
|   table  12-18     2       2     0
|
|   题型  题数  有答案  无答案
|   多选     2       2       0
! tiku：已写入 table.yaml；可用 `tiku check table.yaml` 检查
$ cat table.yaml
| tiku: 1
| id: table
| title: table
| language: zh-CN
| sections:
|   - title: 二、多选题（每题3分）
|     type: multiple
|     points: 3
|     questions:
|       - id: multiple-1
|         stem: 先做什么？
|         options:
|           A: 道歉
|           B: 核实
|           C: 推诿
|         answer: AB
|       - id: multiple-2
|         stem: 再做什么？
|         options:
|           A: 记录
|           B: 回访
|           C: 挂断
|         answer: AB
