// Labels in Markdown that say what a question, an answer or a type is, in any language and place.
#include <doctest/doctest.h>

#include "interop/markdown/bold_answers.h"
#include "interop/markdown/open_heads.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

std::string read(const std::string& text) {
  return markdown_questions_in(text, true);
}

}  // namespace

TEST_CASE("markdown: a type before a colon is no part of the stem") {
  CHECK(
      read("### Le bureau\n1. **Vrai/Faux** : Une lampe sonne.\n2. **Choix Multiple** : Qu'est-ce "
           "qui sonne ?\n    a) Une cloche\n    b) Une lampe\n3. **Réponse Courte** : Pourquoi "
           "sonne-t-elle ?\n") ==
      "judge Une lampe sonne. [] -\n"
      "single Qu'est-ce qui sonne ? [A=Une cloche;B=Une lampe;] -\n"
      "short Pourquoi sonne-t-elle ? [] -\n");
}

TEST_CASE("markdown: a number stands behind a word for questions in any language") {
  CHECK(read("# Examen\n\n### Pregunta 1\n¿Qué suena?\n\n- [ ] La campana\n- [ ] La luz\n\n"
             "### Pregunta 2\n¿Qué luce?\n\n- [ ] La campana\n- [ ] La luz\n") ==
        "single ¿Qué suena? [A=La campana;B=La luz;] -\n"
        "single ¿Qué luce? [A=La campana;B=La luz;] -\n");
}

TEST_CASE("markdown: items that end in bold type are cards") {
  CHECK(read("### Desk\n\n* What rings? **A bell**\n* The lamp is lit by **a switch.**\n"
             "* What opens a door? **A key**\n* On a dark morning we need **a lamp**\n") ==
        "short What rings? [] A bell\n"
        "short The lamp is lit by [] a switch.\n"
        "short What opens a door? [] A key\n"
        "short On a dark morning we need [] a lamp\n");
  // Notes that set words off ask nothing.
  CHECK(
      !has_bold_answers("* We have **bells**\n* Lamps are **bright**\n* Keys are **old**\n"
                        "* Doors are **shut**\n"));
  CHECK(!has_bold_answers("* Why? **Bells**\n* Lamps are bright\n* Keys are old\n* Doors open\n"));
}

TEST_CASE("markdown: A below Q is the answer, and notes behind it are none of it") {
  CHECK(read("**Q1.** What rings?\n**A:** A bell.\n**Trap:** A lamp only shines.\n\n"
             "**Q2.** What shines?\n**A:** A lamp, where there is one.\n**Trap:** Bells do not.\n\n"
             "**Q3.** What opens a door?\n**A:** A key.\n**Trap:** Soap does not.\n") ==
        "short What rings? [] A bell. (Trap: A lamp only shines.)\n"
        "short What shines? [] A lamp, where there is one. (Trap: Bells do not.)\n"
        "short What opens a door? [] A key. (Trap: Soap does not.)\n");
}

TEST_CASE("markdown: open questions below headings, answered below headings with their numbers") {
  CHECK(
      read("# Desk\n\n## Question 1: Bells\n\nConcept -- What rings?\n\nSay why.\n\n"
           "## Question 2: Lamps\n\nPractice -- What shines?\n\n## Question 3: Keys\n\nConcept -- "
           "What opens a door?\n\n## Answer Key\n\n### Answer 1: Bells\n\nA bell.\n\nIt is struck."
           "\n\n### Answer 2: Lamps\n\nA lamp.\n\n### Answer 3: Keys\n\nA key.\n") ==
      "short What rings?\n\nSay why. [] A bell.\n\nIt is struck.\n"
      "short What shines? [] A lamp.\n"
      "short What opens a door? [] A key.\n");
  CHECK(
      read("### Q1 — Bells (two parts)\nA bell is struck twice.\nA) What rings?\nB) How often?\n\n"
           "Model answers:\nA) The bell.\nB) Twice.\n\n---\n\n### Q2 — Lamps\nWhat shines?\n\n"
           "Model answer:\nA lamp.\n\n---\n\n### Q3\nWhat opens a door?\n\nModel answer:\nA "
           "key.\n") ==
      "short A bell is struck twice.\nA) What rings?\nB) How often? [] A) The bell.\nB) Twice.\n"
      "short What shines? [] A lamp.\n"
      "short What opens a door? [] A key.\n");
  // Options below them: a quiz, whatever the labels.
  CHECK(!has_open_heads(
      "## Q1\n\n选项：\n\nA 钟\n\nB 灯\n\n答案：A\n\n## Q2\n\n选项：\n\nA 钟\n\nB 灯\n\n"
      "答案：B\n\n## Q3\n\n选项：\n\nA 钟\n\nB 灯\n\n答案：B\n"));
}

}  // namespace tiku
