# 问： and 答： without numbers.
@ paper.txt
  宽带装维工程师面试题

  问：光猫LOS灯亮红灯说明什么？
  答：光路中断或光衰过大。

  问：如何判断用户家网线是否正常？
  答：使用测线仪逐芯测试，或更换网线比对。

  问：PPPoE拨号提示691错误的原因有哪些？
  答：账号密码错误、欠费停机、绑定错误。
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 3 questions, 3 with an answer
|
|   paper                 lines  questions  answered  doubts
|   宽带装维工程师面试题   1-10          3         3       6
|
|   type   questions  answered  no answer
|   short          3         3          0
|
| To look at (6):
|   type inferred     3  lines 3, 6, 9
|   numbering         3  lines 3, 6, 9
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 宽带装维工程师面试题
| title: 宽带装维工程师面试题
| language: zh-CN
| sections:
|   - type: short
|     questions:
|       - id: short-1
|         stem: 光猫LOS灯亮红灯说明什么？
|         answer: 光路中断或光衰过大。
|       - id: short-2
|         stem: 如何判断用户家网线是否正常？
|         answer: 使用测线仪逐芯测试，或更换网线比对。
|       - id: short-3
|         stem: PPPoE拨号提示691错误的原因有哪些？
|         answer: 账号密码错误、欠费停机、绑定错误。
