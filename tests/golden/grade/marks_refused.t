# Every wrong mark is refused with a reason in words; the mark that fits counts.
@ bank.yaml
  tiku: 1
  id: talk
  exam: {pass: 50%}
  questions:
    - {id: greet, type: short, stem: 怎么问候？, points: 4, answer: 您好}
    - {id: open, type: single, stem: 几点开门？, points: 2, options: [八点, 九点], answer: A}
@ sheets.csv
  工号,greet,open
  001,您好,A
  002,喂,A
  003,你好,B
@ marks.csv
  id,item,points
  001,greet,3
  002,greet,1
  002,greet,2
  003,open,1
  003,greet,5
$ tiku grade bank.yaml sheets.csv --marks marks.csv -o out -q
$ tiku grade bank.yaml sheets.csv --marks marks.csv -q --lang zh
$ cat out/rejects.csv
