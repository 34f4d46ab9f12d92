# A scan with spaces between all characters.
@ paper.txt
  保 安 员 考 试 题

  一 、 单 选 题
  1 ． 保 安 员 发 现 可 疑 人 员 应 （     ）。
  A ． 盘 查 登 记     B ． 放 行     C ． 殴 打     D ． 躲 避
  答 案 ： A
  2 ． 火 警 电 话 是 （     ）。
  A ． 110     B ． 119     C ． 120     D ． 122
  答 案 ： B
  二 、 判 断 题
  1 ． 保 安 员 可 以 扣 押 他 人 证 件 。（ × ）
  2 ． 交 接 班 须 当 面 清 点 器 材 。（ √ ）
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 4 questions, 4 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)   1-12          4         4       0
|
|   type    questions  answered  no answer
|   single          2         2          0
|   judge           2         2          0
|
| Beside the questions, in no bank (1):
|   other text      1  line 1
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: 保安员发现可疑人员应（     ）。
|         options:
|           A: 盘查登记
|           B: 放行
|           C: 殴打
|           D: 躲避
|         answer: A
|       - id: single-2
|         stem: 火警电话是（     ）。
|         options:
|           A: 110
|           B: 119
|           C: 120
|           D: 122
|         answer: B
|   - title: 二、判断题
|     type: judge
|     questions:
|       - id: judge-1
|         stem: 保安员可以扣押他人证件。（ ）
|         answer: 错
|       - id: judge-2
|         stem: 交接班须当面清点器材。（ ）
|         answer: 对
