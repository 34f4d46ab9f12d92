# A questionnaire as people write it for 问卷星; types that a bank does not have are left out.
@ exam.txt
  客服上岗考试
  请认真作答。

  1.付款期限是几天[单选题][分值:5]
  1 天
  3 天(正确答案)
  10 天
  答案解析：规定是三天。

  2.先做哪些[多选题] *
  A.道歉（正确答案）
  B.核实（正确答案）
  C.*推诿*

  3.可以直接挂断[判断题]
  对
  错(正确答案)

  4.给这次培训打分[量表题]
  不满意
  满意

  5.谈谈你的看法[填空题]

  6.三级架构是____和____[填空题]
  答案：总部|省级
$ tiku import exam.txt -o exam.yaml
| exam.txt (wjx): 1 paper, 5 questions, 4 with an answer
|
|   paper         lines  questions  answered  doubts
|   客服上岗考试   4-27          5         4       1
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|   fill              1         1          0
|   short             1         0          1
|
| To look at (1):
|   no answer     1  line 23
|
| Looked like questions and were left out (1):
|   line 19: a bank has no questions of the type 量表题: 给这次培训打分
! tiku: wrote exam.yaml; `tiku check exam.yaml` looks it over
$ cat exam.yaml
| tiku: 1
| id: 客服上岗考试
| title: 客服上岗考试
| language: zh-CN
| questions:
|   - id: single-1
|     type: single
|     points: 5
|     stem: 付款期限是几天
|     options:
|       A: 1 天
|       B: 3 天
|       C: 10 天
|     answer: B
|     explanation: 规定是三天。
|   - id: multiple-2
|     type: multiple
|     stem: 先做哪些
|     options:
|       A: 道歉
|       B: 核实
|       C: '*推诿*'
|     answer: AB
|   - id: judge-3
|     type: judge
|     stem: 可以直接挂断
|     answer: 错
|   - id: short-5
|     type: short
|     stem: 谈谈你的看法
|   - id: fill-6
|     type: fill
|     stem: 三级架构是____和____
|     answer:
|       - 总部
|       - 省级
