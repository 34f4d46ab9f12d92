# The kinds of questions that the manual of text2qti shows.
@ quiz.txt
  Quiz title: Call centre basics
  Quiz description: A quiz for new agents.

  Title: Payment
  Points: 2
  1. How many days until an unpaid order is closed?
  ... Orders with **deposits** are others.
  a) 1 day
  - No.
  *b) 3 days

  2. Which come first?
  [*] An apology
  [ ] Blame
  [*] A check
      of the order

  3. A caller may be hung up on.
  a) True
  *b) False

  4. Name the city.
  *   Hangzhou
  *   杭州

  5. How much is 1/3?
  = 0.33 +- 0.01

  6. Between?
  = [1, 9]

  7. Write a note.
  ____

  8. Upload the record.
  ^^^^
$ tiku import quiz.txt -o quiz.yaml
| quiz.txt (text2qti): 1 paper, 7 questions, 6 with an answer
|
|   paper               lines  questions  answered  doubts
|   Call centre basics   6-37          7         6       2
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|   fill              3         3          0
|   short             1         0          1
|
| To look at (2):
|   no answer            1  line 32
|   not carried over     1  line 6
|
| Looked like questions and were left out (1):
|   line 35: a file is handed in: a bank has no such questions: Upload the record.
! tiku: wrote quiz.yaml; `tiku check quiz.yaml` looks it over
$ cat quiz.yaml
| tiku: 1
| id: Call-centre-basics
| title: Call centre basics
| language: en
| questions:
|   - id: single-1
|     type: single
|     points: 2
|     stem: How many days until an unpaid order is closed?
|     options:
|       A: 1 day
|       B: 3 days
|     answer: B
|     explanation: Orders with deposits are others.
|   - id: multiple-1
|     type: multiple
|     stem: Which come first?
|     options:
|       A: An apology
|       B: Blame
|       C: A check of the order
|     answer: AC
|   - id: judge-1
|     type: judge
|     stem: A caller may be hung up on.
|     options:
|       A: 'True'
|       B: 'False'
|     answer: false
|   - id: fill-1
|     type: fill
|     stem: Name the city. ____
|     answer:
|       - [Hangzhou, 杭州]
|   - id: fill-2
|     type: fill
|     stem: How much is 1/3? ____
|     answer:
|       - [{value: 0.33, tolerance: 0.01}]
|   - id: fill-3
|     type: fill
|     stem: Between? ____
|     answer:
|       - [{min: 1, max: 9}]
|   - id: short-1
|     type: short
|     stem: Write a note.
