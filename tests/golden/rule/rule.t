# A rule is explained by code in any case or by name; a word that is no rule gets a suggestion.
$ tiku rule tk201
| TK201 key-outside-options  error  options and answers
|
|   the answer names an option that the question does not have
|
|   A key that is not among the options makes every response wrong: nobody can get
|   the points. Most often an option was deleted or moved, or the key was typed
|   one letter off.
|
|   Labels are compared without regard to case and width, so `c` and `Ｃ` mean
|   option C. Labels that are digits are labels, not positions.
|
|   not so:
|     - id: refund-days
|       type: single
|       stem: 退款最多几天到账？
|       options: {A: 1 天, B: 3 天, C: 7 天}
|       answer: D
|
|   not so:
|     - id: greeting
|       type: multiple
|       stem: Which of these belong in a greeting?
|       options: {A: your name, B: the company, C: your salary}
|       answer: [A, B, F]
|
|   all right:
|     - id: refund-days
|       type: single
|       stem: 退款最多几天到账？
|       options: {A: 1 天, B: 3 天, C: 7 天}
|       answer: c
|
|   all right:
|     - id: floors
|       type: single
|       stem: On which floor is the help desk?
|       options: {1: ground floor, 2: first floor}
|       answer: 2
|
|   To silence one finding, write `# tiku: ignore TK201 reason` on its line or the
|   line above.
$ tiku rule key-outside-options --lang zh
| TK201 key-outside-options  error  选项与答案
|
|   答案中的选项不在题目的选项之内
|
|   答案不在选项里，谁也拿不到这道题的分。多半是删过选项、挪过顺序，或者答案打错了
|   一个字母。
|
|   比较时不分大小写和全角半角，c、Ｃ 都是选项 C。用数字作标号时，数字就是标号，不
|   是第几个。
|
|   这样不行：
|     - id: refund-days
|       type: single
|       stem: 退款最多几天到账？
|       options: {A: 1 天, B: 3 天, C: 7 天}
|       answer: D
|
|   这样不行：
|     - id: greeting
|       type: multiple
|       stem: Which of these belong in a greeting?
|       options: {A: your name, B: the company, C: your salary}
|       answer: [A, B, F]
|
|   这样可以：
|     - id: refund-days
|       type: single
|       stem: 退款最多几天到账？
|       options: {A: 1 天, B: 3 天, C: 7 天}
|       answer: c
|
|   这样可以：
|     - id: floors
|       type: single
|       stem: On which floor is the help desk?
|       options: {1: ground floor, 2: first floor}
|       answer: 2
|
|   要放过一处，在那一行或上一行写 # tiku: ignore TK201 理由。
$ tiku rule key-outside-option
! tiku: error: no rule is called 'key-outside-option'; did you mean key-outside-options?
? 2
$ tiku rule TK999
! tiku: error: no rule is called 'TK999'; `tiku rule` lists all
? 2
# A rule without a bad example says why.
$ tiku rule TK708
| TK708 incomplete-mark  warning  answer sheets and statistics
|
|   a mark does not say whose answer to which item it is for
|
|   A row of the marks (`tiku grade --marks`) does not say whose answer, or which
|   item, it is for. It changes nothing, and the answer stays pending.
|
|   Fill in id and item as they stand in the list that --pending wrote.
|
|   Rows without points are answers nobody has marked yet; they are fine.
|
|   No bad example: marks are read when sheets are graded, not when they are
|   checked.
|
|   all right:
|     # file: key.csv
|     item,type,answer
|     1,single,A
|     2,single,C
|     3,judge,true
|     # file: answers.csv
|     id,1,2,3
|     C-07,A,C,true
|     C-08,B,C,false
|
|   all right:
|     # file: key.csv
|     题号,题型,答案
|     1,单选,A
|     2,单选,C
|     3,判断,对
|     # file: answers.csv
|     工号,1,2,3
|     00123,A,C,对
|     00124,B,C,错
|
|   To silence it, name it under `ignore` in .tiku.yaml or after --ignore; in a
|   YAML sheet `# tiku: ignore TK708 reason` on the line or the line above
|   silences one finding.
$ tiku rule TK708 --lang zh
| TK708 incomplete-mark  warning  答卷与统计
|
|   阅卷表里有一行没有写明是谁的哪道题
|
|   阅卷表（`tiku grade --marks`）里有一行没有写明是谁的答案，或者是哪道题。这一行
|   不起作用，该题仍是待阅。
|
|   请照 --pending 写出的表补上 id 和 item。
|
|   没有填 points 的行是还没有阅的，没有问题。
|
|   没有错的例子：阅卷表在评分时才读，检查时不读。
|
|   这样可以：
|     # file: key.csv
|     item,type,answer
|     1,single,A
|     2,single,C
|     3,judge,true
|     # file: answers.csv
|     id,1,2,3
|     C-07,A,C,true
|     C-08,B,C,false
|
|   这样可以：
|     # file: key.csv
|     题号,题型,答案
|     1,单选,A
|     2,单选,C
|     3,判断,对
|     # file: answers.csv
|     工号,1,2,3
|     00123,A,C,对
|     00124,B,C,错
|
|   要放过它，在 .tiku.yaml 的 ignore 或 --ignore 里写上代号；YAML 答卷里也可以在
|   那一行或上一行写 # tiku: ignore TK708 理由，只放过一处。
