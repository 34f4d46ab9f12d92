# What belongs to no question is in the report: page, instructions, an example, last week's key.
@ paper.txt
  Bell Quiz

  Name: ____________   Date: ____________

  Example: Who sleeps?
  A. the cat
  B. the bell
  Answer: A

  Fill in the blanks. Choose from: desk, lamp, door.

  1. The letter lies on the ______.
  2. The ______ gives light.
  3. Please open the ______.

  Page 1 of 1

  Last week's answers: 1. bell 2. clerk 3. guest
$ tiku import paper.txt -o paper.yaml --report report.json
| paper.txt (text): 1 paper, 3 questions, 0 with an answer
|
|   paper      lines  questions  answered  doubts
|   Bell Quiz   1-14          3         0       7
|
|   type  questions  answered  no answer
|   fill          3         0          3
|
| To look at (7):
|   no answer            3  lines 12, 13, 14
|   type inferred        3  lines 12, 13, 14
|   not carried over     1  line 12
|
| Looked like questions and were left out (2):
|   line 5: an example with its answer: Example: Who sleeps?\nA. the cat\nB. th…
|   line 18: answers to the questions of an earlier paper: Last week's answers: 1.
|     bell 2. clerk 3…
|
| Beside the questions, in no bank (2):
|   of the page     1  line 16
|   other text      1  line 3
! tiku: the whole report is in report.json
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: Bell-Quiz
| title: Bell Quiz
| language: en
| sections:
|   - type: fill
|     questions:
|       - id: fill-1
|         stem: The letter lies on the ______.
|         note: 'Fill in the blanks. Choose from: desk, lamp, door.'
|         review:
|           - 'the words to choose from, for this question and those below it, are kept as its note: Fill in the blanks. Choose from: desk, lamp, door.'
|       - id: fill-2
|         stem: The ______ gives light.
|       - id: fill-3
|         stem: Please open the ______.
$ tiku import paper.txt -o zh.yaml --lang zh
| paper.txt（text）：1 份试卷，3 道题，0 道有答案
|
|   试卷         行  题数  有答案  存疑
|   Bell Quiz  1-14     3       0     7
|
|   题型  题数  有答案  无答案
|   填空     3       0       3
|
| 请核对（7）：
|   没有答案       3  第 12, 13, 14 行
|   题型靠推断     3  第 12, 13, 14 行
|   带不过来       1  第 12 行
|
| 像是题目而没有收进来（2）：
|   第 5 行：带答案的例题：Example: Who sleeps?\nA. the cat\nB. th…
|   第 18 行：以前试卷的答案：Last week's answers: 1. bell 2. clerk 3…
|
| 题目以外的文字，没有收进题库（2）：
|   版面文字     1  第 16 行
|   其他文字     1  第 3 行
! tiku：已写入 zh.yaml；可用 `tiku check zh.yaml` 检查
