# Where the key has forms, a sheet that goes by number and states none is not graded by the key's order.
@ fm.yaml
  tiku: 1
  id: f
  questions:
    - {id: a, type: single, points: 1, stem: 甲, options: [x1, y1], answer: A}
    - {id: b, type: single, points: 1, stem: 乙, options: [x1, y1], answer: B}
  forms: {B: {1: b, 2: a}}
@ both.yaml
  tiku: 1
  id: f
  questions:
    - {id: a, type: single, points: 1, stem: 甲, options: [x1, y1], answer: A}
    - {id: b, type: single, points: 1, stem: 乙, options: [x1, y1], answer: B}
  forms: {A: {1: a, 2: b}, B: {1: b, 2: a}}
@ sheets.csv
  id,form,1,2
  1,B,B,A
  2,,B,A
@ bare.csv
  id,1,2
  3,B,A
@ ids.csv
  id,a,b
  4,A,B
$ tiku grade fm.yaml sheets.csv -o out
| f  2 items  2 points  no pass mark  exact
| sheets 2 = graded 1 + rejected 1
| result no pass mark: set one with --pass 60%
| scores of 1  mean 2  median 2  sd -  min 2  max 2
|        alpha - (too few candidates: 1 < 30)
| before you publish
|   1 1 rejected: no form stated 1 (2)  see out/rejects.csv
|
| ranking
|   rank  id  name  group  score      %  result
|      1  1                    2  100.0  -
|
| how the files were read
|   sheets.csv: id from column "id"; 2 question columns
|
| results are in out/
| how a score came about: tiku explain fm.yaml sheets.csv --candidate 1
! tiku: 7 files are in out
$ cat out/rejects.csv
| \uFEFFfile,line,id,item,reason,raw\x0D
| sheets.csv,3,2,,no-form,"2,,B,A"\x0D
$ tiku grade fm.yaml bare.csv
| f  2 items  2 points  no pass mark  exact
| sheets 1 = graded 1
| result no pass mark: set one with --pass 60%
| scores of 1  mean 0  median 0  sd -  min 0  max 0
|        alpha - (too few candidates: 1 < 30)
|
| ranking
|   rank  id  name  group  score    %  result
|      1  3                    0  0.0  -
|
| how the files were read
|   bare.csv: id from column "id"; 2 question columns
|   1 sheet states no form; its numbers are taken as those of the key, first
|     bare.csv
|
| how a score came about: tiku explain fm.yaml bare.csv --candidate 3
| to keep the results as files: add -o DIR
$ tiku grade fm.yaml bare.csv --lang zh
| f  2 题  2 分  没有合格线  exact
| 答卷 1 = 已评 1
| 结果 没有合格线：可用 --pass 60% 设定
| 成绩 1 人  平均 0  中位 0  标准差 -  最低 0  最高 0  信度 -（人数太少：1 < 30）
|
| 名次
|   名次  工号  姓名  部门  得分    %  结果
|      1  3                    0  0.0  -
|
| 文件读法
|   bare.csv：工号取自“id”列；答案列 2 个
|   1 份答卷没有写卷别，按答案本身的题号读取，如 bare.csv
|
| 一个人的分数从何而来：tiku explain fm.yaml bare.csv --candidate 3
| 要把结果存成文件：加 -o 文件夹
$ tiku grade both.yaml bare.csv --lang zh
! tiku：bare.csv 第 2 行：没有写明卷别，不知道题号属于哪种卷；答案里有 A, B 卷
! tiku：错误：1 份答卷没有一份可以评分；没有写任何文件
? 2
$ tiku grade fm.yaml ids.csv -q
| f  2 items  2 points  no pass mark  exact
| sheets 1 = graded 1
| result no pass mark: set one with --pass 60%
| scores of 1  mean 2  median 2  sd -  min 2  max 2
|        alpha - (too few candidates: 1 < 30)
$ tiku check --key fm.yaml sheets.csv bare.csv
| error[TK723]: states no form, so its numbers could be those of any; the key has A, B
|  --> sheets.csv:3:1
|   |
| 1 | id,form,1,2
| 2 | 1,B,B,A
| 3 | 2,,B,A
|   | ^
|   = help: write the form into a column headed 卷别 or form, or head the columns with ids of questions
|   = rule: unknown-form
! tiku: checked 1 bank or key, 2 questions
! tiku: sheets.csv: id from column "id"; 2 question columns
! tiku: bare.csv: id from column "id"; 2 question columns
! tiku: 1 sheet states no form; its numbers are taken as those of the key, first bare.csv
! tiku: checked 3 answer sheets against fm.yaml, 4 answers
! tiku: Found 1 error in 1 file.
? 1
