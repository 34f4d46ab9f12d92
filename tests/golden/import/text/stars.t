# Stars before the right options.
@ paper.txt
  旅行社导游考试练习

  1. 我国的首都是：
  A. 上海
  *B. 北京
  C. 广州
  D. 天津

  2. 下列属于世界文化遗产的有：
  *A. 长城
  *B. 故宫
  C. 东方明珠
  *D. 莫高窟

  3. 黄山位于：
  A. 江西
  B. 浙江
  *C. 安徽
  D. 福建
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 3 questions, 3 with an answer
|
|   paper               lines  questions  answered  doubts
|   旅行社导游考试练习   1-19          3         3       3
|
|   type      questions  answered  no answer
|   single            2         2          0
|   multiple          1         1          0
|
| To look at (3):
|   type inferred     3  lines 3, 9, 15
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 旅行社导游考试练习
| title: 旅行社导游考试练习
| language: zh-CN
| sections:
|   - questions:
|       - id: single-1
|         type: single
|         stem: 我国的首都是：
|         options:
|           A: 上海
|           B: 北京
|           C: 广州
|           D: 天津
|         answer: B
|       - id: multiple-2
|         type: multiple
|         stem: 下列属于世界文化遗产的有：
|         options:
|           A: 长城
|           B: 故宫
|           C: 东方明珠
|           D: 莫高窟
|         answer: ABD
|       - id: single-3
|         type: single
|         stem: 黄山位于：
|         options:
|           A: 江西
|           B: 浙江
|           C: 安徽
|           D: 福建
|         answer: C
