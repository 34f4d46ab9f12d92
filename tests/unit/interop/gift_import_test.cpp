#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {

// The rules are those of docs.moodle.org/en/GIFT_format and of Moodle's own importer.

TEST_CASE("gift: every kind of question") {
  const ImportedText read = read_as("gift", R"(// a comment
Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}

Grant is {~buried =entombed ~living} in Grant's tomb.

The sun rises in the west.{F#No!#Indeed.}

Two plus two is {=four =%50%4#digits}.

When was he born?{#1822:5}

Pi?{# =3.14..3.15 =%50%3:0.5 ~#no}

Write about it. {}

Match.{=Canada -> Ottawa =Italy -> Rome = -> Bern}
)");
  CHECK(read.bank == R"(questions:
  - id: single-1
    type: single
    points: 1
    stem: Who's buried in Grant's tomb?
    options:
      A: Grant
      B: Jefferson
      C: no one
    answer: C
  - id: single-2
    type: single
    points: 1
    stem: Grant is _____ in Grant's tomb.
    options:
      A: buried
      B: entombed
      C: living
    answer: B
  - id: judge-1
    type: judge
    points: 1
    stem: The sun rises in the west.
    answer: false
    explanation: |-
      TRUE: No!
      FALSE: Indeed.
  - id: fill-1
    type: fill
    points: 1
    stem: Two plus two is _____.
    answer:
      - [four, {text: 4, share: 0.5}]
    explanation: '4: digits'
  - id: fill-2
    type: fill
    points: 1
    stem: When was he born?
    answer:
      - [{value: 1822, tolerance: 5}]
  - id: fill-3
    type: fill
    points: 1
    stem: Pi?
    answer:
      - [{min: 3.14, max: 3.15}, {value: 3, tolerance: 0.5, share: 0.5}]
    explanation: '*: no'
  - id: short-1
    type: short
    points: 1
    stem: Write about it.
  - id: case-1
    type: case
    stem: Match.
    parts:
      - id: 1
        type: single
        points: 0.5
        stem: Canada
        options:
          A: Ottawa
          B: Rome
          C: Bern
        answer: A
      - id: 2
        type: single
        points: 0.5
        stem: Italy
        options:
          A: Ottawa
          B: Rome
          C: Bern
        answer: B
)");
  CHECK(read.doubts.empty());
  CHECK(read.left_out.empty());
}

TEST_CASE("gift: escapes, names, formats, ids and tags in comments") {
  const ImportedText read =
      read_as("gift", R"(// question: 7  name: x [id:q-7] [tag:one two] [tag:三]
::A name\: here::[html]<p>1 \= 1 \{a\} \#2 \~</p>\n<p>x</p>{
  =<b>b\\c</b> \: d
  ~[plain]<b>
}

::short_name:: 中文\n第二行{~是 =否}
)");
  CHECK(read.bank == R"(type: single
points: 1
questions:
  - id: q-7
    stem: |-
      1 = 1 {a} #2 ~
      x
    options:
      A: 'b\c : d'
      B: <b>
    answer: A
    tags: [one two, 三]
    note: 'A name: here'
  - id: short_name
    stem: |-
      中文
      第二行
    options:
      A: 是
      B: 否
    answer: B
)");
  CHECK(read.doubts == "not-carried@2: bold, italic or underlined words, kept as plain words\n");
}

TEST_CASE("gift: what options earn is the scoring") {
  const ImportedText read = read_as("gift", R"(a{=x ~%-25%y ~%-25%z}

b{~%33.33333%x ~%33.33333%y ~%33.33333%z ~%-100%w}

c{~%50%x ~%50%y ~%-50%z ~%-50%w}

d{~x ~%50%y =z}

e{~%50%x ~%50%y ~z}

f{~%60%x ~%40%y ~%-10%z}
)");
  CHECK(read.bank == R"(points: 1
questions:
  - id: single-1
    type: single
    stem: a
    options:
      A: x
      B: 'y'
      C: z
    answer: A
    scoring: penalty(25%)
  - id: multiple-1
    type: multiple
    stem: b
    options:
      A: x
      B: 'y'
      C: z
      D: w
    answer: ABC
    scoring: subset_ratio
  - id: multiple-2
    type: multiple
    stem: c
    options:
      A: x
      B: 'y'
      C: z
      D: w
    answer: AB
    scoring: net_w(50%)
  - id: single-2
    type: single
    stem: d
    options:
      A: x
      B: 'y'
      C: z
    answer: C
    scoring:
      option_map:
        A: 0
        B: 0.5
        C: 1
      min: 0
      max: 1
  - id: multiple-3
    type: multiple
    stem: e
    options:
      A: x
      B: 'y'
      C: z
    answer: AB
    scoring: net_w(0%)
  - id: multiple-4
    type: multiple
    stem: f
    options:
      A: x
      B: 'y'
      C: z
    answer: AB
    scoring:
      option_map:
        A: 0.6
        B: 0.4
        C: -0.1
      min: 0
      max: 1
)");
  CHECK(read.doubts.empty());
}

TEST_CASE("gift: a key that cannot be meant is none") {
  const ImportedText read = read_as("gift", R"(a{=~%50%x ~y}

b{~x ~y}

c{=x =y ~z}

d{~%50%x =%50%y}

e{#many}

f{=*}
)");
  CHECK(read.doubts ==
        "answer-unclear@1: an option without text earns points, so the key cannot be meant\n"
        "options-missing@1: left out: 1 option without text\n"
        "unanswered@1: the file gives no answer\n"
        "unanswered@3: the file gives no answer\n"
        "answer-unclear@5: only one option can be ticked, and 2 earn all the points; the key is "
        "A\n"
        "answer-unclear@7: the weight of \"%50%y\" stands behind =, which alone earns everything; "
        "the weight is taken\n"
        "answer-unclear@7: no answer earns all the points\n"
        "unanswered@7: the file gives no answer\n"
        "answer-unclear@9: the answer \"many\" is no number\n"
        "unanswered@9: the file gives no answer\n"
        "answer-unclear@11: the answer \"*\" has a * that stands for anything; left out of the "
        "key\n"
        "unanswered@11: the file gives no answer\n");
}

TEST_CASE("gift: categories are title and sections, descriptions notes") {
  const ImportedText read = read_as("gift", R"($CATEGORY: $course$/top/Unit 1/Verbs

[html]Read <img src="x.png">this first.

::a::aa{T}

::a::again{T}

::7::seven{T}

$CATEGORY: $course$/top/Unit 1/Nouns // names
b{F}

The end.
)");
  CHECK(read.title == "Unit 1");
  CHECK(read.bank == R"(sections:
  - title: Verbs
    type: judge
    points: 1
    questions:
      - id: a
        stem: aa
        answer: true
        note: Read this first.
      - id: judge-2
        stem: again
        answer: true
        note: a
      - id: judge-3
        stem: seven
        answer: true
        note: 7
  - title: Nouns / names
    type: judge
    points: 1
    questions:
      - id: judge-4
        stem: b
        answer: false
)");
  CHECK(read.doubts ==
        "not-carried@3: a picture: x.png\n"
        "not-carried@3: a description, kept as the note of the next question: Read this first.\n");
  CHECK(read.left_out == "14: a description, which asks nothing\n");
}

TEST_CASE("gift: damage is named with its line, and the next question is whole") {
  const ImportedText read = read_as("gift", R"(open{=x ~y

brace{=a {b} ~{c} {=d}

close} here

pair{=a -> b =c}

fine{=x ~y}
)");
  CHECK(read.left_out ==
        "1: its braces do not come out: answers begin with { and end with }, within one "
        "paragraph\n"
        "3: more braces than those around the answers; a brace of the text is written \\{ or "
        "\\}\n"
        "5: its braces do not come out: answers begin with { and end with }, within one "
        "paragraph\n"
        "7: \"c\" among the pairs has no ->\n");
  CHECK(read.bank.find("stem: fine\n") != std::string::npos);
}

TEST_CASE("gift: blank lines among the answers, and questions without a line between them") {
  const ImportedText read = read_as("gift", "a{\n=x\n\n// why\n~y\n}\nb{T}\n::c::c{F}\n");
  CHECK(read.left_out.empty());
  CHECK(read.bank.find("stem: a\n") != std::string::npos);
  CHECK(read.bank.find("stem: b\n") != std::string::npos);
  CHECK(read.bank.find("stem: c\n") != std::string::npos);
}

TEST_CASE("gift: ~= is a right option, # alone no empty one") {
  const ImportedText read = read_as("gift", "a{~=x~y}\n\nred{=#f00 ~#0f0}\n");
  CHECK(read.bank.find("A: x\n      B: 'y'\n    answer: A\n") != std::string::npos);
  CHECK(read.bank.find("A: '#f00'\n      B: '#0f0'\n    answer: A\n") != std::string::npos);
  CHECK(read.doubts ==
        "not-carried@1: options marked ~= (Moodle shows an empty option before each): 1 place\n"
        "options-missing@3: an option has no text, only the feedback \"#f00\", which is taken for "
        "its text; a # of an option's own is written \\#\n"
        "options-missing@3: an option has no text, only the feedback \"#0f0\", which is taken for "
        "its text; a # of an option's own is written \\#\n");
}

TEST_CASE("gift: gaps of a cloze question are read as what they are") {
  const ImportedText read = read_as("gift", "In {1:SA:=which~%50%that} year {1:NM:=1990:2}?\n");
  CHECK(read.bank == R"(type: fill
points: 2
questions:
  - id: fill-1
    stem: In ____ year ____?
    answer:
      - [which, {text: that, share: 0.5}]
      - [{value: 1990, tolerance: 2}]
)");
  CHECK(read.doubts ==
        "type-inferred@1: gaps as Moodle's cloze questions have them, which GIFT does not know; "
        "read as such\n");
}

TEST_CASE("gift: it is known by its marks") {
  CHECK(recognised("::Q1:: What?{=a ~b}\n") == "gift");
  CHECK(recognised("$CATEGORY: x\n\nWhat?{=a ~b}\n") == "gift");
  CHECK(recognised("What?{=a ~b}\n") == "gift");
  CHECK(recognised("{\"a\": [1, 2]}\n") == "text");
  CHECK(recognised("1. 集合 {1, 2} 有几个元素？\nA. 1\nB. 2\n") == "text");
}

TEST_CASE("a container of a page in Markdown is no name of an entry in GIFT") {
  CHECK(recognised(
            "### 1\n\n::: details 答案\n可以。:::\n\n### 2\n\n::: details 答案\n不可以。:::\n") !=
        "gift");
  CHECK(recognised("::名字:: 铃响吗？ {T}\n") == "gift");
}

TEST_CASE("gift: blank lines within braces do not make notes of what stands between them") {
  const ImportedText read =
      read_as("gift", "::a:: How many? {#\n\n42\n\n}\n\n::b:: Is it so? {T}\n");
  CHECK(read.bank.find("value: 42") != std::string::npos);
  CHECK(read.bank.find("note:") == std::string::npos);
  // A description behind an open brace is one where no brace closes.
  CHECK(read_as("gift", "::a:: How many? {#\n\nRead this.\n\n::b:: Is it so? {T}\n")
            .bank.find("note: Read this.") != std::string::npos);
}

TEST_CASE("gift: several right options are right together where the question asks for as many") {
  const auto key_of = [](const std::string& stem, const std::string& answers) {
    const std::string bank = read_as("gift", stem + answers).bank;
    const std::size_t at = bank.find("answer: ");
    return at == std::string::npos ? "-" : bank.substr(at + 8, bank.find('\n', at) - at - 8);
  };
  const std::string two = " {=a bell ~a lamp =a clock}";
  CHECK(key_of("What rings? There are 2 correct answers.", two) == "AC");
  CHECK(key_of("What rings? (Choose two.)", two) == "AC");
  CHECK(key_of("Was klingelt? Zwei Antworten sind richtig.", two) == "AC");
  CHECK(key_of("¿Qué suena? Elija dos.", two) == "AC");
  CHECK(key_of("Что звонит? Выберите два варианта.", two) == "AC");
  // Another number, and a number of other things, say nothing of the options.
  CHECK(key_of("What rings? There are 3 correct answers.", two) == "A");
  CHECK(key_of("What rings for two clerks?", two) == "A");
}

}  // namespace tiku
