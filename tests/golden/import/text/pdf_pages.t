# Broken lines and running heads between the pages.
@ paper.txt
  轨道交通信号工技能鉴定题库
  第1页
  一、单项选择题(第1题～第3题。选择一个正确的答案，将相应的字母填入题内
  的括号中。每题1分，满分3分。)
  1. 信号机按用途分为进站、出站、通过、(    )
  等类型。
  (A)调车 (B)客车
  (C)货车 (D)机车
  2. ZD6型电动转辙机的额定电压为
  (    )。
  (A)DC160V (B)AC220V (C)DC24V (D)AC380V
  轨道交通信号工技能鉴定题库
  第2页
  3. 轨道电路的主要作用是监督列车的
  占用和(    )。
  (A)传递信息 (B)供电 (C)照明 (D)通话
  二、判断题(第4题～第5题。将判断结果填入括号中。正确的填“√”，错误的填“×”。)
  4. (    ) 信号机显示红灯时列车可以越过。
  5. (    ) 联锁是保证行车安全的技术条件。
  答案
  一、单项选择题
  1.A 2.A 3.A
  二、判断题
  4.× 5.√
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 5 questions, 5 with an answer
|
|   paper                       lines  questions  answered  doubts
|   轨道交通信号工技能鉴定题库   1-24          5         5       2
|
|   type    questions  answered  no answer
|   single          3         3          0
|   judge           2         2          0
|
| To look at (2):
|   count differs      1  line 18
|   points missing     1  line 18
|
| Beside the questions, in no bank (3):
|   of the page     3  lines 2, 12-13
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 轨道交通信号工技能鉴定题库
| title: 轨道交通信号工技能鉴定题库
| language: zh-CN
| exam:
|   total: 3
| sections:
|   - title: 一、单项选择题
|     type: single
|     points: 1
|     questions:
|       - id: single-1
|         stem: 信号机按用途分为进站、出站、通过、(    )等类型。
|         options:
|           A: 调车
|           B: 客车
|           C: 货车
|           D: 机车
|         answer: A
|       - id: single-2
|         stem: |-
|           ZD6型电动转辙机的额定电压为
|           (    )。
|         options:
|           A: DC160V
|           B: AC220V
|           C: DC24V
|           D: AC380V
|         answer: A
|       - id: single-3
|         stem: 轨道电路的主要作用是监督列车的占用和(    )。
|         options:
|           A: 传递信息
|           B: 供电
|           C: 照明
|           D: 通话
|         answer: A
|   - title: 二、判断题
|     type: judge
|     questions:
|       - id: judge-4
|         stem: 信号机显示红灯时列车可以越过。
|         answer: 错
|       - id: judge-5
|         stem: 联锁是保证行车安全的技术条件。
|         answer: 对
