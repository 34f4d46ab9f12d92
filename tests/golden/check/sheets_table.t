# A long table: what is the same in a whole column is one finding with a count; what was tolerated is one advice.
@ key.csv
  题号,题型,选项,答案
  1,单选,4,A
  2,判断,,对
@ long.csv
  工号,题号,答案
  001,1,A
  001,2,对
  001,3,C
  002,1,E
  002,2,√
  002,3,C
  003,1,F
  003,2,对
  003,2,错
  004,1,ａ
  004,2,对
  004,3,D
$ tiku check --key key.csv long.csv --lang zh --format concise --advice
| long.csv:4:5: warning TK719 题库里没有题目“3”（另有 2 处同样的问题）
| long.csv:5:7: warning TK720 题目 1：“E”不在选项 A-D 之中（另有 1 处同样的问题）
| long.csv:10:7: warning TK721 题目 2 作答了两次：“对”和“错”，都没有计入
| long.csv:11:7: advice TK726 8 个作答中有 1 个要容错才能读，最多的是把“ａ”读作 A（1 次）
! tiku：查了 1 份题库和答案，共 2 题
! tiku：按 key.csv 查了 4 份答卷，共 8 个作答
! tiku：1 个文件中共有 3 个警告、1 条建议。
$ tiku check --key key.csv long.csv --advice
| warning[TK719]: no item "3" in the bank (2 more like it)
|   --> long.csv:4:5
|    |
|  2 | 001,1,A
|  3 | 001,2,对
|  4 | 001,3,C
|    |     ^
| note: no item "3" in the bank
|   --> long.csv:7:5
|    |
|  7 | 002,3,C
|    |     -
| note: no item "3" in the bank
|   --> long.csv:13:5
|    |
| 13 | 004,3,D
|    |     -
|    = help: write the id or the number of a question as the key has it
|    = rule: answer-to-no-item
|
| warning[TK720]: item 1: 'E' is none of the options A-D (1 more like it)
|  --> long.csv:5:7
|   |
| 3 | 001,2,对
| 4 | 001,3,C
| 5 | 002,1,E
|   |       ^
| note: item 1: 'F' is none of the options A-D
|  --> long.csv:8:7
|   |
| 8 | 003,1,F
|   |       -
|   = rule: invalid-answer
|
| warning[TK721]: item 2 was answered twice, "对" and "错"; neither was counted
|   --> long.csv:10:7
|    |
|  8 | 003,1,F
|  9 | 003,2,对
| 10 | 003,2,错
|    |       ^^
|    = rule: unclear-answer
|
| advice[TK726]: 1 of 8 answers is read with a tolerance, most often "ａ" as A (1 time)
|   --> long.csv:11:7
|    |
|  9 | 003,2,对
| 10 | 003,2,错
| 11 | 004,1,ａ
|    |       ^^
|    = help: nothing need be done; grading lists them in ledger.csv, and --strict refuses them
|    = rule: tolerated-answers
! tiku: checked 1 bank or key, 2 questions
! tiku: checked 4 answer sheets against key.csv, 8 answers
! tiku: Found 3 warnings, 1 piece of advice in 1 file.
# Rules are selected, ignored and known as in any check.
$ tiku check --key key.csv long.csv --select TK72 --ignore TK721 --format concise
| long.csv:5:7: warning TK720 item 1: 'E' is none of the options A-D (1 more like it)
! tiku: checked 1 bank or key, 2 questions
! tiku: checked 4 answer sheets against key.csv, 8 answers
! tiku: Found 1 warning in 1 file.
! tiku: 1 piece of advice not shown; add --advice to see it
$ tiku check --key key.csv long.csv --write-baseline known.yaml
! tiku: 4 findings are known from now on; they are in known.yaml
! tiku: checked 1 bank or key, 2 questions
! tiku: checked 4 answer sheets against key.csv, 8 answers: nothing to report
$ tiku check --key key.csv long.csv --baseline known.yaml
! tiku: checked 1 bank or key, 2 questions
! tiku: checked 4 answer sheets against key.csv, 8 answers: nothing to report
! tiku: 4 known findings left out (baseline)
$ tiku check --key key.csv long.csv --ignore TK714
! tiku: error: --ignore: TK714 (no-answer-header) is always reported as an error: it says that something could not be read
? 2
$ tiku check --key key.csv long.csv --select TK719 --format json
| {
|   "schema_version": 1,
|   "diagnostics": [
|     {
|       "code": "TK719",
|       "name": "answer-to-no-item",
|       "severity": "warning",
|       "item": null,
|       "file": "long.csv",
|       "line": 4,
|       "column": 5,
|       "end_line": 4,
|       "end_column": 6,
|       "byte_offset": 43,
|       "end_byte_offset": 44,
|       "utf16_column": 5,
|       "row": null,
|       "message": "no item \"3\" in the bank (2 more like it)",
|       "help": "write the id or the number of a question as the key has it",
|       "notes": [
|         {
|           "file": "long.csv",
|           "line": 7,
|           "column": 5,
|           "end_line": 7,
|           "end_column": 6,
|           "byte_offset": 69,
|           "end_byte_offset": 70,
|           "utf16_column": 5,
|           "message": "no item \"3\" in the bank"
|         },
|         {
|           "file": "long.csv",
|           "line": 13,
|           "column": 5,
|           "end_line": 13,
|           "end_column": 6,
|           "byte_offset": 125,
|           "end_byte_offset": 126,
|           "utf16_column": 5,
|           "message": "no item \"3\" in the bank"
|         }
|       ],
|       "fix": null
|     }
|   ],
|   "unreadable": [],
|   "summary": {
|     "files": 2,
|     "questions": 2,
|     "errors": 0,
|     "warnings": 1,
|     "advice": 0,
|     "fixable": 0
|   }
| }
! tiku: checked 1 bank or key, 2 questions
! tiku: checked 4 answer sheets against key.csv, 8 answers
! tiku: Found 1 warning in 1 file.
@ .tiku.yaml
  severity: {TK720: error, TK719: off}
$ tiku check --key key.csv long.csv --format github
| ::error file=long.csv,line=5,endLine=5,col=7,endColumn=8,title=TK720 invalid-answer::item 1: 'E' is none of the options A-D (1 more like it)
| ::warning file=long.csv,line=10,endLine=10,col=7,endColumn=8,title=TK721 unclear-answer::item 2 was answered twice, "对" and "错"; neither was counted
! tiku: checked 1 bank or key, 2 questions
! tiku: checked 4 answer sheets against key.csv, 8 answers
! tiku: Found 1 error, 1 warning in 1 file.
! tiku: 1 piece of advice not shown; add --advice to see it
? 1
# With a roster: who is not on it, and who has no sheet.
@ roster.csv
  工号,姓名
  1,王芳
  002,李雷
  005,赵六
  003,韩梅
$ tiku check --key key.csv long.csv --roster roster.csv --select TK722,TK725 --no-config
| warning[TK722]: 004 is not on the roster
|   --> long.csv:11:1
|    |
|  9 | 003,2,对
| 10 | 003,2,错
| 11 | 004,1,ａ
|    | ^^^
|    = help: correct the id, or add the person to the roster; else the sheet is graded but left out of the statistics
|    = rule: not-on-roster
|
| warning[TK725]: 1 person of the roster has no answer sheet: 005 赵六
|  --> roster.csv:4:1
|   |
| 2 | 1,王芳
| 3 | 002,李雷
| 4 | 005,赵六
|   | ^^^
|   = help: they would count as absent; see whether a file is missing or an id is written otherwise
|   = rule: person-without-sheet
! tiku: checked 1 bank or key, 2 questions
! tiku: 1 id had lost leading zeros and was matched to the roster, e.g. 001 is 1
! tiku: checked 4 answer sheets against key.csv, 8 answers
! tiku: Found 2 warnings in 2 files.
# In a sheet of its own a comment suppresses a finding.
@ sheet.yaml
  candidate: "009"
  answers:
    1: A
    2: 对
    # tiku: ignore TK719 the trial question
    3: B
$ tiku check --key key.csv sheet.yaml --no-config
! tiku: checked 1 bank or key, 2 questions
! tiku: checked 1 answer sheet against key.csv, 2 answers: nothing to report
