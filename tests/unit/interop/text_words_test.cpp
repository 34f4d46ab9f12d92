#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "base/text.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

constexpr std::string_view kWords[] = {"答案", "答", "ans", "answer", "(", "é"};
constexpr auto kExact = words_in(kWords);
constexpr auto kAny = words_in_any_case(kWords);

/// Where a word stands, by looking everywhere.
std::size_t plain_find(std::u32string_view text, std::u32string_view word) {
  return std::min(text.find(word), text.size());
}

}  // namespace

TEST_CASE("a word set gives the first word of its list that stands at a place") {
  CHECK(kExact.at("答案：B", 0) == "答案");
  CHECK(kExact.at("答：B", 0) == "答");
  CHECK(kExact.at("the answer", 4) == "ans");
  CHECK(kExact.at("(A)", 0) == "(");
  CHECK(kExact.at("é", 0) == "é");
}

TEST_CASE("a word set finds no word that is cut off, begins later or is written otherwise") {
  CHECK(kExact.at("", 0).empty());
  CHECK(kExact.at("an", 0).empty());
  CHECK(kExact.at("the answer", 0).empty());
  CHECK(kExact.at("the answer", 10).empty());
  CHECK(kExact.at("Ans: B", 0).empty());
  CHECK(kExact.at("案", 0).empty());
  CHECK(kExact.at(std::string_view("答").substr(0, 2), 0).empty());
}

TEST_CASE("a word set in any case minds the case of no ASCII letter") {
  CHECK(kAny.at("ANSWER", 0) == "ans");
  CHECK(kAny.at("Ans", 0) == "ans");
  CHECK(kAny.at("É", 0).empty());
  CHECK(kAny.at("\x08", 0).empty());  // ( without the bit of small letters
}

TEST_CASE("a word set tells whether a line holds a word") {
  CHECK(kExact.is_within("写出答案"));
  CHECK(kExact.is_within("x("));
  CHECK_FALSE(kExact.is_within("a n s"));
  CHECK_FALSE(kExact.is_within(""));
}

TEST_CASE("Han words are found by a byte in their middle") {
  CHECK(find_han("正确答案", "正确答案") == 0);
  CHECK(find_han("A，正确，正确答案", "正确答案") == 13);
  CHECK(find_han("正确答", "正确答案") == std::string_view::npos);
  CHECK(find_han("", "题干") == std::string_view::npos);
  CHECK(find_han("题", "题干") == std::string_view::npos);
}

TEST_CASE("characters of a paper are found four at a time as one by one") {
  const std::u32string text = U"一二三四五六七八九十甲乙丙√丁";
  const std::string bytes = "一二三四五六七八九十甲乙丙√丁";
  const PaperText paper(bytes);
  for (std::size_t begin = 0; begin <= text.size(); ++begin) {
    for (const std::u32string_view word : {U"√", U"丙√", U"一", U"十甲乙", U"丁", U"√丁丁"}) {
      const std::size_t found = plain_find(std::u32string_view(text).substr(begin), word);
      CHECK(paper.find(word, {begin, text.size()}) == begin + found);
    }
  }
  CHECK(paper.find(U"√丁", {0, text.size() - 1}) == text.size() - 1);
}

TEST_CASE("lines and brackets within plain letters are folded as alone") {
  const PaperText paper("Ab(c)\nde 题(zhòng)目(x)\r\n1. F");
  CHECK(paper.line(0) == 1);
  CHECK(paper.line_end(0) == 5);
  CHECK(paper.line(6) == 2);
  CHECK(paper.has(9, U"题目(x)\n1. F"));
  CHECK(paper.line(15) == 3);
  CHECK(paper.original({2, 5}) == "(c)");
  CHECK(paper.original({9, 11}) == "题(zhòng)目");
}

TEST_CASE("trimming looks past plain ends") {
  CHECK(trim("a b") == "a b");
  CHECK(trim(" a b\t") == "a b");
  CHECK(trim("\xE3\x80\x80题目 \xC2\xA0") == "题目");
  CHECK(trim("\xEF\xBB\xBF").empty());
  CHECK(trim("").empty());
}

}  // namespace tiku
