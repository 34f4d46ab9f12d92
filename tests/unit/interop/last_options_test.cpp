// What stands behind the last option of a paper, or sticks to a question, and is none of its words.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {

TEST_CASE("a key that says what else it holds goes on no option, nor does the head of its table") {
  const std::string asked =
      "Soal Ulangan\n\n1. Benda yang berbunyi adalah ....\na. lonceng\nb. lampu\nc. kunci\n"
      "2. Benda yang bersinar adalah ....\na. lonceng\nb. lampu\nc. kunci\n"
      "3. Pintu dibuka dengan ....\na. lonceng\nb. lampu\nc. kunci\n"
      "4. Malam hari kita memakai ....\na. pintu\nb. lampu\nc. kunci\n\n";
  CHECK(questions_in(asked + "KUNCI JAWABAN DAN PEDOMAN PENILAIAN\n\nNomor Kunci Nomor Kunci\n"
                             "soal jawaban soal jawaban\n1. A 3. C\n2. B 4. B\n") ==
        "single | Benda yang berbunyi adalah .... | A=lonceng B=lampu C=kunci | A\n"
        "single | Benda yang bersinar adalah .... | A=lonceng B=lampu C=kunci | B\n"
        "single | Pintu dibuka dengan .... | A=lonceng B=lampu C=kunci | C\n"
        "single | Malam hari kita memakai .... | A=pintu B=lampu C=kunci | B\n");
}

TEST_CASE("the same title of another year begins another paper") {
  const std::string options = "A. bell B. lamp C. key D. door.\n\n";
  const std::string paper = "1. Which rings?\n" + options + "2. Which shines?\n" + options;
  CHECK(questions_in("DESK: Things 1991\n\n" + paper + "DESK: Things 1990\n\n" + paper) ==
        "single | Which rings? | A=bell B=lamp C=key D=door. | -\n"
        "single | Which shines? | A=bell B=lamp C=key D=door. | -\n"
        "single | Which rings? | A=bell B=lamp C=key D=door. | -\n"
        "single | Which shines? | A=bell B=lamp C=key D=door. | -\n");
}

TEST_CASE("a last option in a row goes on below with a small letter") {
  const std::string paper =
      "DESK TEST\n\n1. Which rings?\nA. bell B. lamp C. key D. door\n\n2. Which shines?\nA. bell "
      "B. key C. door D. a lamp\n";
  CHECK(questions_in(paper + "of glass.\n").find("D=a lamp of glass. | -\n") != std::string::npos);
  CHECK(questions_in(paper + "\nof glass.\n").find("D=a lamp | -\n") != std::string::npos);
  CHECK(questions_in(paper + "Made of glass.\n").find("D=a lamp | -\n") != std::string::npos);
}

TEST_CASE("a heading below options without letters is none of them") {
  const auto asked = [](const char* number, const char* last) {
    return std::string(number) +
           " . What rings when you are at the door:\n\nThe bell.\nThe lamp.\n"
           "The key" +
           last + "\n\n";
  };
  CHECK(questions_in("Practice Test\n\n" + asked("1", ".") + asked("2", ".") + asked("3", ".") +
                     "Study tip:\n\nRead the book before you start.\n")
            .find("D=") == std::string::npos);
}

TEST_CASE("a comma that the end of a page left begins no question") {
  const std::string options = "A) bell\nB) lamp ✅\n";
  CHECK(questions_in("Practice Test\nQuestion 1\n,Which rings?\n" + options +
                     "Question 2\nWhich, if any, shines?\n" + options) ==
        "single | Which rings? | A=bell B=lamp | B\n"
        "single | Which, if any, shines? | A=bell B=lamp | B\n");
}

}  // namespace tiku
