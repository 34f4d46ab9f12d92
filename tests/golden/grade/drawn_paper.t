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
$ cat out/results.csv
