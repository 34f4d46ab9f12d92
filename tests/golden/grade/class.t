# The example class, marked: every score was worked out by hand and by a second program before tiku read the files.
$ tiku grade examples/class/exam.yaml examples/class/sheets --roster examples/class/roster.csv --marks examples/class/marks.csv -o out --details
| 客服新员工上岗考核  20 items  50 points  pass >= 40  multiple subset_half
|   others exact
| sheets 25 = graded 23 + rejected 2
| roster 24 = graded 22 + absent 1 + rejected 1  not on the roster 1
| result pass 11  fail 11  rate 50 % of 22 decided
| scores of 22  mean 37.8  median 39.75  sd 11  min 14.5  max 50
|        alpha - (too few candidates: 22 < 30)
|       <25 ###                              3    74 %    11.9/16  单选题
|     25-29 ##                               2    79 %     9.5/12  多选题
|     30-34                                  0    88 %        7/8  判断题
|     35-39 ######                           6    80 %      4.8/6  填空题
|     40-44 ###                              3    57 %      4.6/8  简答题
|     45-50 ########                         8
| look at these first
|    4 single  p  36 %  11 of 23 answered C, the key says B: key wrong?
| read 109 of 460 cells, e.g. "FALSE" as 错 (5 times)  see out/ledger.csv
| before you publish
|   1 2 rejected: duplicate 2 (00106)  keep one sheet each, or --on-duplicate last
|     see out/rejects.csv
|   2 2 answers or marks refused: two picks 1, no such option 1
|     see out/rejects.csv
|   3 1 not on the roster, not ranked: 00699  correct the id, or --include-unknown
|   4 3 totals differ from the sheet's own  see out/results.csv
|   5 settle item 4  correct the key, or write --adjust; run again
|
| ranking
|   rank  id     name  group   score      %  result
|      1  00201  吴昊  华北组     50  100.0  pass
|      2  00401  施梅  线上组     49   98.0  pass
|      3  00101  王芳  华东组     48   96.0  pass
|      3  00107  孙丽  华东组     48   96.0  pass
|      3  00303  许婷  西南组     48   96.0  pass
|      6  00501  曹颖  外勤组     47   94.0  pass
|      7  00601  华强  现场组   46.5   93.0  pass
|      8  00301  朱琳  西南组     46   92.0  pass
|      9  00102  李强  华东组   43.5   87.0  pass
|     10  00202  郑洁  华北组   42.5   85.0  pass
|      …
|     18  00203  冯军  华北组   28.5   57.0  fail
|     19  00502  严明  外勤组     27   54.0  fail
|     20  00105  陈静  华东组   17.5   35.0  fail
|     21  00403  孔杰  线上组   15.5   31.0  fail
|     22  00305  吕娜  西南组   14.5   29.0  fail
| absent 00603 陶然
|
| sections
|   section   n   mean  max  share
|   单选题   22  11.91   16   74 %
|   多选题   22   9.48   12   79 %
|   判断题   22      7    8   88 %
|   填空题   22   4.82    6   80 %
|   简答题   22   4.59    8   57 %
|
| most often wrong
|    Q  id                  type         p  r  wrong answer  key
|    4  hold-limit          single    36 %  -  C × 11        B
|   20  late-cake           short     57 %  -  -             -
|   12  callback-when       multiple  70 %  -  AB × 5        ABC
|   11  privacy-ok          multiple  73 %  -  BD × 4        BCD
|    6  angry-voice         single    73 %  -  B × 2         C
|    2  verify-first        single    77 %  -  A × 2         D
|    5  wrong-answer-given  single    77 %  -  A × 4         C
|    8  password-offered    single    77 %  -  B × 3         A
|   13  interrupt           judge     77 %  -  对 × 5        错
|   17  aht-sum             fill      77 %  -  (blank) × 2   250±1秒
|   r: too few candidates: 22 < 30; --all-statistics shows it
|
| how the files were read
|   examples/class/sheets/00501.txt read as GB18030
|   examples/class/sheets/00502.txt read as GB18030
|   examples/class/sheets/east.csv read as GB18030
|   examples/class/sheets/east.csv: id from column "工号", name from "姓名", group
|     from "部门"; 20 question columns
|   examples/class/sheets/east.csv: 1 row above the header left out
|   examples/class/sheets/online-wjx.csv: id from column "2、工号", name from "1、
|     姓名"; 20 question columns
|   examples/class/sheets/paper-b.tsv read as UTF-16LE
|   examples/class/sheets/paper-b.tsv: id from column "工号", name from "姓名",
|     group from "部门"; 20 question columns
|   examples/class/sheets/west.xlsx [答题]: id from column "工号", name from "姓
|     名", group from "部门"; 20 question columns
|   the file name is the id of 2 sheets that hold none, first
|     examples/class/sheets/00501.txt
|   10 sheets state no form; their numbers are taken as those of the key, first
|     examples/class/sheets/00501.txt
|   1 id had lost leading zeros and was matched to the roster, e.g. 304 is 00304
|
| results are in out/
| how a score came about: tiku explain examples/class/exam.yaml
|   examples/class/sheets --roster examples/class/roster.csv --marks
|   examples/class/marks.csv --candidate 00305
! tiku: 8 files are in out
$ cat out/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:单选题,section:多选题,section:判断题,section:填空题,section:简答题,given,difference,form,roster\x0D
| 00501,曹颖,外勤组,47,50,94.00,pass,6,18,2,0,0,0,0,16,9,8,6,8,,,,\x0D
| 00502,严明,外勤组,27,50,54.00,fail,19,10,4,5,1,0,0,10,6,6,3,2,,,,\x0D
| 00101,王芳,华东组,48,50,96.00,pass,3,19,0,1,0,0,0,14,12,8,6,8,,,,\x0D
| 00102,李强,华东组,43.5,50,87.00,pass,9,16,3,1,0,0,0,14,10.5,8,5,6,,,,\x0D
| 00103,张敏,华东组,40,50,80.00,pass,11,16,2,2,0,0,0,14,10.5,6,6,3.5,,,,\x0D
| 00104,刘洋,华东组,35.5,50,71.00,fail,15,14,4,2,0,0,0,14,9,6,5,1.5,,,,\x0D
| 00105,陈静,华东组,17.5,50,35.00,fail,20,6,4,9,1,0,0,6,4.5,6,1,0,,,,\x0D
| 00107,孙丽,华东组,48,50,96.00,pass,3,19,0,1,0,0,0,14,12,8,6,8,,,,\x0D
| 00108,周涛,华东组,39.5,50,79.00,fail,12,16,2,1,0,1,0,12,10.5,8,6,3,,,,\x0D
| 00201,吴昊,华北组,50,50,100.00,pass,1,20,0,0,0,0,0,16,12,8,6,8,,,,\x0D
| 00202,郑洁,华北组,42.5,50,85.00,pass,10,16,2,2,0,0,0,12,10.5,8,6,6,,,,\x0D
| 00203,冯军,华北组,28.5,50,57.00,fail,18,12,2,6,0,0,0,12,7.5,6,3,0,,,,\x0D
| 00401,施梅,线上组,49,50,98.00,pass,2,19,1,0,0,0,0,16,12,8,6,7,42,7,,\x0D
| 00402,张帆,线上组,35,50,70.00,fail,17,14,3,3,0,0,0,12,9,6,6,2,30,5,,\x0D
| 00403,孔杰,线上组,15.5,50,31.00,fail,21,5,3,9,3,0,0,0,7.5,6,2,0,11,4.5,,\x0D
| 00601,华强,现场组,46.5,50,93.00,pass,7,18,1,1,0,0,0,14,10.5,8,6,8,,,B,\x0D
| 00602,金玲,现场组,36,50,72.00,fail,14,14,3,3,0,0,0,14,9,6,4,3,,,B,\x0D
| 00699,魏东,现场组,46.5,50,93.00,pass,,18,2,0,0,0,0,16,10.5,8,6,6,,,B,unknown\x0D
| 00301,朱琳,西南组,46,50,92.00,pass,8,18,0,1,1,0,0,14,12,6,6,8,,,,\x0D
| 00302,秦伟,西南组,35.5,50,71.00,fail,15,13,4,3,0,0,0,10,7.5,8,6,4,,,,\x0D
| 00303,许婷,西南组,48,50,96.00,pass,3,19,0,1,0,0,0,14,12,8,6,8,,,,\x0D
| 00304,何勇,西南组,38.5,50,77.00,fail,13,13,3,4,0,0,0,10,10.5,6,5,7,,,,\x0D
| 00305,吕娜,西南组,14.5,50,29.00,fail,22,5,3,9,2,1,0,4,4.5,6,0,0,,,,\x0D
| 00603,陶然,现场组,,,,absent,,,,,,,,,,,,,,,,\x0D
$ cat out/rejects.csv
| \uFEFFfile,line,id,item,reason,raw\x0D
| examples/class/sheets/east.csv,8,00106,,duplicate,\x0D
| examples/class/sheets/online-wjx.csv,5,00106,,duplicate,\x0D
| examples/class/sheets/east.csv,10,00108,verify-first,two-picks,AB\x0D
| examples/class/sheets/west.xlsx[答题],6,00305,angry-voice,unknown-option,E\x0D
$ cat out/ledger.csv
| \uFEFFitem,raw,read_as,rule,n\x0D
| greeting,b,B,lower-case,1\x0D
| greeting,Ｂ,B,full-width,1\x0D
| greeting,B、,B,label-mark,1\x0D
| greeting,选B,B,answer-label,1\x0D
| greeting,B、您好，请问有什么可以帮您？,B,full-width label-prefix,2\x0D
| greeting,C、您好，请先报一下身份证号。,C,full-width label-prefix,1\x0D
| verify-first,d,D,lower-case,1\x0D
| verify-first,Ｄ,D,full-width,1\x0D
| verify-first,D、,D,label-mark,1\x0D
| verify-first,选D,D,answer-label,1\x0D
| verify-first,D、核验来电人的身份,D,label-prefix,2\x0D
| verify-first,B、请客户自己上网去修改,B,label-prefix,1\x0D
| unclear-request,a,A,lower-case,1\x0D
| unclear-request,Ａ,A,full-width,1\x0D
| unclear-request,A、,A,label-mark,1\x0D
| unclear-request,①,A,circled-number position,1\x0D
| unclear-request,A、“您在哪一步遇到了困难？”,A,full-width label-prefix,2\x0D
| unclear-request,D、“要不要给您办退货呢？”,D,full-width label-prefix,1\x0D
| hold-limit,b,B,lower-case,1\x0D
| hold-limit,Ｂ,B,full-width,1\x0D
| hold-limit,B、2 次,B,label-prefix,1\x0D
| hold-limit,C、3 次,C,label-prefix,1\x0D
| hold-limit,A、1 次,A,label-prefix,1\x0D
| wrong-answer-given,c,C,lower-case,1\x0D
| wrong-answer-given,Ｃ,C,full-width,1\x0D
| wrong-answer-given,C、主动回电更正并致歉,C,label-prefix,2\x0D
| wrong-answer-given,A、等客户再来电时更正,A,label-prefix,1\x0D
| angry-voice,c,C,lower-case,1\x0D
| angry-voice,Ｂ,B,full-width,1\x0D
| angry-voice,C、音量平稳，语速略慢,C,full-width label-prefix,2\x0D
| angry-voice,D、音量更高，语速略慢,D,full-width label-prefix,1\x0D
| before-transfer,a,A,lower-case,1\x0D
| before-transfer,Ｄ,D,full-width,1\x0D
| before-transfer,D、说明原因并征得同意,D,label-prefix,1\x0D
| before-transfer,A、挂断电话，等专席回拨,A,full-width label-prefix,1\x0D
| before-transfer,B、请客户重新拨打一次热线,B,label-prefix,1\x0D
| password-offered,a,A,lower-case,1\x0D
| password-offered,Ａ,A,full-width,1\x0D
| password-offered,A、请客户勿说，引导其自行操作,A,full-width label-prefix,2\x0D
| password-offered,B、记下密码，操作后立即删除,B,full-width label-prefix,1\x0D
| ticket-must,ADB,ABD,order,1\x0D
| ticket-must,ab,AB,lower-case,1\x0D
| ticket-must,abd,ABD,lower-case,1\x0D
| ticket-must,Ａ、Ｂ、Ｄ,ABD,full-width separators,1\x0D
| ticket-must,A、B,AB,separators,1\x0D
| ticket-must,DBA,ABD,order,1\x0D
| ticket-must,A、客户的联系方式┋B、问题发生的经过┋D、已承诺的回复时限,ABD,label-prefix separators,2\x0D
| ticket-must,B、问题发生的经过┋D、已承诺的回复时限,BD,label-prefix separators,1\x0D
| calm-words,ac,AC,lower-case,2\x0D
| calm-words,Ａ、Ｃ,AC,full-width separators,1\x0D
| calm-words,A、C,AC,separators,1\x0D
| calm-words,CA,AC,order,1\x0D
| calm-words,A、“我明白您现在很着急。”┋C、“我马上查，大约一分钟。”,AC,full-width label-prefix separators,3\x0D
| privacy-ok,DB,BD,order,1\x0D
| privacy-ok,b,B,lower-case,1\x0D
| privacy-ok,bc,BC,lower-case,1\x0D
| privacy-ok,Ｂ、Ｃ、Ｄ,BCD,full-width separators,1\x0D
| privacy-ok,B、D,BD,separators,1\x0D
| privacy-ok,DCB,BCD,order,1\x0D
| privacy-ok,B、离开座位时锁定电脑的屏幕┋C、只查询办理业务所需的资料┋D、废弃的登记表用碎纸机处理,BCD,label-prefix separators,1\x0D
| privacy-ok,B、离开座位时锁定电脑的屏幕┋D、废弃的登记表用碎纸机处理,BD,label-prefix separators,1\x0D
| privacy-ok,B、离开座位时锁定电脑的屏幕┋C、只查询办理业务所需的资料,BC,label-prefix separators,1\x0D
| callback-when,ac,AC,lower-case,1\x0D
| callback-when,不会,,blank-word,1\x0D
| callback-when,abc,ABC,lower-case,1\x0D
| callback-when,Ａ、Ｂ,AB,full-width separators,1\x0D
| callback-when,A、B、C,ABC,separators,1\x0D
| callback-when,A、当场查不到准确的答案┋B、需要其他部门核实情况┋C、客户说他这时正在开车,ABC,label-prefix separators,1\x0D
| callback-when,A、当场查不到准确的答案┋B、需要其他部门核实情况,AB,label-prefix separators,1\x0D
| callback-when,B、需要其他部门核实情况┋C、客户说他这时正在开车,BC,label-prefix separators,1\x0D
| interrupt,X,错,judge-word,1\x0D
| interrupt,不对,错,judge-word,1\x0D
| interrupt,F,错,judge-word,1\x0D
| interrupt,FALSE,错,judge-word,4\x0D
| interrupt,TRUE,对,judge-word,1\x0D
| no-guarantee,TRUE,对,judge-word,4\x0D
| no-guarantee,FALSE,错,judge-word,1\x0D
| mute-gossip,F,错,judge-word,1\x0D
| mute-gossip,FALSE,错,judge-word,5\x0D
| repeat-number,T,对,judge-word,1\x0D
| repeat-number,TRUE,对,judge-word,4\x0D
| aht-sum,(空),,blank-word,1\x0D
| principle-words,(空),,blank-word,1\x0D
| late-cake,不会,,blank-word,1\x0D
| late-cake,(空),,blank-word,1\x0D
| late-cake,无,,blank-word,1\x0D
$ ls out
| details.csv
| items.csv
| ledger.csv
| options.csv
| rejects.csv
| results.csv
| results.xlsx
| summary.json
