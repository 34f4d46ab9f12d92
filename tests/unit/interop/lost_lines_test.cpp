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

}  // namespace tiku
