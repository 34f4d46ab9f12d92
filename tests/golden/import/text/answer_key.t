# Options in brackets on one line, and one key for all sections.
@ paper.txt
  ENGLISH FINAL EXAM

  Section A  Multiple Choice

  1. She ______ to work by bus every day.
  (A) go (B) goes (C) going (D) gone
  2. I have lived here ______ 2010.
  (A) for (B) since (C) from (D) in
  3. If it rains, we ______ at home.
  (A) stay (B) stayed (C) will stay (D) staying
  4. The report ______ by Tom yesterday.
  (A) wrote (B) was written (C) is written (D) writes

  Section B  True/False

  5. The past tense of "go" is "goed".
  6. "Children" is the plural of "child".

  Answer Key
  1. B  2. B  3. C  4. B  5. F  6. T
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 6 questions, 6 with an answer
|
|   paper               lines  questions  answered  doubts
|   ENGLISH FINAL EXAM   1-20          6         6       0
|
|   type    questions  answered  no answer
|   single          4         4          0
|   judge           2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: ENGLISH-FINAL-EXAM
| title: ENGLISH FINAL EXAM
| language: en
| sections:
|   - title: Section A  Multiple Choice
|     type: single
|     questions:
|       - id: single-1
|         stem: She ______ to work by bus every day.
|         options:
|           A: go
|           B: goes
|           C: going
|           D: gone
|         answer: B
|       - id: single-2
|         stem: I have lived here ______ 2010.
|         options:
|           A: for
|           B: since
|           C: from
|           D: in
|         answer: B
|       - id: single-3
|         stem: If it rains, we ______ at home.
|         options:
|           A: stay
|           B: stayed
|           C: will stay
|           D: staying
|         answer: C
|       - id: single-4
|         stem: The report ______ by Tom yesterday.
|         options:
|           A: wrote
|           B: was written
|           C: is written
|           D: writes
|         answer: B
|   - title: Section B  True/False
|     type: judge
|     questions:
|       - id: judge-5
|         stem: The past tense of "go" is "goed".
|         answer: false
|       - id: judge-6
|         stem: '"Children" is the plural of "child".'
|         answer: true
