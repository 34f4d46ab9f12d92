// Letters that are missing among those printed before options: the answer means the printed ones.
#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
TEST_CASE("markdown: options keep their printed letters where one is missing") {
  const ImportedText read =
      read_as("markdown",
              "# Quiz\n\n**1. Which rings?**\n\n- B. a bell\n- C. a lamp\n"
              "- D. a key\n\nAnswer: B\n\n**2. Which shines?**\n\n- A. a rope\n"
              "- B. a lamp\n- C. a shoe\n\nAnswer: B\n\n**3. Which opens?**\n\n"
              "- A. a rope\n- C. a key\n- D. a box\n\nAnswer: C\n");
  CHECK(holds(read.bank, "B: a bell\n      C: a lamp\n      D: a key\n    answer: B\n"));
  CHECK(holds(read.bank, "A: a rope\n      C: a key\n      D: a box\n    answer: C\n"));
  CHECK(holds(read.doubts, "there is no option A"));
  CHECK(holds(read.doubts, "there is no option B"));
}

TEST_CASE("json and csv: options keep their printed letters where one is missing") {
  const ImportedText json =
      read_as("json", R"([{"question": "Which rings?", "options": ["A. a bell", "C. a lamp",)"
                      R"( "D. a key"], "answer": "D"}, {"question": "Which shines?", "options":)"
                      R"( ["B. a bell", "C. a lamp"], "answer": "C"}])");
  CHECK(holds(json.bank, "A: a bell\n      C: a lamp\n      D: a key\n    answer: D\n"));
  CHECK(holds(json.bank, "B: a bell\n      C: a lamp\n    answer: C\n"));
  const ImportedText csv = read_as("csv",
                                   "question,options,answer\n"
                                   "Which opens?,A. a rope|C. a key|D. a box,C\n");
  CHECK(holds(csv.bank, "C: a key\n"));
  CHECK(holds(csv.bank, "answer: C\n"));
}

TEST_CASE("json: names that begin in a letter and a point are options as they stand") {
  const ImportedText read =
      read_as("json", R"([{"question": "Which is a worm?", "options": ["E. coli", "C. elegans",)"
                      R"( "S. aureus"], "answer": "C. elegans"}])");
  CHECK(holds(read.bank, "A: E. coli\n"));
  CHECK(holds(read.bank, "B: C. elegans\n"));
  CHECK(holds(read.bank, "answer: B\n"));
}

}  // namespace tiku
