# What was copied with a text and does not belong to it, with the place to the character.
@ bank.yaml
  tiku: 1
  id: copied
  questions:
    - id: refund-days
      type: single
      points: 1
      stem: 12. 退款最多（ C ）天到账,以收货为准。
      options: {A: A. 一天, B: B. 三天, C: C. 七天}
      answer: C
    - id: menu
      type: judge
      points: 1
      stem: 步骤（见《操作手册》是：倾听&nbsp;核实。。
      answer: 对
      review: [第二步看不清]
    - id: cafe
      type: judge
      points: 1
      stem: "The cafÃ© says \"hello."
      answer: true
$ tiku check bank.yaml --format concise --advice
| bank.yaml:7:11: warning TK408 the stem begins with a number: "12."
| bank.yaml:7:19: warning TK406 the blank still holds an answer: "（ C ）"
| bank.yaml:7:27: advice TK403 half-width punctuation in Chinese text (1 place): "…C ）天到账,以收货为准。"
| bank.yaml:8:18: warning TK409 3 options of this question repeat the label in the text, as in "A. 一天"
| bank.yaml:13:13: warning TK404 this bracket is never closed: "步骤（见《操作手册…"
| bank.yaml:13:25: warning TK407 markup of a web page in the text: "&nbsp;"
| bank.yaml:13:33: warning TK416 1 place with a punctuation mark too many: "…bsp;核实。。"
| bank.yaml:15:13: warning TK412 a decision is due: "第二步看不清"
| bank.yaml:19:19: error TK401 "Ã©" was read in the wrong encoding; it was "é"
! tiku: checked 1 bank or key, 3 questions
! tiku: Found 1 error, 7 warnings, 1 piece of advice in 1 file.
? 1
$ tiku check bank.yaml --format concise --lang zh --fail-on warning
| bank.yaml:7:11: warning TK408 题干以题号开头：“12.”
| bank.yaml:7:19: warning TK406 空位里还留着答案：“（ C ）”
| bank.yaml:8:18: warning TK409 这道题有 3 个选项把标号又写进了文字里，如“A. 一天”
| bank.yaml:13:13: warning TK404 这个括号没有另一半：“步骤（见《操作手册…”
| bank.yaml:13:25: warning TK407 文字里夹着网页代码：“&nbsp;”
| bank.yaml:13:33: warning TK416 有 1 处多写了标点：“…bsp;核实。。”
| bank.yaml:15:13: warning TK412 有待决定：“第二步看不清”
| bank.yaml:19:19: error TK401 “Ã©”是乱码，原文应当是“é”
! tiku：查了 1 份题库和答案，共 3 题
! tiku：1 个文件中共有 1 个错误、7 个警告。
! tiku：另有 1 条建议没有列出；加 --advice 可以看到
? 1
