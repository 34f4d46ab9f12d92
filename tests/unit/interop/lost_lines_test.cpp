// Papers that lost the ends of their lines.
#include "interop/text/layout/lost_lines.h"

#include <string>

#include <doctest/doctest.h>

#include "questions_in.h"

namespace tiku {
namespace {

/// What is asked once lines are found; "" where the text has its own.
std::string found_in(const std::string& text) {
  const std::optional<FoundLines> found = find_lost_lines(text);
  return found ? questions_in(found->text) : std::string();
}

}  // namespace

TEST_CASE("questions on one line that a word and a number head") {
  CHECK(
      found_in("Desk test QUESTION: 1 Which of these is the one that rings? A. a lamp of glass "
               "B. a bell C. a key Answer(s): B Page 2 of the guide QUESTION: 2 Which of these is "
               "the one that shines? A. the moon B. a key C. a mat Answer(s): A\n") ==
      "single | Which of these is the one that rings? | A=a lamp of glass B=a bell C=a key | B\n"
      "single | Which of these is the one that shines? | A=the moon B=a key C=a mat | A\n");
  CHECK(
      found_in("Bài thi bàn, năm học này. Câu 1: Cái nào kêu khi có người đến? A. cái đèn. B. cái "
               "chuông. C. cái chìa. Câu 2: Cái nào sáng vào ban đêm? A. mặt trăng. B. cái chìa. "
               "C. cái thảm. Câu 3: Cái nào mở được cửa? A. cái thảm. B. cái đèn. C. cái chìa. "
               "----------HẾT----------\n") ==
      "single | Cái nào kêu khi có người đến? | A=cái đèn. B=cái chuông. C=cái chìa. | -\n"
      "single | Cái nào sáng vào ban đêm? | A=mặt trăng. B=cái chìa. C=cái thảm. | -\n"
      "single | Cái nào mở được cửa? | A=cái thảm. B=cái đèn. C=cái chìa. | -\n");
}

TEST_CASE("words that head questions on one line may be glued to what stands around them") {
  CHECK(found_in("Desk - Basic QuestionsQuestion 1Which of these is the one that rings?A. a lamp "
                 "of glassB. a bellC. a keyAnswer: BExplanationIt was cast to be rung.Question "
                 "2Which two of these shine?A. the moonB. a matC. a lampAnswer: A CExplanationThey "
                 "light the desk.\n") ==
        "single | Which of these is the one that rings? | A=a lamp of glass B=a bell C=a key | B\n"
        "multiple | Which two of these shine? | A=the moon B=a mat C=a lamp | AC\n");
}

TEST_CASE("prose that speaks of questions by their numbers keeps its lines") {
  CHECK_FALSE(
      find_lost_lines("The panel answered Question 1 within a minute, and then everybody spoke of "
                      "Question 2, on which the members of the board, A. Smith and B. Jones among "
                      "them, did not agree at all for the whole of the afternoon.\n"));
}

TEST_CASE("an amount before an option is no number of a question: c) 112. d) 911.") {
  CHECK(found_in("Test de la casa. 1.− ¿Cuál es el número que suena en toda la casa grande? a) "
                 "061. b) 112. c) 911. 2.− ¿Qué brilla en la casa grande y azul? a) la campana. "
                 "b) la lámpara. c) nada. 3.− ¿Quién llama a la puerta de la casa? a) Ana. b) "
                 "Luis. c) nadie. Respuestas: 1.− b 2.− b 3.− a\n") ==
        "single | ¿Cuál es el número que suena en toda la casa grande? | A=061. B=112. C=911. | B\n"
        "single | ¿Qué brilla en la casa grande y azul? | A=la campana. B=la lámpara. C=nada. | B\n"
        "single | ¿Quién llama a la puerta de la casa? | A=Ana. B=Luis. C=nadie. | A\n");
}

TEST_CASE("a key on the line of its paper has a heading in any language, with a name or none") {
  for (const char* head :
       {"CEVAP ANAHTARI", "Lösungsbogen Hauskunde:", "Soluzioni:", "Klucz odpowiedzi",
        "Facit:", "Ключи к тесту:", "Kunci Jawaban:", "Megoldások:"}) {
    CAPTURE(head);
    CHECK(found_in(std::string("Test 1. Ding dong in the house and the yard? a) a bell b) a "
                               "lamp c) a door 2. Bright light in the house and the yard? a) a "
                               "bell b) a lamp c) a door 3. Open wide in the house and yard? a) "
                               "a bell b) a lamp c) a door ") +
                   head + " 1. a 2. b 3. c\n") ==
          "single | Ding dong in the house and the yard? | A=a bell B=a lamp C=a door | A\n"
          "single | Bright light in the house and the yard? | A=a bell B=a lamp C=a door | B\n"
          "single | Open wide in the house and yard? | A=a bell B=a lamp C=a door | C\n");
  }
}

}  // namespace tiku
