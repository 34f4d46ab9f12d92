# Answers in a block are joined by section and type, answers alone are a key, prose is nothing.
@ papers.txt
  网店客服测试题

  一、单选题
  1、先做什么()
  A、问好
  B、推荐
  二、判断题
  1、可以承诺做不到的事。()
  2、要先道歉。()
  答案:一、单选题:1、A
  二、判断题:1、× 2、√
  三、简答题
  1、怎样安抚客户?
  2、怎样回访?
  呼叫中心考核标准答案

  一、单选题
  1. A
  2. C
  二、多选题
  1. A, B
  2. ABD
  接待礼仪

  接待礼仪是每个人的功课。一、态度1、要主动。2、要耐心。二、语言1、怎样才算礼貌?因人而异。2、多用敬语。
$ tiku import papers.txt -o banks/ --report report.json
| papers.txt (text): 2 papers, 9 questions, 7 with an answer
|
|   paper                                lines  questions  answered  doubts
|   网店客服测试题                        1-14          5         3       2
|   呼叫中心考核标准答案 (answers only)  15-22          4         4       0
|
|   type      questions  answered  no answer
|   single            3         3          0
|   multiple          2         2          0
|   judge             2         2          0
|   short             2         0          2
|
| To look at (2):
|   no answer     2  lines 13, 14
|
| Looked like questions and were left out (1):
|   line 25: numbered text without options, slots or answers, under no heading of
|     questions: 要耐心。二、语言1、怎样才算礼貌?
! tiku: the whole report is in report.json
! tiku: 2 files in banks; `tiku check banks` looks them over
$ cat banks/1-网店客服测试题.yaml
| tiku: 1
| id: 网店客服测试题
| title: 网店客服测试题
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: 先做什么()
|         options:
|           A: 问好
|           B: 推荐
|         answer: A
|   - title: 二、判断题
|     type: judge
|     questions:
|       - id: judge-1
|         stem: 可以承诺做不到的事。()
|         answer: 错
|       - id: judge-2
|         stem: 要先道歉。()
|         answer: 对
|   - title: 三、简答题
|     type: short
|     questions:
|       - id: short-1
|         stem: 怎样安抚客户?
|       - id: short-2
|         stem: 怎样回访?
$ cat banks/2-呼叫中心考核标准答案.yaml
| tiku: 1
| kind: key
| id: 呼叫中心考核标准答案
| title: 呼叫中心考核标准答案
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     answers:
|       single-1: A
|       single-2: C
|   - title: 二、多选题
|     type: multiple
|     answers:
|       multiple-1: AB
|       multiple-2: ABD
$ cat report.json
| {
|   "schema_version": 1,
|   "summary": {
|     "papers": 2,
|     "questions": 9,
|     "answered": 7,
|     "doubts": 2,
|     "left_out": 1,
|     "beside": 0
|   },
|   "files": [
|     {
|       "file": "papers.txt",
|       "format": "text",
|       "papers": [
|         {
|           "id": "网店客服测试题",
|           "title": "网店客服测试题",
|           "kind": "bank",
|           "written": "banks/1-网店客服测试题.yaml",
|           "sheets": null,
|           "marks": null,
|           "first_line": 1,
|           "last_line": 14,
|           "questions": 5,
|           "answered": 3,
|           "types": {
|             "single": {
|               "questions": 1,
|               "answered": 1
|             },
|             "judge": {
|               "questions": 2,
|               "answered": 2
|             },
|             "short": {
|               "questions": 2,
|               "answered": 0
|             }
|           },
|           "doubts": [
|             {
|               "kind": "unanswered",
|               "line": 13,
|               "question": "short-1",
|               "message": "the text gives no answer"
|             },
|             {
|               "kind": "unanswered",
|               "line": 14,
|               "question": "short-2",
|               "message": "the text gives no answer"
|             }
|           ]
|         },
|         {
|           "id": "呼叫中心考核标准答案",
|           "title": "呼叫中心考核标准答案",
|           "kind": "key",
|           "written": "banks/2-呼叫中心考核标准答案.yaml",
|           "sheets": null,
|           "marks": null,
|           "first_line": 15,
|           "last_line": 22,
|           "questions": 4,
|           "answered": 4,
|           "types": {
|             "single": {
|               "questions": 2,
|               "answered": 2
|             },
|             "multiple": {
|               "questions": 2,
|               "answered": 2
|             }
|           },
|           "doubts": []
|         }
|       ],
|       "left_out": [
|         {
|           "line": 25,
|           "text": "要耐心。二、语言1、怎样才算礼貌?",
|           "reason": "numbered text without options, slots or answers, under no heading of questions"
|         }
|       ],
|       "beside": []
|     }
|   ]
| }
$ tiku import papers.txt -o one.yaml
! tiku: error: 2 papers do not fit into one file; name a folder instead: -o one/
? 2
