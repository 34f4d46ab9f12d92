# A paper with its answers inside: one file, one bank.
@ exam.txt
  客服上岗考试试题

  考试时长(分钟):30试卷总分:8通过分数:6
  一、单项选择题(2分*2=4分)
  1. 退款几天到账?(B)P12
  A.一天 B.三天 C.十天
  2. 4月起由谁审核?A、组长B、主管C、店长正确答案: C3. 最后一步是( )
  A.挂机
  B.回访
  二、判断题(每题2分)
  1、可以直接挂断骚扰电话。(×)先警告一次
  三、填空题
  1.交互式语音应答的缩写是()。
  IVR2.三级架构是()和()。
  总部;省级
$ tiku import exam.txt -o exam.yaml
| exam.txt (text): 1 paper, 6 questions, 5 with an answer
|
|   paper             lines  questions  answered  doubts
|   客服上岗考试试题   1-15          6         5       3
|
|   type    questions  answered  no answer
|   single          3         2          1
|   judge           1         1          0
|   fill            2         2          0
|
| To look at (3):
|   no answer          1  line 7
|   count differs      1  line 5
|   points missing     1  line 13
! tiku: wrote exam.yaml; `tiku check exam.yaml` looks it over
$ cat exam.yaml
| tiku: 1
| id: 客服上岗考试试题
| title: 客服上岗考试试题
| language: zh-CN
| exam:
|   duration: 30m
|   pass: 6
|   total: 8
| sections:
|   - title: 一、单项选择题
|     type: single
|     points: 2
|     questions:
|       - id: single-1
|         stem: 退款几天到账?( )
|         options:
|           A: 一天
|           B: 三天
|           C: 十天
|         answer: B
|       - id: single-2
|         stem: 4月起由谁审核?
|         options:
|           A: 组长
|           B: 主管
|           C: 店长
|         answer: C
|       - id: single-3
|         stem: 最后一步是( )
|         options:
|           A: 挂机
|           B: 回访
|   - title: 二、判断题
|     type: judge
|     points: 2
|     questions:
|       - id: judge-1
|         stem: 可以直接挂断骚扰电话。( )
|         answer: 错
|         explanation: 先警告一次
|   - title: 三、填空题
|     type: fill
|     questions:
|       - id: fill-1
|         stem: 交互式语音应答的缩写是( )。
|         answer: IVR
|       - id: fill-2
|         stem: 三级架构是( )和( )。
|         answer:
|           - 总部
|           - 省级
$ tiku import exam.txt -o exam.yaml --lang zh
| exam.txt（text）：1 份试卷，6 道题，5 道有答案
|
|   试卷                行  题数  有答案  存疑
|   客服上岗考试试题  1-15     6       5     3
|
|   题型  题数  有答案  无答案
|   单选     3       2       1
|   判断     1       1       0
|   填空     2       2       0
|
| 请核对（3）：
|   没有答案       1  第 7 行
|   题数对不上     1  第 5 行
|   缺分值         1  第 13 行
! tiku：已写入 exam.yaml；可用 `tiku check exam.yaml` 检查
$ tiku check exam.yaml -q
| warning[TK212]: question single-3 has no answer
|   --> exam.yaml:28:9
|    |
| 26 |           C: 店长
| 27 |         answer: C
| 28 |       - id: single-3
|    |         ^^^^^^^^^^^^
|    = help: add an "answer"; until then it cannot be graded
|    = rule: unkeyed
|
| error[TK302]: question fill-1 has no points
|   --> exam.yaml:44:9
|    |
| 42 |     type: fill
| 43 |     questions:
| 44 |       - id: fill-1
|    |         ^^^^^^^^^^
|    = help: 2 questions of this section have none; state "points" on the section
|    = rule: missing-points
? 1
