# Answers as a run of letters behind the questions.
@ exam.txt
  客服测试题

  一、单选题
  1、先做什么()
  A、问好 B、推荐
  2、再做什么()
  A、问好 B、推荐
  参考答案:1-2 AB
$ tiku import exam.txt -o exam.yaml -q
| exam.txt (text): 1 paper, 2 questions, 2 with an answer
|
|   paper       lines  questions  answered  doubts
|   客服测试题    1-8          2         2       0
|
|   type    questions  answered  no answer
|   single          2         2          0
$ cat exam.yaml
| tiku: 1
| id: 客服测试题
| title: 客服测试题
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
|       - id: single-2
|         stem: 再做什么()
|         options:
|           A: 问好
|           B: 推荐
|         answer: B
