# An English test of all types without headings.
@ paper.txt
  Customer Service Onboarding Test

  Name: ____________   Date: ____________

  1. A customer is shouting. What do you do first?
     A. Hang up
     B. Shout back
     C. Listen and stay calm
     D. Transfer the call at once
     Correct Answer: C
     Explanation: Listening lowers the tension.

  2. Which of these may you ask a caller for? (Select all that apply)
     A. Order number
     B. Full card number and PIN
     C. Postcode
     D. Password
     Correct Answer: A, C

  3. Refunds are paid back to the original payment method.
     Answer: True

  4. Our phone lines open at ______ a.m.
     Answer: 8

  5. Describe how you would close a difficult call.
     Answer: Summarise, confirm the next step, thank the caller.
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 5 questions, 5 with an answer
|
|   paper                             lines  questions  answered  doubts
|   Customer Service Onboarding Test   1-27          5         5       5
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|   fill              1         1          0
|   short             1         1          0
|
| To look at (5):
|   type inferred     5  lines 5, 13, 20, 23, 26
|
| Beside the questions, in no bank (1):
|   other text      1  line 3
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: Customer-Service-Onboarding-Test
| title: Customer Service Onboarding Test
| language: en
| sections:
|   - questions:
|       - id: single-1
|         type: single
|         stem: A customer is shouting. What do you do first?
|         options:
|           A: Hang up
|           B: Shout back
|           C: Listen and stay calm
|           D: Transfer the call at once
|         answer: C
|         explanation: Listening lowers the tension.
|       - id: multiple-2
|         type: multiple
|         stem: Which of these may you ask a caller for? (Select all that apply)
|         options:
|           A: Order number
|           B: Full card number and PIN
|           C: Postcode
|           D: Password
|         answer: AC
|       - id: judge-3
|         type: judge
|         stem: Refunds are paid back to the original payment method.
|         answer: true
|       - id: fill-4
|         type: fill
|         stem: Our phone lines open at ______ a.m.
|         answer: 8
|       - id: short-5
|         type: short
|         stem: Describe how you would close a difficult call.
|         answer: Summarise, confirm the next step, thank the caller.
