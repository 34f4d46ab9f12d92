# GIFT as Moodle's own export writes it, and as people do.
@ bank.gift
  // question: 0  name: Switch category to $course$/top/Default for Support
  $CATEGORY: $course$/top/Default for Support/Basics


  // question: 11  name: Reading
  ::Reading::[html]<p>Read the guide first.</p>


  // question: 12  name: Opening hours [id:hours] [tag:time]
  ::Opening hours::[html]<p>When does the shop open?<br></p>{
  	=<p>At 9</p>#<p>Right.</p>
  	~%-50%<p>At 10</p>
  	~<p>At 11</p>
  	####<p>See the door\: <b>9 a.m.</b></p>
  }


  // question: 13  name: Tools
  ::Tools::[html]<p>Which tools do we use?<img src\="@@PLUGINFILE@@/tools.png" alt\="" width\="40"></p>{
  	~%33.33333%<p>phone</p>
  	~%33.33333%<p>mail</p>
  	~%33.33333%<p>chat</p>
  	~%-100%<p>fax</p>
  }


  // question: 14  name: Days
  ::Days::[html]<p>How many days?</p>{#
  	=%100%7:0.5#
  	=%50%8:0#<p>Nearly.</p>
  }


  $CATEGORY: $course$/top/Default for Support/语言

  首都是{=北京 =%50%京}。

  太阳从西边出来。{FALSE}

  Match.{
  	=refund -> 退款
  	=order -> 订单
  }

  Say sorry.{}

  Either {=a ~b} or {=c ~d}
$ tiku import bank.gift -o bank.yaml
| bank.gift (gift): 1 paper, 7 questions, 6 with an answer
|
|   paper                lines  questions  answered  doubts
|   Default for Support  10-45          7         6       3
|
|   type      questions  answered  no answer
|   single            1         1          0
|   multiple          1         1          0
|   judge             1         1          0
|   fill              2         2          0
|   short             1         0          1
|   case              1         1          0
|
| To look at (3):
|   not carried over     3  lines 6, 10, 19
|
| Looked like questions and were left out (1):
|   line 47: more braces than those around the answers; a brace of the text is
|     written \{ or \}: Either {=a ~b} or {=c ~d}
! tiku: wrote bank.yaml; `tiku check bank.yaml` looks it over
$ cat bank.yaml
| tiku: 1
| id: Default-for-Support
| title: Default for Support
| language: zh-CN
| sections:
|   - title: Basics
|     points: 1
|     questions:
|       - id: hours
|         type: single
|         stem: When does the shop open?
|         options:
|           A: At 9
|           B: At 10
|           C: At 11
|         answer: A
|         scoring:
|           option_map:
|             A: 1
|             B: -0.5
|             C: 0
|           min: -0.5
|           max: 1
|         explanation: |-
|           See the door: 9 a.m.
|           A: Right.
|         tags: [time]
|         note: |-
|           Opening hours
|           Read the guide first.
|       - id: Tools
|         type: multiple
|         stem: Which tools do we use?
|         options:
|           A: phone
|           B: mail
|           C: chat
|           D: fax
|         answer: ABC
|         scoring: subset_ratio
|         review:
|           - 'a picture: tools.png'
|       - id: Days
|         type: fill
|         stem: How many days?
|         answer:
|           - [{value: 7, tolerance: 0.5}, {value: 8, share: 0.5}]
|         explanation: '8: Nearly.'
|   - title: 语言
|     questions:
|       - id: fill-2
|         type: fill
|         points: 1
|         stem: 首都是_____。
|         answer:
|           - [北京, {text: 京, share: 0.5}]
|       - id: judge-1
|         type: judge
|         points: 1
|         stem: 太阳从西边出来。
|         answer: 错
|       - id: case-1
|         type: case
|         stem: Match.
|         parts:
|           - id: 1
|             type: single
|             points: 0.5
|             stem: refund
|             options:
|               A: 退款
|               B: 订单
|             answer: A
|           - id: 2
|             type: single
|             points: 0.5
|             stem: order
|             options:
|               A: 退款
|               B: 订单
|             answer: B
|       - id: short-1
|         type: short
|         points: 1
|         stem: Say sorry.
$ tiku check bank.yaml -q
| warning[TK412]: a decision is due: "a picture: tools.png"
|   --> bank.yaml:42:11
|    |
| 40 |         scoring: subset_ratio
| 41 |         review:
| 42 |           - 'a picture: tools.png'
|    |           ^^^^^^^^^^^^^^^^^^^^^^^^
|    = help: compare with the source, put the question right and delete "review"
|    = rule: review-note
