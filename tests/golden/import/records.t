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
