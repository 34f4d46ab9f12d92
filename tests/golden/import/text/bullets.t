# Options with bullets, the right ones marked.
@ paper.txt
  客服礼仪测评

  1. 接听电话应在铃响几声之内？ [单选题] *
  ○一声
  ○三声(正确答案)
  ○五声
  ○十声

  2. 下列属于礼貌用语的有？ [多选题] *
  □您好(正确答案)
  □请稍等(正确答案)
  □不知道
  □谢谢(正确答案)

  3. 客户未挂机时客服可以先挂机。 [判断题] *
  ○对
  ○错(正确答案)

  4. 客服热线是________。 [填空题] *
  _________________________________(答案：12345)
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 4 questions, 4 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)   1-20          4         4       0
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|   fill              1         1          0
|
| Beside the questions, in no bank (1):
|   other text      1  line 1
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| language: zh-CN
| sections:
|   - questions:
|       - id: single-1
|         type: single
|         stem: 接听电话应在铃响几声之内？
|         options:
|           A: 一声
|           B: 三声
|           C: 五声
|           D: 十声
|         answer: B
|       - id: multiple-2
|         type: multiple
|         stem: 下列属于礼貌用语的有？
|         options:
|           A: 您好
|           B: 请稍等
|           C: 不知道
|           D: 谢谢
|         answer: ABD
|       - id: judge-3
|         type: judge
|         stem: 客户未挂机时客服可以先挂机。
|         options:
|           A: 对
|           B: 错
|         answer: 错
|       - id: fill-4
|         type: fill
|         stem: 客服热线是________。
|         answer: 12345
