# Aiken, known by its content; what is damaged is said with its line.
@ quiz.txt
  What is the correct answer to this question?
  A. Is it this one?
  B. Maybe this answer?
  C. Possibly this one?
  ANSWER: B

  退款几天到账？
  A) 一天
  B) 三天
  answer: b

  Which ones?
  A. this
  B. that
  ANSWER: E
$ tiku import quiz.txt -o quiz.yaml
| quiz.txt (aiken): 1 paper, 3 questions, 2 with an answer
|
|   paper  lines  questions  answered  doubts
|   quiz    1-15          3         2       1
|
|   type    questions  answered  no answer
|   single          3         2          1
|
| To look at (1):
|   answer outside options     1  line 12
! tiku: wrote quiz.yaml; `tiku check quiz.yaml` looks it over
$ cat quiz.yaml
| tiku: 1
| id: quiz
| title: quiz
| language: zh-CN
| type: single
| points: 1
| questions:
|   - id: single-1
|     stem: What is the correct answer to this question?
|     options:
|       A: Is it this one?
|       B: Maybe this answer?
|       C: Possibly this one?
|     answer: B
|   - id: single-2
|     stem: 退款几天到账？
|     options:
|       A: 一天
|       B: 三天
|     answer: B
|   - id: single-3
|     stem: Which ones?
|     options:
|       A: this
|       B: that
|     review:
|       - the answer E names no option that is there
$ tiku import quiz.txt -o zh.yaml -q --lang zh
| quiz.txt（aiken）：1 份试卷，3 道题，2 道有答案
|
|   试卷    行  题数  有答案  存疑
|   quiz  1-15     3       2     1
|
|   题型  题数  有答案  无答案
|   单选     3       2       1
|
| 请核对（1）：
|   答案不在选项里     1  第 12 行
