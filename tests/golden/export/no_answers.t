# A bank to sit: no answer, and nothing that was written for those who know it.
@ bank.yaml
  tiku: 1
  id: refund
  title: 退款
  language: zh-CN
  exam: {duration: 10, pass: 60%}
  adjust: {days: {accept_also: [C]}}
  sections:
    - title: 选择
      points: 2
      questions:
        # 答案是 B，见手册第 3 页
        - {id: days, type: single, stem: 几天内可以退款, options: {A: 三天, B: 七天, C: 7 天}, answer: B, explanation: 公司规定七天, note: 别选三天, source: 手册说七天, tags: [退款], difficulty: 易}
        - {id: what, type: multiple, stem: 退款要核对哪些, options: {A: 订单号, B: 星座, C: 手机号}, answer: [A, C], scoring: {option_map: {A: 1, C: 1, B: -1}, min: 0, max: 2}}
        - {id: half, type: multiple, stem: 哪些可以直接退, options: {A: 未发货, B: 已拆封, C: 已取消}, answer: [A, C], scoring: subset_half}
    - title: 其他
      questions:
        - {id: fee, type: judge, stem: 质量问题由公司承担运费, answer: 对, points: 1, review: [也许是错]}
        - {id: two, type: fill, stem: 先核对____，再核对____。, answer: [订单号, [手机号, 电话]], points_per_blank: 1.5}
        - {id: say, type: short, stem: 请写出答复, answer: 您好, points: 4, length: {min: 20}, rubric: [{points: 4, any: [致歉]}]}
        - id: case
          type: case
          stem: 客户来电。
          parts:
            - {id: first, type: single, stem: 先做什么, options: {A: 问候, B: 挂断}, answer: A, points: 1, explanation: 先问候}
$ tiku export bank.yaml --to bank --no-answers
| tiku: 1
| id: refund
| title: 退款
| language: zh-CN
| exam:
|   duration: 10m
|   pass: 60%
| sections:
|   - title: 选择
|     points: 2
|     questions:
|       - id: days
|         type: single
|         stem: 几天内可以退款
|         options:
|           A: 三天
|           B: 七天
|           C: 7 天
|         tags: [退款]
|         difficulty: 易
|       - id: what
|         type: multiple
|         stem: 退款要核对哪些
|         options:
|           A: 订单号
|           B: 星座
|           C: 手机号
|       - id: half
|         type: multiple
|         stem: 哪些可以直接退
|         options:
|           A: 未发货
|           B: 已拆封
|           C: 已取消
|         scoring: subset_half
|   - title: 其他
|     questions:
|       - id: fee
|         type: judge
|         points: 1
|         stem: 质量问题由公司承担运费
|       - id: two
|         type: fill
|         points: 3
|         stem: 先核对____，再核对____。
|       - id: say
|         type: short
|         points: 4
|         stem: 请写出答复
|         length:
|           min: 20
|       - id: case
|         type: case
|         stem: 客户来电。
|         parts:
|           - id: first
|             type: single
|             points: 1
|             stem: 先做什么
|             options:
|               A: 问候
|               B: 挂断
$ tiku export bank.yaml --to bank --no-answers -o paper.yaml --strict
| bank.yaml (bank): 7 questions
|   written: paper.yaml
$ tiku quiz paper.yaml --exam -q --data-dir data --user li --save-answers sheet.yaml --candidate 00123
< B
< AC
< A
< 对
< 订单号; 手机号
< 您好
< A
| handed in
| score 0 of 15 so far; 7 answers wait for a person  open
|   section  points  of
|   选择          0   6
|   其他          0   9
$ tiku grade bank.yaml sheet.yaml -q
| 退款  7 items  15 points  pass >= 9  multiple option_map/subset_half
|   others exact
| corrections accepted also: days C
| sheets 1 = graded 0 + pending 1
| result pass 1  fail 0  rate 100 % of 1 decided
| scores nobody is graded completely yet
| before you publish
|   1 mark 1 sheet
|     list them with --pending marks.xlsx, fill it in, add --marks marks.xlsx
# A bank is never written over itself, and one with errors is not written at all.
$ tiku export bank.yaml --to bank -o ./bank.yaml
! tiku: error: ./bank.yaml is the bank itself and would be overwritten; name another file with -o
? 2
@ bad.yaml
  tiku: 1
  questions:
    - {id: a, type: single, stem: 哪个, options: {A: 甲, B: 乙}, answer: E}
$ tiku export bad.yaml --to bank -o out.yaml
! error[TK201]: key E is not one of A, B
!  --> bad.yaml:3:68
!   |
! 1 | tiku: 1
! 2 | questions:
! 3 |   - {id: a, type: single, stem: 哪个, options: {A: 甲, B: 乙}, answer: E}
!   |                                                                        ^
!   = help: correct the answer or add the option
!   = rule: key-outside-options
! tiku: error: bad.yaml has errors, so nothing was written; mend them and run again
? 2
