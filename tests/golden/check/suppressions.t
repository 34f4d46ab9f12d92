# A comment suppresses findings on its line, or alone on a line on the next.
@ bank.yaml
  tiku: 1
  id: desk
  questions:
    - id: floors
      type: single
      stem: On which floor is the help desk?
      options: {A: ground floor, B: first floor}
      answer: C  # tiku: ignore TK201 the third floor is being built
    - id: hours
      type: single
      stem: When does it open?
      options: {A: at eight, B: at nine}
      # tiku: ignore key-outside-options, the hours change in May
      answer: D
$ tiku check bank.yaml
! tiku: checked 1 bank or key, 2 questions: nothing to report
$ tiku check bank.yaml --verbose
! tiku: checked 1 bank or key, 2 questions: nothing to report
! tiku: 2 findings are suppressed by comments
$ tiku check bank.yaml --verbose --lang zh
! tiku：查了 1 份题库和答案，共 2 题：没有问题
! tiku：有 2 个问题被注释压下
# One that is of no use is reported, and so is one that names no rule or gives no reason.
@ useless.yaml
  tiku: 1
  id: desk
  questions:
    - id: floors
      type: single
      stem: On which floor is the help desk?
      options: {A: ground floor, B: first floor}
      answer: A  # tiku: ignore TK201 the third floor is being built
    - id: hours
      type: single
      stem: When does it open?
      options: {A: at eight, B: at nine}
      # tiku: ignore TK201, TK037, TK999
      answer: C
    - id: doors
      type: single
      stem: Where is the door? # tiku: ignroe TK201
      options: {A: on the left, B: on the right}
      answer: A # tiku: ignore TK2 why
    - id: lifts
      type: single
      stem: Where is the lift? # tiku: ignore
      options: {A: on the left, B: on the right}
      answer: A # tiku: ignore TK029 why
$ tiku check useless.yaml --advice
| warning[TK029]: suppressed here but not found: TK201
|  --> useless.yaml:8:16
|   |
| 6 |     stem: On which floor is the help desk?
| 7 |     options: {A: ground floor, B: first floor}
| 8 |     answer: A  # tiku: ignore TK201 the third floor is being built
|   |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
|   = help: take the comment out; --fix does
|   = fix: delete the comment; --fix does it
|   = rule: unused-suppression
|
| advice[TK036]: suppressed without a reason: TK201, TK037
|   --> useless.yaml:13:5
|    |
| 11 |     stem: When does it open?
| 12 |     options: {A: at eight, B: at nine}
| 13 |     # tiku: ignore TK201, TK037, TK999
|    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
|    = help: write behind the code why the finding is no mistake
|    = rule: suppression-without-reason
|
| warning[TK029]: suppressed here but not found: TK037
|   --> useless.yaml:13:27
|    |
| 11 |     stem: When does it open?
| 12 |     options: {A: at eight, B: at nine}
| 13 |     # tiku: ignore TK201, TK037, TK999
|    |                           ^^^^^
|    = help: take the comment out; --fix does
|    = fix: take TK037 out of the comment; --fix does it
|
| warning[TK037]: "TK999" is no rule; write a code (TK201), the beginning of codes (TK2), a name, all or none
|   --> useless.yaml:13:34
|    |
| 11 |     stem: When does it open?
| 12 |     options: {A: at eight, B: at nine}
| 13 |     # tiku: ignore TK201, TK037, TK999
|    |                                  ^^^^^
|    = help: write `# tiku: ignore TK201 reason`
|    = rule: unknown-suppression
|
| warning[TK037]: this comment suppresses nothing: `ignore` is spelt otherwise
|   --> useless.yaml:17:30
|    |
| 15 |   - id: doors
| 16 |     type: single
| 17 |     stem: Where is the door? # tiku: ignroe TK201
|    |                              ^^^^^^^^^^^^^^^^^^^^
|    = help: write `# tiku: ignore TK201 reason`
|
| warning[TK037]: "TK2" stands for several rules; name each one
|   --> useless.yaml:19:30
|    |
| 17 |     stem: Where is the door? # tiku: ignroe TK201
| 18 |     options: {A: on the left, B: on the right}
| 19 |     answer: A # tiku: ignore TK2 why
|    |                              ^^^
|    = help: write `# tiku: ignore TK201 reason`
|
| warning[TK037]: this comment does not say which rule to ignore
|   --> useless.yaml:22:30
|    |
| 20 |   - id: lifts
| 21 |     type: single
| 22 |     stem: Where is the lift? # tiku: ignore
|    |                              ^^^^^^^^^^^^^^
|    = help: write `# tiku: ignore TK201 reason`
|
| warning[TK029]: suppressed here but not found: TK029
|   --> useless.yaml:24:15
|    |
| 22 |     stem: Where is the lift? # tiku: ignore
| 23 |     options: {A: on the left, B: on the right}
| 24 |     answer: A # tiku: ignore TK029 why
|    |               ^^^^^^^^^^^^^^^^^^^^^^^^
|    = help: take the comment out; --fix does
|    = fix: delete the comment; --fix does it
! tiku: checked 1 bank or key, 4 questions
! tiku: Found 7 warnings, 1 piece of advice in 1 file.
$ tiku check useless.yaml --advice --format concise --lang zh
| useless.yaml:8:16: warning TK029 这里压下了 TK201，但并没有这样的问题
| useless.yaml:13:5: advice TK036 压下了 TK201, TK037，却没有写理由
| useless.yaml:13:27: warning TK029 这里压下了 TK037，但并没有这样的问题
| useless.yaml:13:34: warning TK037 没有“TK999”这条规则；可以写代码（TK201）、代码的开头（TK2）、名称、all 或 none
| useless.yaml:17:30: warning TK037 这条注释不起作用：`ignore` 拼写有误
| useless.yaml:19:30: warning TK037 “TK2”不是单独一条规则；请逐条写出
| useless.yaml:22:30: warning TK037 这条注释没有写要压下哪条规则
| useless.yaml:24:15: warning TK029 这里压下了 TK029，但并没有这样的问题
! tiku：查了 1 份题库和答案，共 4 题
! tiku：1 个文件中共有 7 个警告、1 条建议。
$ tiku check useless.yaml --format concise --select TK2
! tiku: checked 1 bank or key, 4 questions: nothing to report
