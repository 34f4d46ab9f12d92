// Options of English papers and their neighbours in forms of their own: behind a word for them,
// with names that count from zero, with a remark that says which is right.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("options named from zero, as programs count, are options") {
  CHECK(questions_in("Q.1: What rings in the hall ?\n\n     option 0 : a bell\n     option 1 : a "
                     "lamp\n\nQ.2: Does a lamp ring ?\n\n    option 0 : True\n    option 1 : "
                     "False\n\nQ.3: Which opens a door ?\n     option 0 : soap\n     option 1 : a "
                     "key\n     option 2 : rain\n") ==
        "single | What rings in the hall ? | A=a bell B=a lamp | -\n"
        "single | Does a lamp ring ? | A=True B=False | -\n"
        "single | Which opens a door ? | A=soap B=a key C=rain | -\n");
}

TEST_CASE("a list behind a word for options is one option between two commas") {
  CHECK(questions_in("1. What rings in the hall?\nOptions: lamp, bell, key\nAnswer: bell\n\n"
                     "2. What opens a door?\nOptions: lamp, bell, key\nAnswer: key\n") ==
        "single | What rings in the hall? | A=lamp B=bell C=key | B\n"
        "single | What opens a door? | A=lamp B=bell C=key | C\n");
  CHECK(
      questions_in("1. O que toca na sala?\nopções: \"a luz\", \"o sino, grande\", \"a chave\"\n\n"
                   "2. O que abre a porta?\nopções: \"a luz\", \"o sino\", \"a chave\".\n") ==
      "single | O que toca na sala? | A=a luz B=o sino, grande C=a chave | -\n"
      "single | O que abre a porta? | A=a luz B=o sino C=a chave | -\n");
}

TEST_CASE("a list behind a word for options has letters already") {
  CHECK(questions_in("1. What rings in the hall?\nOptions: A) lamp B) bell C) key\nAnswer: B\n\n"
                     "2. What opens a door?\nOptions: A) lamp B) bell C) key\nAnswer: C\n") ==
        "single | What rings in the hall? | A=lamp B=bell C=key | B\n"
        "single | What opens a door? | A=lamp B=bell C=key | C\n");
}

namespace {

/// Four questions, of which the second options end in the remarks.
std::string remarked(const std::string& first, const std::string& others) {
  std::string text;
  for (int i = 1; i <= 4; ++i) {
    text += std::to_string(i) + ". ¿Qué suena en la sala número " + std::to_string(i) +
            "?\na) la luz\nb) la campana " + (i == 1 ? first : others) + "\nc) la llave\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a remark behind one option of each question says which is right") {
  const std::string read = questions_in(remarked("(Verificadísimo)", "(Verificado)"));
  CHECK(read.find("sala número 1? | A=la luz B=la campana C=la llave | B\n") != std::string::npos);
  CHECK(read.find("sala número 4? | A=la luz B=la campana C=la llave | B\n") != std::string::npos);
}

TEST_CASE("a remark that says wrong, or stands behind few options, marks nothing") {
  const std::string wrong = questions_in(remarked("(incorrecto)", "(incorrecto)"));
  CHECK(wrong.find("B=la campana (incorrecto) C=la llave | -\n") != std::string::npos);
  const std::string seldom = questions_in(remarked("(grande)", "de bronce"));
  CHECK(seldom.find("sala número 1? | A=la luz B=la campana (grande) C=la llave | -\n") !=
        std::string::npos);
}

}  // namespace tiku
