# Chapters whose numbers begin again, each with its key.
@ paper.txt
  保育员考试复习题

  第一章 职业道德
  一、单选题
  1、保育员应尊重（ ）。
  A、幼儿 B、金钱 C、权力 D、名利
  2、爱岗敬业的核心是（ ）。
  A、热爱本职 B、攀比 C、跳槽 D、应付
  答案：1、A 2、A
  第二章 卫生保健
  一、单选题
  1、幼儿洗手应用（ ）。
  A、流动水 B、盆水 C、冰水 D、热水
  2、餐具消毒应（ ）。
  A、每餐一次 B、每周一次 C、每月一次 D、不消毒
  答案：1、A 2、A
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 4 questions, 4 with an answer
|
|   paper             lines  questions  answered  doubts
|   保育员考试复习题   1-16          4         4       0
|
|   type    questions  answered  no answer
|   single          4         4          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 保育员考试复习题
| title: 保育员考试复习题
| language: zh-CN
| sections:
|   - title: 第一章 职业道德 / 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: 保育员应尊重（ ）。
|         options:
|           A: 幼儿
|           B: 金钱
|           C: 权力
|           D: 名利
|         answer: A
|       - id: single-2
|         stem: 爱岗敬业的核心是（ ）。
|         options:
|           A: 热爱本职
|           B: 攀比
|           C: 跳槽
|           D: 应付
|         answer: A
|   - title: 第二章 卫生保健 / 一、单选题
|     type: single
|     questions:
|       - id: single-1-2
|         stem: 幼儿洗手应用（ ）。
|         options:
|           A: 流动水
|           B: 盆水
|           C: 冰水
|           D: 热水
|         answer: A
|       - id: single-2-2
|         stem: 餐具消毒应（ ）。
|         options:
|           A: 每餐一次
|           B: 每周一次
|           C: 每月一次
|           D: 不消毒
|         answer: A
