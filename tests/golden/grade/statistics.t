# Every figure, with what it means, and what the items' figures say in words. Few candidates: the
# figures that would mislead are a dash with the reason.
$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv --marks examples/class/marks.csv --stats full -q
| 客服新员工上岗考核  20 items  50 points  pass >= 40  multiple subset_half
|   others exact
| sheets 25 = graded 23 + rejected 2
| roster 24 = graded 22 + absent 1 + rejected 1  not on the roster 1
| result pass 11  fail 11  rate 50 % of 22 decided
| scores of 22  mean 37.8  median 39.75  sd 11  min 14.5  max 50
|        alpha - (too few candidates: 22 < 30)
|     10-14 #                                1    74 %    11.9/16  单选题
|     15-19 ##                               2    79 %     9.5/12  多选题
|     20-24                                  0    88 %        7/8  判断题
|     25-29 ##                               2    80 %      4.8/6  填空题
|     30-34                                  0    57 %      4.6/8  简答题
|     35-39 ######                           6
|     40-44 ###                              3
|     45-50 ########                         8
| look at these first
|    4 single  p  36 %  11 of 23 answered C, the key says B: key wrong?
| read 109 of 460 cells, e.g. "FALSE" as 错 (5 times)
| before you publish
|   1 2 rejected: duplicate 2 (00106)  keep one sheet each, or --on-duplicate last
|   2 2 answers or marks refused: two picks 1, no such option 1
|   3 1 not on the roster, not ranked: 00699  correct the id, or --include-unknown
|   4 3 totals differ from the sheet's own
|   5 settle item 4  correct the key, or write --adjust; run again
|
| all figures of the exam
|   candidates                         22
|   mean                             37.8
|   standard deviation              11.03  divided by n - 1
|   standard deviation, population  10.77  divided by n
|   median                          39.75
|   lowest                           14.5
|   highest                            50
|   skewness                            -  too few candidates: 22 < 30
|   kurtosis                            -  too few candidates: 22 < 30
|   alpha                               -  too few candidates: 22 < 30
|   alpha, lower bound                  -  too few candidates: 22 < 30
|   alpha, upper bound                  -  too few candidates: 22 < 30
|   alpha over single items             -  too few candidates: 22 < 30
|   KR-20                               -  too few candidates: 22 < 30
|   KR-21                               -  too few candidates: 22 < 30
|   KR-21, sample                       -  too few candidates: 22 < 30
|   alpha if twice as long              -  too few candidates: 22 < 30
|   length for .80                      -  too few candidates: 22 < 30
|   error of measurement                -  too few candidates: 22 < 30
|   error ratio                         -  too few candidates: 22 < 30
|   Livingston K2                       -  too few candidates: 22 < 30
|   Brennan phi                         -  too few candidates: 22 < 30
|   agreement                           -  too few candidates: 22 < 30
|   kappa                               -  too few candidates: 22 < 30
|
| all items
|    Q   p   95 %  D  r_it  r_ir  a-del  eff  wt  B  om  nr
|    1  86  67-95  -     -     -      -    -   -  -   0   0
|    2  77  57-90  -     -     -      -    -   -  -   0   0
|    3  86  67-95  -     -     -      -    -   -  -   0   0
|    4  36  20-57  -     -     -      -    -   -  -   0   0
|    5  77  57-90  -     -     -      -    -   -  -   0   0
|    6  73  52-87  -     -     -      -    -   -  -   0   0
|    7  82  61-93  -     -     -      -    -   -  -   0   0
|    8  77  57-90  -     -     -      -    -   -  -   0   0
|    9  82  61-93  -     -     -      -    -   -  -   0   0
|   10  91  72-97  -     -     -      -    -   -  -   0   0
|   11  73  52-87  -     -     -      -    -   -  -   0   0
|   12  70  50-85  -     -     -      -    -   -  -   5   0
|   13  77  57-90  -     -     -      -    -   -  -   0   0
|   14  91  72-97  -     -     -      -    -   -  -   0   0
|   15  91  72-97  -     -     -      -    -   -  -   0   0
|   16  91  72-97  -     -     -      -    -   -  -   5   0
|   17  77  57-90  -     -     -      -    -   -  -   9   0
|   18  77  57-90  -     -     -      -    -   -  -   5   0
|   19  86  67-95  -     -     -      -    -   -  -   0   0
|   20  57  37-75  -     -     -      -    -   -  -   0  14
|   p: share of the points, in percent, with its 95 % interval; D: upper against
|   lower 27 %; r_it, r_ir: correlation with the total, and with the rest of it;
|   a-del: alpha without the item; eff: how much of its possible discrimination it
|   reaches, wt: its part in the spread of the totals, in percent; B: those who
|   pass against those who fail; om, nr: left out, not reached, in percent
|
| what the figures say: too few candidates: 22 < 30
|
| all options
|    Q  option      key   n  share  upper  lower  mean total  r
|    1  A                 1      5      -      -        17.5  -
|       B           yes  19     86      -      -        41.3  -
|       C                 2      9      -      -          15  -
|       D                 0      0      -      -           -  -
|    2  A                 2      9      -      -        21.5  -
|       B                 2      9      -      -        25.5  -
|       C                 0      0      -      -           -  -
|       D           yes  17     77      -      -        41.1  -
|    3  A           yes  19     86      -      -        40.6  -
|       B                 1      5      -      -        17.5  -
|       C                 1      5      -      -          27  -
|       D                 1      5      -      -        15.5  -
|    4  A                 3     14      -      -          19  -
|       B           yes   8     36      -      -        38.9  -
|       C                11     50      -      -        42.1  -
|       D                 0      0      -      -           -  -
|    5  A                 4     18      -      -        20.9  -
|       B                 1      5      -      -        42.5  -
|       C           yes  17     77      -      -        41.5  -
|       D                 0      0      -      -           -  -
|    6  A                 2      9      -      -        33.5  -
|       B                 2      9      -      -        33.5  -
|       C           yes  16     73      -      -        41.7  -
|       D                 1      5      -      -        15.5  -
|    7  A                 2      9      -      -        39.2  -
|       B                 1      5      -      -        15.5  -
|       C                 1      5      -      -        17.5  -
|       D           yes  18     82      -      -          40  -
|    8  A           yes  17     77      -      -        41.8  -
|       B                 3     14      -      -        15.8  -
|       C                 1      5      -      -        38.5  -
|       D                 1      5      -      -        35.5  -
|    9  A           yes  21     95      -      -        38.9  -
|       B           yes  20     91      -      -          38  -
|       C                 0      0      -      -           -  -
|       D           yes  17     77      -      -        40.9  -
|   10  A           yes  21     95      -      -        38.9  -
|       B                 1      5      -      -        28.5  -
|       C           yes  21     95      -      -        38.8  -
|       D                 0      0      -      -           -  -
|   11  A                 1      5      -      -        14.5  -
|       B           yes  21     95      -      -        37.8  -
|       C           yes  17     77      -      -        39.4  -
|       D           yes  16     73      -      -        40.6  -
|   12  A           yes  20     91      -      -        39.5  -
|       B           yes  18     82      -      -        39.3  -
|       C           yes  15     68      -      -        40.7  -
|       D                 1      5      -      -        17.5  -
|   13  对                5     23      -      -        22.1  -
|       错          yes  17     77      -      -        42.4  -
|   14  对          yes  19     86      -      -        37.8  -
|       错                2      9      -      -        36.8  -
|   15  对                2      9      -      -        34.2  -
|       错          yes  20     91      -      -        38.1  -
|   16  对          yes  20     91      -      -        37.5  -
|       错                1      5      -      -        35.5  -
|   17  240               1      5      -      -          36  -
|       25                1      5      -      -        28.5  -
|       2500              1      5      -      -        17.5  -
|   18  公开; 透明        1      5      -      -        14.5  -
|   19  12345             2      9      -      -        20.8  -
|       110               1      5      -      -        17.5  -
|
| whole answers to questions with several right options
|      9  ABD right 14 (64 %)  AB 5 (23 %)  AD 2 (9 %)  BD 1 (5 %)
|     10  AC right 19 (86 %)  A 1 (5 %)  ABC 1 (5 %)  C 1 (5 %)
|     11  BCD right 11 (50 %)  BC 4 (18 %)  BD 4 (18 %)  ABC 1 (5 %)  B 1 (5 %)
|     12  ABC right 11 (50 %)  AB 5 (23 %)  AC 2 (9 %)  A 1 (5 %)  ABCD 1 (5 %)

# The same on demand.
$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv --marks examples/class/marks.csv --stats full --all-statistics -q
| 客服新员工上岗考核  20 items  50 points  pass >= 40  multiple subset_half
|   others exact
| sheets 25 = graded 23 + rejected 2
| roster 24 = graded 22 + absent 1 + rejected 1  not on the roster 1
| result pass 11  fail 11  rate 50 % of 22 decided  within 40±4.1: 6
| scores of 22  mean 37.8  median 39.75  sd 11  min 14.5  max 50
|        alpha .86 [.76, .93]
|       <25 ###                              3    74 %    11.9/16  单选题
|     25-29 ##                               2    79 %     9.5/12  多选题
|     30-34                                  0    88 %        7/8  判断题
|     35-39 ######                           6    80 %      4.8/6  填空题
|     40-44 ###                              3    57 %      4.6/8  简答题
|     45-50 ########                         8
| look at these first
|    4 single  p  36 %  r -.01  better candidates choose C, key B: key wrong?
|   14 judge   p  91 %  r -.02  better candidates choose 错, key 对: key wrong?
|   16 judge   p  91 %  r -.14  better candidates do worse here: read it again
| read 109 of 460 cells, e.g. "FALSE" as 错 (5 times)
| before you publish
|   1 2 rejected: duplicate 2 (00106)  keep one sheet each, or --on-duplicate last
|   2 2 answers or marks refused: two picks 1, no such option 1
|   3 1 not on the roster, not ranked: 00699  correct the id, or --include-unknown
|   4 3 totals differ from the sheet's own
|   5 settle items 4, 14, 16  correct the key, or write --adjust; run again
|
| all figures of the exam
|   candidates                          22
|   mean                              37.8
|   standard deviation               11.03  divided by n - 1
|   standard deviation, population   10.77  divided by n
|   median                           39.75
|   lowest                            14.5
|   highest                             50
|   skewness                         -1.00  below 0: a tail of low scores
|   kurtosis                           .04  0 is that of the normal curve
|   alpha                              .86  Cronbach; a case is one unit
|   alpha, lower bound                 .76  95 %, Feldt
|   alpha, upper bound                 .93  95 %, Feldt
|   alpha over single items            .86  too high where cases have parts
|   KR-20                                -  items are not right or wrong only
|   KR-21                                -  items are not right or wrong only
|   KR-21, sample                        -  items are not right or wrong only
|   alpha if twice as long             .93  Spearman-Brown
|   length for .80                    0.64  times as long: 13 items
|   error of measurement               4.1  points either way, as a rule
|   error ratio                     37.1 %  of the spread of scores
|   Livingston K2                      .87  reliability around the pass mark
|   Brennan phi                          -  items are not right or wrong only
|   agreement                       83.4 %  same result on another such exam
|   kappa                              .66  agreement beyond chance
|
| near the pass mark (40±4.1)
|   score  n  error  true score passes  who
|      36  1      -             16.2 %  00602
|    38.5  1      -             33.7 %  00304
|    39.5  1      -             42.3 %  00108
|      40  1      -             46.8 %  00103
|    42.5  1      -             68.7 %  00202
|    43.5  1      -             76.2 %  00102
|
| all items
|    Q   p   95 %    D  r_it  r_ir  a-del  eff  wt    B  om  nr
|    1  86  67-95  .50   .81   .79    .85  100   6  .27   0   0
|    2  77  57-90  .50   .56   .50    .85   58   5  .45   0   0
|    3  86  67-95  .50   .66   .62    .85   77   5  .27   0   0
|    4  36  20-57  .17   .08  -.01    .87   -1   2  .18   0   0
|    5  77  57-90  .50   .63   .58    .85   67   6  .27   0   0
|    6  73  52-87  .67   .59   .54    .85   64   6  .36   0   0
|    7  82  61-93  .50   .43   .37    .86   45   4  .18   0   0
|    8  77  57-90  .50   .68   .63    .85   73   6  .45   0   0
|    9  82  61-93  .33   .69   .65    .85   80   5  .27   0   0
|   10  91  72-97  .33   .54   .48    .86   63   5  .18   0   0
|   11  73  52-87  .42   .60   .55    .85   65   6  .27   0   0
|   12  70  50-85  .58   .72   .67    .85   74   6  .41   5   0
|   13  77  57-90  .67   .79   .76    .85   88   6  .45   0   0
|   14  91  72-97  .17   .03  -.02    .87   -3   1  .18   0   0
|   15  91  72-97  .17   .10   .05    .87    8   2  .00   0   0
|   16  91  72-97  .00  -.09  -.14    .87  -21   -  .00   5   0
|   17  77  57-90  .67   .77   .74    .85   86   6  .45   9   0
|   18  77  57-90  .58   .82   .80    .85   89   6  .36   5   0
|   19  86  67-95  .50   .67   .63    .85   78   5  .27   0   0
|   20  57  37-75  .90   .91   .83    .87   91  13  .64   0  14
|   p: share of the points, in percent, with its 95 % interval; D: upper against
|   lower 27 %; r_it, r_ir: correlation with the total, and with the rest of it;
|   a-del: alpha without the item; eff: how much of its possible discrimination it
|   reaches, wt: its part in the spread of the totals, in percent; B: those who
|   pass against those who fail; om, nr: left out, not reached, in percent
|
| what the figures say
|      1  hardly anybody chooses A, D
|      2  hardly anybody chooses C
|      3  hardly anybody chooses B, C, D
|      4  option C is chosen by the strongest: is the key B wrong? hardly anybody
|         chooses D; the exam would be more reliable without it
|      5  hardly anybody chooses B, D
|      6  hardly anybody chooses D
|      7  wrong option A draws the stronger too; hardly anybody chooses B, C
|      8  hardly anybody chooses C, D
|      9  hardly anybody chooses C
|     10  nearly everybody earns the points; hardly anybody chooses B, D
|     11  hardly anybody chooses A
|     12  hardly anybody chooses D
|     14  option 错 is chosen by the strongest: is the key 对 wrong? nearly
|         everybody earns the points; the exam would be more reliable without it
|     15  nearly everybody earns the points
|     16  those who do well elsewhere do worse here: read it again; nearly
|         everybody earns the points; hardly anybody chooses 错; the exam would be
|         more reliable without it
|     20  the exam would be more reliable without it
|
| all options
|    Q  option      key   n  share  upper  lower  mean total     r
|    1  A                 1      5      0     17        17.5  -.40
|       B           yes  19     86    100     50        41.3   .79
|       C                 2      9      0     33          15  -.65
|       D                 0      0      0      0           -     -
|    2  A                 2      9      0     33        21.5  -.45
|       B                 2      9      0     17        25.5  -.33
|       C                 0      0      0      0           -     -
|       D           yes  17     77    100     50        41.1   .50
|    3  A           yes  19     86    100     50        40.6   .62
|       B                 1      5      0     17        17.5  -.39
|       C                 1      5      0     17          27  -.19
|       D                 1      5      0     17        15.5  -.43
|    4  A                 3     14      0     50          19  -.67
|       B           yes   8     36     50     33        38.9  -.01
|       C                11     50     50     17        42.1   .47
|       D                 0      0      0      0           -     -
|    5  A                 4     18      0     50        20.9  -.71
|       B                 1      5      0      0        42.5   .13
|       C           yes  17     77    100     50        41.5   .58
|       D                 0      0      0      0           -     -
|    6  A                 2      9      0     17        33.5  -.09
|       B                 2      9      0     17        33.5  -.09
|       C           yes  16     73    100     33        41.7   .54
|       D                 1      5      0     17        15.5  -.44
|    7  A                 2      9      0     17        39.2   .09
|       B                 1      5      0     17        15.5  -.43
|       C                 1      5      0     17        17.5  -.39
|       D           yes  18     82    100     50          40   .37
|    8  A           yes  17     77    100     50        41.8   .63
|       B                 3     14      0     50        15.8  -.79
|       C                 1      5      0      0        38.5   .05
|       D                 1      5      0      0        35.5  -.02
|    9  A           yes  21     95    100     83        38.9   .45
|       B           yes  20     91    100    100          38   .03
|       C                 0      0      0      0           -     -
|       D           yes  17     77    100     50        40.9   .50
|   10  A           yes  21     95    100     83        38.9   .46
|       B                 1      5      0     17        28.5  -.14
|       C           yes  21     95    100     83        38.8   .40
|       D                 0      0      0      0           -     -
|   11  A                 1      5      0     17        14.5  -.45
|       B           yes  21     95    100    100        37.8  -.03
|       C           yes  17     77     83     50        39.4   .25
|       D           yes  16     73    100     50        40.6   .38
|   12  A           yes  20     91    100     67        39.5   .48
|       B           yes  18     82     83     67        39.3   .27
|       C           yes  15     68    100     33        40.7   .37
|       D                 1      5      0     17        17.5  -.39
|   13  对                5     23      0     67        22.1  -.76
|       错          yes  17     77    100     33        42.4   .76
|   14  对          yes  19     86    100     83        37.8  -.04
|       错                2      9      0     17        36.8   .02
|   15  对                2      9      0     17        34.2  -.05
|       错          yes  20     91    100     83        38.1   .05
|   16  对          yes  20     91    100    100        37.5  -.14
|       错                1      5      0      0        35.5  -.01
|   17  240               1      5      0      0          36  -.01
|       25                1      5      0     17        28.5  -.17
|       2500              1      5      0     17        17.5  -.40
|   18  公开; 透明        1      5      0     17        14.5  -.46
|   19  12345             2      9      0     33        20.8  -.47
|       110               1      5      0     17        17.5  -.39
|
| whole answers to questions with several right options
|      9  ABD right 14 (64 %)  AB 5 (23 %)  AD 2 (9 %)  BD 1 (5 %)
|     10  AC right 19 (86 %)  A 1 (5 %)  ABC 1 (5 %)  C 1 (5 %)
|     11  BCD right 11 (50 %)  BC 4 (18 %)  BD 4 (18 %)  ABC 1 (5 %)  B 1 (5 %)
|     12  ABC right 11 (50 %)  AB 5 (23 %)  AC 2 (9 %)  A 1 (5 %)  ABCD 1 (5 %)

$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv --marks examples/class/marks.csv --stats full --all-statistics -q --lang zh
| 客服新员工上岗考核  20 题  50 分  合格 >= 40  多选 subset_half  其余 exact
| 答卷 25 = 已评 23 + 拒收 2
| 名册 24 = 已评 22 + 缺考 1 + 拒收 1  另有不在名册 1
| 结果 合格 11  不合格 11  合格率 50 %（已定 22 人）  40±4.1 内 6 人
| 成绩 22 人  平均 37.8  中位 39.75  标准差 11  最低 14.5  最高 50
|      信度 .86 [.76, .93]
|       <20 ###                              3    74 %    11.9/16  单选题
|     20-24                                  0    79 %     9.5/12  多选题
|     25-29 ##                               2    88 %        7/8  判断题
|     30-34                                  0    80 %      4.8/6  填空题
|     35-39 ######                           6    57 %      4.6/8  简答题
|     40-44 ###                              3
|     45-50 ########                         8
| 先看这几题
|    4 单选  得分率  36 %  r -.01  成绩好的人选 C，答案是 B：答案有误？
|   14 判断  得分率  91 %  r -.02  成绩好的人选 错，答案是 对：答案有误？
|   16 判断  得分率  91 %  r -.14  成绩好的人反而更差：请重读此题
| 容错 460 格中 109 格改读，如“FALSE”读作 错（5 次）
| 公布前还要您做
|   1 拒收 2 份：重复 2（00106）  每人只留一份，或用 --on-duplicate last
|   2 2 处作答或给分未采用：单选多填 1、没有这个选项 1
|   3 1 人不在名册，未排名：00699  请改正工号，或用 --include-unknown
|   4 3 人的总分与原表不同
|   5 定下第 4、14、16 题  改答案，或写 --adjust，再重跑
|
| 全卷统计量
|   人数                   22
|   平均分               37.8
|   标准差              11.03  除以 n - 1
|   总体标准差          10.77  除以 n
|   中位数              39.75
|   最低分               14.5
|   最高分                 50
|   偏度                -1.00  小于 0：低分一侧拖得长
|   峰度                  .04  正态分布为 0
|   信度 α                .86  克隆巴赫；案例算一个单元
|   信度下限              .76  95 %，费尔特区间
|   信度上限              .93  95 %，费尔特区间
|   逐小题信度            .86  案例各小题相互关联时偏高
|   KR-20                   -  并非每题只有对错两种得分
|   KR-21                   -  并非每题只有对错两种得分
|   KR-21（样本）           -  并非每题只有对错两种得分
|   加长一倍的信度        .93  斯皮尔曼-布朗
|   信度到 .80 的倍数    0.64  倍长：共 13 题
|   测量标准误            4.1  分：真分数多在得分上下这么多以内
|   误差比             37.1 %  占分数差异的比例
|   利文斯顿 K2           .87  与合格线距离的信度
|   布伦南 Φ                -  并非每题只有对错两种得分
|   判定一致率         83.4 %  再考一次同类试卷，结果相同的比例
|   一致性 κ              .66  扣除偶然后的一致率
|
| 合格线附近（40±4.1）
|   得分  人数  误差  真分数合格的可能  考生
|     36     1     -            16.2 %  00602
|   38.5     1     -            33.7 %  00304
|   39.5     1     -            42.3 %  00108
|     40     1     -            46.8 %  00103
|   42.5     1     -            68.7 %  00202
|   43.5     1     -            76.2 %  00102
|
| 各题
|   题  得分   区间    D  题总  题余  删后  效率  权重    B  跳过  未到
|    1    86  67-95  .50   .81   .79   .85   100     6  .27     0     0
|    2    77  57-90  .50   .56   .50   .85    58     5  .45     0     0
|    3    86  67-95  .50   .66   .62   .85    77     5  .27     0     0
|    4    36  20-57  .17   .08  -.01   .87    -1     2  .18     0     0
|    5    77  57-90  .50   .63   .58   .85    67     6  .27     0     0
|    6    73  52-87  .67   .59   .54   .85    64     6  .36     0     0
|    7    82  61-93  .50   .43   .37   .86    45     4  .18     0     0
|    8    77  57-90  .50   .68   .63   .85    73     6  .45     0     0
|    9    82  61-93  .33   .69   .65   .85    80     5  .27     0     0
|   10    91  72-97  .33   .54   .48   .86    63     5  .18     0     0
|   11    73  52-87  .42   .60   .55   .85    65     6  .27     0     0
|   12    70  50-85  .58   .72   .67   .85    74     6  .41     5     0
|   13    77  57-90  .67   .79   .76   .85    88     6  .45     0     0
|   14    91  72-97  .17   .03  -.02   .87    -3     1  .18     0     0
|   15    91  72-97  .17   .10   .05   .87     8     2  .00     0     0
|   16    91  72-97  .00  -.09  -.14   .87   -21     -  .00     5     0
|   17    77  57-90  .67   .77   .74   .85    86     6  .45     9     0
|   18    77  57-90  .58   .82   .80   .85    89     6  .36     5     0
|   19    86  67-95  .50   .67   .63   .85    78     5  .27     0     0
|   20    57  37-75  .90   .91   .83   .87    91    13  .64     0    14
|   得分：得分率（%）及其 95 % 区间；D：高低分组 27 % 之差；题总、题余：与总分、与
|   其余各题总分的相关；删后：删去此题后的信度；效率：达到可能的鉴别力的百分之几；
|   权重：占总分差异的百分之几；B：合格者与不合格者之差；跳过、未到：跳过不答、没
|   有做到的百分之几
|
| 这些数字说明什么
|      1  几乎没有人选 A、D
|      2  几乎没有人选 C
|      3  几乎没有人选 B、C、D
|      4  选 C 的人其余各题做得最好：答案 B 是否有误？几乎没有人选 D；删去此题，全
|         卷信度更高
|      5  几乎没有人选 B、D
|      6  几乎没有人选 D
|      7  错误选项 A 连成绩好的人也吸引；几乎没有人选 B、C
|      8  几乎没有人选 C、D
|      9  几乎没有人选 C
|     10  几乎人人得分；几乎没有人选 B、D
|     11  几乎没有人选 A
|     12  几乎没有人选 D
|     14  选 错 的人其余各题做得最好：答案 对 是否有误？几乎人人得分；删去此题，全
|         卷信度更高
|     15  几乎人人得分
|     16  其余各题做得好的人，这题反而更差：请重读此题；几乎人人得分；几乎没有人选
|         错；删去此题，全卷信度更高
|     20  删去此题，全卷信度更高
|
| 各选项
|   题  选项        答案  人数  占比  高分组  低分组  总分平均     r
|    1  A                    1     5       0      17      17.5  -.40
|       B           是      19    86     100      50      41.3   .79
|       C                    2     9       0      33        15  -.65
|       D                    0     0       0       0         -     -
|    2  A                    2     9       0      33      21.5  -.45
|       B                    2     9       0      17      25.5  -.33
|       C                    0     0       0       0         -     -
|       D           是      17    77     100      50      41.1   .50
|    3  A           是      19    86     100      50      40.6   .62
|       B                    1     5       0      17      17.5  -.39
|       C                    1     5       0      17        27  -.19
|       D                    1     5       0      17      15.5  -.43
|    4  A                    3    14       0      50        19  -.67
|       B           是       8    36      50      33      38.9  -.01
|       C                   11    50      50      17      42.1   .47
|       D                    0     0       0       0         -     -
|    5  A                    4    18       0      50      20.9  -.71
|       B                    1     5       0       0      42.5   .13
|       C           是      17    77     100      50      41.5   .58
|       D                    0     0       0       0         -     -
|    6  A                    2     9       0      17      33.5  -.09
|       B                    2     9       0      17      33.5  -.09
|       C           是      16    73     100      33      41.7   .54
|       D                    1     5       0      17      15.5  -.44
|    7  A                    2     9       0      17      39.2   .09
|       B                    1     5       0      17      15.5  -.43
|       C                    1     5       0      17      17.5  -.39
|       D           是      18    82     100      50        40   .37
|    8  A           是      17    77     100      50      41.8   .63
|       B                    3    14       0      50      15.8  -.79
|       C                    1     5       0       0      38.5   .05
|       D                    1     5       0       0      35.5  -.02
|    9  A           是      21    95     100      83      38.9   .45
|       B           是      20    91     100     100        38   .03
|       C                    0     0       0       0         -     -
|       D           是      17    77     100      50      40.9   .50
|   10  A           是      21    95     100      83      38.9   .46
|       B                    1     5       0      17      28.5  -.14
|       C           是      21    95     100      83      38.8   .40
|       D                    0     0       0       0         -     -
|   11  A                    1     5       0      17      14.5  -.45
|       B           是      21    95     100     100      37.8  -.03
|       C           是      17    77      83      50      39.4   .25
|       D           是      16    73     100      50      40.6   .38
|   12  A           是      20    91     100      67      39.5   .48
|       B           是      18    82      83      67      39.3   .27
|       C           是      15    68     100      33      40.7   .37
|       D                    1     5       0      17      17.5  -.39
|   13  对                   5    23       0      67      22.1  -.76
|       错          是      17    77     100      33      42.4   .76
|   14  对          是      19    86     100      83      37.8  -.04
|       错                   2     9       0      17      36.8   .02
|   15  对                   2     9       0      17      34.2  -.05
|       错          是      20    91     100      83      38.1   .05
|   16  对          是      20    91     100     100      37.5  -.14
|       错                   1     5       0       0      35.5  -.01
|   17  240                  1     5       0       0        36  -.01
|       25                   1     5       0      17      28.5  -.17
|       2500                 1     5       0      17      17.5  -.40
|   18  公开; 透明           1     5       0      17      14.5  -.46
|   19  12345                2     9       0      33      20.8  -.47
|       110                  1     5       0      17      17.5  -.39
|
| 多选题的完整作答
|      9  ABD 对 14 人（64 %）  AB 5 人（23 %）  AD 2 人（9 %）  BD 1 人（5 %）
|     10  AC 对 19 人（86 %）  A 1 人（5 %）  ABC 1 人（5 %）  C 1 人（5 %）
|     11  BCD 对 11 人（50 %）  BC 4 人（18 %）  BD 4 人（18 %）  ABC 1 人（5 %）
|         B 1 人（5 %）
|     12  ABC 对 11 人（50 %）  AB 5 人（23 %）  AC 2 人（9 %）  A 1 人（5 %）
|         ABCD 1 人（5 %）
