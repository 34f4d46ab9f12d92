# Of a drawn section a sheet that leaves questions out, or cannot be read, keeps the full maximum.
@ bank.yaml
  tiku: 1
  id: drawn
  exam: {pass: 60%, draw: {常识: 2}}
  sections:
    - title: 安全
      type: single
      points: 1
      questions:
        - {id: a1, stem: 甲？, options: [是, 否], answer: A}
        - {id: a2, stem: 乙？, options: [是, 否], answer: B}
    - title: 常识
      type: single
      points: 3
      questions:
        - {id: c1, stem: 一？, options: [是, 否], answer: A}
        - {id: c2, stem: 二？, options: [是, 否], answer: B}
        - {id: c3, stem: 三？, options: [是, 否], answer: A}
@ one.yaml
  candidate: one
  answers: {a1: A, c2: B, c3: A}
@ two.yaml
  candidate: two
  answers: {a1: A}
$ tiku grade bank.yaml one.yaml two.yaml -o out --no-bom -q
| drawn  5 items  8 points  pass >= 4.8  exact
| sheets 2 = graded 2
| result pass 1  fail 1  rate 50 % of 2 decided
| scores of 2  mean 4  median 4  sd 4.2  min 1  max 7
|        alpha - (too few candidates: 2 < 30)
$ cat out/results.csv
| id,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:安全,section:常识\x0D
| one,,,7,8,87.50,pass,1,3,0,0,1,0,0,1,6\x0D
| two,,,1,8,12.50,fail,2,1,0,0,3,0,0,1,0\x0D
