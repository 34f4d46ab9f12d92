# Task lists, wrapped and escaped by pandoc.
$ tiku import quiz.md -o quiz.yaml
| quiz.md (markdown): 1 paper, 3 questions, 3 with an answer
|
|   paper                           lines  questions  answered  doubts
|   Welcome week: orders & refunds   5-23          3         3       0
|
|   type      questions  answered  no answer
|   single            2         2          0
|   multiple          1         1          0
! tiku: wrote quiz.yaml; `tiku check quiz.yaml` looks it over
$ cat quiz.yaml
| tiku: 1
| id: Welcome-week-orders-refunds
| title: 'Welcome week: orders & refunds'
| language: en
| sections:
|   - title: Single choice
|     type: single
|     questions:
|       - id: single-1
|         stem: A customer has paid, and then wants to send the parcel to an address that is not the one in the order. What do you do first?
|         options:
|           A: Change the order_address at once
|           B: Ask for the `order number`
|           C: Hang up <politely>
|         answer: B
|       - id: single-2
|         stem: How many days?
|         options:
|           A: 3 * 2
|           B: 10
|         answer: B
|   - title: Several answers
|     type: multiple
|     questions:
|       - id: multiple-3
|         stem: Which come first?
|         options:
|           A: An apology
|           B: A discount
|           C: A check of the order
|         answer: AC
# Lettered lists and answers in bold, by pandoc.
$ tiku import lettered.md -o lettered.yaml --lang zh
| lettered.md（markdown）：1 份试卷，3 道题，3 道有答案
|
|   试卷        行  题数  有答案  存疑
|   客服题库  5-26     3       3     0
|
|   题型  题数  有答案  无答案
|   单选     2       2       0
|   判断     1       1       0
! tiku：已写入 lettered.yaml；可用 `tiku check lettered.yaml` 检查
$ cat lettered.yaml
| tiku: 1
| id: 客服题库
| title: 客服题库
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         points: 2
|         stem: 退款几天到账？
|         options:
|           A: 一天
|           B: 三天
|           C: 十天
|         answer: B
|         explanation: 规定是三天。
|       - id: single-2
|         stem: 由谁审核？
|         options:
|           A: 组长
|           B: 主管
|         answer: A
|   - title: 二、判断题
|     type: judge
|     questions:
|       - id: judge-3
|         stem: 可以直接挂断骚扰电话。
|         answer: 错
