# An item of QTI 2.2, in the shape of the examples of the specification.
@ card.xml
  <?xml version="1.0" encoding="UTF-8"?>
  <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="card" title="Postcard" adaptive="false" timeDependent="false">
    <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier">
      <correctResponse><value>H</value><value>O</value></correctResponse>
      <mapping lowerBound="0" upperBound="2" defaultValue="-2">
        <mapEntry mapKey="H" mappedValue="1"/><mapEntry mapKey="O" mappedValue="1"/>
      </mapping>
    </responseDeclaration>
    <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
    <itemBody>
      <p><img src="glass.png" alt="a glass"/> What is it made of: H<sub>2</sub>O?</p>
      <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="0">
        <prompt>Two are right.</prompt>
        <simpleChoice identifier="H">Hydrogen</simpleChoice>
        <simpleChoice identifier="C">Carbon</simpleChoice>
        <simpleChoice identifier="O">Oxygen</simpleChoice>
      </choiceInteraction>
    </itemBody>
    <responseProcessing template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/map_response"/>
  </assessmentItem>
$ tiku import card.xml -o card.yaml
| card.xml (qti): 1 paper, 1 question, 1 with an answer
|
|   paper  lines  questions  answered  doubts
|   card     2-2          1         1       1
|
|   type      questions  answered  no answer
|   multiple          1         1          0
|
| To look at (1):
|   not carried over     1  line 2
! tiku: wrote card.yaml; `tiku check card.yaml` looks it over
$ cat card.yaml
| tiku: 1
| id: card
| title: card
| language: en
| type: multiple
| points: 2
| questions:
|   - id: multiple-1
|     stem: |-
|       [image: a glass] What is it made of: H₂O?
|       Two are right.
|     options:
|       A: Hydrogen
|       B: Carbon
|       C: Oxygen
|     answer: AC
|     scoring:
|       option_map:
|         A: 1
|         C: 1
|       other: -2
|       min: 0
|       max: 2
|     note: Postcard
|     review:
|       - 'a picture stands here; only its place is kept: [image]'
# What a quiz of Canvas holds in its XML.
@ quiz.xml
  <?xml version="1.0" encoding="UTF-8"?>
  <questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2">
    <assessment ident="a1" title="Week 1">
      <qtimetadata><qtimetadatafield><fieldlabel>qmd_timelimit</fieldlabel><fieldentry>20</fieldentry></qtimetadatafield></qtimetadata>
      <section ident="root_section">
        <item ident="q1" title="Question">
          <itemmetadata><qtimetadata>
            <qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>multiple_dropdowns_question</fieldentry></qtimetadatafield>
            <qtimetadatafield><fieldlabel>points_possible</fieldlabel><fieldentry>2.0</fieldentry></qtimetadatafield>
          </qtimetadata></itemmetadata>
          <presentation>
            <material><mattext texttype="text/html">&lt;p&gt;An order is [a] and then [b].&lt;/p&gt;</mattext></material>
            <response_lid ident="response_a"><material><mattext>a</mattext></material><render_choice>
              <response_label ident="1"><material><mattext texttype="text/plain">paid</mattext></material></response_label>
              <response_label ident="2"><material><mattext texttype="text/plain">lost</mattext></material></response_label>
            </render_choice></response_lid>
            <response_lid ident="response_b"><material><mattext>b</mattext></material><render_choice>
              <response_label ident="3"><material><mattext texttype="text/plain">closed</mattext></material></response_label>
              <response_label ident="4"><material><mattext texttype="text/plain">sent</mattext></material></response_label>
            </render_choice></response_lid>
          </presentation>
          <resprocessing>
            <outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>
            <respcondition><conditionvar><varequal respident="response_a">1</varequal></conditionvar><setvar varname="SCORE" action="Add">50.00</setvar></respcondition>
            <respcondition><conditionvar><varequal respident="response_b">4</varequal></conditionvar><setvar varname="SCORE" action="Add">50.00</setvar></respcondition>
          </resprocessing>
          <itemfeedback ident="general_fb"><flow_mat><material><mattext texttype="text/html">&lt;p&gt;Pay first.&lt;/p&gt;</mattext></material></flow_mat></itemfeedback>
        </item>
        <item ident="q2" title="Question">
          <itemmetadata><qtimetadata>
            <qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>file_upload_question</fieldentry></qtimetadatafield>
          </qtimetadata></itemmetadata>
          <presentation><material><mattext texttype="text/html">&lt;p&gt;Upload the record.&lt;/p&gt;</mattext></material></presentation>
        </item>
      </section>
    </assessment>
  </questestinterop>
$ tiku import quiz.xml -o quiz.yaml
| quiz.xml (canvas): 1 paper, 1 question, 1 with an answer
|
|   paper   lines  questions  answered  doubts
|   Week 1    6-6          1         1       0
|
|   type  questions  answered  no answer
|   case          1         1          0
|
| Looked like questions and were left out (1):
|   line 29: a bank has no questions of this kind: file_upload_question: Upload
|     the record.
! tiku: wrote quiz.yaml; `tiku check quiz.yaml` looks it over
$ cat quiz.yaml
| tiku: 1
| id: Week-1
| title: Week 1
| language: en
| exam:
|   duration: 20m
| type: case
| questions:
|   - id: case-1
|     stem: An order is (1) ____ and then (2) ____.
|     parts:
|       - id: 1
|         type: single
|         points: 1
|         stem: (1)
|         options:
|           A: paid
|           B: lost
|         answer: A
|       - id: 2
|         type: single
|         points: 1
|         stem: (2)
|         options:
|           A: closed
|           B: sent
|         answer: B
|     explanation: Pay first.
