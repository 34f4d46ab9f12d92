# A graded record becomes a sheet; a score that contradicts its key is said.
@ record.txt
  岗前考试记录

  一、单选题
  1.退款几天到账?
  A.一天
  B.三天
  答案:B回答:B得分:2
  2.谁审核?
  A.组长
  B.主管
  答案:A回答:B得分:2
$ tiku import record.txt -o record.yaml
| record.txt (text): 1 paper, 2 questions, 2 with an answer
|
|   paper         lines  questions  answered  doubts
|   岗前考试记录   1-11          2         2       1
|   1 graded record kept as answer sheets
|
|   type    questions  answered  no answer
|   single          2         2          0
|
| To look at (1):
|   score contradicts key     1  line 11
! tiku: wrote record.yaml; `tiku check record.yaml` looks it over
$ cat record.sheets.jsonl
| {"candidate": "岗前考试记录", "answers": {"single-1": "B", "single-2": "B"}}
$ tiku grade record.yaml record.sheets.jsonl -q
| 岗前考试记录  2 items  2 points  no pass mark  exact
| sheets 1 = graded 1
| result no pass mark: set one with --pass 60%
| scores of 1  mean 1  median 1  sd -  min 1  max 1
|        alpha - (too few candidates: 1 < 30)
# Into a folder: the bank, the sheet of the person named at its head, the doubt about the score.
@ class.txt
  客服岗前考试记录
  姓名：王芳  工号：00123

  第1题（单选题，2分）
  退款几天到账?
  A.一天
  B.三天
  答案:B
  考生答案:B
  得分:2
  第2题（填空题，2分）
  时限是____天。
  答案:3
  考生答案:5
  得分:2
  第3题（简答题，4分）
  怎样安抚?
  答案:先道歉
  考生答案:道歉并核实
  得分:3
$ tiku import class.txt -o records/
| class.txt (text): 1 paper, 3 questions, 3 with an answer
|
|   paper             lines  questions  answered  doubts
|   客服岗前考试记录   1-20          3         3       1
|   1 graded record kept as answer sheets
|
|   type    questions  answered  no answer
|   single          1         1          0
|   fill            1         1          0
|   short           1         1          0
|
| To look at (1):
|   score contradicts key     1  line 14
|
| Beside the questions, in no bank (1):
|   other text      1  line 2
! tiku: 3 files in records; `tiku check records` looks them over
$ cat records/1-客服岗前考试记录.sheets.jsonl
| {"candidate": "00123", "name": "王芳", "answers": {"single-1": "B", "fill-2": "5", "short-3": "道歉并核实"}}
$ cat records/1-客服岗前考试记录.marks.csv
| id,item,points
| 00123,short-3,3
