// GIFT of writers who do not know its escapes, or leave its braces out.
#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {

TEST_CASE("gift: formulas need no escapes") {
  const ImportedText read = read_as("gift", R"(::a:: Solve $\dfrac{2x - 4}{3} = 6$ for $x \neq 0$. {
  ~$x = \sqrt{25}$
  =$x = 11$
}

What is \frac{1}{2} of x^{2}? {=\(\frac{x^2}{2}\) ~$$\begin{cases} x = 1 \\ y = 2 \end{cases}$$}

Which? {=\\(\\frac{1}{2}\\) ~$\{1, 2\}$}
)");
  CHECK(read.bank == R"(type: single
points: 1
questions:
  - id: a
    stem: Solve $\dfrac{2x - 4}{3} = 6$ for $x \neq 0$.
    options:
      A: $x = \sqrt{25}$
      B: $x = 11$
    answer: B
  - id: single-2
    stem: What is \frac{1}{2} of x^{2}?
    options:
      A: \(\frac{x^2}{2}\)
      B: $$\begin{cases} x = 1 \\ y = 2 \end{cases}$$
    answer: A
  - id: single-3
    stem: Which?
    options:
      A: \(\frac{1}{2}\)
      B: ${1, 2}$
    answer: A
)");
  CHECK(read.left_out.empty());
}

TEST_CASE("gift: prices and blanks are no formulas") {
  const ImportedText read = read_as("gift", R"(It costs $5. How many $? {=5$ ~6$ ~US$7=US$8}

In x_{=2 ~3} it is____{T}
)");
  CHECK(read.bank.find("A: 5$\n      B: 6$\n      C: US$7\n      D: US$8\n") != std::string::npos);
  CHECK(read_as("gift", "It is ____{T}\n").bank.find("answer: true") != std::string::npos);
  CHECK(read_as("gift", "In x_{=2 ~3}\n").bank.find("A: 2\n      B: 3\n") != std::string::npos);
}

TEST_CASE("gift: braces of code around the marked ones are text") {
  const ImportedText read =
      read_as("gift", "What does int f() { return 1; } give? {\n~{0}\n=1\n~x = {a == b}\n}\n");
  CHECK(read.bank == R"(type: single
points: 1
questions:
  - id: single-1
    stem: What does int f() { return 1; } give?
    options:
      A: '{0}'
      B: 1
      C: x = {a == b}
    answer: B
)");
  CHECK(read.doubts ==
        "type-inferred@1: braces of the text are not escaped; those whose answers are marked are "
        "read as the answers\n");
  // Which of two holds the answers cannot be told.
  CHECK(read_as("gift", "Either {=a ~b} or {=c ~d}?\n").bank.empty());
}

TEST_CASE("gift: marks at the beginnings of lines need no braces") {
  const ImportedText read = read_as("gift", R"(Which prints it?
~print(x=1)
=df{'x'} == 1
# that one

Which closes?
=door
~window }

Which opens? {
~door
=key
)");
  CHECK(read.bank == R"(type: single
points: 1
questions:
  - id: single-1
    stem: Which prints it?
    options:
      A: print(x=1)
      B: df{'x'} == 1
    answer: B
    explanation: 'B: that one'
  - id: single-2
    stem: Which closes?
    options:
      A: door
      B: window
    answer: A
  - id: single-3
    stem: Which opens?
    options:
      A: door
      B: key
    answer: B
)");
  CHECK(read.doubts ==
        "type-inferred@10: the } behind the answers is missing; they are read to the end of the "
        "paragraph\n");
  CHECK(recognised("Which?\n~door\n=key\n\nWho?\n~he\n=she\n") == "gift");
  // No mark says which is right; one line is no list.
  CHECK(read_as("gift", "Which?\n~door\n~key\n").bank.empty());
  CHECK(read_as("gift", "Which is x\n=2\n").bank.empty());
}

TEST_CASE("gift: a name or a stem alone goes on behind a blank line") {
  const ImportedText read =
      read_as("gift", "::a::\n\nWhich?\n\n{\n=x\n~y\n}\n\n::b:: How many? {#\n\n42\n\n}\n");
  CHECK(read.bank.find("id: a\n    type: single\n    stem: Which?\n") != std::string::npos);
  CHECK(read.bank.find("- [{value: 42}]") != std::string::npos);
  CHECK(read.left_out.empty());
  // What has braces of its own is a question by itself.
  CHECK(read_as("gift", "One? {T}\n\n{=x ~y}\n").bank.find("stem: One?") != std::string::npos);
}

TEST_CASE("gift: fences of Markdown around entries are none of them") {
  const ImportedText read =
      read_as("gift", "```gift\n::a:: Which? {=x ~y}\n\n::b:: Is it? {T}\n```\n");
  CHECK(read.bank.find("```") == std::string::npos);
  CHECK(read.bank.find("note") == std::string::npos);
  CHECK(read.bank.find("stem: Is it?") != std::string::npos);
}

TEST_CASE("gift: true and false in other languages, numbers without their sign") {
  const ImportedText read =
      read_as("gift", "a{FALSO}\n\nb{V}\n\nc{对}\n\nd{=42:0 =%50%41:1}\n\ne{=10:30 =9:45}\n");
  CHECK(read.bank == R"(points: 1
questions:
  - id: judge-1
    type: judge
    stem: a
    answer: false
  - id: judge-2
    type: judge
    stem: b
    answer: true
  - id: judge-3
    type: judge
    stem: c
    answer: true
  - id: fill-1
    type: fill
    stem: d
    answer:
      - [{value: 42}, {value: 41, tolerance: 1, share: 0.5}]
  - id: fill-2
    type: fill
    stem: e
    answer:
      - ['10:30', '9:45']
)");
}

TEST_CASE("gift: lines in braces without marks are options, none of them the answer") {
  const ImportedText read =
      read_as("gift", "Which?{\nA) x\nB) y\n}\n\nWho?{\nhe\n*she\n}\n\nOne?{it}\n");
  CHECK(read.bank == R"(points: 1
questions:
  - id: single-1
    type: single
    stem: Which?
    options:
      A: x
      B: 'y'
  - id: single-2
    type: single
    stem: Who?
    options:
      A: he
      B: she
    answer: B
  - id: fill-1
    type: fill
    stem: One?
    answer: it
)");
}

TEST_CASE("gift: an = in mid line is text only where another mark is the right one's") {
  const ImportedText read =
      read_as("gift", "Capital? {\n~Rome=Paris\n~Oslo\n}\n\nWhich? {\n~a=b\n=c=d\n}\n");
  CHECK(read.bank == R"(type: single
points: 1
questions:
  - id: single-1
    stem: Capital?
    options:
      A: Rome
      B: Paris
      C: Oslo
    answer: B
  - id: single-2
    stem: Which?
    options:
      A: a=b
      B: c=d
    answer: B
)");
  // Weights tell too, and of several none says which is the mark.
  CHECK(read_as("gift", "Which? {\n~%100%a=b\n~c\n}\n").bank.find("A: a=b\n") != std::string::npos);
  CHECK(read_as("gift", "Which? {\n~f(x=1)\n~f(x=2)\n}\n").bank.find("answer") ==
        std::string::npos);
}

}  // namespace tiku
