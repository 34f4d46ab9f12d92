# What an export keeps from becoming a formula is read back without the guard.
@ bank.yaml
  tiku: 1
  id: sums
  title: 算式
  language: zh-CN
  questions:
    - {id: a, type: fill, points: 1, stem: "+x ____", answer: ["=2"]}
    - {id: b, type: single, points: 1, stem: "@home 是什么", options: ["=甲", "-乙", "'丙"], answer: B}
$ tiku export bank.yaml --to csv -o list.csv -q
| bank.yaml (csv): 2 questions
| Not carried over by csv (2):
|   the bank  id of the bank; title
$ tiku import list.csv -o back.yaml -q
| list.csv (csv): 1 paper, 2 questions, 2 with an answer
|
|   paper  rows  questions  answered  doubts
|   list    2-3          2         2       0
|
|   type    questions  answered  no answer
|   single          1         1          0
|   fill            1         1          0
$ cat back.yaml
| tiku: 1
| id: list
| title: list
| language: zh-CN
| sections:
|   - points: 1
|     questions:
|       - id: a
|         type: fill
|         stem: '+x ____'
|         answer: =2
|       - id: b
|         type: single
|         stem: '@home 是什么'
|         options:
|           A: =甲
|           B: '-乙'
|           C: '''丙'
|         answer: B
$ tiku export bank.yaml --to xlsx -o list.xlsx -q
| bank.yaml (xlsx): 2 questions
| Not carried over by xlsx (2):
|   the bank  id of the bank; title
$ tiku import list.xlsx -o back2.yaml -q
| list.xlsx (xlsx): 1 paper, 2 questions, 2 with an answer
|
|   paper  rows  questions  answered  doubts
|   list    2-3          2         2       0
|
|   type    questions  answered  no answer
|   single          1         1          0
|   fill            1         1          0
$ cat back2.yaml
| tiku: 1
| id: list
| title: list
| language: zh-CN
| sections:
|   - points: 1
|     questions:
|       - id: a
|         type: fill
|         stem: '+x ____'
|         answer: =2
|       - id: b
|         type: single
|         stem: '@home 是什么'
|         options:
|           A: =甲
|           B: '-乙'
|           C: '''丙'
|         answer: B
