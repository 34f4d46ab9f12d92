# An English paper: small letters, T and F, answers behind each question.
@ paper.txt
  Workplace Safety Quiz

  Part I. Multiple Choice (2 points each)
  1. What should you do first when you discover a fire?
  a) Take the lift
  b) Raise the alarm
  c) Finish your work
  d) Call a friend
  Answer: b
  2. Which extinguisher is suitable for electrical fires?
  a) Water
  b) Foam
  c) CO2
  d) Wet chemical
  Answer: c
  3. How often should first aid kits be inspected?
  a) Daily
  b) Weekly
  c) Monthly
  d) Every five years
  Answer: c

  Part II. True or False (1 point each)
  1. Safety shoes must be worn in the warehouse. (T)
  2. You may block an exit for less than ten minutes. (F)
  3. Wet floors should be marked with a sign. (T)

  Part III. Fill in the Blanks
  1. The emergency number in this building is ______.
  Answer: 5555
  2. A fire needs heat, fuel and ______.
  Answer: oxygen
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 8 questions, 8 with an answer
|
|   paper                  lines  questions  answered  doubts
|   Workplace Safety Quiz   1-32          8         8       1
|
|   type    questions  answered  no answer
|   single          3         3          0
|   judge           3         3          0
|   fill            2         2          0
|
| To look at (1):
|   points missing     1  line 29
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: Workplace-Safety-Quiz
| title: Workplace Safety Quiz
| language: en
| sections:
|   - title: Part I. Multiple Choice
|     type: single
|     points: 2
|     questions:
|       - id: single-1
|         stem: What should you do first when you discover a fire?
|         options:
|           A: Take the lift
|           B: Raise the alarm
|           C: Finish your work
|           D: Call a friend
|         answer: B
|       - id: single-2
|         stem: Which extinguisher is suitable for electrical fires?
|         options:
|           A: Water
|           B: Foam
|           C: CO2
|           D: Wet chemical
|         answer: C
|       - id: single-3
|         stem: How often should first aid kits be inspected?
|         options:
|           A: Daily
|           B: Weekly
|           C: Monthly
|           D: Every five years
|         answer: C
|   - title: Part II. True or False
|     type: judge
|     points: 1
|     questions:
|       - id: judge-1
|         stem: Safety shoes must be worn in the warehouse.( )
|         answer: true
|       - id: judge-2
|         stem: You may block an exit for less than ten minutes.( )
|         answer: false
|       - id: judge-3
|         stem: Wet floors should be marked with a sign.( )
|         answer: true
|   - title: Part III. Fill in the Blanks
|     type: fill
|     questions:
|       - id: fill-1
|         stem: The emergency number in this building is ______.
|         answer: 5555
|       - id: fill-2
|         stem: A fire needs heat, fuel and ______.
|         answer: oxygen
