# The example class graded file by file and merged, in any order, is one run over the same files.
$ tiku grade examples/class/exam.yaml examples/class/sheets/online-wjx.csv --partial online.part --shard 2 -q
$ tiku grade examples/class/exam.yaml examples/class/sheets/east.csv --partial east.part --shard 1 -q
$ tiku grade examples/class/exam.yaml examples/class/sheets/west.xlsx examples/class/sheets/paper-b.tsv --partial west.part --shard 3
! tiku: shard 3: 8 sheets in west.part
$ tiku merge west.part online.part east.part --roster examples/class/roster.csv --marks examples/class/marks.csv -o merged --details -q
| 客服新员工上岗考核  20 items  50 points  pass >= 40  multiple subset_half
|   others exact
| sheets 20 = graded 18 + rejected 2
| roster 24 = graded 17 + absent 6 + rejected 1  not on the roster 1
| result pass 8  fail 9  rate 47.1 % of 17 decided
| scores of 17  mean 37.4  median 39.5  sd 11.4  min 14.5  max 49
|        alpha - (too few candidates: 17 < 30)
|       <25 ###                              3    72 %    11.5/16  单选题
|     25-29                                  0    80 %     9.6/12  多选题
|     30-34                                  0    87 %      6.9/8  判断题
|     35-39 ######                           6    80 %      4.8/6  填空题
|     40-44 ##                               2    57 %      4.5/8  简答题
|     45-50 ######                           6
| look at these first
|    4 single  p  29 %  10 of 18 answered C, the key says B: key wrong?
| read 102 of 360 cells, e.g. "FALSE" as 错 (5 times)  see merged/ledger.csv
| before you publish
|   1 2 rejected: duplicate 2 (00106)  keep one sheet each, or --on-duplicate last
|     see merged/rejects.csv
|   2 7 answers or marks refused: no such id 5, two picks 1, no such option 1
|     see merged/rejects.csv
|   3 1 not on the roster, not ranked: 00699  correct the id, or --include-unknown
|   4 3 totals differ from the sheet's own  see merged/results.csv
|   5 settle item 4  correct the key, or write --adjust; run again
$ tiku grade examples/class/exam.yaml examples/class/sheets/east.csv examples/class/sheets/online-wjx.csv examples/class/sheets/west.xlsx examples/class/sheets/paper-b.tsv --roster examples/class/roster.csv --marks examples/class/marks.csv -o whole --details -q
| 客服新员工上岗考核  20 items  50 points  pass >= 40  multiple subset_half
|   others exact
| sheets 20 = graded 18 + rejected 2
| roster 24 = graded 17 + absent 6 + rejected 1  not on the roster 1
| result pass 8  fail 9  rate 47.1 % of 17 decided
| scores of 17  mean 37.4  median 39.5  sd 11.4  min 14.5  max 49
|        alpha - (too few candidates: 17 < 30)
|       <25 ###                              3    72 %    11.5/16  单选题
|     25-29                                  0    80 %     9.6/12  多选题
|     30-34                                  0    87 %      6.9/8  判断题
|     35-39 ######                           6    80 %      4.8/6  填空题
|     40-44 ##                               2    57 %      4.5/8  简答题
|     45-50 ######                           6
| look at these first
|    4 single  p  29 %  10 of 18 answered C, the key says B: key wrong?
| read 102 of 360 cells, e.g. "FALSE" as 错 (5 times)  see whole/ledger.csv
| before you publish
|   1 2 rejected: duplicate 2 (00106)  keep one sheet each, or --on-duplicate last
|     see whole/rejects.csv
|   2 7 answers or marks refused: no such id 5, two picks 1, no such option 1
|     see whole/rejects.csv
|   3 1 not on the roster, not ranked: 00699  correct the id, or --include-unknown
|   4 3 totals differ from the sheet's own  see whole/results.csv
|   5 settle item 4  correct the key, or write --adjust; run again
$ cmp merged/results.csv whole/results.csv
$ cmp merged/items.csv whole/items.csv
$ cmp merged/options.csv whole/options.csv
$ cmp merged/rejects.csv whole/rejects.csv
$ cmp merged/ledger.csv whole/ledger.csv
$ cmp merged/details.csv whole/details.csv
$ cmp merged/results.xlsx whole/results.xlsx
$ cmp merged/summary.json whole/summary.json
