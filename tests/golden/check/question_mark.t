# A question mark within a text in brackets does not begin it.
@ bank.yaml
  tiku: 1
  id: marks
  questions:
    - {id: a, type: short, points: 1, answer: x, stem: What is it?}
@ open.yaml
  tiku: 1
  id: marks
  questions:
    - {stem: What is it?
      , type: short}
@ begins.yaml
  tiku: 1
  id: marks
  questions:
    - {id: a, type: short, points: 1, answer: x, stem: ?}
$ tiku check bank.yaml -q
| error[TK001]: a text in brackets cannot hold ? unless it is in quotes
|  --> bank.yaml:4:64
|   |
| 2 | id: marks
| 3 | questions:
| 4 |   - {id: a, type: short, points: 1, answer: x, stem: What is it?}
|   |                                                                ^
|   = help: put the text in quotes
|   = rule: yaml-syntax
? 1
$ tiku check open.yaml -q
| error[TK001]: a text in brackets cannot hold ? unless it is in quotes
|  --> open.yaml:4:22
|   |
| 2 | id: marks
| 3 | questions:
| 4 |   - {stem: What is it?
|   |                      ^
|   = help: put the text in quotes
|   = rule: yaml-syntax
? 1
$ tiku check begins.yaml -q
| error[TK008]: a text cannot begin with ? unless it is in quotes
|  --> begins.yaml:4:54
|   |
| 2 | id: marks
| 3 | questions:
| 4 |   - {id: a, type: short, points: 1, answer: x, stem: ?}
|   |                                                      ^
|   = help: put the text in quotes
|   = rule: reserved-character
? 1
