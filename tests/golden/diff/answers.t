# An answer that became another one is seen at once, with both values and both places.
@ old.yaml
  tiku: 1
  id: shop
  title: 客服
  exam: {duration: 30m, pass: 60%}
  sections:
    - title: 单选
      type: single
      points: 2
      questions:
        - id: unpaid-close
          stem: 买家拍下后一直没有付款，系统几天后关闭这笔交易？
          options: {A: 1 天, B: 3 天, C: 10 天, D: 30 天}
          answer: B
        - id: refund-days
          stem: 退款多久到账？
          options: {A: 当天, B: 三天, C: 十天}
          answer: C
        - id: invoice
          stem: 发票在哪里开？
          options: {A: 首页, B: 订单页}
          answer: B
@ new.yaml
  tiku: 1
  id: shop
  title: 客服
  exam: {duration: 45m, pass: 60%}
  sections:
    - title: 单选
      type: single
      points: 2
      questions:
        - id: unpaid-close
          stem: 买家拍下后一直没有付款，系统几天后关闭这笔交易？
          options: {A: 1 天, B: 3 天, C: 10 天, D: 30 天}
          answer: C
        - id: return-days
          stem: 签收后几天内可以退货？
          options: {A: 3 天, B: 7 天}
          answer: B
        - id: refund-days
          stem: 退款多久到账？
          options: {A: 十天, B: 三天, C: 当天}
          answer: A
          points: 3
        - id: invoice-page
          stem: 发票在哪里开？
          options: {A: 首页, B: 订单详情页}
          answer: B
$ tiku diff old.yaml new.yaml
| 7 changes: key 2, points 1, options 1, added 1, renamed 1, exam 1
|
| bank
|   exam: duration
|     - old.yaml:1:1  "30m"
|     + new.yaml:1:1  "45m"
|
| question 1, unpaid-close
|   key: the right answer is another one
|     - old.yaml:13:17  "B 3 天"
|     + new.yaml:13:17  "C 10 天"
|
| question 2, return-days
|   added: new question
|     + new.yaml:14:9  "签收后几天内可以退货？"
|
| question 3, refund-days
|   options: options have other labels; the right answer is the same text as
|     before
|     - old.yaml:16:22  "A 当天; C 十天"
|     + new.yaml:20:22  "A 十天; C 当天"
|   points
|     - old.yaml:14:9  "2"
|     + new.yaml:18:9  "3"
|
| question 4, invoice-page
|   key: the label of the right answer is the same, the text behind it is another
|     - old.yaml:21:17  "B 订单页"
|     + new.yaml:26:17  "B 订单详情页"
|   renamed: it has another id
|     - old.yaml:18:13  "invoice"
|     + new.yaml:23:13  "invoice-page"
$ tiku diff old.yaml new.yaml --lang zh
| 7 处变化：答案 2，分值 1，选项 1，新增 1，改名 1，考试设置 1
|
| 题库
|   考试设置：时长
|     - old.yaml:1:1  “30m”
|     + new.yaml:1:1  “45m”
|
| 第 1 题 unpaid-close
|   答案：正确答案换了
|     - old.yaml:13:17  “B 3 天”
|     + new.yaml:13:17  “C 10 天”
|
| 第 2 题 return-days
|   新增：新增的题
|     + new.yaml:14:9  “签收后几天内可以退货？”
|
| 第 3 题 refund-days
|   选项：选项的标号变了，正确答案的内容没变
|     - old.yaml:16:22  “A 当天; C 十天”
|     + new.yaml:20:22  “A 十天; C 当天”
|   分值
|     - old.yaml:14:9  “2”
|     + new.yaml:18:9  “3”
|
| 第 4 题 invoice-page
|   答案：正确答案的标号没变，标号后的内容变了
|     - old.yaml:21:17  “B 订单页”
|     + new.yaml:26:17  “B 订单详情页”
|   改名：换了 id
|     - old.yaml:18:13  “invoice”
|     + new.yaml:23:13  “invoice-page”
$ tiku diff old.yaml new.yaml --fail-on points,key -q
| 7 changes: key 2, points 1, options 1, added 1, renamed 1, exam 1
|
| bank
|   exam: duration
|     - old.yaml:1:1  "30m"
|     + new.yaml:1:1  "45m"
|
| question 1, unpaid-close
|   key: the right answer is another one
|     - old.yaml:13:17  "B 3 天"
|     + new.yaml:13:17  "C 10 天"
|
| question 2, return-days
|   added: new question
|     + new.yaml:14:9  "签收后几天内可以退货？"
|
| question 3, refund-days
|   options: options have other labels; the right answer is the same text as
|     before
|     - old.yaml:16:22  "A 当天; C 十天"
|     + new.yaml:20:22  "A 十天; C 当天"
|   points
|     - old.yaml:14:9  "2"
|     + new.yaml:18:9  "3"
|
| question 4, invoice-page
|   key: the label of the right answer is the same, the text behind it is another
|     - old.yaml:21:17  "B 订单页"
|     + new.yaml:26:17  "B 订单详情页"
|   renamed: it has another id
|     - old.yaml:18:13  "invoice"
|     + new.yaml:23:13  "invoice-page"
? 1
$ tiku diff old.yaml new.yaml --fail-on text --fail-on forms --format json
| {
|   "schema_version": 1,
|   "old": "old.yaml",
|   "new": "new.yaml",
|   "summary": {
|     "changes": 7,
|     "key": 2,
|     "points": 1,
|     "policy": 0,
|     "options": 1,
|     "type": 0,
|     "text": 0,
|     "added": 1,
|     "removed": 0,
|     "renamed": 1,
|     "moved": 0,
|     "exam": 1,
|     "adjust": 0,
|     "forms": 0
|   },
|   "banks": [
|     {
|       "old": {
|         "file": "old.yaml",
|         "id": "shop",
|         "questions": 3
|       },
|       "new": {
|         "file": "new.yaml",
|         "id": "shop",
|         "questions": 4
|       }
|     }
|   ],
|   "changes": [
|     {
|       "kind": "exam",
|       "bank": "shop",
|       "item": null,
|       "field": "exam.duration",
|       "message": "duration",
|       "old": {
|         "value": "30m",
|         "file": "old.yaml",
|         "line": 1,
|         "column": 1
|       },
|       "new": {
|         "value": "45m",
|         "file": "new.yaml",
|         "line": 1,
|         "column": 1
|       }
|     },
|     {
|       "kind": "key",
|       "bank": "shop",
|       "item": "unpaid-close",
|       "field": "answer",
|       "message": "the right answer is another one",
|       "old": {
|         "value": "B 3 天",
|         "file": "old.yaml",
|         "line": 13,
|         "column": 17
|       },
|       "new": {
|         "value": "C 10 天",
|         "file": "new.yaml",
|         "line": 13,
|         "column": 17
|       }
|     },
|     {
|       "kind": "added",
|       "bank": "shop",
|       "item": "return-days",
|       "field": "question",
|       "message": "new question",
|       "old": null,
|       "new": {
|         "value": "签收后几天内可以退货？",
|         "file": "new.yaml",
|         "line": 14,
|         "column": 9
|       }
|     },
|     {
|       "kind": "options",
|       "bank": "shop",
|       "item": "refund-days",
|       "field": "options",
|       "message": "options have other labels; the right answer is the same text as before",
|       "old": {
|         "value": "A 当天; C 十天",
|         "file": "old.yaml",
|         "line": 16,
|         "column": 22
|       },
|       "new": {
|         "value": "A 十天; C 当天",
|         "file": "new.yaml",
|         "line": 20,
|         "column": 22
|       }
|     },
|     {
|       "kind": "points",
|       "bank": "shop",
|       "item": "refund-days",
|       "field": "points",
|       "message": "points",
|       "old": {
|         "value": "2",
|         "file": "old.yaml",
|         "line": 14,
|         "column": 9
|       },
|       "new": {
|         "value": "3",
|         "file": "new.yaml",
|         "line": 18,
|         "column": 9
|       }
|     },
|     {
|       "kind": "key",
|       "bank": "shop",
|       "item": "invoice-page",
|       "field": "answer",
|       "message": "the label of the right answer is the same, the text behind it is another",
|       "old": {
|         "value": "B 订单页",
|         "file": "old.yaml",
|         "line": 21,
|         "column": 17
|       },
|       "new": {
|         "value": "B 订单详情页",
|         "file": "new.yaml",
|         "line": 26,
|         "column": 17
|       }
|     },
|     {
|       "kind": "renamed",
|       "bank": "shop",
|       "item": "invoice-page",
|       "field": "id",
|       "message": "it has another id",
|       "old": {
|         "value": "invoice",
|         "file": "old.yaml",
|         "line": 18,
|         "column": 13
|       },
|       "new": {
|         "value": "invoice-page",
|         "file": "new.yaml",
|         "line": 23,
|         "column": 13
|       }
|     }
|   ]
| }
$ tiku diff old.yaml old.yaml --fail-on any
| no changes
$ tiku diff old.yaml old.yaml --lang zh
| 没有变化
