# A key written 1A 2B 3ABC.
@ paper.txt
  电商仓储打包员上岗考试 （满分50分，30分钟）
  部门         姓名         成绩
  一.单项选择题（10分）
  1.易碎品包装必须加（     ）。A.气泡膜  B.报纸  C.无  D.塑料袋
  2.同一订单多件商品应（     ）。A.分开发  B.合并打包  C.随机  D.退回
  二.不定项选择题（20分）
  3.打包前需核对（     ）。
  A.商品名称  B.数量  C.收件人  D.天气
  4.以下不得邮寄的是（     ）。
  A.打火机  B.酒精  C.管制刀具  D.书
  三．判断题（20分）
  5.面单可以贴在封口处。（     ）
  6.出库必须扫描。（     ）

  答案：1A 2B 3ABC 4ABC 5× 6√
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 6 questions, 6 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)   1-15          6         6       0
|
|   type           questions  answered  no answer
|   single                 2         2          0
|   indeterminate          2         2          0
|   judge                  2         2          0
|
| Beside the questions, in no bank (1):
|   other text      1  line 2
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| language: zh-CN
| exam:
|   total: 50
| sections:
|   - title: 一.单项选择题
|     type: single
|     questions:
|       - id: single-1
|         stem: 易碎品包装必须加（     ）。
|         options:
|           A: 气泡膜
|           B: 报纸
|           C: 无
|           D: 塑料袋
|         answer: A
|       - id: single-2
|         stem: 同一订单多件商品应（     ）。
|         options:
|           A: 分开发
|           B: 合并打包
|           C: 随机
|           D: 退回
|         answer: B
|   - title: 二.不定项选择题
|     type: indeterminate
|     questions:
|       - id: indeterminate-3
|         stem: 打包前需核对（     ）。
|         options:
|           A: 商品名称
|           B: 数量
|           C: 收件人
|           D: 天气
|         answer: ABC
|       - id: indeterminate-4
|         stem: 以下不得邮寄的是（     ）。
|         options:
|           A: 打火机
|           B: 酒精
|           C: 管制刀具
|           D: 书
|         answer: ABC
|   - title: 三．判断题
|     type: judge
|     questions:
|       - id: judge-5
|         stem: 面单可以贴在封口处。（     ）
|         answer: 错
|       - id: judge-6
|         stem: 出库必须扫描。（     ）
|         answer: 对
