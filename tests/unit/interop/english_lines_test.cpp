// What is told of the lines of an English paper before any convention is looked for.
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "interop/text/english/lines.h"
#include "interop/text/scan/byte_set.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

constexpr std::string_view kPaper =
    "Desk Test\n"           // 0
    "\n"                    // 1
    "1. Which rings?\n"     // 2
    "  \n"                  // 3
    "A. a bell\n"           // 4
    "(b) a lamp (7)\n"      // 5
    "C.\n"                  // 6
    "answer: A\n"           // 7
    "Answer: a bell\n"      // 8
    "(2) It shines *\n"     // 9
    "Question 3: Is it?\n"  // 10
    "• A bullet";           // 11

std::vector<std::size_t> lines_with(const EnglishLines& lines, LineTraits traits) {
  const LinesWith found = lines.with(traits);
  return {found.begin(), found.end()};
}

using Places = std::vector<std::size_t>;

}  // namespace

TEST_CASE("each line of an English paper is told by what it begins with, but for blank ones") {
  const EnglishLines lines(kPaper);
  CHECK(lines_with(lines, trait::number_lead) == Places{2});
  CHECK(lines_with(lines, trait::letter_lead) == Places{4, 5, 6});
  CHECK(lines_with(lines, trait::bracket_lead) == Places{9});
  CHECK(lines_with(lines, trait::word_lead) == Places{10});
  CHECK(lines_with(lines, trait::counted) == Places{2, 10});
  CHECK(lines_with(lines, trait::told) == Places{7});  // and no more words
  CHECK(lines_with(lines, trait::words) == Places{0, 8, 11});
  CHECK(lines_with(lines, trait::any) == Places{0, 2, 4, 5, 6, 7, 8, 9, 10, 11});
  CHECK(lines.is_blank(3));
}

TEST_CASE("each line of an English paper is told by what it holds") {
  const EnglishLines lines(kPaper);
  CHECK(lines_with(lines, trait::digit) == Places{2, 5, 9, 10});
  CHECK(lines_with(lines, trait::sign) == Places{5, 9, 11});
  CHECK(lines_with(lines, trait::star) == Places{9});
  CHECK(lines_with(lines, trait::lone) == Places{6});
  CHECK(lines_with(lines, trait::mark) == Places{0, 5, 9, 11});
  CHECK(lines_with(lines, trait::answer) == Places{7, 8});
  CHECK(lines_with(lines, trait::tag).empty());
  CHECK_FALSE(lines.any_has(trait::tag));
  CHECK(lines.is_bare_letter(6));
}

TEST_CASE("the lines that are not blank are found from either side") {
  const EnglishLines lines(kPaper);
  CHECK(lines.next_filled(1) == 2);
  CHECK(lines.next_filled(4) == 4);
  CHECK(lines.next_filled(12) == 12);
  CHECK(lines.behind_filled(4) == 3);
  CHECK(lines.behind_filled(0) == 0);
  CHECK(EnglishLines("\n\n").behind_filled(2) == 0);
  CHECK(EnglishLines("\n\n").next_filled(0) == 3);
}

TEST_CASE("a line that is written is told anew, while others are walked") {
  EnglishLines lines("a bell\na lamp\na key\n");
  Places seen;
  for (const std::size_t i : lines.with(trait::words)) {
    seen.push_back(i);
    lines.set(i + 1, {"1. ", "what rings"});
  }
  CHECK(seen == Places{0, 2});  // and the one below it, which was blank
  CHECK(lines[3] == "1. what rings");
  lines.set(1, {});
  CHECK(lines.is_blank(1));
  lines.quiet_number(3);
  CHECK(lines_with(lines, trait::number_lead).empty());
  CHECK(lines.has(3, trait::words));
  // What stands there already changes nothing.
  EnglishLines same("1. a bell");
  same.set(0, {"1.", " a", " bell"});
  CHECK_FALSE(same.is_changed());
}

TEST_CASE("bytes to look for are those of a text, or the first ones of words") {
  constexpr std::string_view kWords[] = {"bell", "Lamp", "√"};
  constexpr ByteSet kBytes("?!");
  constexpr ByteSet kBoth = kBytes.with(":").with_firsts(kWords);
  CHECK((kBytes.has('?') && !kBytes.has('b')));
  CHECK((kBoth.has('?') && kBoth.has(':') && kBoth.has('b') && kBoth.has('L')));
  CHECK((kBoth.has('\xE2') && !kBoth.has('e') && !kBoth.has('l')));
}

TEST_CASE("bullets that stand alone above what they list are none of its words") {
  const std::string options = "•\na bell\n•\na lamp\n•\na key\n";
  CHECK(questions_in("Desk Test\n\nWhich rings?\n" + options + "Answer: a bell\n\nWhich shines?\n" +
                     options + "Answer: a lamp\n\nWhich opens?\n" + options + "Answer: a key\n") ==
        "single | Which rings? | A=a bell B=a lamp C=a key | A\n"
        "single | Which shines? | A=a bell B=a lamp C=a key | B\n"
        "single | Which opens? | A=a bell B=a lamp C=a key | C\n");
}

TEST_CASE("a field below the options of one question is no word of the last of them") {
  CHECK(questions_in("Desk Test\n\n1. Which rings?\na. a bell\nb. a lamp\nc. a key\n\n2. Which "
                     "shines?\na. a bell\nb. a lamp\nc. a key\nTopic: lamps\n\n3. Which opens?\n"
                     "a. a bell\nb. a lamp\nc. a key\n") ==
        "single | Which rings? | A=a bell B=a lamp C=a key | -\n"
        "single | Which shines? | A=a bell B=a lamp C=a key | -\n"
        "single | Which opens? | A=a bell B=a lamp C=a key | -\n");
}

TEST_CASE("a dash behind the sign of a letter is no word of the option") {
  const std::string options = "A.-Una campana.\n\nB.- Una lámpara.\n\nC.- Una llave.\n\n";
  CHECK(questions_in("Prueba\n\n1.- ¿Qué suena?\n\n" + options + "2.- ¿Qué alumbra?\n\n" + options +
                     "3.- ¿Qué abre?\n\n" + options) ==
        "single | ¿Qué suena? | A=Una campana. B=Una lámpara. C=Una llave. | -\n"
        "single | ¿Qué alumbra? | A=Una campana. B=Una lámpara. C=Una llave. | -\n"
        "single | ¿Qué abre? | A=Una campana. B=Una lámpara. C=Una llave. | -\n");
  // Below zero a dash is one.
  CHECK(questions_in("Desk Test\n\n1. How cold is it?\na.-5 degrees\nb.-7 degrees\nc.-9 degrees\n\n"
                     "2. How cold is ice?\na.-1 degree\nb.-2 degrees\nc.-3 degrees\n") ==
        "single | How cold is it? | A=-5 degrees B=-7 degrees C=-9 degrees | -\n"
        "single | How cold is ice? | A=-1 degree B=-2 degrees C=-3 degrees | -\n");
}

}  // namespace tiku
