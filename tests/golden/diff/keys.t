# Keys are compared by item; of a bank and its key only what both state.
@ bank.yaml
  tiku: 1
  title: 考核
  exam: {pass: 60%}
  sections:
    - title: 单选
      type: single
      points: 2
      questions:
        - {id: a, stem: 几天关闭？, options: [三天, 十天], answer: A}
        - {id: b, stem: 几天到账？, options: [三天, 十天], answer: A}
@ key.csv
  item,answer,type,points,section
  1,A,single,2,单选
  2,B,single,2,单选
@ later.csv
  item,answer,type,points,section
  1,B,single,2,单选
  3,B,single,2,单选
$ tiku diff bank.yaml key.csv
| 2 changes: key 1, exam 1
|
| bank
|   exam: pass mark
|     - bank.yaml:1:1  "60%"
|     + key.csv:1:1    none
|
| question 2
|   key: the right answer is another one
|     - bank.yaml:10:57  "A 三天"
|     + key.csv:3:3      "B"
! tiku: a bank and a key: only what both can state was compared
$ tiku diff key.csv later.csv --lang zh
| 3 处变化：答案 1，新增 1，删去 1
|
| 第 1 题
|   答案：正确答案换了
|     - key.csv:2:3    “A”
|     + later.csv:2:3  “B”
|
| 第 2 题
|   删去：删去的题
|     - key.csv:3:1    “B”
|
| 第 3 题
|   新增：新增的题
|     + later.csv:3:1  “B”
