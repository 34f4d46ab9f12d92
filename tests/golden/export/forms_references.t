# What speaks of its place keeps it, on every form: a question of the one before, options of all above them, a section of a number.
@ bank.yaml
  tiku: 1
  id: places
  title: 位置
  language: zh-CN
  sections:
    - title: 单选题
      type: single
      points: 1
      questions:
        - {id: price, stem: 套餐的月费是多少？, options: [九元, 十九元, 二十九元], answer: B}
        - {id: twice, stem: 接上题，两个月应收多少？, options: [十八元, 三十八元, 五十八元], answer: B}
        - {id: catch, stem: 哪些要核对？, options: [订单号, 手机号, 地址, 以上都对], answer: D}
        - {id: none, stem: 哪些可以不做？, options: [核对, 登记, 以上都不对], answer: C}
        - {id: pair, stem: 哪些要写？, options: [时间, 诉求, 天气, A和B], answer: D}
        - {id: first, stem: "Which must be said?", options: [the price, the term, the weather, both of the first two], answer: D}
        - {id: free, stem: 先做什么？, options: [问好, 推销, 挂机, 沉默], answer: A}
    - title: 多选题
      type: multiple
      points: 2
      questions:
        - {id: base, stem: 哪些是违约？, options: [拖延, 退款, 拒收], answer: AC}
        - {id: why, stem: "See question 8. Which of them cost money?", options: [one, two, three], answer: AB}
        - {id: next, stem: 哪些可以免责？, options: [灾害, 疏忽, 罢工], answer: AC}
$ tiku export bank.yaml --to html --no-answers --forms 3 --seed 4 -o paper.html
| bank.yaml (html): 10 questions
|   written: paper-A.html
|   written: paper-B.html
|   written: paper-C.html
|   written: paper-key.yaml
|   forms shuffled with --seed 4
|   kept behind the question before, of which they speak: twice, why
|   kept in order, for a question is named by its number: base, why, next
|   options kept in order, for letters or places are named: pair, first
|   last option kept last, for it speaks of those above: catch, none
$ tail -n 35 paper-key.yaml
|         answer: AC
| forms:
|   A:
|     1: price
|     2: twice
|     3: catch
|     4: none
|     5: pair
|     6: first
|     7: free
|     8: base
|     9: why
|     10: next
|   B:
|     1: {item: price, options: BCA}
|     2: twice
|     3: pair
|     4: {item: catch, options: ACBD}
|     5: first
|     6: {item: free, options: DACB}
|     7: none
|     8: {item: base, options: CBA}
|     9: {item: why, options: ACB}
|     10: {item: next, options: BAC}
|   C:
|     1: {item: catch, options: CBAD}
|     2: {item: free, options: ABDC}
|     3: {item: none, options: BAC}
|     4: pair
|     5: first
|     6: {item: price, options: ACB}
|     7: {item: twice, options: ACB}
|     8: {item: base, options: BAC}
|     9: {item: why, options: CAB}
|     10: next
$ tiku export bank.yaml --to html --no-answers --forms 3 --seed 4 -o paper.html -q --lang zh
| bank.yaml（html）：10 道题
|   各卷按 --seed 4 打乱
|   提到上一题，跟在它后面不分开：twice, why
|   有题目按题号被提到，不打乱题序：base, why, next
|   提到选项的字母或位置，不打乱选项：pair, first
|   最后一项说的是以上各项，位置不变：catch, none
