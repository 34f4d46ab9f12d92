#include "interop/label_words.h"

#include <set>
#include <string>

#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/table/header_words.h"
#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("words of labels are there once, in small letters") {
  std::set<std::string_view> seen;
  for (const LabelWord& entry : label_words()) {
    CHECK_MESSAGE(seen.insert(entry.word).second, entry.word);
    CHECK(fold_case(entry.word) == entry.word);
    CHECK(may_begin_label_word(entry.word.front()));
    CHECK_MESSAGE(find_label_word(entry.word) == &entry, entry.word);
  }
}

TEST_CASE("the longest word of labels at the beginning counts, in any case") {
  REQUIRE(leading_label_word("RICHTIGE ANTWORTEN: a") != nullptr);
  CHECK(leading_label_word("RICHTIGE ANTWORTEN: a")->word == "richtige antworten");
  REQUIRE(leading_label_word("Ответ: Б") != nullptr);
  CHECK(leading_label_word("Ответ: Б")->meaning == LabelMeaning::answer);
  REQUIRE(leading_label_word("Пояснение: это верно, потому что") != nullptr);
  CHECK(leading_label_word("A bell rings") == nullptr);
  CHECK(leading_label_word("") == nullptr);
}

TEST_CASE(
    "the same words head columns, where spaces are gone, and are labels of cards and papers") {
  REQUIRE(find_header_word("juisteantwoord").has_value());
  CHECK(find_header_word("juisteantwoord")->role == ColumnRole::answer);
  CHECK(find_header_word("begründung")->role == ColumnRole::explanation);
  CHECK(find_header_word("câuhỏi")->role == ColumnRole::stem);
  CHECK_FALSE(find_header_word("richtigeant").has_value());
  CHECK_FALSE(find_header_word("antwortenalle").has_value());
  CHECK(questions_in("Test sobre la casa y sus cosas\n\n1.- ¿Qué suena?\na) La campana.\nb) La "
                     "mesa.\n\n2.- ¿Qué luce?\na) La campana.\nb) La vela.\n\n3.- ¿Quién "
                     "llama?\na) Ana.\nb) Luis.\n\nPLANTILLA DE RESPUESTAS\n\n1.- a\n2.- b\n"
                     "3.- a\n") ==
        "single | ¿Qué suena? | A=La campana. B=La mesa. | A\n"
        "single | ¿Qué luce? | A=La campana. B=La vela. | B\n"
        "single | ¿Quién llama? | A=Ana. B=Luis. | A\n");
  CHECK(questions_in("Prüfung der Klingeln und Lampen im Haus\n\n1. Was klingelt?\na) Glocke\nb) "
                     "Lampe\nОтвет: a\n\n2. Was leuchtet?\na) Glocke\nb) Lampe\nОтвет: b\n") ==
        "single | Was klingelt? | A=Glocke B=Lampe | A\n"
        "single | Was leuchtet? | A=Glocke B=Lampe | B\n");
}

}  // namespace tiku
