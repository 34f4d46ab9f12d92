# Banks of two folders are paired by path, else by id; new and lost ones are said; other files are not banks.
@ old/a.yaml
  tiku: 1
  id: a
  questions:
    - {id: x, type: judge, stem: 对吗？, answer: 对, points: 1}
@ old/gone.yaml
  tiku: 1
  questions:
    - {id: x, type: judge, stem: 对吗？, answer: 对, points: 1}
@ old/2025/b.yaml
  tiku: 1
  id: b
  questions:
    - {id: y, type: judge, stem: 行吗？, answer: 错, points: 1}
@ new/a.yaml
  tiku: 1
  id: a
  questions:
    - {id: x, type: judge, stem: 对吗？, answer: 错, points: 1}
@ new/2026/b.yaml
  tiku: 1
  id: b
  questions:
    - {id: y, type: judge, stem: 行吗？, answer: 错, points: 2}
@ new/fresh.yml
  tiku: 1
  id: fresh
  questions:
    - {id: x, type: judge, stem: 好吗？, answer: 对, points: 1}
@ new/sheet.yaml
  candidate: "001"
  answers: {x: 对}
@ empty/notes.txt
  nothing
$ tiku diff old new --fail-on removed
| 4 changes: key 1, points 1, added 1, removed 1
|
| old/2025/b.yaml -> new/2026/b.yaml
|
| question 1, y
|   points
|     - old/2025/b.yaml:4:5  "1"
|     + new/2026/b.yaml:4:5  "2"
|
| old/a.yaml -> new/a.yaml
|
| question 1, x
|   key: the right answer is another one
|     - old/a.yaml:4:45  "对"
|     + new/a.yaml:4:45  "错"
|
| new/fresh.yml
|   new bank with 1 question
|
| old/gone.yaml
|   bank is gone, with 1 question
? 1
$ tiku diff old/ new/ --format json --fail-on moved
| {
|   "schema_version": 1,
|   "old": "old/",
|   "new": "new/",
|   "summary": {
|     "changes": 4,
|     "key": 1,
|     "points": 1,
|     "policy": 0,
|     "options": 0,
|     "type": 0,
|     "text": 0,
|     "added": 1,
|     "removed": 1,
|     "renamed": 0,
|     "moved": 0,
|     "exam": 0,
|     "adjust": 0,
|     "forms": 0
|   },
|   "banks": [
|     {
|       "old": {
|         "file": "old/2025/b.yaml",
|         "id": "b",
|         "questions": 1
|       },
|       "new": {
|         "file": "new/2026/b.yaml",
|         "id": "b",
|         "questions": 1
|       }
|     },
|     {
|       "old": {
|         "file": "old/a.yaml",
|         "id": "a",
|         "questions": 1
|       },
|       "new": {
|         "file": "new/a.yaml",
|         "id": "a",
|         "questions": 1
|       }
|     },
|     {
|       "old": null,
|       "new": {
|         "file": "new/fresh.yml",
|         "id": "fresh",
|         "questions": 1
|       }
|     },
|     {
|       "old": {
|         "file": "old/gone.yaml",
|         "id": "",
|         "questions": 1
|       },
|       "new": null
|     }
|   ],
|   "changes": [
|     {
|       "kind": "points",
|       "bank": "b",
|       "item": "y",
|       "field": "points",
|       "message": "points",
|       "old": {
|         "value": "1",
|         "file": "old/2025/b.yaml",
|         "line": 4,
|         "column": 5
|       },
|       "new": {
|         "value": "2",
|         "file": "new/2026/b.yaml",
|         "line": 4,
|         "column": 5
|       }
|     },
|     {
|       "kind": "key",
|       "bank": "a",
|       "item": "x",
|       "field": "answer",
|       "message": "the right answer is another one",
|       "old": {
|         "value": "对",
|         "file": "old/a.yaml",
|         "line": 4,
|         "column": 45
|       },
|       "new": {
|         "value": "错",
|         "file": "new/a.yaml",
|         "line": 4,
|         "column": 45
|       }
|     }
|   ]
| }
$ tiku diff old old --fail-on any
| no changes
$ tiku diff empty empty
! tiku: error: no bank in empty; a bank is a .yaml or .yml file with a line `tiku: 1`
? 2
