# A row of numbers above a row of answers.
@ paper.txt
  酒店前台岗位技能考试

  一、单项选择题（共5题，每题4分）
  1. 客人办理入住时必须出示（   ）。
  A. 名片  B. 有效身份证件  C. 银行流水  D. 机票
  2. 房卡遗失应（   ）。
  A. 直接补发  B. 核对身份后补发  C. 拒绝  D. 报警
  3. 标准的问候用语是（   ）。
  A. 喂  B. 干什么  C. 您好，欢迎光临  D. 等一下
  4. 退房时间一般为（   ）。
  A. 上午8点  B. 中午12点  C. 下午6点  D. 晚上10点
  5. 叫醒服务应（   ）。
  A. 准时  B. 随意  C. 提前两小时  D. 不提供
  二、判断题（共5题，每题2分）
  6. 可以将客人的房号告诉访客。（   ）
  7. 贵重物品应建议寄存。（   ）
  8. 前台可以代收快递。（   ）
  9. 客人投诉时可以挂断电话。（   ）
  10. 交接班应做好记录。（   ）

  答案：
  题号	1	2	3	4	5
  答案	B	B	C	B	A
  题号	6	7	8	9	10
  答案	×	√	√	×	√
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 10 questions, 10 with an answer
|
|   paper                 lines  questions  answered  doubts
|   酒店前台岗位技能考试   1-25         10        10       0
|
|   type    questions  answered  no answer
|   single          5         5          0
|   judge           5         5          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 酒店前台岗位技能考试
| title: 酒店前台岗位技能考试
| language: zh-CN
| sections:
|   - title: 一、单项选择题
|     type: single
|     points: 4
|     questions:
|       - id: single-1
|         stem: 客人办理入住时必须出示（   ）。
|         options:
|           A: 名片
|           B: 有效身份证件
|           C: 银行流水
|           D: 机票
|         answer: B
|       - id: single-2
|         stem: 房卡遗失应（   ）。
|         options:
|           A: 直接补发
|           B: 核对身份后补发
|           C: 拒绝
|           D: 报警
|         answer: B
|       - id: single-3
|         stem: 标准的问候用语是（   ）。
|         options:
|           A: 喂
|           B: 干什么
|           C: 您好，欢迎光临
|           D: 等一下
|         answer: C
|       - id: single-4
|         stem: 退房时间一般为（   ）。
|         options:
|           A: 上午8点
|           B: 中午12点
|           C: 下午6点
|           D: 晚上10点
|         answer: B
|       - id: single-5
|         stem: 叫醒服务应（   ）。
|         options:
|           A: 准时
|           B: 随意
|           C: 提前两小时
|           D: 不提供
|         answer: A
|   - title: 二、判断题
|     type: judge
|     points: 2
|     questions:
|       - id: judge-6
|         stem: 可以将客人的房号告诉访客。（   ）
|         answer: 错
|       - id: judge-7
|         stem: 贵重物品应建议寄存。（   ）
|         answer: 对
|       - id: judge-8
|         stem: 前台可以代收快递。（   ）
|         answer: 对
|       - id: judge-9
|         stem: 客人投诉时可以挂断电话。（   ）
|         answer: 错
|       - id: judge-10
|         stem: 交接班应做好记录。（   ）
|         answer: 对
