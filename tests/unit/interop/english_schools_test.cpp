// Papers of schools and public offices, as they print them.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("the ending of a word for another gender is no answer") {
  CHECK(questions_in("PROVA\n\n1. O objeto que toca é chamado pelo(a)\nA) porteiro.\nB) rua.\n\n"
                     "2. A luz é acesa pelo(a)\nA) noite.\nB) aluno.\n") ==
        "single | O objeto que toca é chamado pelo(a) | A=porteiro. B=rua. | -\n"
        "single | A luz é acesa pelo(a) | A=noite. B=aluno. | -\n");
  CHECK(questions_in("PROVA\n\n1. É DEVER DO(A)\nA) PORTEIRO.\nB) RUA.\n\n"
                     "2. É DIREITO DO(A)\nA) NOITE.\nB) ALUNO.\n") ==
        "single | É DEVER DO(A) | A=PORTEIRO. B=RUA. | -\n"
        "single | É DIREITO DO(A) | A=NOITE. B=ALUNO. | -\n");
  // Behind a space, in letters of another size, behind Chinese characters: answers.
  CHECK(questions_in("Desk Quiz\n\n1. What rings is the (a)\na) bell\nb) lamp\n\n2. What shines is "
                     "the (b)\na) bell\nb) lamp\n") ==
        "single | What rings is the( ) | A=bell B=lamp | A\n"
        "single | What shines is the( ) | A=bell B=lamp | B\n");
  CHECK(questions_in("一、单选题\n1、检查网络用ping(A)\nA、命令 B、灯\n2、改进用PDCA(A)\nA、循环 "
                     "B、铃\n")
            .find("B=灯 | A") != std::string::npos);
}

}  // namespace tiku
