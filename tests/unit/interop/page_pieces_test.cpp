// Pages that number the pieces into which they cut a text.
#include "interop/text/layout/page_pieces.h"

#include <string>

#include <doctest/doctest.h>

#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// Long enough for a piece.
std::string long_words() {
  std::string out;
  for (int i = 0; i < 5; ++i) {
    out += "洗菜时水要开小一点,切菜时手指要收好,炒菜时人不要走开。";
  }
  return out;
}

/// Pieces of a paper, with `between` between them.
std::string pieces(const std::string& between) {
  return "1、厨房卫生试题一、单选题1.洗手先用什么?A.肥皂B.清水2." + long_words() +
         "切菜先看什么?A.刀" + between + "2、B.表3." + long_words() +
         "炒菜先放什么?A.油B.糖4.煮饭先做什么?A.淘米B.加盐" + between +
         "3、二、判断题1.菜刀要收好。2.油锅可以离人。参考答案一、1.B2.A3.A4.A二、1.对2.错\n";
}

}  // namespace

TEST_CASE("the numbers of pieces are taken out, be empty lines between them or none") {
  for (const char* between : {"\n", "\n\n"}) {
    CAPTURE(between);
    const std::string text = without_piece_numbers("首页\n" + pieces(between));
    CHECK(text.starts_with("首页\n厨房卫生试题一、"));
    CHECK(text.find(std::string(between) + "B.表3.") != std::string::npos);
    CHECK(text.find(std::string(between) + "二、判断题") != std::string::npos);
    CHECK(questions_in(pieces(between)) ==
          "single | 洗手先用什么? | A=肥皂 B=清水 | B\nsingle | " + long_words() +
              "切菜先看什么? | A=刀 B=表 | A\nsingle | " + long_words() +
              "炒菜先放什么? | A=油 B=糖 | A\nsingle | 煮饭先做什么? | A=淘米 B=加盐 | A\n"
              "judge | 菜刀要收好。 |  | √\njudge | 油锅可以离人。 |  | ×\n");
  }
}

TEST_CASE("a text may be cut into pieces more than once") {
  const std::string all = pieces("\n") + pieces("\n");
  const std::string text = without_piece_numbers(all);
  CHECK(text.size() == all.size() - 6 * std::string("1、").size());
}

TEST_CASE(
    "short lines that count are questions, and so are long ones that nothing in them counts") {
  for (const std::string& text :
       {std::string("一、简答题\n1、怎样洗手?\n2、怎样切菜?\n3、怎样煮饭?\n"),
        "1、" + long_words() + "\n2、" + long_words() + "\n3、" + long_words() + "\n",
        // One piece is none, and neither is one that goes on behind a short line.
        "1、厨房卫生试题一、单选题1." + long_words() + "\n",
        "1、厨房卫生试题一、单选题1.洗手先用什么?\n2、" + long_words() + "\n",
        "1、厨房卫生试题一、单选题1." + long_words() + "\n3、" + long_words() + "\n"}) {
    CHECK(without_piece_numbers(text) == text);
  }
}

}  // namespace tiku
