# A correction gives 11 people two points each and lets two of them pass.
$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv --marks examples/class/marks.csv --adjust examples/class/adjust.yaml -q
| 客服新员工上岗考核  20 items  50 points  pass >= 40  multiple subset_half
| others exact
| sheets 25 = graded 23 + rejected 2
| roster 24 = graded 22 + absent 1 + rejected 1  not on the roster 1
| result pass 13  fail 9  rate 59.1 % of 22 decided
| scores of 22  mean 38.8  median 41  sd 11.5  min 14.5  max 50
|        alpha - (too few candidates: 22 < 30)
|       <25 ###                              3    81 %    12.9/16  单选题
|     25-29 ##                               2    79 %     9.5/12  多选题
|     30-34                                  0    88 %        7/8  判断题
|     35-39 ####                             4    80 %      4.8/6  填空题
|     40-44 #####                            5    57 %      4.6/8  简答题
|     45-50 ########                         8
| look at these first
|   18 fill   p  77 %  3 wrote "正当; 公开" for 正当|正当性; 诚信|…: accept it
|             too?
|   20 short  p  57 %  3 of 23 left it blank
| read 109 of 460 cells, e.g. "FALSE" as 错 (5 times)  see ledger.csv
| before you publish
|   1 2 rejected: duplicate 2  see rejects.csv
|   2 2 answers or marks refused: two picks 1, no such option 1  see rejects.csv
|   3 1 not on the roster, not ranked: 00699  correct the id, or --include-unknown
|   4 3 totals differ from the sheet's own  see results.csv
|   5 settle item 18  correct the key, or write --adjust; run again
