# What cannot be compared is said, with the reason; exit 2.
@ good.yaml
  tiku: 1
  questions:
    - {id: a, type: judge, stem: 对吗？, answer: 对, points: 1}
@ folder/good.yaml
  tiku: 1
  questions:
    - {id: a, type: judge, stem: 对吗？, answer: 对, points: 1}
$ tiku diff examples/mistakes.yaml good.yaml
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
! tiku: error: examples/mistakes.yaml has errors, so nothing was compared; mend them and run again
? 2
$ tiku diff good.yaml missing.yaml
! tiku: error: cannot read 'missing.yaml': no such file or folder
? 2
$ tiku diff missing.yaml folder
! tiku: error: cannot read 'missing.yaml': no such file or folder
? 2
$ tiku diff good.yaml folder
! tiku: error: folder is a folder and good.yaml is not; compare two files or two folders
? 2
$ tiku diff good.yaml good.yaml --fail-on keys
! tiku: error: --fail-on does not know "keys"; did you mean "key"?
? 2
$ tiku diff good.yaml good.yaml --fail-on nonsense --lang zh
! tiku：错误：--fail-on 不认识“nonsense”；可以写：any, key, points, policy, options, type, text, added, removed, renamed, moved, exam, adjust, forms
? 2
$ tiku diff good.yaml
! tiku: error: `tiku diff` needs NEW; `tiku diff --help` says more
? 2
$ tiku diff good.yaml good.yaml --encoding klingon
! tiku: error: unknown encoding 'klingon'; known are utf-8, gb18030, gbk, gb2312, big5, utf-16, utf-16le, utf-16be, utf-32, windows-1252
? 2
$ tiku diff good.yaml good.yaml --encoding utf-8
| no changes
