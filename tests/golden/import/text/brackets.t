# Numbers in brackets that run through the sections, and one key for them.
@ paper.txt
  收银员业务测试

  一、选择题
  (1) 收银时发现假币，应当（ ）
  A. 没收后私自处理
  B. 请顾客更换并报告主管
  C. 找零给下一位顾客
  D. 撕毁
  (2) 每日营业结束后应（ ）
  A. 直接下班
  B. 清点现金并交款
  C. 第二天再清点
  D. 由保安清点
  (3) 刷卡小票应由谁签字（ ）
  A. 收银员
  B. 持卡人
  C. 店长
  D. 保安
  二、填空题
  (4) 找零时应做到____、____。
  (5) 收银台备用金一般为____元。

  答案：(1)B (2)B (3)B (4)唱收；唱付 (5)500
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 5 questions, 5 with an answer
|
|   paper           lines  questions  answered  doubts
|   收银员业务测试   1-23          5         5       0
|
|   type    questions  answered  no answer
|   single          3         3          0
|   fill            2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 收银员业务测试
| title: 收银员业务测试
| language: zh-CN
| sections:
|   - title: 一、选择题
|     type: single
|     questions:
|       - id: single-1
|         stem: 收银时发现假币，应当（ ）
|         options:
|           A: 没收后私自处理
|           B: 请顾客更换并报告主管
|           C: 找零给下一位顾客
|           D: 撕毁
|         answer: B
|       - id: single-2
|         stem: 每日营业结束后应（ ）
|         options:
|           A: 直接下班
|           B: 清点现金并交款
|           C: 第二天再清点
|           D: 由保安清点
|         answer: B
|       - id: single-3
|         stem: 刷卡小票应由谁签字（ ）
|         options:
|           A: 收银员
|           B: 持卡人
|           C: 店长
|           D: 保安
|         answer: B
|   - title: 二、填空题
|     type: fill
|     questions:
|       - id: fill-4
|         stem: 找零时应做到____、____。
|         answer:
|           - 唱收
|           - 唱付
|       - id: fill-5
|         stem: 收银台备用金一般为____元。
|         answer: 500
