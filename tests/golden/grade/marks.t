# Open answers out, marks in; the file a person wrote is never written to.
@ key.yaml
  tiku: 1
  exam: {pass: 3}
  questions:
    - {id: a, type: single, stem: 选, options: {A: 甲, B: 乙}, answer: A, points: 1}
    - {id: s, type: short, stem: 答, points: 4, rubric: [{points: 2, any: [致歉, 抱歉]}, {points: 2, any: [核实]}]}
@ sheets.yaml
  - {candidate: "1", answers: {a: A, s: 先致歉，再核实}}
  - {candidate: "2", answers: {a: B, s: 先致歉，再核实}}
  - {candidate: "3", answers: {a: B, s: 不知道该怎么办}}
  - {candidate: "4", answers: {a: A}}
@ marks.csv
  id,item,points,marker,comment
  1;2,s,3.5,W,很好
  3,s,5,,
  9,s,1,,
$ tiku grade key.yaml sheets.yaml --pending open.csv -q
| key.yaml  2 items  5 points  pass >= 3  exact
| sheets 4 = graded 1 + pending 3
| result pass 0  fail 1  open 3  rate 0 % of 1 decided
| scores of 1  mean 1  median 1  sd -  min 1  max 1
|        alpha - (too few candidates: 1 < 30)  3 pending left out
| before you publish
|   1 mark 3 sheets  fill in open.csv, then add --marks open.csv
$ cat open.csv
| \uFEFFid,item,max,proposed,points,marker,comment,response,evidence,n\x0D
| 1;2,s,4,4,,,,先致歉，再核实,found 致歉 (character 2): 2; found 核实 (character 6): 2,2\x0D
| 3,s,4,0,,,,不知道该怎么办,not found: 致歉/抱歉; not found: 核实,1\x0D
$ tiku grade key.yaml sheets.yaml --marks marks.csv -o out -q
| key.yaml  2 items  5 points  pass >= 3  exact
| sheets 4 = graded 3 + pending 1
| result pass 2  fail 1  open 1  rate 66.7 % of 3 decided
| scores of 3  mean 3  median 3.5  sd 1.8  min 1  max 4.5
|        alpha - (too few candidates: 3 < 30)  1 pending left out
| before you publish
|   1 mark 1 sheet
|     list them with --pending marks.xlsx, fill it in, add --marks marks.xlsx
|   2 2 answers or marks refused: outside the range 1, no such id 1
|     see out/rejects.csv
$ cat out/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending\x0D
| 1,,,4.5,5,90.00,pass,1,1,1,0,0,0,0\x0D
| 2,,,3.5,5,70.00,pass,2,0,1,1,0,0,0\x0D
| 3,,,0,5,0.00,pending,,0,0,1,0,0,1\x0D
| 4,,,1,5,20.00,fail,3,1,0,0,1,0,0\x0D
$ cat out/rejects.csv
| \uFEFFfile,line,id,item,reason,raw\x0D
| marks.csv,3,3,s,out-of-range,5\x0D
| marks.csv,4,9,s,unknown-id,1\x0D
$ tiku grade key.yaml sheets.yaml --pending marks.csv -q
! tiku: error: marks.csv is not an empty list of pending answers and was left alone; name another file for --pending
? 2
