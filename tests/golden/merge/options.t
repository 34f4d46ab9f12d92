# Options of the shards hold for the merge: duplicates between shards, groups, pass mark, corrections.
@ key.csv
  item,answer,type,points,options
  1,A,single,2,A-D
  2,BC,multiple,2,A-D
  3,对,judge,1,
@ adjust.yaml
  3: full_for_all
@ a.csv
  id,group,1,2,3
  1,east,A,BC,对
  2,east,B,BC,错
  4,east,A,B,
@ b.csv
  id,group,1,2,3
  3,west,A,AB,对
  2,west,A,BC,错
  1,west,A,CB,对
$ tiku grade key.csv a.csv --on-duplicate best --by group --pass 80% --adjust adjust.yaml --partial a.part --shard 0 -q
$ tiku grade key.csv b.csv --on-duplicate best --by group --pass 80% --adjust adjust.yaml --partial b.part --shard 1 -q
$ tiku merge b.part a.part -o merged --no-bom -q
| key.csv  3 items  5 points  pass >= 4  exact
| corrections full points for all: 3
| sheets 6 = graded 4 + duplicate 2 (best kept)
| result pass 2  fail 2  rate 50 % of 4 decided
| scores of 4  mean 4  median 4  sd 1.2  min 3  max 5
|        alpha - (too few candidates: 4 < 30)
$ cat merged/results.csv
| id,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending\x0D
| 1,,east,5,5,100.00,pass,1,3,0,0,0,0,0\x0D
| 4,,east,3,5,60.00,fail,3,2,0,1,0,0,0\x0D
| 3,,west,3,5,60.00,fail,3,2,0,1,0,0,0\x0D
| 2,,west,5,5,100.00,pass,1,3,0,0,0,0,0\x0D
$ tiku grade key.csv a.csv b.csv --on-duplicate best --by group --pass 80% --adjust adjust.yaml -o whole --no-bom -q
| key.csv  3 items  5 points  pass >= 4  exact
| corrections full points for all: 3
| sheets 6 = graded 4 + duplicate 2 (best kept)
| result pass 2  fail 2  rate 50 % of 4 decided
| scores of 4  mean 4  median 4  sd 1.2  min 3  max 5
|        alpha - (too few candidates: 4 < 30)
$ cmp merged/results.csv whole/results.csv
$ cmp merged/groups.csv whole/groups.csv
$ cmp merged/summary.json whole/summary.json
