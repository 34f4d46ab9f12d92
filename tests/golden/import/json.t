# A list that a program of one's own wrote.
@ list.json
  {
    "title": "Orders",
    "单选题": [
      {"question": "几天？", "options": ["一天", "三天"], "answer": "B", "analysis": "规定如此。"},
      {"question": "谁审核？", "options": [["组长", false], ["主管", true]]},
      {"question": "先做什么？", "options": {"A": "问好", "B": "道别"}, "answer": "A", "views": 7},
      {"question": "哪一个？", "options": ["甲", "乙"], "answer": 1}
    ],
    "判断题": [{"question": "可以挂断。", "answer": false}],
    "meta": [{"version": 3}]
  }
$ tiku import list.json -o list.yaml
| list.json (json): 1 paper, 5 questions, 4 with an answer
|
|   paper   lines  questions  answered  doubts
|   Orders    4-9          5         4       3
|
|   type    questions  answered  no answer
|   single          4         3          1
|   judge           1         1          0
|
| To look at (3):
|   no answer            1  line 7
|   answer unclear       1  line 7
|   not carried over     1  line 6
|
| Looked like questions and were left out (1):
|   line 10: an object without a question: version: 3
! tiku: wrote list.yaml; `tiku check list.yaml` looks it over
$ cat list.yaml
| tiku: 1
| id: Orders
| title: Orders
| language: zh-CN
| questions:
|   - id: single-1
|     type: single
|     stem: 几天？
|     options:
|       A: 一天
|       B: 三天
|     answer: B
|     explanation: 规定如此。
|   - id: single-2
|     type: single
|     stem: 谁审核？
|     options:
|       A: 组长
|       B: 主管
|     answer: B
|   - id: single-3
|     type: single
|     stem: 先做什么？
|     options:
|       A: 问好
|       B: 道别
|     answer: A
|   - id: single-4
|     type: single
|     stem: 哪一个？
|     options:
|       A: 甲
|       B: 乙
|     review:
|       - the answer 1 counts options, and nothing in the file says whether from 0 or from 1
|   - id: judge-1
|     type: judge
|     stem: 可以挂断。
|     answer: 错
# An object a line; where an answer is 0, numbers count from 0. A broken line is left out.
@ list.txt
  {"question": "Which?", "options": ["one", "two", "three"], "answer": 0}
  {"question": "And now?", "options": ["one", "two"], "correctAnswers": ["one", "two"]}
  {"question": "Broken
  {"question": "Third?", "options": ["one", "two"], "answer": 1}
$ tiku import list.txt -o lines.yaml
| list.txt (json): 1 paper, 3 questions, 3 with an answer
|
|   paper  lines  questions  answered  doubts
|   list     1-4          3         3       0
|
|   type      questions  answered  no answer
|   single            2         2          0
|   multiple          1         1          0
|
| Looked like questions and were left out (1):
|   line 3: a line that is no valid JSON:
! tiku: wrote lines.yaml; `tiku check lines.yaml` looks it over
$ cat lines.yaml
| tiku: 1
| id: list
| title: list
| language: en
| questions:
|   - id: single-1
|     type: single
|     stem: Which?
|     options:
|       A: one
|       B: two
|       C: three
|     answer: A
|   - id: multiple-1
|     type: multiple
|     stem: And now?
|     options:
|       A: one
|       B: two
|     answer: AB
|   - id: single-2
|     type: single
|     stem: Third?
|     options:
|       A: one
|       B: two
|     answer: B
@ other.json
  {"a": [1, 2, {"b": 3}]}
$ tiku import other.json -o other.yaml
! tiku: error: 'other.json': no object in it is a question: one has a text (question, stem, 题干) and an answer, options or a type
? 2
