// How English texts set their questions apart where no number and no letter does it.
#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// As `questions_in`, by the format of texts, which also reads records.
std::string read(const std::string& text) {
  const ImportInput input{"list.txt", text, nullptr};
  const Result<ImportResult> result = recognise_import(input).read(input);
  REQUIRE(result);
  std::string out;
  for (const ImportedPaper& paper : result->papers) {
    for (const Question& question : paper.bank.questions) {
      out += std::string(type_name(question.type)) + " " + question.stem;
      for (const Option& option : question.options) {
        out += " " + option.label + "=" + option.text;
      }
      out += ": " + answer_of(question) + "\n";
    }
  }
  return out;
}

}  // namespace

TEST_CASE("#Q begins a question of trivia, ^ its answer, bare letters its options") {
  CHECK(
      questions_in("#Q Which of these rings in a house?\n^ a bell\nA a bell\nB a lamp\nC a key\n\n"
                   "#Q Which of these opens a door?\n^ a key\nA a bell\nB a key\nC a lamp\n") ==
      "single | Which of these rings in a house? | A=a bell B=a lamp C=a key | A\n"
      "single | Which of these opens a door? | A=a bell B=a key C=a lamp | B\n");
  // One such line is a remark.
  CHECK(questions_in("#Q Which of these rings in a house?\n^ a bell\nA a bell\nB a lamp\n")
            .find("| A\n") == std::string::npos);
}

TEST_CASE("paragraphs of as many lines are records: a question, options, and the key") {
  CHECK(read("Which rings?\na lamp\na bell\na key\na bell\n\nWhich opens?\na key\na lamp\na bell\n"
             "a key\n\n\nWhich shines?\na bell\na key\na lamp\na lamp\n") ==
        "single Which rings? A=a lamp B=a bell C=a key: B\n"
        "single Which opens? A=a key B=a lamp C=a bell: A\n"
        "single Which shines? A=a bell B=a key C=a lamp: C\n");
  CHECK(read("Which rings?\na lamp\na bell\na key\neasy\n\nWhich opens?\na key\na lamp\na bell\n"
             "hard\n\nWhich shines?\na bell\na key\na lamp\nmedium\n") ==
        "single Which rings? A=a lamp B=a bell C=a key: -\n"
        "single Which opens? A=a key B=a lamp C=a bell: -\n"
        "single Which shines? A=a bell B=a key C=a lamp: -\n");
  // Verses are no records: nothing asks, and no last line says one of the others.
  CHECK(read("The bell rings at noon\nthe lamp is dark\nthe key is lost\nand nobody comes\n\nThe "
             "door is open\nthe desk is bare\nthe guest is gone\nand nobody comes\n\nThe night is "
             "long\nthe day is far\nthe road is wide\nand nobody comes\n")
            .empty());
}

TEST_CASE("statements may say that they are to be judged") {
  CHECK(questions_in("Desk quiz\n\n1. TF: A bell rings.\nAnswer: True\n2. True/False: A lamp "
                     "opens.\nAnswer: False\n3. A key shines.\nTrue or False?\nAnswer: False\n") ==
        "judge | A bell rings. |  | √\njudge | A lamp opens. |  | ×\n"
        "judge | A key shines. |  | ×\n");
}

TEST_CASE("'1. Question' above what is asked is only its number") {
  CHECK(questions_in("Desk quiz\n\n1. Question\nWhich rings?\nA. a bell\nB. a lamp\nAnswer: A\n\n"
                     "2. Question\nWhich opens?\nA. a bell\nB. a key\nAnswer: B\n") ==
        "single | Which rings? | A=a bell B=a lamp | A\n"
        "single | Which opens? | A=a bell B=a key | B\n");
}

}  // namespace tiku
