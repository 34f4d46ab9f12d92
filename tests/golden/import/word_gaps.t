# Words put into the gaps of a text: a case with a part for each gap, whose options are the words of its group.
@ quiz.xml
  <quiz>
  <question type="gapselect">
    <name><text>cat</text></name>
    <questiontext format="html"><text>The [[1]] sat [[3]] the mat, see [[note]].</text></questiontext>
    <defaultgrade>2</defaultgrade>
    <selectoption><text>cat</text><group>1</group></selectoption>
    <selectoption><text>dog</text><group>1</group></selectoption>
    <selectoption><text>on</text><group>2</group></selectoption>
    <selectoption><text>in</text><group>2</group></selectoption>
  </question>
  <question type="ddwtos">
    <name><text>words</text></name>
    <questiontext format="html"><text><![CDATA[[[2]] calls <b>the client</b> back.]]></text></questiontext>
    <defaultgrade>1</defaultgrade>
    <dragbox><text>nobody</text><group>1</group></dragbox>
    <dragbox><text><![CDATA[the <i>agent</i>]]></text><group>1</group><infinite/></dragbox>
  </question>
  <question type="gapselect">
    <name><text>broken</text></name>
    <questiontext format="html"><text>The [[7]] sat.</text></questiontext>
    <selectoption><text>cat</text><group>1</group></selectoption>
  </question>
  <question type="ordering">
    <name><text>steps</text></name>
    <questiontext format="html"><text>Put in order.</text></questiontext>
  </question>
  </quiz>
$ tiku import quiz.xml -o quiz.yaml --report report.json
| quiz.xml (moodle): 1 paper, 2 questions, 2 with an answer
|
|   paper  lines  questions  answered  doubts
|   quiz    2-11          2         2       2
|
|   type  questions  answered  no answer
|   case          2         2          0
|
| To look at (2):
|   not carried over     2  line 11
|
| Looked like questions and were left out (2):
|   line 18: gap 7 names a word that is not in the list: The [[7]] sat.
|   line 23: questions of the type ordering cannot be held by a bank: Put in
|     order.
! tiku: the whole report is in report.json
! tiku: wrote quiz.yaml; `tiku check quiz.yaml` looks it over
$ cat quiz.yaml
| tiku: 1
| id: quiz
| title: quiz
| language: en
| type: case
| questions:
|   - id: cat
|     stem: The [1] sat [2] the mat, see [[note]].
|     parts:
|       - id: 1
|         type: single
|         points: 1
|         stem: '[1]'
|         options:
|           A: cat
|           B: dog
|         answer: A
|       - id: 2
|         type: single
|         points: 1
|         stem: '[2]'
|         options:
|           A: 'on'
|           B: in
|         answer: A
|   - id: words
|     stem: '[1] calls the client back.'
|     parts:
|       - id: 1
|         type: single
|         points: 1
|         stem: '[1]'
|         options:
|           A: nobody
|           B: the agent
|         answer: B
$ cat report.json
| {
|   "schema_version": 1,
|   "summary": {
|     "papers": 1,
|     "questions": 2,
|     "answered": 2,
|     "doubts": 2,
|     "left_out": 2,
|     "beside": 0
|   },
|   "files": [
|     {
|       "file": "quiz.xml",
|       "format": "moodle",
|       "papers": [
|         {
|           "id": "quiz",
|           "title": "quiz",
|           "kind": "bank",
|           "written": "quiz.yaml",
|           "sheets": null,
|           "marks": null,
|           "first_line": 2,
|           "last_line": 11,
|           "questions": 2,
|           "answered": 2,
|           "types": {
|             "case": {
|               "questions": 2,
|               "answered": 2
|             }
|           },
|           "doubts": [
|             {
|               "kind": "not-carried",
|               "line": 11,
|               "question": "words",
|               "message": "bold, italic or underlined words, kept as plain words"
|             },
|             {
|               "kind": "not-carried",
|               "line": 11,
|               "question": "words",
|               "message": "bold, italic or underlined words, kept as plain words"
|             }
|           ]
|         }
|       ],
|       "left_out": [
|         {
|           "line": 18,
|           "text": "The [[7]] sat.",
|           "reason": "gap 7 names a word that is not in the list"
|         },
|         {
|           "line": 23,
|           "text": "Put in order.",
|           "reason": "questions of the type ordering cannot be held by a bank"
|         }
|       ],
|       "beside": []
|     }
|   ]
| }
