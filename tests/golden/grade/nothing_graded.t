# Where no sheet can be graded every reason names its file and line, and nothing is written.
@ key.yaml
  tiku: 1
  kind: key
  sections:
    - {type: single, points: 1, options: 4, answers: {1: A, 2: B}}
@ sheets.csv
  id,1,2
  x1,A,B
  x1,A,C
$ tiku grade key.yaml sheets.csv -o out
! tiku: sheets.csv line 2: x1 has 2 sheets that differ; none is graded: keep one, or say --on-duplicate last
! tiku: sheets.csv line 3: x1 has 2 sheets that differ; none is graded: keep one, or say --on-duplicate last
! tiku: error: none of 2 sheets could be graded; nothing was written
? 2
