# A drawn paper: all forms print the questions that the seed draws, and only those count.
@ bank.yaml
  tiku: 1
  id: big
  language: en
  exam: {draw: {Choice: 2}}
  sections:
    - title: Choice
      type: single
      points: 1
      questions:
        - {id: a, stem: First word, options: {A: yes, B: no}, answer: A}
        - {id: b, stem: Second word, options: {A: yes, B: no}, answer: A}
        - {id: c, stem: Third word, options: {A: yes, B: no}, answer: A}
        - {id: d, stem: Fourth word, options: {A: yes, B: no}, answer: A}
$ tiku export bank.yaml --to html -o all.html
| bank.yaml (html): 4 questions
|   written: all.html
| Not carried over by html (1):
|   the bank  the draw: every question is printed; --forms 1 prints a drawn paper
$ tiku export bank.yaml --to gift --forms 2 --seed 5 -o paper.gift
| bank.yaml (gift): 4 questions
|   written: paper-A.gift
|   written: paper-B.gift
|   written: paper-key.yaml
|   forms shuffled with --seed 5
| Not carried over by gift (3):
|   the bank  id of the bank
|   d         points
|   b         points
$ cat paper-A.gift
| $CATEGORY: big/Choice
|
| ::b::[plain]Second word{
| \t=yes
| \t~no
| }
|
| ::d::[plain]Fourth word{
| \t=yes
| \t~no
| }
|
$ cat paper-B.gift
| $CATEGORY: big/Choice
|
| ::d::[plain]Fourth word{
| \t=yes
| \t~no
| }
|
| ::b::[plain]Second word{
| \t~no
| \t=yes
| }
|
$ tail -n 7 paper-key.yaml
| forms:
|   A:
|     1: b
|     2: d
|   B:
|     1: d
|     2: {item: b, options: BA}
@ sheets.csv
  id,form,1,2
  001,A,A,A
  002,B,A,A
  003,B,B,B
$ tiku grade paper-key.yaml sheets.csv --details -o out -q
| big  4 items  2 points  no pass mark  exact
| sheets 3 = graded 3
| result no pass mark: set one with --pass 60%
| scores of 3  mean 1.3  median 1  sd 0.6  min 1  max 2
|        alpha - (too few candidates: 3 < 30)
$ cat out/details.csv
| \uFEFFid,item,state,points,max,raw,normalised,policy,rule\x0D
| 001,a,not_presented,0,0,,,exact,\x0D
| 001,b,correct,1,1,A,A,exact,\x0D
| 001,c,not_presented,0,0,,,exact,\x0D
| 001,d,correct,1,1,A,A,exact,\x0D
| 002,a,not_presented,0,0,,,exact,\x0D
| 002,b,wrong,0,1,A,B,exact,\x0D
| 002,c,not_presented,0,0,,,exact,\x0D
| 002,d,correct,1,1,A,A,exact,\x0D
| 003,a,not_presented,0,0,,,exact,\x0D
| 003,b,correct,1,1,B,A,exact,\x0D
| 003,c,not_presented,0,0,,,exact,\x0D
| 003,d,wrong,0,1,B,B,exact,\x0D
