# Everything that is wrong is found in one run, with its place; exit 1.
@ bank.yaml
  tiku: 1
  title: 客服
  sections:
    - title: 单选
      type: single
      points: 1
      questions:
        - stem: 退款多久到账？
          options: {A: 1 天, B: 3 天}
          answer: E
        - stem: 发票在哪里开？
          optoins: {A: 首页, B: 订单}
          answer: A
$ tiku check bank.yaml --format concise
| bank.yaml:10:17: error TK201 key E is not one of A, B
| bank.yaml:12:9: error TK101 unknown field "optoins"
! tiku: checked 1 bank or key, 2 questions
! tiku: Found 2 errors in 1 file.
! tiku: 1 piece of advice not shown; add --advice to see it
? 1
$ tiku check bank.yaml
| error[TK201]: key E is not one of A, B
|   --> bank.yaml:10:17
|    |
|  8 |       - stem: 退款多久到账？
|  9 |         options: {A: 1 天, B: 3 天}
| 10 |         answer: E
|    |                 ^
|    = help: correct the answer or add the option
|    = rule: key-outside-options
|
| error[TK101]: unknown field "optoins"
|   --> bank.yaml:12:9
|    |
| 10 |         answer: E
| 11 |       - stem: 发票在哪里开？
| 12 |         optoins: {A: 首页, B: 订单}
|    |         ^^^^^^^
|    = help: did you mean "options"?
|    = rule: unknown-field
! tiku: checked 1 bank or key, 2 questions
! tiku: Found 2 errors in 1 file.
! tiku: 1 piece of advice not shown; add --advice to see it
? 1
$ tiku check bank.yaml --lang zh --format concise --advice
| bank.yaml:8:9: advice TK106 2 道题没有 id
| bank.yaml:10:17: error TK201 答案 E 不在选项 A, B 之内
| bank.yaml:12:9: error TK101 没有“optoins”这个字段
! tiku：查了 1 份题库和答案，共 2 题
! tiku：1 个文件中共有 2 个错误、1 条建议。
? 1
