# Options numbered ① ② where there are no letters; where there are, they are text.
@ paper.txt
  保险从业人员练习题

  一、单选题
  1.人身保险合同的主体不包括（ ）。
  ①投保人 ②被保险人 ③受益人 ④旁观者
  答案：④
  2.保险的基本职能是（ ）。
  ①经济补偿
  ②投资
  ③广告
  ④储蓄
  答案：①
  3.下列说法正确的是（ ）。
  ①保险可以转移风险
  ②保险可以消除风险
  ③保险等于储蓄
  ④保险等于赌博
  A.①
  B.①②
  C.②③
  D.③④
  答案：A
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 3 questions, 3 with an answer
|
|   paper               lines  questions  answered  doubts
|   保险从业人员练习题   1-22          3         3       0
|
|   type    questions  answered  no answer
|   single          3         3          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 保险从业人员练习题
| title: 保险从业人员练习题
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: 人身保险合同的主体不包括（ ）。
|         options:
|           A: 投保人
|           B: 被保险人
|           C: 受益人
|           D: 旁观者
|         answer: D
|       - id: single-2
|         stem: 保险的基本职能是（ ）。
|         options:
|           A: 经济补偿
|           B: 投资
|           C: 广告
|           D: 储蓄
|         answer: A
|       - id: single-3
|         stem: |-
|           下列说法正确的是（ ）。
|           ①保险可以转移风险
|           ②保险可以消除风险
|           ③保险等于储蓄
|           ④保险等于赌博
|         options:
|           A: ①
|           B: ①②
|           C: ②③
|           D: ③④
|         answer: A
