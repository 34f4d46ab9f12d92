// What passes over most characters of a paper, against looking at each of them.
#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/random.h"
#include "base/utf8.h"
#include "interop/text/scan/character_kinds.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

constexpr std::string_view kPieces[] = {"参考答案：",
                                        "解析",
                                        "單選題",
                                        "Answer",
                                        "Explanation: ",
                                        "true or false",
                                        "Question 1",
                                        "1",
                                        "23. ",
                                        "（3）",
                                        "①",
                                        "十二",
                                        "第3题",
                                        "A",
                                        "b)",
                                        " c. ",
                                        "Q",
                                        "xq",
                                        "quiet ",
                                        "__",
                                        "？",
                                        "[",
                                        "(",
                                        "\n",
                                        "\r\n",
                                        "\xE9\xA2",
                                        "\x80",
                                        "𠀀",
                                        "😀",
                                        "zhōng",
                                        "字",
                                        "字(zhōng)",
                                        "\n```\n",
                                        "　",
                                        "\xEF\xBB\xBF",
                                        "答",
                                        "the ans",
                                        "key",
                                        "、",
                                        "D、",
                                        "multiple",
                                        "A1型题",
                                        "X型题"};

std::string random_text(Random& random) {
  std::string text;
  for (std::size_t pieces = random.below(60); pieces > 0; --pieces) {
    text += kPieces[random.below(std::size(kPieces))];
  }
  return text;
}

/// The kinds of the character at `at` by what is found there.
CharacterKinds kinds_found(const PaperText& text, std::size_t at) {
  const TextRange all{0, text.size()};
  const char32_t c = text[at];
  unsigned kinds = 0;
  kinds |= label_name_at(text, at) || c == U'[' ? kind::label : 0U;
  kinds |= type_name_at(text, at) || c == U'第' || c == U'\n' ? kind::heading : 0U;
  const bool within = at > 0 && is_paper_letter(text[at - 1]);  // there no l is a misread 1
  kinds |= may_begin_number(c) && !(within && c == U'l') ? kind::number : 0U;
  kinds |= option_mark_at(text, at, all, OptionNeed::expected) ||
                   option_mark_at(text, at, all, OptionNeed::possible)
               ? kind::option
               : 0U;
  kinds |= c == U'(' || c == U'[' ? kind::bracket : 0U;
  kinds |= c == U'\n' ? kind::line_end : 0U;
  kinds |= c == U'?' || c == U'①' || c == U'②' ? kind::sign : 0U;
  kinds |= c == U'_' ? kind::low_line : 0U;
  return static_cast<CharacterKinds>(kinds);
}

}  // namespace

TEST_CASE("nothing is passed over that begins something in a paper") {
  Random random(7);
  for (int i = 0; i < 300; ++i) {
    const std::string bytes = random_text(random);
    CAPTURE(bytes);
    const PaperText text(bytes);
    for (std::size_t at = 0; at < text.size(); ++at) {
      const CharacterKinds found = kinds_found(text, at);
      for (unsigned bit = 1; bit < 0x100; bit *= 2) {
        const auto one = static_cast<CharacterKinds>(bit);
        CHECK(((found & one) == 0 || text.next(one, at, text.size()) == at));
      }
    }
  }
}

TEST_CASE("the next character of a kind is the first of all that are") {
  Random random(8);
  for (int i = 0; i < 300; ++i) {
    const std::string bytes = random_text(random);
    CAPTURE(bytes);
    const PaperText text(bytes);
    const std::size_t end = random.below(text.size() + 3);
    const auto kinds = static_cast<CharacterKinds>(1 + random.below(255));
    for (std::size_t at = 0; at <= end; ++at) {
      std::size_t slow = at;
      while (slow < end && text.next(kinds, slow, slow + 1) != slow) {
        ++slow;
      }
      CHECK(text.next(kinds, at, end) == slow);
    }
  }
}

TEST_CASE("each invalid byte is a character, however many there are") {
  for (const std::size_t count : {1U, 2U, 3U, 100U, 1000U}) {
    std::string bytes;
    for (std::size_t i = 0; i < count; ++i) {
      bytes += i % 3 == 0 ? "题\xA8" : "\x80\x81";
    }
    bytes += "end";
    const PaperText text(bytes);
    CHECK(text.size() == count_characters(bytes));
    CHECK(text.original({0, text.size()}) == bytes);
  }
}

TEST_CASE("characters are quoted by their bytes, however much that shows nothing is behind them") {
  Random random(9);
  for (int i = 0; i < 200; ++i) {
    std::string bytes;
    std::vector<std::size_t> begins;
    for (std::size_t left = random.below(40); left > 0; --left) {
      begins.push_back(bytes.size());
      bytes += random.below(2) == 0 ? "x" : "字";
      for (std::size_t nothing = random.below(20) == 0 ? 90 + random.below(90) : 0; nothing > 0;
           --nothing) {
        bytes += "\u200B";
      }
    }
    begins.push_back(bytes.size());
    const PaperText text(bytes);
    REQUIRE(text.size() + 1 == begins.size());
    for (std::size_t from = 0; from < text.size(); ++from) {
      const std::size_t to = from + 1 + random.below(text.size() - from);
      CHECK(text.original({from, to}) == bytes.substr(begins[from], begins[to] - begins[from]));
    }
  }
}

TEST_CASE("characters beyond two bytes are quoted as they are") {
  const std::string bytes = "1. 𠀀😀 B";
  const PaperText text(bytes);
  CHECK(text.size() == 7);
  CHECK(is_hanzi(text[3]));
  CHECK(!is_hanzi(text[4]));
  CHECK(text.original({3, 5}) == "𠀀😀");
}

}  // namespace tiku
