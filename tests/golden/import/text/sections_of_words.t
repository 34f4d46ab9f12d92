# A key by the numbers of its sections, words among them.
@ paper.txt
  2023年度护理三基理论考核试题
  科室：_______ 姓名：_______ 得分：_______
  一、单选题（每题2分，共8分）
  1、静脉输液时，茂菲氏滴管内液面自行下降的原因是（   ）
  A、滴管有裂隙
  B、压力过大
  C、针头阻塞
  D、输液管过粗
  2、成人鼻饲插入胃管的长度为（   ）
  A、35-45cm      B、45-55cm
  C、55-65cm      D、25-35cm
  3、无菌盘的有效期为（   ）
  A、4小时      B、8小时
  C、12小时      D、24小时
  4、青霉素皮试液浓度为每毫升含（   ）
  A、20-50单位  B、200-500单位  C、2000单位  D、5000单位
  二、填空题（每空1分，共4分）
  1、输血的三查八对中三查是指查血的_______、查血的_______、查输血装置是否完好。
  2、心肺复苏胸外按压与人工呼吸之比为_______，按压深度为_______cm。
  三、简答题（共10分）
  1、简述压疮的预防措施。（10分）

  答案：
  一、1、A  2、B  3、A  4、B
  二、1、有效期、质量   2、30:2、5-6
  三、1、避免局部长期受压；避免摩擦力和剪切力；保持皮肤清洁；增进营养。
$ tiku import paper.txt -o paper.yaml
| paper.txt (text): 1 paper, 7 questions, 7 with an answer
|
|   paper                         lines  questions  answered  doubts
|   2023年度护理三基理论考核试题   1-26          7         7       0
|
|   type    questions  answered  no answer
|   single          4         4          0
|   fill            2         2          0
|   short           1         1          0
|
| Beside the questions, in no bank (1):
|   of the page     1  line 2
! tiku: wrote paper.yaml; `tiku check paper.yaml` looks it over
$ cat paper.yaml
| tiku: 1
| id: 2023年度护理三基理论考核试题
| title: 2023年度护理三基理论考核试题
| language: zh-CN
| sections:
|   - title: 一、单选题
|     type: single
|     points: 2
|     questions:
|       - id: single-1
|         stem: 静脉输液时，茂菲氏滴管内液面自行下降的原因是（   ）
|         options:
|           A: 滴管有裂隙
|           B: 压力过大
|           C: 针头阻塞
|           D: 输液管过粗
|         answer: A
|       - id: single-2
|         stem: 成人鼻饲插入胃管的长度为（   ）
|         options:
|           A: 35-45cm
|           B: 45-55cm
|           C: 55-65cm
|           D: 25-35cm
|         answer: B
|       - id: single-3
|         stem: 无菌盘的有效期为（   ）
|         options:
|           A: 4小时
|           B: 8小时
|           C: 12小时
|           D: 24小时
|         answer: A
|       - id: single-4
|         stem: 青霉素皮试液浓度为每毫升含（   ）
|         options:
|           A: 20-50单位
|           B: 200-500单位
|           C: 2000单位
|           D: 5000单位
|         answer: B
|   - title: 二、填空题
|     type: fill
|     points_per_blank: 1
|     questions:
|       - id: fill-1
|         stem: 输血的三查八对中三查是指查血的_______、查血的_______、查输血装置是否完好。
|         answer:
|           - 有效期
|           - 质量
|       - id: fill-2
|         stem: 心肺复苏胸外按压与人工呼吸之比为_______，按压深度为_______cm。
|         answer:
|           - '30:2'
|           - '5-6'
|   - title: 三、简答题
|     type: short
|     points: 10
|     questions:
|       - id: short-1
|         stem: 简述压疮的预防措施。
|         answer: 避免局部长期受压；避免摩擦力和剪切力；保持皮肤清洁；增进营养。
