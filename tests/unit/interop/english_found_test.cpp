// Layouts of English and other European papers as they were found: each case is named after what
// went wrong with them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

constexpr const char* kThree =
    "single | Which rings? | A=a lamp B=a bell C=a key | B\n"
    "single | Which opens? | A=a key B=a lamp C=a bell | A\n"
    "single | Which shines? | A=a bell B=a key C=a lamp | C\n";

/// Three questions with `number` before each, `#` in it being its figure, and `answer` below it,
/// `#` being the letter.
std::string three(const std::string& number, const std::string& answer) {
  const auto with = [](std::string text, char figure) {
    const std::size_t at = text.find('#');
    return at == std::string::npos ? text : text.replace(at, 1, 1, figure);
  };
  return with(number, '1') + "Which rings?\na) a lamp\nb) a bell\nc) a key\n" + with(answer, 'b') +
         "\n\n" + with(number, '2') + "Which opens?\na) a key\nb) a lamp\nc) a bell\n" +
         with(answer, 'a') + "\n\n" + with(number, '3') +
         "Which shines?\na) a bell\nb) a key\nc) a lamp\n" + with(answer, 'c') + "\n";
}

}  // namespace

TEST_CASE("Q#1: every question is read, not every second one") {
  std::string text = three("Q\x01: ", "Answer: (#)");
  for (char figure = '1'; figure <= '3'; ++figure) {
    text.replace(text.find('\x01'), 1, std::string("#") + figure);
  }
  CHECK(questions_in(text) == kThree);
}

TEST_CASE("a sign before the label of an answer marks no option") {
  CHECK(questions_in(three("Frage #: ", "✔ Richtige Antwort: #")) == kThree);
  CHECK(questions_in(three("#. ", "✅ Correct answer: #")) == kThree);
}

TEST_CASE("Rpta.: \"B\" is a label, and the quotes around a letter say nothing") {
  CHECK(questions_in(three("PREGUNTA #: \n", "Rpta.: \"#\"")) == kThree);
  CHECK(questions_in(three("#. ", "Answer: \"#\"")) == kThree);
}

TEST_CASE("the word for a question without a number stands before what is asked") {
  CHECK(questions_in(three("Question : ", "Réponse correcte : #")) == kThree);
  CHECK(questions_in(three("Pregunta: ", "Respuesta: #")) == kThree);
}

TEST_CASE("a bullet alone above an option or a question belongs to it") {
  std::string text = three("#. ", "Answer: #");
  for (const char* letter : {"\na)", "\nb)", "\nc)"}) {
    for (std::size_t at = text.find(letter); at != std::string::npos;
         at = text.find(letter, at + 6)) {
      text.insert(at, "\n• ");
    }
  }
  CHECK(questions_in(text) == kThree);
}

TEST_CASE("numbers alone above what is asked count the questions") {
  CHECK(questions_in(three("#\n", "Answer: #")) == kThree);
  // Figures between paragraphs count no questions.
  CHECK(questions_in("Calls a day\n1\nin the first week\n2\nin the second week\n3\nin the third\n")
            .empty());
}

TEST_CASE("Page 2 sur 15 is a footer, in other languages too") {
  for (const char* footer : {"Page 2 sur 15", "Página 2 de 15", "Seite 2 von 15", "Pag. 2 di 15",
                             "Está en la página 2 de 15", "Page 2 of 15", "Page 2/15"}) {
    CAPTURE(footer);
    std::string text = three("#. ", "Answer: #");
    text.replace(text.find("Answer: b"), 9, footer);
    CHECK(questions_in(text).find("C=a key | -\n") != std::string::npos);
  }
  std::string asks = three("#. ", "Answer: #");
  asks.replace(asks.find("rings?"), 6, "is on page 1 of 2");
  CHECK(questions_in(asks).starts_with("single | Which is on page 1 of 2 | A=a lamp"));
}

TEST_CASE("truths below statements with a reason behind a dash are answers") {
  CHECK(questions_in("Quiz 2 - True or False\n\n"
                     "1. Bells ring.\n\nTrue\n\n"
                     "2. Lamps ring.\n\nFalse – they shine\n\n"
                     "3. Keys open.\n\nTrue\n\n"
                     "4. Keys sing.\n\nFalse - bells do\n") ==
        "judge | Bells ring. |  | √\njudge | Lamps ring. |  | ×\n"
        "judge | Keys open. |  | √\njudge | Keys sing. |  | ×\n");
}

TEST_CASE("truths with reasons in a key below the statements answer them") {
  CHECK(questions_in("20 true or false questions for a quiz\n\n"
                     "  1. Bells ring\n  2. Lamps ring\n  3. Keys open\n\n"
                     "Scroll down for the answers\n\n"
                     "True or false answers\n\n"
                     "  1. True\n  2. False – they shine\n  3. True\n") ==
        "judge | Bells ring |  | √\njudge | Lamps ring |  | ×\njudge | Keys open |  | √\n");
}

TEST_CASE("boxes for both truths below a statement are where to tick it, and no heading") {
  CHECK(questions_in("Julgue os itens a seguir.\n\n"
                     "1. O sino toca.\n( ) Certo ( ) Errado\nGabarito: Certo\n\n"
                     "2. A lâmpada toca.\n( ) Certo ( ) Errado\nGabarito: Errado\n\n"
                     "3. A chave abre.\n( ) Certo ( ) Errado\nGabarito: Certo\n") ==
        "judge | O sino toca. |  | √\njudge | A lâmpada toca. |  | ×\n"
        "judge | A chave abre. |  | √\n");
  CHECK(questions_in("Julgue os itens a seguir.\n\n"
                     "1. O sino toca.\n( ) Certo ( ) Errado\n\n"
                     "2. A lâmpada toca.\n( ) Certo ( ) Errado\n\n"
                     "3. A chave abre.\n( ) Certo ( ) Errado\n") ==
        "judge | O sino toca. |  | -\njudge | A lâmpada toca. |  | -\n"
        "judge | A chave abre. |  | -\n");
}

TEST_CASE("one paragraph below plain options explains: it is no option more") {
  const auto with = [](const char* first, const char* second, const char* third) {
    return "1. Which rings?\nA lamp.\nA bell.\nA key.\n" + std::string(first) +
           "\n2. Which opens?\nThe key.\nThe lamp.\nThe bell.\n" + second +
           "\n3. Which shines?\nOne bell.\nOne key.\nOne lamp.\n" + third;
  };
  CHECK(questions_in(with("\nIt is made to.\n", "\nIt fits a lock.\n", "\nIt has a wick.\n")) ==
        "single | Which rings? | A=A lamp. B=A bell. C=A key. | -\n"
        "single | Which opens? | A=The key. B=The lamp. C=The bell. | -\n"
        "single | Which shines? | A=One bell. B=One key. C=One lamp. | -\n");
  // Where it stands below some only, it may be an option.
  CHECK(questions_in(with("\nA horn.\n", "The horn.\n", "One horn.\n")).find("D=A horn. | -\n") !=
        std::string::npos);
}

TEST_CASE("marks on a line of their own are none of the answer that a key gives") {
  CHECK(questions_in("Desk quiz\n\nSection A: Sums\n\n1. How many are 2 and 2?\n\n[2 marks]\n\n"
                     "2. How many are 3 and 3?\n\n[1 mark]\n\nSection B: More sums\n\n"
                     "3. How many are 4 and 5?\n\n[2 marks]\n\nAnswers\n\n1. 4\n2. 6\n3. 9\n") ==
        "short | How many are 2 and 2? |  | 4\nshort | How many are 3 and 3? |  | 6\n"
        "short | How many are 4 and 5? |  | 9\n");
}

TEST_CASE("parts of a test on one line: statements are judged, the rest is chosen") {
  const std::string text =
      "Name: ____ Unit 2 True/False Indicate whether the statement is true or false. "
      "____ 1. Bells ring when they are struck. ____ 2. Lamps ring when they are lit. "
      "Multiple Choice Identify the choice that best completes the statement or answers the "
      "question. ____ 3. Which rings? a. a lamp b. a bell c. a key ____ 4. Which opens? a. a key "
      "b. a lamp c. a bell\n";
  CHECK(read_as("text", text).bank ==
        "sections:\n  - title: True/False\n    type: judge\n    questions:\n      - id: judge-1\n"
        "        stem: Bells ring when they are struck.\n      - id: judge-2\n"
        "        stem: Lamps ring when they are lit.\n"
        "  - title: Multiple Choice\n    type: single\n    questions:\n      - id: single-3\n"
        "        stem: Which rings?\n        options:\n          A: a lamp\n          B: a bell\n"
        "          C: a key\n      - id: single-4\n        stem: Which opens?\n"
        "        options:\n          A: a key\n          B: a lamp\n          C: a bell\n");
}

TEST_CASE("a tick in the box behind an option marks it right") {
  CHECK(questions_in("Fragenkatalog A – Lösungen\n\n"
                     "1. Was läutet im Flur?\na) eine Lampe [ ]\nb) eine Glocke [X]\n"
                     "2. Was gehört in die Hand?\na) ein Stift [X]\nb) ein Schlüssel [X]\n"
                     "c) ein Schrank [ ]\n"
                     "3. Was leuchtet am Abend?\na) eine Lampe [X]\nb) eine Glocke [ ]\n") ==
        "single | Was läutet im Flur? | A=eine Lampe B=eine Glocke | B\n"
        "multiple | Was gehört in die Hand? | A=ein Stift B=ein Schlüssel C=ein Schrank | AB\n"
        "single | Was leuchtet am Abend? | A=eine Lampe B=eine Glocke | A\n");
  CHECK(questions_in("1. Which rings?\na) a lamp [ ]\nb) a bell [ ]\n"
                     "2. Which opens?\na) a key [ ]\nb) a lamp [ ]\n") ==
        "single | Which rings? | A=a lamp B=a bell | -\n"
        "single | Which opens? | A=a key B=a lamp | -\n");
}

}  // namespace tiku
