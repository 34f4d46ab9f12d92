# Slots before the numbers belong to the question behind them.
@ paper.txt
  电工安全判断题

  一、判断题（对的打√，错的打×）
  （ √ ）1、停电作业前必须验电。
  （ × ）2、可以用湿手操作开关。
  （ √ ）3、安全电压一般为36V以下。
  （ × ）4、保险丝熔断后可用铜丝代替。
  （ √ ）5、梯子与地面的夹角应为60°左右。
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 5 questions, 5 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)    1-8          5         5       0
|
|   type   questions  answered  no answer
|   judge          5         5          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| language: zh-CN
| sections:
|   - title: 一、判断题
|     type: judge
|     questions:
|       - id: judge-1
|         stem: 停电作业前必须验电。
|         answer: 对
|       - id: judge-2
|         stem: 可以用湿手操作开关。
|         answer: 错
|       - id: judge-3
|         stem: 安全电压一般为36V以下。
|         answer: 对
|       - id: judge-4
|         stem: 保险丝熔断后可用铜丝代替。
|         answer: 错
|       - id: judge-5
|         stem: 梯子与地面的夹角应为60°左右。
|         answer: 对
