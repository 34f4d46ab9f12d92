# 题目1（单选）： with options behind colons.
@ paper.txt
  题目1（单选）：发现同事触电应首先
  A：用手拉开 B：切断电源 C：泼水 D：大喊
  答案：B
  题目2（单选）：安全帽的使用期限一般为
  A：一年 B：两年半 C：五年 D：十年
  答案：B
  题目3（多选）：登高作业需佩戴
  A：安全帽 B：安全带 C：防滑鞋 D：围巾
  答案：ABC
  题目4（判断）：高处作业可以抛掷工具
  答案：错
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 4 questions, 4 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)   1-11          4         4       0
|
|   type      questions  answered  no answer
|   single            2         2          0
|   multiple          1         1          0
|   judge             1         1          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| language: zh-CN
| sections:
|   - questions:
|       - id: single-1
|         type: single
|         stem: 发现同事触电应首先
|         options:
|           A: 用手拉开
|           B: 切断电源
|           C: 泼水
|           D: 大喊
|         answer: B
|       - id: single-2
|         type: single
|         stem: 安全帽的使用期限一般为
|         options:
|           A: 一年
|           B: 两年半
|           C: 五年
|           D: 十年
|         answer: B
|       - id: multiple-3
|         type: multiple
|         stem: 登高作业需佩戴
|         options:
|           A: 安全帽
|           B: 安全带
|           C: 防滑鞋
|           D: 围巾
|         answer: ABC
|       - id: judge-4
|         type: judge
|         stem: 高处作业可以抛掷工具
|         answer: 错
