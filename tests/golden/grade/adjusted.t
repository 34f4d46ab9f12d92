# A correction gives 11 people two points each and lets two of them pass.
$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv --marks examples/class/marks.csv --adjust examples/class/adjust.yaml -q
| 客服新员工上岗考核  20 items  50 points  pass >= 40  multiple subset_half
|   others exact
| corrections accepted also: hold-limit C
| sheets 25 = graded 23 + rejected 2
| roster 24 = graded 22 + absent 1 + rejected 1  not on the roster 1
| result pass 13  fail 9  rate 59.1 % of 22 decided
| scores of 22  mean 38.8  median 41  sd 11.5  min 14.5  max 50
|        alpha - (too few candidates: 22 < 30)
|     10-14 #                                1    81 %    12.9/16  单选题
|     15-19 ##                               2    79 %     9.5/12  多选题
|     20-24                                  0    88 %        7/8  判断题
|     25-29 ##                               2    80 %      4.8/6  填空题
|     30-34                                  0    57 %      4.6/8  简答题
|     35-39 ####                             4
|     40-44 #####                            5
|     45-50 ########                         8
| read 109 of 460 cells, e.g. "FALSE" as 错 (5 times)
| before you publish
|   1 2 rejected: duplicate 2 (00106)  keep one sheet each, or --on-duplicate last
|   2 2 answers or marks refused: two picks 1, no such option 1
|   3 1 not on the roster, not ranked: 00699  correct the id, or --include-unknown
|   4 3 totals differ from the sheet's own
