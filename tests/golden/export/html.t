# Text of the bank is never markup, wherever it stands.
@ bank.yaml
  tiku: 1
  id: '"><script>alert(1)</script>'
  title: '</title><script>alert(2)</script>'
  language: en
  exam: {duration: 10, pass: 60%, code: '<b>', instructions: "one\ntwo </div><img src=x onerror=alert(3)>"}
  sections:
    - title: '</h2><script>'
      points: 2
      questions:
        - {id: a, type: single, stem: '1 < 2 && "x" ''y'' &amp; </article> __', options: {'<': '<li>', B: "x \u202Eevil\u202C \x1b[31m"}, answer: B, explanation: '<!-- x', tags: ['<i>']}
        - {id: b, type: judge, stem: 'Yes?', options: {A: wrong, B: right}, answer: B}
        - {id: c, type: fill, stem: 'Fill ____ and （ ）', answer: ['</span>', [x, 3]]}
        - {id: d, type: short, stem: Say it., points: 3, length: {min: 60}, answer: '</style>', rubric: [{points: 3, any: [<u>, v], not: [w]}]}
    - title: II. Cases
      choose: 1
      questions:
        - id: k
          type: case
          stem: A customer calls.
          parts:
            - {id: x, type: single, stem: "First?", options: {A: greet, B: hang up}, answer: A, points: 1, explanation: Greet.}
            - {id: y, type: judge, stem: You may hang up., answer: false, points: 1}
        - {id: z, type: short, stem: Free., points: 2}
$ tiku export bank.yaml --to html -o marker.html
| bank.yaml (html): 6 questions
|   written: marker.html
| Not carried over by html (1):
|   a  tags
$ head -n 7 marker.html
| <!doctype html>
| <html lang="en">
| <head>
| <meta charset="utf-8">
| <meta name="viewport" content="width=device-width, initial-scale=1">
| <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
| <title>&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;</title>
$ tail -n +68 marker.html
| <main class="page">
| <h1>&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;</h1>
| <p class="facts"><span>Exam code: &lt;b&gt;</span><span>Time: 10 minutes</span><span>Pass mark: 60%</span></p>
| <p class="edition">With answers, for markers</p>
| <div class="instructions">one
| two &lt;/div&gt;&lt;img src=x onerror=alert(3)&gt;</div>
| <h2>I. &lt;/h2&gt;&lt;script&gt;<span class="extent"> (4 questions, 9 points)</span></h2>
| <article class="question">
| <div class="stem"><span class="number">1.</span>(one answer) 1 &lt; 2 &amp;&amp; &quot;x&quot; &#39;y&#39; &amp;amp; &lt;/article&gt; <span class="blank"></span> (2 points)</div>
| <ol class="options four">
| <li><span class="label">&lt;.</span><span>&lt;li&gt;</span></li>
| <li><span class="label">B.</span><span>x \u202Eevil\u202C \x1B[31m</span></li>
| </ol>
| <div class="answer"><b>Answer: </b>B
| <b>Explanation: </b>&lt;!-- x</div>
| </article>
| <article class="question">
| <div class="stem"><span class="number">2.</span>(true or false) Yes? (2 points)</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>wrong</span></li>
| <li><span class="label">B.</span><span>right</span></li>
| </ol>
| <div class="answer"><b>Answer: </b>B</div>
| </article>
| <article class="question">
| <div class="stem"><span class="number">3.</span>Fill <span class="blank"></span> and （ ） (2 points)</div>
| <div class="answer"><b>Answer: </b>&lt;/span&gt;; x or 3</div>
| </article>
| <article class="question">
| <div class="stem"><span class="number">4.</span>Say it. (at least 60 characters) (3 points)</div>
| <div class="answer"><b>Answer: </b>&lt;/style&gt;
| <b>Marking: </b><ul><li>3 points  one of &lt;u&gt;, v; none of w</li></ul></div>
| </article>
| <h2>II. Cases<span class="extent"> (2 questions)</span></h2>
| <p class="remark">Only the best 1 of this part counts.</p>
| <article class="case">
| <div class="material"><span class="number">5.</span>A customer calls. (2 points)</div>
| <article class="question">
| <div class="stem"><span class="number">(1)</span>(one answer) First? (1 point)</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>greet</span></li>
| <li><span class="label">B.</span><span>hang up</span></li>
| </ol>
| <div class="answer"><b>Answer: </b>A
| <b>Explanation: </b>Greet.</div>
| </article>
| <article class="question">
| <div class="stem"><span class="number">(2)</span>(true or false) You may hang up. (1 point)</div>
| <div class="answer"><b>Answer: </b>False</div>
| </article>
| </article>
| <article class="question">
| <div class="stem"><span class="number">6.</span>Free. (2 points)</div>
| <div class="answer"><b>Answer: </b>none stated</div>
| </article>
| </main>
| <section class="page keys">
| <h1>&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;  Answers</h1>
| <h2>&lt;/h2&gt;&lt;script&gt;</h2>
| <div class="items">
| <div class="item"><span class="no">1</span><span class="text">B</span></div>
| <div class="item"><span class="no">2</span><span class="text">B</span></div>
| </div>
| <div class="items wide">
| <div class="item"><span class="no">3</span><span class="text">&lt;/span&gt;; x or 3</span></div>
| <div class="item"><span class="no">4</span><span class="text">&lt;/style&gt;</span></div>
| </div>
| <h2>II. Cases</h2>
| <div class="items">
| <div class="item"><span class="no">5 (1)</span><span class="text">A</span></div>
| <div class="item"><span class="no">5 (2)</span><span class="text">False</span></div>
| </div>
| <div class="items wide">
| <div class="item"><span class="no">6</span><span class="text">none stated</span></div>
| </div>
| </section>
| </body>
| </html>
$ tiku export bank.yaml --to html --no-answers -o out/
| bank.yaml (html): 6 questions
|   written: out/bank.html
| Not carried over by html (1):
|   a  tags
$ tail -n +68 out/bank.html
| <main class="page">
| <h1>&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;</h1>
| <p class="facts"><span>Exam code: &lt;b&gt;</span><span>Time: 10 minutes</span><span>Pass mark: 60%</span></p>
| <div class="who"><span>Name</span><span>ID</span><span>Team</span><span>Score</span></div>
| <div class="instructions">one
| two &lt;/div&gt;&lt;img src=x onerror=alert(3)&gt;</div>
| <h2>I. &lt;/h2&gt;&lt;script&gt;<span class="extent"> (4 questions, 9 points)</span></h2>
| <article class="question">
| <div class="stem"><span class="number">1.</span>(one answer) 1 &lt; 2 &amp;&amp; &quot;x&quot; &#39;y&#39; &amp;amp; &lt;/article&gt; <span class="blank"></span> (2 points)</div>
| <ol class="options four">
| <li><span class="label">&lt;.</span><span>&lt;li&gt;</span></li>
| <li><span class="label">B.</span><span>x \u202Eevil\u202C \x1B[31m</span></li>
| </ol>
| </article>
| <article class="question">
| <div class="stem"><span class="number">2.</span>(true or false) Yes? (2 points)</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>wrong</span></li>
| <li><span class="label">B.</span><span>right</span></li>
| </ol>
| </article>
| <article class="question">
| <div class="stem"><span class="number">3.</span>Fill <span class="blank"></span> and （ ） (2 points)</div>
| </article>
| <article class="question">
| <div class="stem"><span class="number">4.</span>Say it. (at least 60 characters) (3 points)</div>
| <div class="line"></div><div class="line"></div><div class="line"></div>
| </article>
| <h2>II. Cases<span class="extent"> (2 questions)</span></h2>
| <p class="remark">Only the best 1 of this part counts.</p>
| <article class="case">
| <div class="material"><span class="number">5.</span>A customer calls. (2 points)</div>
| <article class="question">
| <div class="stem"><span class="number">(1)</span>(one answer) First? (1 point)</div>
| <ol class="options four">
| <li><span class="label">A.</span><span>greet</span></li>
| <li><span class="label">B.</span><span>hang up</span></li>
| </ol>
| </article>
| <article class="question">
| <div class="stem"><span class="number">(2)</span>(true or false) You may hang up. (1 point)</div>
| </article>
| </article>
| <article class="question">
| <div class="stem"><span class="number">6.</span>Free. (2 points)</div>
| <div class="line"></div><div class="line"></div><div class="line"></div>
| </article>
| </main>
| <section class="page sheet">
| <h1>&lt;/title&gt;&lt;script&gt;alert(2)&lt;/script&gt;  Answer sheet</h1>
| <div class="who"><span>Name</span><span>ID</span><span>Team</span></div>
| <p class="remark">Fill in the box of your answer; write the answers to blanks on the lines.</p>
| <h2>&lt;/h2&gt;&lt;script&gt;</h2>
| <div class="items">
| <div class="item"><span class="no">1</span><span class="box">&lt;</span><span class="box">B</span></div>
| <div class="item"><span class="no">2</span><span class="box">A</span><span class="box">B</span></div>
| </div>
| <div class="items wide">
| <div class="item"><span class="no">3</span><span class="slot"></span><span class="slot"></span></div>
| <div class="item"><span class="no">4</span><span class="text">answer on the paper</span></div>
| </div>
| <h2>II. Cases</h2>
| <div class="items">
| <div class="item"><span class="no">5 (1)</span><span class="box">A</span><span class="box">B</span></div>
| <div class="item"><span class="no">5 (2)</span><span class="box">True</span><span class="box">False</span></div>
| </div>
| <div class="items wide">
| <div class="item"><span class="no">6</span><span class="text">answer on the paper</span></div>
| </div>
| </section>
| </body>
| </html>
