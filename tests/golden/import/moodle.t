# Moodle XML in the shape Moodle exports it; what a bank cannot hold is listed with its line.
@ bank.xml
  <?xml version="1.0" encoding="UTF-8"?>
  <quiz>
  <!-- question: 0  -->
    <question type="category">
      <category>
        <text>$course$/top/Support/Basics</text>
      </category>
      <info format="moodle_auto_format">
        <text></text>
      </info>
      <idnumber></idnumber>
    </question>

  <!-- question: 12  -->
    <question type="multichoice">
      <name>
        <text>Opening hours</text>
      </name>
      <questiontext format="html">
        <text><![CDATA[<p>When does the shop open?<br></p>]]></text>
      </questiontext>
      <generalfeedback format="html">
        <text><![CDATA[<p>See the door: <b>9 a.m.</b></p>]]></text>
      </generalfeedback>
      <defaultgrade>2.0000000</defaultgrade>
      <penalty>0.3333333</penalty>
      <hidden>0</hidden>
      <idnumber>hours</idnumber>
      <single>true</single>
      <shuffleanswers>true</shuffleanswers>
      <answernumbering>abc</answernumbering>
      <correctfeedback format="html">
        <text>Your answer is correct.</text>
      </correctfeedback>
      <shownumcorrect/>
      <answer fraction="100" format="html">
        <text><![CDATA[<p>At 9</p>]]></text>
        <feedback format="html">
          <text><![CDATA[<p>Right.</p>]]></text>
        </feedback>
      </answer>
      <answer fraction="-33.33333" format="html">
        <text><![CDATA[<p>At 10</p>]]></text>
        <feedback format="html">
          <text></text>
        </feedback>
      </answer>
      <answer fraction="-33.33333" format="html">
        <text><![CDATA[<p>At 11</p>]]></text>
        <feedback format="html">
          <text></text>
        </feedback>
      </answer>
      <tags>
        <tag><text>time</text></tag>
      </tags>
    </question>

  <!-- question: 13  -->
    <question type="cloze">
      <name>
        <text>Steps</text>
      </name>
      <questiontext format="html">
        <text><![CDATA[<p>First {1:SHORTANSWER:=greet~%50%say hello}, then wait {1:NUMERICAL:=3:1} seconds.</p>]]></text>
      </questiontext>
    </question>

  <!-- question: 14  -->
    <question type="matching">
      <name>
        <text>Words</text>
      </name>
      <questiontext format="html">
        <text><![CDATA[<p>Match. <img src="@@PLUGINFILE@@/map.png" alt="map" /></p>]]></text>
        <file name="map.png" path="/" encoding="base64">iVBORw0KGgo=</file>
      </questiontext>
      <defaultgrade>1.0000000</defaultgrade>
      <subquestion format="html">
        <text><![CDATA[<p>refund</p>]]></text>
        <answer>
          <text>退款</text>
        </answer>
      </subquestion>
      <subquestion format="html">
        <text><![CDATA[<p>order</p>]]></text>
        <answer>
          <text>订单</text>
        </answer>
      </subquestion>
    </question>

  <!-- question: 15  -->
    <question type="calculated">
      <name>
        <text>Sum</text>
      </name>
      <questiontext format="html">
        <text>What is {a} + {b}?</text>
      </questiontext>
    </question>
  </quiz>
@ cut.xml
  <quiz>
    <question type="essay">
      <name>
$ tiku import bank.xml -o bank.yaml
| bank.xml (moodle): 1 paper, 3 questions, 3 with an answer
|
|   paper    lines  questions  answered  doubts
|   Support  15-70          3         3       3
|
|   type    questions  answered  no answer
|   single          1         1          0
|   fill            1         1          0
|   case            1         1          0
|
| To look at (3):
|   not carried over     3  lines 15, 70
|
| Looked like questions and were left out (1):
|   line 94: questions of the type calculated cannot be held by a bank: What is
|     {a} + {b}?
! tiku: wrote bank.yaml; `tiku check bank.yaml` looks it over
$ cat bank.yaml
| tiku: 1
| id: Support
| title: Support
| language: en
| sections:
|   - title: Basics
|     questions:
|       - id: hours
|         type: single
|         points: 2
|         stem: When does the shop open?
|         options:
|           A: At 9
|           B: At 10
|           C: At 11
|         answer: A
|         scoring: penalty(100/3%)
|         explanation: |-
|           See the door: 9 a.m.
|           A: Right.
|         tags: [time]
|         note: Opening hours
|       - id: Steps
|         type: fill
|         points: 2
|         stem: First ____, then wait ____ seconds.
|         answer:
|           - [greet, {text: say hello, share: 0.5}]
|           - [{value: 3, tolerance: 1}]
|       - id: Words
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
|         review:
|           - 'a picture: map.png'
$ tiku import cut.xml -o cut.yaml
! tiku: error: 'cut.xml': line 3: an element is not closed, or closed twice; the file breaks off or is damaged here
? 2
$ tiku import cut.xml -o cut.yaml --lang zh
! tiku：错误：“cut.xml”：第 3 行：元素没有结束或结束了两次；文件在这里中断或已损坏
? 2
