# Of a long text the part that differs is shown; values are safe for a terminal.
@ old.yaml
  tiku: 1
  questions:
    - id: a
      type: judge
      points: 1
      stem: 依照现行的电信条例和电信服务规范，城镇用户申告电信服务障碍以后，经营者应当自接到申告之日起四十八小时内修复或者调通；不能按期修复的，应当及时通知用户并免收障碍期间的月租费用。
      answer: 对
    - {id: b, type: judge, points: 1, stem: "甲\e[31m乙", answer: 对}
@ new.yaml
  tiku: 1
  questions:
    - id: a
      type: judge
      points: 1
      stem: 依照现行的电信条例和电信服务规范，城镇用户申告电信服务障碍以后，经营者应当自接到申告之日起七十二小时内修复或者调通；不能按期修复的，应当及时通知用户并免收障碍期间的月租费用。
      explanation: 城镇为四十八小时。
      answer: 对
    - {id: b, type: judge, points: 1, stem: "甲\e[32m乙", answer: 对}
$ tiku diff old.yaml new.yaml
| 3 changes: text 3
|
| question 1, a
|   text: stem
|     - old.yaml:6:11  "…营者应当自接到申告之日起四十八小时内修复或者调通；不能按
|                      期修复的，应当及时通知用户并免收障碍期间的月租费用。"
|     + new.yaml:6:11  "…营者应当自接到申告之日起七十二小时内修复或者调通；不能按
|                      期修复的，应当及时通知用户并免收障碍期间的月租费用。"
|   text: explanation
|     - old.yaml:3:5  none
|     + new.yaml:3:5  "城镇为四十八小时。"
|
| question 2, b
|   text: stem
|     - old.yaml:8:43  "甲\x1B[31m乙"
|     + new.yaml:9:43  "甲\x1B[32m乙"
$ tiku diff old.yaml new.yaml --color always
| 3 changes: text 3
|
| \x1B[1mquestion 1, a\x1B[0m
|   text: stem
| \x1B[31m    - old.yaml:6:11  "…营者应当自接到申告之日起四十八小时内修复或者调通；不能按
|                      期修复的，应当及时通知用户并免收障碍期间的月租费用。"\x1B[0m
| \x1B[32m    + new.yaml:6:11  "…营者应当自接到申告之日起七十二小时内修复或者调通；不能按
|                      期修复的，应当及时通知用户并免收障碍期间的月租费用。"\x1B[0m
|   text: explanation
| \x1B[31m    - old.yaml:3:5  none\x1B[0m
| \x1B[32m    + new.yaml:3:5  "城镇为四十八小时。"\x1B[0m
|
| \x1B[1mquestion 2, b\x1B[0m
|   text: stem
| \x1B[31m    - old.yaml:8:43  "甲\x1B[31m乙"\x1B[0m
| \x1B[32m    + new.yaml:9:43  "甲\x1B[32m乙"\x1B[0m
