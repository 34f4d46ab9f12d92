# Blanks, terms and essays with their answers at the end.
@ paper.txt
  护理基础知识试题

  一、填空题（每空1分，共8分）
  1、成人正常体温（腋温）为（　　）至（　　）℃。
  2、成人安静时脉搏为每分钟______次。
  3、无菌包打开后有效期为____小时。
  4、压疮的分期为______、______、______、______。

  二、名词解释
  1、医院感染
  2、无菌技术

  三、问答题
  1、简述静脉输液的注意事项。

  答案

  一、填空题
  1、36.0；37.0
  2、60-100
  3、24
  4、淤血红润期、炎性浸润期、浅度溃疡期、坏死溃疡期

  二、名词解释
  1、医院感染：指病人在医院内获得的感染。
  2、无菌技术：指防止微生物侵入机体和污染无菌物品的操作技术。

  三、问答题
  1、（1）严格执行查对制度；（2）注意药物配伍禁忌；（3）加强巡视。
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 7 questions, 7 with an answer
|
|   paper             lines  questions  answered  doubts
|   护理基础知识试题   1-29          7         7       1
|
|   type   questions  answered  no answer
|   fill           4         4          0
|   short          3         3          0
|
| To look at (1):
|   points missing     1  line 10
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 护理基础知识试题
| title: 护理基础知识试题
| language: zh-CN
| sections:
|   - title: 一、填空题
|     type: fill
|     points_per_blank: 1
|     questions:
|       - id: fill-1
|         stem: 成人正常体温（腋温）为（　　）至（　　）℃。
|         answer:
|           - '36.0'
|           - '37.0'
|       - id: fill-2
|         stem: 成人安静时脉搏为每分钟______次。
|         answer: '60-100'
|       - id: fill-3
|         stem: 无菌包打开后有效期为____小时。
|         answer: 24
|       - id: fill-4
|         stem: 压疮的分期为______、______、______、______。
|         answer:
|           - 淤血红润期
|           - 炎性浸润期
|           - 浅度溃疡期
|           - 坏死溃疡期
|   - title: 二、名词解释
|     type: short
|     questions:
|       - id: short-1
|         stem: 医院感染
|         answer: 指病人在医院内获得的感染。
|       - id: short-2
|         stem: 无菌技术
|         answer: 指防止微生物侵入机体和污染无菌物品的操作技术。
|   - title: 三、问答题
|     type: short
|     questions:
|       - id: short-1-2
|         stem: 简述静脉输液的注意事项。
|         answer: （1）严格执行查对制度；（2）注意药物配伍禁忌；（3）加强巡视。
