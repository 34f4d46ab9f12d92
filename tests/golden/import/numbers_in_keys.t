# Numbers with a tolerance, ranges and units come back from lists and Markdown as they went.
@ bank.yaml
  tiku: 1
  id: figures
  title: 数值
  language: zh-CN
  questions:
    - {id: a, type: fill, points: 1, stem: "等 ____", answer: [{value: 240, tolerance: 1, unit: 秒}]}
    - {id: b, type: fill, points: 1, stem: "涨 ____", answer: [{min: 79.5, max: 80.5, unit: "%"}]}
    - {id: c, type: fill, points: 1, stem: "约 ____", answer: [{value: 15, tolerance: 1%}]}
    - {id: d, type: fill, points: 1, stem: "降 ____", answer: [{value: 15, tolerance: 1, unit: "%"}]}
$ tiku export bank.yaml --to csv -o list.csv -q
| bank.yaml (csv): 4 questions
| Not carried over by csv (3):
|   the bank  id of the bank; title
|   d         tolerance, range or unit
$ tiku import list.csv -o back.yaml -q
| list.csv (csv): 1 paper, 4 questions, 4 with an answer
|
|   paper  rows  questions  answered  doubts
|   list    2-5          4         4       0
|
|   type  questions  answered  no answer
|   fill          4         4          0
$ tail -n 26 back.yaml
| tiku: 1
| id: list
| title: list
| language: zh-CN
| sections:
|   - type: fill
|     points: 1
|     questions:
|       - id: a
|         stem: 等 ____
|         answer:
|           - [{value: 240, tolerance: 1, unit: 秒}]
|       - id: b
|         stem: 涨 ____
|         answer:
|           - [{min: 79.5, max: 80.5, unit: '%'}]
|       - id: c
|         stem: 约 ____
|         answer:
|           - [{value: 15, tolerance: 1%}]
|       - id: d
|         stem: 降 ____
|         answer:
|           - [{min: 14, max: 16, unit: '%'}]
$ tiku export bank.yaml --to markdown -o paper.md -q
| bank.yaml (markdown): 4 questions
| Not carried over by markdown (5):
|   the bank  id of the bank
|   a         id
|   b         id
|   c         id
|   d         id
$ tiku import paper.md -o back2.yaml -q
| paper.md (markdown): 1 paper, 4 questions, 4 with an answer
|
|   paper  lines  questions  answered  doubts
|   数值    3-17          4         4       0
|
|   type  questions  answered  no answer
|   fill          4         4          0
$ tail -n 26 back2.yaml
| tiku: 1
| id: 数值
| title: 数值
| language: zh-CN
| type: fill
| points: 1
| questions:
|   - id: fill-1
|     stem: 等 ____
|     answer:
|       - [{value: 240, tolerance: 1, unit: 秒}]
|   - id: fill-2
|     stem: 涨 ____
|     answer:
|       - [{min: 79.5, max: 80.5, unit: '%'}]
|   - id: fill-3
|     stem: 约 ____
|     answer:
|       - [{value: 15, tolerance: 1%}]
|   - id: fill-4
|     stem: 降 ____
|     answer:
|       - [{min: 14, max: 16, unit: '%'}]
