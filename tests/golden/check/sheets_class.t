# The example class: GBK text and tables, UTF-16, a questionnaire export, a workbook, a roster.
$ tiku check --key examples/class/exam.yaml --roster examples/class/roster.csv examples/class/sheets/ --format concise
| examples/class/sheets/east.csv:10:16: warning TK720 item verify-first: AB picked where only one option can be right; none of them counts
| examples/class/sheets/east.csv:10:47: warning TK721 item no-guarantee: 'A' is a letter, but the question does not say which letter means true; a person decides
| examples/class/sheets/online-wjx.csv:5:62: error TK717 00106 has 2 sheets that differ; none is graded: keep one, or say --on-duplicate last
| examples/class/sheets/paper-b.tsv:4:1: warning TK722 00699 魏东 is not on the roster
| examples/class/sheets/west.xlsx row 6: warning TK720 sheet "答题", cell I6: item angry-voice: 'E' is none of the options A-D
| examples/class/roster.csv:25:1: warning TK725 1 person of the roster has no answer sheet: 00603 陶然
! tiku: checked 1 bank or key, 20 questions
! tiku: examples/class/sheets/00501.txt read as GB18030
! tiku: examples/class/sheets/00502.txt read as GB18030
! tiku: examples/class/sheets/east.csv read as GB18030
! tiku: examples/class/sheets/east.csv: id from column "工号", name from "姓名", group from "部门"; 20 question columns
! tiku: examples/class/sheets/east.csv: 1 row above the header left out
! tiku: examples/class/sheets/online-wjx.csv: id from column "2、工号", name from "1、姓名"; 20 question columns
! tiku: examples/class/sheets/paper-b.tsv read as UTF-16LE
! tiku: examples/class/sheets/paper-b.tsv: id from column "工号", name from "姓名", group from "部门"; 20 question columns
! tiku: examples/class/sheets/west.xlsx [答题]: id from column "工号", name from "姓名", group from "部门"; 20 question columns
! tiku: the file name is the id of 2 sheets that hold none, first examples/class/sheets/00501.txt
! tiku: 10 sheets state no form; their numbers are taken as those of the key, first examples/class/sheets/00501.txt
! tiku: 1 id had lost leading zeros and was matched to the roster, e.g. 304 is 00304
! tiku: checked 25 answer sheets against examples/class/exam.yaml, 460 answers
! tiku: Found 1 error, 5 warnings in 5 files.
! tiku: 1 piece of advice not shown; add --advice to see it
? 1
$ tiku check --key examples/class/exam.yaml examples/class/sheets/east.csv --lang zh
| warning[TK720]: 题目 verify-first：单选题选了 AB，均不计分
|   --> examples/class/sheets/east.csv:10:16
|    |
|  8 | 00106,赵磊,华东组,B,D,A,B,C,C,D,C,ABD,AC,BCD,AC,错,对,错,对,250,正当；诚信…
|  9 | 00107,孙丽,华东组,选B,选D,①,C,C,C,D,A,DBA,CA,DCB,ABC,不对,对,错,对,250,正…
| 10 | 00108,周涛,华东组,B,AB,A,C,C,C,D,A,ABD,AC,BCD,AB,F,A,F,T,250,正当；诚信,12…
|    |                     ^^
|    = rule: invalid-answer
|
| warning[TK721]: 题目 no-guarantee：“A”是字母，但本题未说明哪个字母表示“对”，须人工判定
|   --> examples/class/sheets/east.csv:10:47
|    |
|  8 | 00106,赵磊,华东组,B,D,A,B,C,C,D,C,ABD,AC,BCD,AC,错,对,错,对,250,正当；诚信…
|  9 | 00107,孙丽,华东组,选B,选D,①,C,C,C,D,A,DBA,CA,DCB,ABC,不对,对,错,对,250,正…
| 10 | …C,C,D,A,ABD,AC,BCD,AB,F,A,F,T,250,正当；诚信,12315,非常抱歉，我马上核实，…
|    |                          ^
|    = rule: unclear-answer
! tiku：查了 1 份题库和答案，共 20 题
! tiku：examples/class/sheets/east.csv 按 GB18030 读取
! tiku：examples/class/sheets/east.csv：工号取自“工号”列，姓名取自“姓名”列，分组取自“部门”列；答案列 20 个
! tiku：examples/class/sheets/east.csv：表头上方 1 行已略过
! tiku：8 份答卷没有写卷别，按答案本身的题号读取，如 examples/class/sheets/east.csv
! tiku：按 examples/class/exam.yaml 查了 8 份答卷，共 160 个作答
! tiku：1 个文件中共有 2 个警告。
! tiku：另有 1 条建议没有列出；加 --advice 可以看到
