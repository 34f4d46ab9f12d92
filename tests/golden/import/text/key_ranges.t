# Answers of ranges: 1-5 ABCDE, 6-8 AB/AC/BD.
@ paper.txt
  驾驶员安全培训结业考试

  一、单选题
  1. 高速公路最高时速为（ ）公里。
  A. 100 B. 110 C. 120 D. 140
  2. 酒后驾车的血液酒精含量标准为（ ）mg/100ml以上。
  A. 10 B. 20 C. 50 D. 80
  3. 夜间会车应使用（ ）。
  A. 远光灯 B. 近光灯 C. 雾灯 D. 双闪
  4. 车辆爆胎时应（ ）。
  A. 急刹车 B. 猛打方向 C. 握稳方向缓慢减速 D. 跳车
  5. 驾驶证有效期满前（ ）日内可申请换证。
  A. 30 B. 60 C. 90 D. 180
  二、多选题
  6. 出车前应检查（ ）。
  A. 轮胎 B. 灯光 C. 机油 D. 座套
  7. 下列属于疲劳驾驶表现的有（ ）。
  A. 打哈欠 B. 反应迟钝 C. 视线模糊 D. 精神饱满
  8. 雨天行车应（ ）。
  A. 降低车速 B. 加大车距 C. 急转方向 D. 开启近光灯
  三、判断题
  9. 开车时可以接打手持电话。（ ）
  10. 系安全带能减轻事故伤害。（ ）

  参考答案：
  1-5 CBBCC
  6-8 ABC/ABC/ABD
  9-10 ×√
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 10 questions, 10 with an answer
|
|   paper                   lines  questions  answered  doubts
|   驾驶员安全培训结业考试   1-28         10        10       0
|
|   type      questions  answered  no answer
|   single            5         5          0
|   multiple          3         3          0
|   judge             2         2          0
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 驾驶员安全培训结业考试
| title: 驾驶员安全培训结业考试
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     questions:
|       - id: single-1
|         stem: 高速公路最高时速为（ ）公里。
|         options:
|           A: 100
|           B: 110
|           C: 120
|           D: 140
|         answer: C
|       - id: single-2
|         stem: 酒后驾车的血液酒精含量标准为（ ）mg/100ml以上。
|         options:
|           A: 10
|           B: 20
|           C: 50
|           D: 80
|         answer: B
|       - id: single-3
|         stem: 夜间会车应使用（ ）。
|         options:
|           A: 远光灯
|           B: 近光灯
|           C: 雾灯
|           D: 双闪
|         answer: B
|       - id: single-4
|         stem: 车辆爆胎时应（ ）。
|         options:
|           A: 急刹车
|           B: 猛打方向
|           C: 握稳方向缓慢减速
|           D: 跳车
|         answer: C
|       - id: single-5
|         stem: 驾驶证有效期满前（ ）日内可申请换证。
|         options:
|           A: 30
|           B: 60
|           C: 90
|           D: 180
|         answer: C
|   - title: 二、多选题
|     type: multiple
|     questions:
|       - id: multiple-6
|         stem: 出车前应检查（ ）。
|         options:
|           A: 轮胎
|           B: 灯光
|           C: 机油
|           D: 座套
|         answer: ABC
|       - id: multiple-7
|         stem: 下列属于疲劳驾驶表现的有（ ）。
|         options:
|           A: 打哈欠
|           B: 反应迟钝
|           C: 视线模糊
|           D: 精神饱满
|         answer: ABC
|       - id: multiple-8
|         stem: 雨天行车应（ ）。
|         options:
|           A: 降低车速
|           B: 加大车距
|           C: 急转方向
|           D: 开启近光灯
|         answer: ABD
|   - title: 三、判断题
|     type: judge
|     questions:
|       - id: judge-9
|         stem: 开车时可以接打手持电话。（ ）
|         answer: 错
|       - id: judge-10
|         stem: 系安全带能减轻事故伤害。（ ）
|         answer: 对
