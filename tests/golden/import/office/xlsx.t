# One sheet per type, made by LibreOffice.
$ tiku import bank.xlsx -o bank.yaml --report report.json
| bank.xlsx (xlsx): 1 paper, 4 questions, 3 with an answer
|
|   paper     rows  questions  answered  doubts
|   客服题库   2-4          4         3       1
|
|   type    questions  answered  no answer
|   single          2         1          1
|   judge           1         1          0
|   fill            1         1          0
|
| To look at (1):
|   answer outside options     1  row 单选题!4
! tiku: the whole report is in report.json
! tiku: wrote bank.yaml; `tiku check bank.yaml` looks it over
$ cat bank.yaml
| tiku: 1
| id: 客服题库
| title: 客服题库
| language: zh-CN
| sections:
|   - title: 单选题
|     type: single
|     questions:
|       - id: single-1
|         points: 2
|         stem: 退款几天到账？
|         options:
|           A: 1
|           B: 3
|           C: 10
|         answer: B
|       - id: single-2
|         points: 2.5
|         stem: 由谁审核？
|         options:
|           A: 组长
|           B: 主管
|         review:
|           - the answer C names no option that is there
|   - title: 判断题
|     type: judge
|     questions:
|       - id: judge-1
|         stem: 可以挂断骚扰电话。
|         options:
|           A: 错误
|           B: 正确
|         answer: 错
|   - title: 填空题
|     type: fill
|     points_per_blank: 0.5
|     questions:
|       - id: fill-1
|         stem: 三级架构是____和____。
|         answer:
|           - [总部, 集团]
|           - 省级
$ cat report.json
| {
|   "schema_version": 1,
|   "summary": {
|     "papers": 1,
|     "questions": 4,
|     "answered": 3,
|     "doubts": 1,
|     "left_out": 0,
|     "beside": 0
|   },
|   "files": [
|     {
|       "file": "bank.xlsx",
|       "format": "xlsx",
|       "papers": [
|         {
|           "id": "客服题库",
|           "title": "客服题库",
|           "kind": "bank",
|           "written": "bank.yaml",
|           "sheets": null,
|           "marks": null,
|           "first_line": 2,
|           "last_line": 4,
|           "questions": 4,
|           "answered": 3,
|           "types": {
|             "single": {
|               "questions": 2,
|               "answered": 1
|             },
|             "judge": {
|               "questions": 1,
|               "answered": 1
|             },
|             "fill": {
|               "questions": 1,
|               "answered": 1
|             }
|           },
|           "doubts": [
|             {
|               "kind": "outside-options",
|               "line": 4,
|               "question": "single-2",
|               "message": "the answer C names no option that is there",
|               "sheet": "单选题"
|             }
|           ]
|         }
|       ],
|       "left_out": [],
|       "beside": []
|     }
|   ]
| }
