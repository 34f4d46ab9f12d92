# Rules are chosen by code, by the beginning of codes and by name.
@ bank.yaml
  tiku: 1
  id: desk
  questions:
    - id: floors
      type: single
      stem: On which floor is the help desk?
      options: {A: ground floor, B: first floor}
      answer: C
    - id: hours
      type: single
      stem: When does it open?
      options: {A: at eight, B: at nine}
      answer: A  # tiku: ignore TK201 the hours change in May
$ tiku check bank.yaml --format concise
| bank.yaml:8:13: error TK201 key C is not one of A, B
| bank.yaml:13:16: warning TK029 suppressed here but not found: TK201
! tiku: checked 1 bank or key, 2 questions
! tiku: Found 1 error, 1 warning in 1 file.
? 1
$ tiku check bank.yaml --format concise --select TK2
| bank.yaml:8:13: error TK201 key C is not one of A, B
! tiku: checked 1 bank or key, 2 questions
! tiku: Found 1 error in 1 file.
? 1
$ tiku check bank.yaml --format concise --ignore key-outside-options
! tiku: checked 1 bank or key, 2 questions: nothing to report
$ tiku check bank.yaml --format concise --select none --extend unused-suppression
! tiku: checked 1 bank or key, 2 questions: nothing to report
$ tiku check bank.yaml --format concise --select TK0,TK2 --ignore TK029
| bank.yaml:8:13: error TK201 key C is not one of A, B
! tiku: checked 1 bank or key, 2 questions
! tiku: Found 1 error in 1 file.
? 1
$ tiku check bank.yaml --select none
! tiku: checked 1 bank or key, 2 questions: nothing to report
$ tiku check bank.yaml --select TK20l
! tiku: error: --select: "TK20l" is no rule; did you mean "TK201"?
? 2
$ tiku check bank.yaml --ignore key-outside-option --lang zh
! tiku：错误：--ignore：没有“key-outside-option”这条规则；是不是“key-outside-options”？
? 2
$ tiku check bank.yaml --extend spelling --lang zh
! tiku：错误：--extend：没有“spelling”这条规则；可以写代码（TK201）、代码的开头（TK2）、名称、all 或 none
? 2
# What could not be read is reported whatever is selected.
@ broken.yaml
  tiku: 1
  questions: [
$ tiku check broken.yaml --format concise --select none
| broken.yaml:2:12: error TK003 the bracket [ is never closed
! tiku: checked 1 bank or key, 0 questions
! tiku: Found 1 error in 1 file.
? 1
# Settings: the nearest .tiku.yaml; the command line comes after it.
@ exams/.tiku.yaml
  ignore: [unused-suppression]
  severity: {TK201: advice}
  per-file:
    "new/**": {select: [TK2], severity: {TK201: warning}}
@ exams/old/bank.yaml
  tiku: 1
  id: desk
  questions:
    - {id: floors, type: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
@ exams/new/bank.yaml
  tiku: 1
  id: door
  questions:
    - {id: floors, type: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
$ tiku check exams --format concise --advice
| exams/new/bank.yaml:4:94: warning TK201 key C is not one of A, B
| exams/old/bank.yaml:4:94: advice TK201 key C is not one of A, B
! tiku: checked 2 banks and keys, 2 questions
! tiku: Found 1 warning, 1 piece of advice in 2 files.
$ tiku check exams --format concise --no-config
| exams/new/bank.yaml:4:94: error TK201 key C is not one of A, B
| exams/old/bank.yaml:4:94: error TK201 key C is not one of A, B
! tiku: checked 2 banks and keys, 2 questions
! tiku: Found 2 errors in 2 files.
? 1
$ tiku check exams --format concise --config exams/.tiku.yaml --ignore TK201
! tiku: checked 2 banks and keys, 2 questions: nothing to report
$ tiku check bank.yaml --format concise --config exams/.tiku.yaml --advice
| bank.yaml:8:13: advice TK201 key C is not one of A, B
! tiku: checked 1 bank or key, 2 questions
! tiku: Found 1 piece of advice in 1 file.
$ tiku check bank.yaml --config nowhere.yaml
! tiku: error: cannot read 'nowhere.yaml': no such file or folder
! tiku: error: nothing was checked; put the settings or the baseline right first
? 2
$ tiku check bank.yaml --config exams/.tiku.yaml --no-config
! tiku: error: --config and --no-config exclude each other
? 2
# What is wrong with the settings is found like what is wrong with a bank, and nothing is checked.
@ bad/.tiku.yaml
  selct: [TK2]
  ignore: [TK20l]
  severity: {TK201: fatal}
@ bad/bank.yaml
  tiku: 1
  questions:
    - {id: floors, type: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
$ tiku check bad
! error[TK101]: unknown field "selct"
!  --> bad/.tiku.yaml:1:1
!   |
! 1 | selct: [TK2]
!   | ^^^^^
!   = help: did you mean "select"?
!   = rule: unknown-field
!
! error[TK114]: "TK20l" is no rule; did you mean "TK201"?
!  --> bad/.tiku.yaml:2:10
!   |
! 1 | selct: [TK2]
! 2 | ignore: [TK20l]
!   |          ^^^^^
!   = rule: bad-value
!
! error[TK114]: "severity" cannot be "fatal"
!  --> bad/.tiku.yaml:3:19
!   |
! 1 | selct: [TK2]
! 2 | ignore: [TK20l]
! 3 | severity: {TK201: fatal}
!   |                   ^^^^^
!   = help: it is one of: off, advice, warning, error
! tiku: error: nothing was checked; put the settings or the baseline right first
? 2
$ tiku check bad --lang zh
! error[TK101]: 没有“selct”这个字段
!  --> bad/.tiku.yaml:1:1
!   |
! 1 | selct: [TK2]
!   | ^^^^^
!   = help: 是不是“select”？
!   = rule: unknown-field
!
! error[TK114]: 没有“TK20l”这条规则；是不是“TK201”？
!  --> bad/.tiku.yaml:2:10
!   |
! 1 | selct: [TK2]
! 2 | ignore: [TK20l]
!   |          ^^^^^
!   = rule: bad-value
!
! error[TK114]: “severity”不能是“fatal”
!  --> bad/.tiku.yaml:3:19
!   |
! 1 | selct: [TK2]
! 2 | ignore: [TK20l]
! 3 | severity: {TK201: fatal}
!   |                   ^^^^^
!   = help: 可以写：off, advice, warning, error
! tiku：错误：没有进行检查；请先改好设置或基线
? 2
$ tiku check bad/.tiku.yaml --no-config --format concise
| bad/.tiku.yaml:1:1: error TK101 unknown field "selct"
| bad/.tiku.yaml:2:10: error TK114 "TK20l" is no rule; did you mean "TK201"?
| bad/.tiku.yaml:3:19: error TK114 "severity" cannot be "fatal"
! tiku: checked 1 bank or key, 0 questions
! tiku: Found 3 errors in 1 file.
? 1
# Standard input takes the settings of the current folder; jobs change nothing.
@ .tiku.yaml
  ignore: [TK201]
$ tiku check - --format concise -j 3
< tiku: 1
< questions:
<   - {id: a, type: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
! tiku: checked 1 bank or key, 1 question: nothing to report
$ tiku check - --format concise --no-config --jobs 1
< tiku: 1
< questions:
<   - {id: a, type: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
| -:3:89: error TK201 key C is not one of A, B
! tiku: checked 1 bank or key, 1 question
! tiku: Found 1 error in 1 file.
? 1
$ tiku check bank.yaml --jobs -1
! tiku: error: --jobs takes a number from 0 to 1024, not -1
? 2
$ tiku check bank.yaml -j many
! tiku: error: --jobs wants a whole number, not "many"
? 2
# A flood is cut, the count stays true.
@ flood.yaml
  tiku: 1
  questions:
    - {id: a, type: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
    - {id: b, type: single, stem: In which room, options: {A: one, B: two}, answer: D}
    - {id: c, type: single, stem: At which door, options: {A: left, B: right}, answer: E}
$ tiku check flood.yaml --no-config --format concise --max-findings 2
| flood.yaml:3:89: error TK201 key C is not one of A, B
| flood.yaml:4:83: error TK201 key D is not one of A, B
! tiku: only the first 2 of 3 findings are listed; --max-findings 0 lists all
! tiku: checked 1 bank or key, 3 questions
! tiku: Found 3 errors in 1 file.
? 1
$ tiku check flood.yaml --no-config --format concise --max-findings 0 --lang zh
| flood.yaml:3:89: error TK201 答案 C 不在选项 A, B 之内
| flood.yaml:4:83: error TK201 答案 D 不在选项 A, B 之内
| flood.yaml:5:86: error TK201 答案 E 不在选项 A, B 之内
! tiku：查了 1 份题库和答案，共 3 题
! tiku：1 个文件中共有 3 个错误。
? 1
$ tiku check flood.yaml --no-config --max-findings 1 --lang zh
| error[TK201]: 答案 C 不在选项 A, B 之内
|  --> flood.yaml:3:89
|   |
| 1 | tiku: 1
| 2 | questions:
| 3 | …: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
|   |                                                                          ^
|   = help: 请改正答案，或者补上选项
|   = rule: key-outside-options
! tiku：3 个问题只列出前 1 个；--max-findings 0 全部列出
! tiku：查了 1 份题库和答案，共 3 题
! tiku：1 个文件中共有 3 个错误。
? 1
$ tiku check flood.yaml --max-findings -1
! tiku: error: --max-findings takes 0 (all) or more, not -1
? 2
# A file that is named and stands in a named folder is one file.
$ tiku check exams exams/new/bank.yaml exams/new --format concise --no-config --select TK2
| exams/new/bank.yaml:4:94: error TK201 key C is not one of A, B
| exams/old/bank.yaml:4:94: error TK201 key C is not one of A, B
! tiku: checked 2 banks and keys, 2 questions
! tiku: Found 2 errors in 2 files.
? 1
