# Two forms and one key for both. Options that speak of each other stay where they are; the same answers, written on either form, get the same scores.
@ bank.yaml
  tiku: 1
  id: refund
  title: 退款
  language: zh-CN
  exam: {duration: 10, pass: 60%}
  scoring: {multiple: subset_half}
  sections:
    - title: 选择
      points: 2
      questions:
        - {id: days, type: single, stem: 几天内可以退款, options: {A: 三天, B: 七天, C: 十天}, answer: B, explanation: 公司规定七天}
        - {id: what, type: multiple, stem: 退款要核对哪些, options: {A: 订单号, B: 星座, C: 手机号}, answer: [A, C]}
        - {id: all, type: single, stem: 哪些对, options: {A: 早安, B: 您好, C: A和B, D: 以上都不对}, answer: C}
        - {id: half, type: multiple, stem: 哪些可以直接退, options: {A: 未发货, B: 已拆封, C: 已取消, D: 已签收}, answer: [A, C]}
    - title: 其他
      questions:
        - {id: fee, type: judge, stem: 质量问题由公司承担运费, answer: 对, points: 1}
        - {id: two, type: fill, stem: 先核对____，再核对____。, answer: [订单号, [手机号, 电话]], points: 2}
        - id: case
          type: case
          stem: 客户来电。
          parts:
            - {id: first, type: single, stem: 先做什么, options: {A: 问候, B: 挂断, C: 沉默, D: 转接}, answer: A, points: 1}
            - {id: then, type: judge, stem: 可以挂断, answer: 错, points: 1}
$ tiku export bank.yaml --to html --no-answers --forms 2 --seed 3 -o paper.html
| bank.yaml (html): 7 questions
|   written: paper-A.html
|   written: paper-B.html
|   written: paper-key.yaml
|   forms shuffled with --seed 3
|   options kept in order, for letters or places are named: all
| Not carried over by html (2):
|   half  scoring subset_half
|   what  scoring subset_half
$ tail -n 22 paper-key.yaml
|             points: 1
|             stem: 可以挂断
|             answer: 错
| forms:
|   A:
|     1: days
|     2: what
|     3: all
|     4: half
|     5: fee
|     6: two
|     7.1: case.first
|     7.2: case.then
|   B:
|     1: {item: days, options: BCA}
|     2: {item: half, options: CADB}
|     3: {item: what, options: BCA}
|     4: all
|     5: two
|     6: fee
|     7.1: {item: case.first, options: DBCA}
|     7.2: case.then
$ tail -n +68 paper-B.html
| <main class="page">
| <h1>退款</h1>
| <p class="form">B 卷</p>
| <p class="facts"><span>考试时间：10 分钟</span><span>合格：满分的 60%</span></p>
| <div class="who"><span>姓名</span><span>工号</span><span>部门</span><span>得分</span></div>
| <h2>一、选择<span class="extent">（共 4 题，每题 2 分，共 8 分）</span></h2>
| <article class="question">
| <div class="stem"><span class="number">1.</span>（单选）几天内可以退款</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>七天</span></li>
| <li><span class="label">B.</span><span>十天</span></li>
| <li><span class="label">C.</span><span>三天</span></li>
| </ol>
| </article>
| <article class="question">
| <div class="stem"><span class="number">2.</span>（多选）哪些可以直接退</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>已取消</span></li>
| <li><span class="label">B.</span><span>未发货</span></li>
| <li><span class="label">C.</span><span>已签收</span></li>
| <li><span class="label">D.</span><span>已拆封</span></li>
| </ol>
| </article>
| <article class="question">
| <div class="stem"><span class="number">3.</span>（多选）退款要核对哪些</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>星座</span></li>
| <li><span class="label">B.</span><span>手机号</span></li>
| <li><span class="label">C.</span><span>订单号</span></li>
| </ol>
| </article>
| <article class="question">
| <div class="stem"><span class="number">4.</span>（单选）哪些对</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>早安</span></li>
| <li><span class="label">B.</span><span>您好</span></li>
| <li><span class="label">C.</span><span>A和B</span></li>
| <li><span class="label">D.</span><span>以上都不对</span></li>
| </ol>
| </article>
| <h2>二、其他<span class="extent">（共 3 题，共 5 分）</span></h2>
| <article class="question">
| <div class="stem"><span class="number">5.</span>先核对<span class="blank"></span>，再核对<span class="blank"></span>。 （2 分）</div>
| </article>
| <article class="question">
| <div class="stem"><span class="number">6.</span>（判断）质量问题由公司承担运费 （1 分）</div>
| </article>
| <article class="case">
| <div class="material"><span class="number">7.</span>客户来电。 （2 分）</div>
| <article class="question">
| <div class="stem"><span class="number">(1)</span>（单选）先做什么 （1 分）</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>转接</span></li>
| <li><span class="label">B.</span><span>挂断</span></li>
| <li><span class="label">C.</span><span>沉默</span></li>
| <li><span class="label">D.</span><span>问候</span></li>
| </ol>
| </article>
| <article class="question">
| <div class="stem"><span class="number">(2)</span>（判断）可以挂断 （1 分）</div>
| </article>
| </article>
| </main>
| <section class="page sheet">
| <h1>退款  答题卡</h1>
| <p class="form">B 卷</p>
| <div class="who"><span>姓名</span><span>工号</span><span>部门</span></div>
| <p class="remark">请涂黑所选的方框；填空题的答案写在横线上。</p>
| <h2>选择</h2>
| <div class="items">
| <div class="item"><span class="no">1</span><span class="box">A</span><span class="box">B</span><span class="box">C</span></div>
| <div class="item"><span class="no">2</span><span class="box">A</span><span class="box">B</span><span class="box">C</span><span class="box">D</span></div>
| <div class="item"><span class="no">3</span><span class="box">A</span><span class="box">B</span><span class="box">C</span></div>
| <div class="item"><span class="no">4</span><span class="box">A</span><span class="box">B</span><span class="box">C</span><span class="box">D</span></div>
| </div>
| <h2>其他</h2>
| <div class="items">
| <div class="item"><span class="no">6</span><span class="box">对</span><span class="box">错</span></div>
| <div class="item"><span class="no">7 (1)</span><span class="box">A</span><span class="box">B</span><span class="box">C</span><span class="box">D</span></div>
| <div class="item"><span class="no">7 (2)</span><span class="box">对</span><span class="box">错</span></div>
| </div>
| <div class="items wide">
| <div class="item"><span class="no">5</span><span class="slot"></span><span class="slot"></span></div>
| </div>
| </section>
| </body>
| </html>
@ a.csv
  id,form,1,2,3,4,5,6,7.1,7.2
  001,A,B,AC,C,A,对,订单号;电话,A,错
  002,A,A,A,D,ABC,错,订单号;x,B,对
@ b.csv
  id,form,1,2,3,4,5,6,7.1,7.2
  001,B,A,B,BC,C,订单号;电话,对,D,错
  002,B,C,ABD,C,D,订单号;x,错,B,对
$ tiku grade paper-key.yaml a.csv -o a --details -q
| 退款  8 items  13 points  pass >= 7.8  multiple subset_half  others exact
| sheets 2 = graded 2
| result pass 1  fail 1  rate 50 % of 2 decided
| scores of 2  mean 7  median 7  sd 7.1  min 2  max 12
|        alpha - (too few candidates: 2 < 30)
$ tiku grade paper-key.yaml b.csv -o b --details -q
| 退款  8 items  13 points  pass >= 7.8  multiple subset_half  others exact
| sheets 2 = graded 2
| result pass 1  fail 1  rate 50 % of 2 decided
| scores of 2  mean 7  median 7  sd 7.1  min 2  max 12
|        alpha - (too few candidates: 2 < 30)
$ cmp a/items.csv b/items.csv
$ cat a/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:选择,section:其他,form\x0D
| 001,,,12,13,92.31,pass,1,7,1,0,0,0,0,7,5,A\x0D
| 002,,,2,13,15.38,fail,2,0,2,6,0,0,0,1,1,A\x0D
$ cat b/results.csv
| \uFEFFid,name,group,score,max,percent,result,rank,correct,partial,wrong,blank,invalid,pending,section:选择,section:其他,form\x0D
| 001,,,12,13,92.31,pass,1,7,1,0,0,0,0,7,5,B\x0D
| 002,,,2,13,15.38,fail,2,0,2,6,0,0,0,1,1,B\x0D
$ cat b/details.csv
| \uFEFFid,item,state,points,max,raw,normalised,policy,rule\x0D
| 001,days,correct,2,2,A,B,exact,\x0D
| 001,what,correct,2,2,BC,AC,subset_half,\x0D
| 001,all,correct,2,2,C,C,exact,\x0D
| 001,half,partial,1,2,B,A,subset_half,\x0D
| 001,fee,correct,1,1,对,对,exact,\x0D
| 001,two,correct,2,2,订单号;电话,订单号; 电话,per_blank,\x0D
| 001,case.first,correct,1,1,D,A,exact,\x0D
| 001,case.then,correct,1,1,错,错,exact,\x0D
| 002,days,wrong,0,2,C,A,exact,\x0D
| 002,what,partial,1,2,C,A,subset_half,\x0D
| 002,all,wrong,0,2,D,D,exact,\x0D
| 002,half,wrong,0,2,ABD,ABC,subset_half,\x0D
| 002,fee,wrong,0,1,错,错,exact,\x0D
| 002,two,partial,1,2,订单号;x,订单号; x,per_blank,\x0D
| 002,case.first,wrong,0,1,B,B,exact,\x0D
| 002,case.then,wrong,0,1,对,对,exact,\x0D
$ tiku explain paper-key.yaml b.csv --candidate 001 --item days
| 001  Q1 days  single, 2 points  key B  response "A" read as B
|   2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2
|   b.csv line 2
# A form that leaves an option out, or names no item, is a finding.
@ bad.yaml
  tiku: 1
  kind: key
  sections: [{type: single, options: A-C, points: 1, answers: {1: A, 2: B}}]
  forms: {B: {1: {item: 2, options: AB}, 2: {options: ABC}}}
$ tiku check bad.yaml -q --format concise
| bad.yaml:4:35: error TK114 form B must name every option of item 2 once, in printed order
| bad.yaml:4:43: error TK114 form B says of number 2 no item: write ITEM or {item: ITEM}
? 1
$ tiku export bank.yaml --to html --seed 3 -o x.html
! tiku: error: --seed shuffles forms; say how many with --forms N
? 2
$ tiku export bank.yaml --to html --forms 0 -o x.html
! tiku: error: --forms 0 is out of range; 1 to 26 can be printed
? 2
$ tiku export bank.yaml --to html --forms 2
! tiku: error: several forms are several files, so say where they go: -o FILE
? 2
