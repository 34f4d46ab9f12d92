# Answers by the number of the section, one without numbers of questions.
@ paper.txt
  化妆品导购培训考试

  一、单选题
  1、油性皮肤应选择（  ）的护肤品。
  A、滋润型   B、控油型   C、油脂型   D、厚重型
  2、防晒霜应在出门前（  ）分钟涂抹。
  A、5   B、10   C、20   D、60
  3、眼霜应用（  ）轻轻按压。
  A、大拇指   B、食指   C、无名指   D、小指
  4、SPF指的是（  ）。
  A、防晒系数   B、保湿系数   C、酸碱度   D、香精含量

  二、多选题
  1、敏感肌应避免（  ）。
  A、酒精   B、香精   C、去角质   D、清水
  2、卸妆的步骤包括（  ）。
  A、眼唇卸妆   B、脸部卸妆   C、二次清洁   D、喷香水

  答案：
  一、BCCA
  二、1.ABC 2.ABC
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 6 questions, 6 with an answer
|
|   paper               lines  questions  answered  doubts
|   化妆品导购培训考试   1-21          6         6       0
|
|   type      questions  answered  no answer
|   single            4         4          0
|   multiple          2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 化妆品导购培训考试
| title: 化妆品导购培训考试
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: 油性皮肤应选择（  ）的护肤品。
|         options:
|           A: 滋润型
|           B: 控油型
|           C: 油脂型
|           D: 厚重型
|         answer: B
|       - id: single-2
|         stem: 防晒霜应在出门前（  ）分钟涂抹。
|         options:
|           A: 5
|           B: 10
|           C: 20
|           D: 60
|         answer: C
|       - id: single-3
|         stem: 眼霜应用（  ）轻轻按压。
|         options:
|           A: 大拇指
|           B: 食指
|           C: 无名指
|           D: 小指
|         answer: C
|       - id: single-4
|         stem: SPF指的是（  ）。
|         options:
|           A: 防晒系数
|           B: 保湿系数
|           C: 酸碱度
|           D: 香精含量
|         answer: A
|   - title: 二、多选题
|     type: multiple
|     questions:
|       - id: multiple-1
|         stem: 敏感肌应避免（  ）。
|         options:
|           A: 酒精
|           B: 香精
|           C: 去角质
|           D: 清水
|         answer: ABC
|       - id: multiple-2
|         stem: 卸妆的步骤包括（  ）。
|         options:
|           A: 眼唇卸妆
|           B: 脸部卸妆
|           C: 二次清洁
|           D: 喷香水
|         answer: ABC
