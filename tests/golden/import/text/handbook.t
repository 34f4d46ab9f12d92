# Rules of a handbook are no questions; the exam behind them is.
@ paper.txt
  新员工入职手册

  一、公司简介
  公司成立于2008年，总部位于杭州，现有员工1200人。
  二、考勤制度
  1. 上班时间为9:00至18:00。
  2. 迟到30分钟以上按半天事假处理。
  3. 请假须提前一天申请。
  三、着装要求
  1、工作日着正装。
  2、周五可着便装。

  入职考试题

  一、单选题（每题10分）
  1. 公司总部位于（ ）。
  A. 上海 B. 杭州 C. 深圳 D. 北京
  答案：B
  2. 迟到30分钟以上按（ ）处理。
  A. 警告 B. 半天事假 C. 旷工 D. 罚款
  答案：B
  二、判断题（每题5分）
  1. 请假可以事后补申请。
  答案：错
  2. 周五可以着便装。
  答案：对
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 4 questions, 4 with an answer
|
|   paper       lines  questions  answered  doubts
|   入职考试题  13-26          4         4       0
|
|   type    questions  answered  no answer
|   single          2         2          0
|   judge           2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 入职考试题
| title: 入职考试题
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     points: 10
|     questions:
|       - id: single-1
|         stem: 公司总部位于（ ）。
|         options:
|           A: 上海
|           B: 杭州
|           C: 深圳
|           D: 北京
|         answer: B
|       - id: single-2
|         stem: 迟到30分钟以上按（ ）处理。
|         options:
|           A: 警告
|           B: 半天事假
|           C: 旷工
|           D: 罚款
|         answer: B
|   - title: 二、判断题
|     type: judge
|     points: 5
|     questions:
|       - id: judge-1
|         stem: 请假可以事后补申请。
|         answer: 错
|       - id: judge-2
|         stem: 周五可以着便装。
|         answer: 对
