# A baseline makes an old bank's findings known; new ones are still reported.
@ old.yaml
  tiku: 1
  id: desk
  questions:
    - {id: floors, type: single, stem: On which floor, options: {A: ground, B: first}, answer: C}
    - {id: hours, type: single, stem: When does it open, options: {A: at 8, B: at 9}, answer: C}
$ tiku check old.yaml --write-baseline known.yaml
! tiku: 2 findings are known from now on; they are in known.yaml
! tiku: checked 1 bank or key, 2 questions: nothing to report
$ cat known.yaml
| # Findings that `tiku check` knows and leaves out. Lines may be deleted; to write the file
| # anew: tiku check PATH... --write-baseline FILE
| tiku-baseline: 1
| findings:
|   - {item: "desk/floors", rule: TK201, text: "5abe4bc5963a3172"}  # key-outside-options
|   - {item: "desk/hours", rule: TK201, text: "5abe4bc5963a3172"}  # key-outside-options
$ tiku check old.yaml --baseline known.yaml
! tiku: checked 1 bank or key, 2 questions: nothing to report
! tiku: 2 known findings left out (baseline)
@ new.yaml
  # A heading, and the questions in another order.
  tiku: 1
  id: desk
  questions:
    - {id: hours, type: single, stem: When does it open, options: {A: at 8, B: at 9}, answer: C}
    - {id: doors, type: single, stem: At which door, options: {A: left, B: right}, answer: F}
    - {id: floors, type: single, stem: On which floor, options: {A: ground, B: first}, answer: B}
$ tiku check new.yaml --baseline known.yaml --format concise
| new.yaml:6:90: error TK201 key F is not one of A, B
! tiku: checked 1 bank or key, 3 questions
! tiku: Found 1 error in 1 file.
! tiku: 1 known finding left out (baseline)
! tiku: 1 entry of known.yaml no longer occurs; --verbose lists it, --write-baseline drops it
? 1
$ tiku check new.yaml --baseline known.yaml --format concise --verbose
| new.yaml:6:90: error TK201 key F is not one of A, B
! tiku: checked 1 bank or key, 3 questions
! tiku: Found 1 error in 1 file.
! tiku: 1 known finding left out (baseline)
! tiku: 1 entry of known.yaml no longer occurs; --verbose lists it, --write-baseline drops it
! tiku: no longer there: TK201 in desk/floors (1 time)
? 1
$ tiku check new.yaml --baseline known.yaml --format concise --verbose --lang zh
| new.yaml:6:90: error TK201 答案 F 不在选项 A, B 之内
! tiku：查了 1 份题库和答案，共 3 题
! tiku：1 个文件中共有 1 个错误。
! tiku：略去基线里已有的 1 个问题
! tiku：known.yaml 里有 1 项已不再出现；--verbose 逐项列出，--write-baseline 重写后就没有了
! tiku：已不再出现：desk/floors 中的 TK201（1 次）
? 1
$ tiku check new.yaml --baseline known.yaml --format concise --select TK0
! tiku: checked 1 bank or key, 3 questions: nothing to report
# Settings may name it; it is looked for beside them.
@ exams/.tiku.yaml
  baseline: ../known.yaml
$ cp old.yaml exams/old.yaml
$ tiku check exams --lang zh
! tiku：查了 1 份题库和答案，共 2 题：没有问题
! tiku：略去基线里已有的 2 个问题
$ tiku check exams --no-config --format concise
| exams/old.yaml:4:94: error TK201 key C is not one of A, B
| exams/old.yaml:5:93: error TK201 key C is not one of A, B
! tiku: checked 1 bank or key, 2 questions
! tiku: Found 2 errors in 1 file.
? 1
$ tiku check exams --write-baseline known.yaml --lang zh
! tiku：记下 2 个问题，以后不再列出；见 known.yaml
! tiku：查了 1 份题库和答案，共 2 题：没有问题
# What could not be read is never known; nothing is written where a path could not be read.
@ broken.yaml
  tiku: 1
  questions: [
$ tiku check broken.yaml --write-baseline broken-known.yaml --format concise
| broken.yaml:2:12: error TK003 the bracket [ is never closed
! tiku: 0 findings are known from now on; they are in broken-known.yaml
! tiku: checked 1 bank or key, 0 questions
! tiku: Found 1 error in 1 file.
? 1
$ cat broken-known.yaml
| # Findings that `tiku check` knows and leaves out. Lines may be deleted; to write the file
| # anew: tiku check PATH... --write-baseline FILE
| tiku-baseline: 1
| findings: []
$ tiku check missing.yaml old.yaml --write-baseline none.yaml
! tiku: none.yaml was not written, because not every path could be read
! tiku: error: cannot read 'missing.yaml': no such file or folder
! tiku: checked 1 bank or key, 2 questions: nothing to report
? 2
$ tiku check old.yaml --write-baseline none/known.yaml
! tiku: error: cannot write 'none/known.yaml': no such file or folder
! tiku: checked 1 bank or key, 2 questions: nothing to report
? 2
$ ls
| broken-known.yaml
| broken.yaml
| exams
| known.yaml
| new.yaml
| old.yaml
# A baseline that cannot be used stops the check.
$ tiku check old.yaml --baseline missing.yaml
! tiku: error: cannot read 'missing.yaml': no such file or folder
! tiku: error: nothing was checked; put the settings or the baseline right first
? 2
$ tiku check old.yaml --baseline old.yaml
! error[TK107]: this is no baseline: it has no line `tiku-baseline: 1`
!  --> old.yaml:1:1
!   |
! 1 | tiku: 1
!   | ^^^^^^^
!   = help: write it anew with --write-baseline
!   = rule: bad-version
! tiku: error: nothing was checked; put the settings or the baseline right first
? 2
$ tiku check old.yaml --fix --write-baseline known.yaml
! tiku: error: --write-baseline does not go with --fix or --diff; correct first, then write the baseline
? 2
