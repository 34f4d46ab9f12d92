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
$ tiku import quiz.txt -o quiz.yaml --report report.json -q --lang zh
! tiku：错误：quiz.yaml 已经存在，内容不同；没有写任何文件。请换个地方，或用 --force 覆盖
? 2
