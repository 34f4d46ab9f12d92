# Headers of programs: options counted from 0, words joined by underscores, and a column of ids that stay.
@ list.csv
  question_id,question_text,choice_0,choice_1,choice_2,correct_option,question_type
  who,Who calls back?,the agent,nobody,the client,0,single
  when,When?,at once,tomorrow,never,1,single
$ tiku import list.csv -o list.yaml
| list.csv (csv): 1 paper, 2 questions, 2 with an answer
|
|   paper  rows  questions  answered  doubts
|   list    2-3          2         2       0
|
|   type    questions  answered  no answer
|   single          2         2          0
! tiku: wrote list.yaml; `tiku check list.yaml` looks it over
$ cat list.yaml
| tiku: 1
| id: list
| title: list
| language: en
| sections:
|   - type: single
|     questions:
|       - id: who
|         stem: Who calls back?
|         options:
|           A: the agent
|           B: nobody
|           C: the client
|         answer: A
|       - id: when
|         stem: When?
|         options:
|           A: at once
|           B: tomorrow
|           C: never
|         answer: B
