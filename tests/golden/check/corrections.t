# A file that holds corrections alone is no bank; its shape is checked all the same.
@ adjust.yaml
  tiku: 1
  adjust: {7: drop, 9: full_for_al}
$ tiku check examples/class/adjust.yaml
! tiku: checked 1 bank or key, 0 questions: nothing to report
$ tiku check adjust.yaml --format concise
| adjust.yaml:2:22: error TK314 a correction cannot be "full_for_al"
! tiku: checked 1 bank or key, 0 questions
! tiku: Found 1 error in 1 file.
? 1
