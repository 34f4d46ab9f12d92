# The key was wrong: what a corrected one changes is seen before it is published, and then kept.
@ key.csv
  item,answer,type,options
  1,A,single,A-D
  2,B,single,A-D
  3,AC,multiple,A-D
@ corrected.csv
  item,answer,type,options
  1,A,single,A-D
  2,C,single,A-D
  3,AC,multiple,A-D
@ sheets.csv
  id,1,2,3
  001,A,B,AC
  002,A,C,AC
  003,B,C,AC
  004,A,C,A
@ more.csv
  id,1,2,3
  001,A,B,AC
  002,A,C,AC
  003,B,C,AC
  005,A,C,AC
$ tiku grade key.csv sheets.csv --pass 2 -o out -q
| key.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 2  fail 2  rate 50 % of 4 decided
| scores of 4  mean 1.8  median 1.5  sd 1  min 1  max 3
|        alpha - (too few candidates: 4 < 30)
$ tiku grade corrected.csv sheets.csv --pass 2 --compare out -q
| corrected.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 4  fail 0  rate 100 % of 4 decided
| scores of 4  mean 2.2  median 2  sd 0.5  min 2  max 3
|        alpha - (too few candidates: 4 < 30)
|
| against the earlier results in out
|   3 up  1 down  result changed 2
|   Q  id  up  down  key  what changed
|   2  2    3     1  C    the question, its key or its points
|   id   before  now
|   003  fail 1  pass 2
|   004  fail 1  pass 2
$ ls out
| items.csv
| ledger.csv
| options.csv
| rejects.csv
| results.csv
| results.xlsx
| summary.json
$ tiku grade corrected.csv sheets.csv --pass 2 -o out -q
| corrected.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 4  fail 0  rate 100 % of 4 decided
| scores of 4  mean 2.2  median 2  sd 0.5  min 2  max 3
|        alpha - (too few candidates: 4 < 30)
|
| against the earlier results in out
|   3 up  1 down  result changed 2
|   Q  id  up  down  key  what changed
|   2  2    3     1  C    the question, its key or its points
|   id   before  now
|   003  fail 1  pass 2
|   004  fail 1  pass 2
|   the earlier results are kept in out/previous-1
$ ls out
| changes.csv
| items.csv
| ledger.csv
| options.csv
| previous-1
| rejects.csv
| results.csv
| results.xlsx
| summary.json
$ ls out/previous-1
| items.csv
| ledger.csv
| options.csv
| rejects.csv
| results.csv
| results.xlsx
| summary.json
$ cat out/changes.csv
| \uFEFFid,item,old,new,old_result,new_result\x0D
| 001,2,1,0,pass,pass\x0D
| 002,2,0,1,pass,pass\x0D
| 003,2,0,1,fail,pass\x0D
| 004,2,0,1,fail,pass\x0D
# The same once more changes nothing and keeps nothing.
$ tiku grade corrected.csv sheets.csv --pass 2 -o out -q
| corrected.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 4  fail 0  rate 100 % of 4 decided
| scores of 4  mean 2.2  median 2  sd 0.5  min 2  max 3
|        alpha - (too few candidates: 4 < 30)
$ ls out
| items.csv
| ledger.csv
| options.csv
| previous-1
| rejects.csv
| results.csv
| results.xlsx
| summary.json
# Another sheet counts, one is gone, one is new; in Chinese.
$ tiku grade corrected.csv more.csv --pass 2 -o out -q --lang zh
| corrected.csv  3 题  3 分  合格 >= 2  exact
| 答卷 4 = 已评 4
| 结果 合格 4  不合格 0  合格率 100 %（已定 4 人）
| 成绩 4 人  平均 2.5  中位 2.5  标准差 0.6  最低 2  最高 3
|      信度 -（人数太少：4 < 30）
|
| 与 out 里以前的成绩相比
|   结果改变 2 人  新增 1 人  不再有 1 人
|   工号  原来    现在
|   005   -       合格 3
|   004   合格 2  -
|   以前的成绩存在 out/previous-2
$ cat out/changes.csv
| \uFEFFid,item,old,new,old_result,new_result\x0D
| 005,,,3,,pass\x0D
| 004,,2,,pass,\x0D
# Against the first results.
$ tiku grade corrected.csv more.csv --pass 2 --compare out/previous-1 -q
| corrected.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 4  fail 0  rate 100 % of 4 decided
| scores of 4  mean 2.5  median 2.5  sd 0.6  min 2  max 3
|        alpha - (too few candidates: 4 < 30)
|
| against the earlier results in out/previous-1
|   2 up  1 down  result changed 3  new 1  gone 1
|   Q  id  up  down  key  what changed
|   2  2    2     1  C    the question, its key or its points
|   id   before  now
|   003  fail 1  pass 2
|   005  -       pass 3
|   004  fail 1  -
$ tiku grade corrected.csv more.csv --compare sheets.csv -q
! tiku: error: sheets.csv holds no results of tiku grade: there is no summary.json that can be read
? 2
# A folder that somebody edited is refused; what it holds is kept all the same.
$ cp sheets.csv out/results.csv
$ tiku grade corrected.csv more.csv --pass 2 --compare out -q
! tiku: error: results.csv in out was changed after it was written, so its figures cannot be trusted; restore it, or grade again into another folder
? 2
$ tiku grade corrected.csv more.csv --pass 2 -o out -q
| corrected.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 4  fail 0  rate 100 % of 4 decided
| scores of 4  mean 2.5  median 2.5  sd 0.6  min 2  max 3
|        alpha - (too few candidates: 4 < 30)
$ head -n 2 out/previous-3/results.csv
| id,1,2,3
| 001,A,B,AC
# With details.csv the points before are exact.
$ tiku grade key.csv sheets.csv --pass 2 -o exact --details -q
| key.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 2  fail 2  rate 50 % of 4 decided
| scores of 4  mean 1.8  median 1.5  sd 1  min 1  max 3
|        alpha - (too few candidates: 4 < 30)
$ tiku grade corrected.csv more.csv --pass 2 --compare exact -q
| corrected.csv  3 items  3 points  pass >= 2  exact
| sheets 4 = graded 4
| result pass 4  fail 0  rate 100 % of 4 decided
| scores of 4  mean 2.5  median 2.5  sd 0.6  min 2  max 3
|        alpha - (too few candidates: 4 < 30)
|
| against the earlier results in exact
|   2 up  1 down  result changed 3  new 1  gone 1
|   Q  id  up  down  key  what changed
|   2  2    2     1  C    the question, its key or its points
|   id   before  now
|   003  fail 1  pass 2
|   005  -       pass 3
|   004  fail 1  -
