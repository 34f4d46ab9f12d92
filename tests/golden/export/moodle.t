# Moodle XML.
@ bank.yaml
  tiku: 1
  id: shop
  title: Shop / refunds
  language: en
  exam: {duration: 10, pass: 60%}
  sections:
    - title: Choice
      points: 2
      questions:
        - {id: days, type: single, stem: "How many days = {a} ~ #1: back\\slash?", options: {A: "=3", B: "*7* <b>", C: "-1 + 1"}, answer: B, explanation: "Rule: 7 #1", tags: [time, 'two words'], difficulty: easy}
        - {id: many, type: multiple, stem: "Which?\n1. first\n- second", options: {A: one, B: two, C: three, D: four}, answer: [A, C, D], scoring: subset_ratio}
        - {id: some, type: indeterminate, stem: "Any?", options: {X: one, Y: two}, answer: X, scoring: subset_half, note: ask}
        - {id: open, type: single, stem: No key yet, options: {A: one, B: two}}
    - title: "Rest & more"
      questions:
        - {id: fee, type: judge, stem: The shop pays., answer: true, points: 1, explanation: It does.}
        - {id: fee2, type: judge, stem: You pay., options: {A: wrong, B: right}, answer: A, points: 1}
        - {id: word, type: fill, stem: "Ask for the ____.", answer: [['order *number*', {text: "=number", share: 1/2}]], points: 2}
        - {id: num, type: fill, stem: "Wait ____ days.", answer: [{value: 7, tolerance: 10%, unit: days}], points: 2}
        - {id: range, type: fill, stem: "Between ____.", answer: [{min: 1, max: 9}], points: 2}
        - {id: two, type: fill, stem: "First ____, then ____.", answer: [order, [phone, "tel;ephone"]], points: 2}
        - {id: say, type: short, stem: Write an answer., answer: "Dear <customer>", points: 4, length: {min: 20}, rubric: [{points: 4, any: [sorry]}]}
        - id: case
          type: case
          stem: "A customer calls."
          parts:
            - {id: first, type: single, stem: "First?", options: {A: greet, B: hang up}, answer: A, points: 1}
            - {id: then, type: judge, stem: You may hang up., answer: false, points: 1}
$ tiku export bank.yaml --to moodle -o out.xml
| bank.yaml (moodle): 12 questions
|   written: out.xml
| Not carried over by moodle (12):
|   the bank  id of the bank; time, pass mark, instructions and what else the exam
|             states
|   days      difficulty
|   some      one or more answers: written as multiple choice; note; labels of the
|             options; scoring subset_half
|   open      left out: the format needs an answer
|   fee2      options of true and false
|   say       rubric; length
|   case      its parts stand alone, each behind the material
$ cat out.xml
| <?xml version="1.0" encoding="UTF-8"?>
| <quiz>
| <question type="category">
| <category><text>$course$/top/Shop // refunds/Choice</text></category>
| </question>
| <question type="multichoice">
| <name><text>days</text></name>
| <questiontext format="plain_text"><text>How many days = {a} ~ #1: back\slash?</text></questiontext>
| <generalfeedback format="plain_text"><text>Rule: 7 #1</text></generalfeedback>
| <defaultgrade>2</defaultgrade>
| <idnumber>days</idnumber>
| <single>true</single>
| <shuffleanswers>false</shuffleanswers>
| <answernumbering>ABCD</answernumbering>
| <answer fraction="0" format="plain_text"><text>=3</text></answer>
| <answer fraction="100" format="plain_text"><text>*7* &lt;b&gt;</text></answer>
| <answer fraction="0" format="plain_text"><text>-1 + 1</text></answer>
| <tags>
| <tag><text>time</text></tag>
| <tag><text>two words</text></tag>
| </tags>
| </question>
| <question type="multichoice">
| <name><text>many</text></name>
| <questiontext format="plain_text"><text>Which?
| 1. first
| - second</text></questiontext>
| <defaultgrade>2</defaultgrade>
| <idnumber>many</idnumber>
| <single>false</single>
| <shuffleanswers>false</shuffleanswers>
| <answernumbering>ABCD</answernumbering>
| <answer fraction="33.33333" format="plain_text"><text>one</text></answer>
| <answer fraction="-100" format="plain_text"><text>two</text></answer>
| <answer fraction="33.33333" format="plain_text"><text>three</text></answer>
| <answer fraction="33.33333" format="plain_text"><text>four</text></answer>
| </question>
| <question type="multichoice">
| <name><text>some</text></name>
| <questiontext format="plain_text"><text>Any?</text></questiontext>
| <defaultgrade>2</defaultgrade>
| <idnumber>some</idnumber>
| <single>false</single>
| <shuffleanswers>false</shuffleanswers>
| <answernumbering>ABCD</answernumbering>
| <answer fraction="100" format="plain_text"><text>one</text></answer>
| <answer fraction="-100" format="plain_text"><text>two</text></answer>
| </question>
| <question type="category">
| <category><text>$course$/top/Shop // refunds/Rest &amp; more</text></category>
| </question>
| <question type="truefalse">
| <name><text>fee</text></name>
| <questiontext format="plain_text"><text>The shop pays.</text></questiontext>
| <generalfeedback format="plain_text"><text>It does.</text></generalfeedback>
| <defaultgrade>1</defaultgrade>
| <idnumber>fee</idnumber>
| <answer fraction="100" format="plain_text"><text>true</text></answer>
| <answer fraction="0" format="plain_text"><text>false</text></answer>
| </question>
| <question type="truefalse">
| <name><text>fee2</text></name>
| <questiontext format="plain_text"><text>You pay.</text></questiontext>
| <defaultgrade>1</defaultgrade>
| <idnumber>fee2</idnumber>
| <answer fraction="0" format="plain_text"><text>true</text></answer>
| <answer fraction="100" format="plain_text"><text>false</text></answer>
| </question>
| <question type="shortanswer">
| <name><text>word</text></name>
| <questiontext format="plain_text"><text>Ask for the ____.</text></questiontext>
| <defaultgrade>2</defaultgrade>
| <idnumber>word</idnumber>
| <usecase>0</usecase>
| <answer fraction="100" format="plain_text"><text>order \*number\*</text></answer>
| <answer fraction="50" format="plain_text"><text>=number</text></answer>
| </question>
| <question type="numerical">
| <name><text>num</text></name>
| <questiontext format="plain_text"><text>Wait ____ days.</text></questiontext>
| <defaultgrade>2</defaultgrade>
| <idnumber>num</idnumber>
| <answer fraction="100" format="plain_text"><text>7</text><tolerance>0.7</tolerance>
| </answer>
| <unitgradingtype>0</unitgradingtype>
| <units><unit><multiplier>1</multiplier>
| <unit_name>days</unit_name>
| </unit>
| </units>
| </question>
| <question type="numerical">
| <name><text>range</text></name>
| <questiontext format="plain_text"><text>Between ____.</text></questiontext>
| <defaultgrade>2</defaultgrade>
| <idnumber>range</idnumber>
| <answer fraction="100" format="plain_text"><text>5</text><tolerance>4</tolerance>
| </answer>
| </question>
| <question type="cloze">
| <name><text>two</text></name>
| <questiontext format="plain_text"><text>First {1:SHORTANSWER:=order}, then {1:SHORTANSWER:=phone~=tel;ephone}.</text></questiontext>
| <idnumber>two</idnumber>
| </question>
| <question type="essay">
| <name><text>say</text></name>
| <questiontext format="plain_text"><text>Write an answer.</text></questiontext>
| <defaultgrade>4</defaultgrade>
| <idnumber>say</idnumber>
| <graderinfo format="plain_text"><text>Dear &lt;customer&gt;</text></graderinfo>
| <responseformat>plain</responseformat>
| </question>
| <question type="multichoice">
| <name><text>case.first</text></name>
| <questiontext format="plain_text"><text>A customer calls.
| First?</text></questiontext>
| <defaultgrade>1</defaultgrade>
| <idnumber>case.first</idnumber>
| <single>true</single>
| <shuffleanswers>false</shuffleanswers>
| <answernumbering>ABCD</answernumbering>
| <answer fraction="100" format="plain_text"><text>greet</text></answer>
| <answer fraction="0" format="plain_text"><text>hang up</text></answer>
| </question>
| <question type="truefalse">
| <name><text>case.then</text></name>
| <questiontext format="plain_text"><text>A customer calls.
| You may hang up.</text></questiontext>
| <defaultgrade>1</defaultgrade>
| <idnumber>case.then</idnumber>
| <answer fraction="0" format="plain_text"><text>true</text></answer>
| <answer fraction="100" format="plain_text"><text>false</text></answer>
| </question>
| </quiz>
$ tiku export bank.yaml --to moodle --no-answers -o none.xml --strict -q
| bank.yaml (moodle): 12 questions
| Not carried over by moodle (16):
|   the bank    id of the bank; time, pass mark, instructions and what else the
|               exam states
|   days        left out: the format needs an answer
|   many        left out: the format needs an answer
|   some        left out: the format needs an answer
|   open        left out: the format needs an answer
|   fee         left out: the format needs an answer
|   fee2        left out: the format needs an answer
|   word        left out: the format needs an answer
|   num         left out: the format needs an answer
|   range       left out: the format needs an answer
|   two         left out: the format needs an answer
|   say         length
|   case        its parts stand alone, each behind the material
|   case.first  left out: the format needs an answer
|   case.then   left out: the format needs an answer
? 1
