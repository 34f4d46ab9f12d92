# A key with errors stops everything and nothing is written.
@ sheets.csv
  工号,1
  001,A
$ tiku grade examples/mistakes.yaml sheets.csv -o out
! error[TK201]: key E is not one of A-D
!   --> examples/mistakes.yaml:13:17
!    |
! 11 |         stem: 买家签收后几天内可以申请七日无理由退货？
! 12 |         options: {A: 3 天, B: 5 天, C: 7 天, D: 15 天}
! 13 |         answer: E
!    |                 ^
!    = help: correct the answer or add the option
!    = rule: key-outside-options
!
! error[TK101]: unknown field "optoins"
!   --> examples/mistakes.yaml:16:9
!    |
! 14 |       - id: who-pays
! 15 |         stem: 因质量问题退货，运费由谁承担？
! 16 |         optoins: {A: 卖家, B: 买家}
!    |         ^^^^^^^
!    = help: did you mean "options"?
!    = rule: unknown-field
!
! error[TK103]: id "how-long" is used twice
!   --> examples/mistakes.yaml:22:13
!    |
! 20 |     points: 1
! 21 |     questions:
! 22 |       - id: how-long
!    |             ^^^^^^^^
! note: first used here
!   --> examples/mistakes.yaml:10:13
!    |
! 10 |       - id: how-long
!    |             --------
!    = help: give one of the two questions another id
!    = rule: duplicate-id
! tiku: error: examples/mistakes.yaml has errors, so nothing was graded or written; mend them and run again
? 2
$ ls
| examples
| sheets.csv
