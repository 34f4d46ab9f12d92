# A paper from Taiwan: formal ordinals, slots before numbers, circles and crosses.
@ paper.txt
  壹、選擇題（每題 4 分，共 12 分）
  （　B　）1. 民法規定，滿幾歲為成年？ (A) 16 歲 (B) 18 歲 (C) 20 歲 (D) 22 歲
  （　D　）2. 下列何者不是五權之一？ (A) 立法 (B) 司法 (C) 考試 (D) 教育
  （　A　）3. 立法委員任期為幾年？ (A) 4 年 (B) 5 年 (C) 6 年 (D) 3 年

  貳、是非題（每題 2 分，共 4 分）
  （　○　）1. 法院依法獨立審判。
  （　╳　）2. 未滿七歲者有完全行為能力。
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 5 questions, 5 with an answer
|
|   paper       lines  questions  answered  doubts
|   (no title)    1-8          5         5       0
|
|   type    questions  answered  no answer
|   single          3         3          0
|   judge           2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: paper
| language: zh-CN
| sections:
|   - title: 壹、選擇題
|     type: single
|     points: 4
|     questions:
|       - id: single-1
|         stem: 民法規定，滿幾歲為成年？
|         options:
|           A: 16 歲
|           B: 18 歲
|           C: 20 歲
|           D: 22 歲
|         answer: B
|       - id: single-2
|         stem: 下列何者不是五權之一？
|         options:
|           A: 立法
|           B: 司法
|           C: 考試
|           D: 教育
|         answer: D
|       - id: single-3
|         stem: 立法委員任期為幾年？
|         options:
|           A: 4 年
|           B: 5 年
|           C: 6 年
|           D: 3 年
|         answer: A
|   - title: 貳、是非題
|     type: judge
|     points: 2
|     questions:
|       - id: judge-1
|         stem: 法院依法獨立審判。
|         answer: 对
|       - id: judge-2
|         stem: 未滿七歲者有完全行為能力。
|         answer: 错
