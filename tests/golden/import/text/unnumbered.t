# Questions without numbers end with their answers.
@ paper.txt
  餐饮服务员测试题

  单选题

  客人入座后，服务员应首先：
  A. 结账
  B. 递上菜单并倒茶
  C. 催促点菜
  D. 离开
  答案：B

  上菜时应从客人的哪一侧上：
  A. 任意一侧
  B. 右侧
  C. 头顶
  D. 桌下
  答案：B

  菜品中发现异物，正确的做法是：
  A. 与客人争辩
  B. 道歉并更换
  C. 装作没看见
  D. 让客人自己挑出来
  答案：B

  判断题

  客人离店时应当道别。
  答案：正确

  打翻餐具后可以不处理。
  答案：错误
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 5 questions, 5 with an answer
|
|   paper             lines  questions  answered  doubts
|   餐饮服务员测试题   1-32          5         5       5
|
|   type    questions  answered  no answer
|   single          3         3          0
|   judge           2         2          0
|
| To look at (5):
|   numbering     5  lines 5, 12, 19, 28, 31
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 餐饮服务员测试题
| title: 餐饮服务员测试题
| language: zh-CN
| sections:
|   - title: 单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: 客人入座后，服务员应首先：
|         options:
|           A: 结账
|           B: 递上菜单并倒茶
|           C: 催促点菜
|           D: 离开
|         answer: B
|       - id: single-2
|         stem: 上菜时应从客人的哪一侧上：
|         options:
|           A: 任意一侧
|           B: 右侧
|           C: 头顶
|           D: 桌下
|         answer: B
|       - id: single-3
|         stem: 菜品中发现异物，正确的做法是：
|         options:
|           A: 与客人争辩
|           B: 道歉并更换
|           C: 装作没看见
|           D: 让客人自己挑出来
|         answer: B
|   - title: 判断题
|     type: judge
|     questions:
|       - id: judge-1
|         stem: 客人离店时应当道别。
|         answer: 对
|       - id: judge-2
|         stem: 打翻餐具后可以不处理。
|         answer: 错
