# Names of a program are no blanks: on paper, on its answer sheet, in QTI and in Moodle.
@ bank.yaml
  tiku: 1
  id: code
  title: Code
  questions:
    - {id: init, type: fill, points: 1, stem: "What does __init__ return in is__set? ____", answer: None}
    - {id: main, type: single, points: 1, stem: "What is __name__ of a script?", options: [__main__, main], answer: A}
$ tiku check bank.yaml
! tiku: checked 1 bank or key, 2 questions: nothing to report
$ tiku export bank.yaml --to html --no-answers -o paper.html -q
$ tail -n 22 paper.html
| </article>
| <article class="question">
| <div class="stem"><span class="number">2.</span>(one answer) What is __name__ of a script?</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>__main__</span></li>
| <li><span class="label">B.</span><span>main</span></li>
| </ol>
| </article>
| </main>
| <section class="page sheet">
| <h1>Code  Answer sheet</h1>
| <div class="who"><span>Name</span><span>ID</span><span>Team</span></div>
| <p class="remark">Fill in the box of your answer; write the answers to blanks on the lines.</p>
| <div class="items">
| <div class="item"><span class="no">2</span><span class="box">A</span><span class="box">B</span></div>
| </div>
| <div class="items wide">
| <div class="item"><span class="no">1</span><span class="slot"></span></div>
| </div>
| </section>
| </body>
| </html>
$ tiku export bank.yaml --to moodle -o bank.xml -q
| bank.yaml (moodle): 2 questions
| Not carried over by moodle (1):
|   the bank  id of the bank
$ cat bank.xml
| <?xml version="1.0" encoding="UTF-8"?>
| <quiz>
| <question type="category">
| <category><text>$course$/top/Code</text></category>
| </question>
| <question type="shortanswer">
| <name><text>init</text></name>
| <questiontext format="plain_text"><text>What does __init__ return in is__set? ____</text></questiontext>
| <defaultgrade>1</defaultgrade>
| <idnumber>init</idnumber>
| <usecase>0</usecase>
| <answer fraction="100" format="plain_text"><text>None</text></answer>
| </question>
| <question type="multichoice">
| <name><text>main</text></name>
| <questiontext format="plain_text"><text>What is __name__ of a script?</text></questiontext>
| <defaultgrade>1</defaultgrade>
| <idnumber>main</idnumber>
| <single>true</single>
| <shuffleanswers>false</shuffleanswers>
| <answernumbering>ABCD</answernumbering>
| <answer fraction="100" format="plain_text"><text>__main__</text></answer>
| <answer fraction="0" format="plain_text"><text>main</text></answer>
| </question>
| </quiz>
