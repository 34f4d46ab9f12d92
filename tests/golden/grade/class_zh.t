# The same in Chinese, before anything was marked; the list to mark puts first what decides a pass.
$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv --lang zh --pending to-mark.csv
| 客服新员工上岗考核  20 题  50 分  合格 >= 40  多选 subset_half  其余 exact
| 答卷 25 = 已评 3 + 待阅 20 + 拒收 2
| 名册 24 = 已评 3 + 待阅 19 + 缺考 1 + 拒收 1  另有不在名册 1
| 结果 合格 5  不合格 7  未定 10  合格率 41.7 %（已定 12 人）
| 成绩 3 人  平均 15.8  中位 15.5  标准差 1.5  最低 14.5  最高 17.5
|      信度 -（人数太少：3 < 30）  待阅 20 人未计入
| 容错 460 格中 109 格改读，如“FALSE”读作 错（5 次）
| 公布前还要您做
|   1 待阅 20 份、先阅影响合格的 10 份
|     填好 to-mark.csv，加 --marks to-mark.csv 重跑
|   2 拒收 2 份：重复 2（00106）  每人只留一份，或用 --on-duplicate last
|   3 2 处作答或给分未采用：单选多填 1、没有这个选项 1
|   4 1 人不在名册，未排名：00699  请改正工号，或用 --include-unknown
|   5 1 人的总分与原表不同
|
| 名次
|   名次  工号   姓名  部门    得分     %  结果
|      1  00105  陈静  华东组  17.5  35.0  不合格
|      2  00403  孔杰  线上组  15.5  31.0  不合格
|      3  00305  吕娜  西南组  14.5  29.0  不合格
| 待阅的人：已得的分与最多能得的分
|   工号   姓名  部门    已得  最多  待阅题  结果
|   00501  曹颖  外勤组    39    47       1  未定
|   00601  华强  现场组  38.5  46.5       1  未定
|   00301  朱琳  西南组    38    46       1  未定
|   00102  李强  华东组  37.5  45.5       1  未定
|   00103  张敏  华东组  36.5  44.5       1  未定
|   00202  郑洁  华北组  36.5  44.5       1  未定
|   00108  周涛  华东组  34.5  44.5       2  未定
|   00104  刘洋  华东组    34    42       1  未定
|   00402  张帆  线上组    33    41       1  未定
|   00602  金玲  现场组    33    41       1  未定
|   还有 10 人
| 缺考 00603 陶然
|
| 文件读法
|   examples/class/sheets/00501.txt 按 GB18030 读取
|   examples/class/sheets/00502.txt 按 GB18030 读取
|   examples/class/sheets/east.csv 按 GB18030 读取
|   examples/class/sheets/east.csv：工号取自“工号”列，姓名取自“姓名”列，分组取
|     自“部门”列；答案列 20 个
|   examples/class/sheets/east.csv：表头上方 1 行已略过
|   examples/class/sheets/online-wjx.csv：工号取自“2、工号”列，姓名取自“1、姓
|     名”列；答案列 20 个
|   examples/class/sheets/paper-b.tsv 按 UTF-16LE 读取
|   examples/class/sheets/paper-b.tsv：工号取自“工号”列，姓名取自“姓名”列，分
|     组取自“部门”列；答案列 20 个
|   examples/class/sheets/west.xlsx [答题]：工号取自“工号”列，姓名取自“姓名”
|     列，分组取自“部门”列；答案列 20 个
|   2 份答卷里没有工号，以文件名为工号，如 examples/class/sheets/00501.txt
|   10 份答卷没有写卷别，按答案本身的题号读取，如 examples/class/sheets/00501.txt
|   1 个工号丢了前面的零，已按名册对上，如 304 即 00304
|
| 一个人的分数从何而来：tiku explain examples/class/exam.yaml
|   examples/class/sheets --roster examples/class/roster.csv --candidate 00305
| 要把结果存成文件：加 -o 文件夹
! tiku：to-mark.csv 里有 20 行待阅；填好 points 后用 --marks to-mark.csv 重跑
$ head -4 to-mark.csv
| \uFEFFid,item,max,proposed,points,marker,comment,response,evidence,n\x0D
| 00108,no-guarantee,2,,,,,A,“A”是字母，但本题未说明哪个字母表示“对”，须人工判定,1\x0D
| 00501,late-cake,8,8,,,,对不起，我立即联系配送核实，一小时内给您回电，送不到为您退款。,找到 对不起（第 1 个字）：2 分; 找到 核实（第 12 个字）：2 分; 找到 小时（第 16 个字）：2 分; 找到 退款（第 29 个字）：2 分,1\x0D
| 00102,late-cake,8,6,,,,对不起，我先查询一下物流，一小时内告诉您结果。,找到 对不起（第 1 个字）：2 分; 找到 查询（第 7 个字）：2 分; 找到 小时（第 15 个字）：2 分; 没有找到 退款/补送/赔付/补偿,1\x0D
