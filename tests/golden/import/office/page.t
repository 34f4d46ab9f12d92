# A page made by pandoc: its numbers and letters are those of lists, and nowhere in the text.
$ tiku import page.html -o page.yaml
| page.html (html): 1 paper, 3 questions, 3 with an answer
|
|   paper         lines  questions  answered  doubts
|   (no title)  160-182          3         3       3
|
|   type    questions  answered  no answer
|   single          3         3          0
|
| To look at (3):
|   type inferred     3  lines 163, 170, 176
|
| Beside the questions, in no bank (1):
|   other text      1  line 160
! tiku: wrote page.yaml; `tiku check page.yaml` looks it over
$ cat page.yaml
| tiku: 1
| id: page
| language: en
| sections:
|   - type: single
|     questions:
|       - id: single-1
|         stem: How many days does a refund take?
|         options:
|           A: one & a half
|           B: three
|           C: ten
|         answer: B
|       - id: single-2
|         stem: What is not done on the phone?
|         options:
|           A: asking for the order number
|           B: hanging up <silently>
|         answer: B
|       - id: single-3
|         stem: Who signs a refund of more than 200 euros?
|         options:
|           A: the agent
|           B: the team lead
|           C: the customer
|         answer: B
