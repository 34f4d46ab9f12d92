# Parts that do not belong together, are damaged or came without a number.
@ key.csv
  item,answer,type,options
  1,A,single,A-D
  2,B,single,A-D
@ other.csv
  item,answer,type,options
  1,A,single,A-D
  2,C,single,A-D
@ a.csv
  id,1,2
  1,A,B
@ b.csv
  id,1,2
  2,A,B
@ broken.part
  tiku part 1
  nothing
$ tiku grade key.csv a.csv --partial a.part -q
! tiku: error: --partial FILE and --shard N belong together; shards are numbered from 0
? 2
$ tiku grade key.csv a.csv --shard 1 -q
! tiku: error: --partial FILE and --shard N belong together; shards are numbered from 0
? 2
$ tiku grade key.csv a.csv --partial a.part --shard 1 -o out -q
! tiku: error: --out needs the sheets of all shards; leave it out here and say it to tiku merge
? 2
$ tiku grade key.csv a.csv --partial a.part --shard 1 -q
$ tiku grade other.csv b.csv --partial b.part --shard 2 -q
$ tiku merge a.part b.part -o out
! tiku: error: 'b.part' was graded with another bank or key file than 'a.part'; grade its shard again
? 2
$ tiku grade key.csv b.csv --partial b.part --shard 2 --strict -q
$ tiku merge a.part b.part -o out
! tiku: error: 'b.part' was graded with other options than 'a.part' (--strict); use the same for all shards
? 2
$ tiku grade key.csv b.csv --partial b.part --shard 1 -q
$ tiku merge a.part b.part -o out
! tiku: error: 'a.part' and 'b.part' are both shard 1; give each shard its own number with --shard
? 2
$ tiku merge a.part broken.part -o out
! tiku: error: 'broken.part' was cut short or altered; grade its shard again, or copy the file again
? 2
$ tiku merge a.part key.csv -o out
! tiku: error: 'key.csv' is not a part of a grading; name files that tiku grade --partial wrote
? 2
$ tiku merge a.part missing.part -o out
! tiku: error: cannot read 'missing.part': no such file or folder
? 2
$ tiku grade key.csv b.csv --partial b.part --shard 3 -q
$ tiku merge a.part b.part -o out --no-bom -q
| key.csv  2 items  2 points  no pass mark  exact
| sheets 2 = graded 2
| result no pass mark: set one with --pass 60%
| scores of 2  mean 2  median 2  sd 0  min 2  max 2
|        alpha - (too few candidates: 2 < 30)
$ cat out/results.csv
| id,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending\x0D
| 1,,,2,2,100.00,,1,2,0,0,0,0,0\x0D
| 2,,,2,2,100.00,,1,2,0,0,0,0,0\x0D
$ cp other.csv key.csv
$ tiku merge a.part b.part -o out
! tiku: between shard 1 and shard 3 there is none in the list; the results are without them
! tiku: no points are stated: each question counts 1
! tiku: error: 'key.csv' is not the file that the shards were graded with; put the same file there, or grade the shards again
? 2
