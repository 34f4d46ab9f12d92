# What tiku writes as Markdown it reads back.
@ bank.yaml
  tiku: 1
  id: shop
  title: Shop
  language: en
  sections:
    - title: Choice
      points: 2
      questions:
        - {id: days, type: single, stem: 'How many days?', options: {A: "*3*", B: 7}, answer: B, explanation: A rule.}
        - {id: word, type: fill, stem: "First ____, then ____.", answer: [order, [phone, "tel;ephone"]]}
$ tiku export bank.yaml --to markdown -o bank.md -q
| bank.yaml (markdown): 2 questions
| Not carried over by markdown (3):
|   the bank  id of the bank
|   days      id
|   word      id
$ tiku import bank.md -o back.yaml -q
| bank.md (markdown): 1 paper, 2 questions, 2 with an answer
|
|   paper  lines  questions  answered  doubts
|   Shop    5-16          2         2       0
|
|   type    questions  answered  no answer
|   single          1         1          0
|   fill            1         1          0
$ cat back.yaml
| tiku: 1
| id: Shop
| title: Shop
| language: en
| sections:
|   - title: Choice
|     points: 2
|     questions:
|       - id: single-1
|         type: single
|         stem: How many days?
|         options:
|           A: '*3*'
|           B: 7
|         answer: B
|         explanation: A rule.
|       - id: fill-2
|         type: fill
|         stem: First ____, then ____.
|         answer:
|           - order
|           - [phone, tel;ephone]
# Bold options and lists of answers that fit nothing are said, never taken.
@ doubts.md
  # Quiz

  1. Which?
     - A. one
     - **B. two**
  2. And which?
     - A. one
     - B. two

  ## Answers

  2. A
  7. C
$ tiku import doubts.md -o doubts.yaml
| doubts.md (markdown): 1 paper, 2 questions, 1 with an answer
|
|   paper  lines  questions  answered  doubts
|   Quiz    3-13          2         1       3
|
|   type    questions  answered  no answer
|   single          2         1          1
|
| To look at (3):
|   no answer                   1  line 3
|   answer unclear              1  line 3
|   answer without question     1  line 13
! tiku: wrote doubts.yaml; `tiku check doubts.yaml` looks it over
$ cat doubts.yaml
| tiku: 1
| id: Quiz
| title: Quiz
| language: en
| type: single
| questions:
|   - id: single-1
|     stem: Which?
|     options:
|       A: one
|       B: two
|     review:
|       - option B is set off by bold type or colour; that was not taken for the answer
|   - id: single-2
|     stem: And which?
|     options:
|       A: one
|       B: two
|     answer: A
