#include "bench/exam_text.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "base/random.h"

namespace tiku::bench {
namespace {

constexpr std::size_t kItems = 100;
constexpr std::array<std::string_view, 8> kRight = {"长江",   "北京", "李时珍", "3.14",
                                                    "二叉树", "氢气", "司马迁", "O(n log n)"};
constexpr std::array<std::string_view, 5> kTrue = {"√", "T", "对", "正确", "TRUE"};
constexpr std::array<std::string_view, 5> kFalse = {"×", "F", "错", "错误", "FALSE"};
constexpr std::array<std::string_view, 8> kNames = {"王芳",   "李雷", "张伟",   "刘敏",
                                                    "陈思远", "杨洋", "欧阳娜", "赵一诺"};

enum class Kind : std::uint8_t { single, multiple, judge, fill };

Kind kind_of(std::size_t item) {
  return item < 60   ? Kind::single
         : item < 80 ? Kind::multiple
         : item < 92 ? Kind::judge
                     : Kind::fill;
}

/// The right answer: a letter, letters, T or F, a word.
std::string right_answer(std::uint64_t seed, std::size_t item) {
  Random random(seed * 1000 + item);
  switch (kind_of(item)) {
    case Kind::single:
      return std::string(1, "ABCD"[random.below(4)]);
    case Kind::multiple: {
      std::string letters = "ABCDE";
      for (std::size_t left = 1 + random.below(3); left > 0; --left) {
        letters.erase(random.below(letters.size()), 1);
      }
      return letters;
    }
    case Kind::judge:
      return random.below(2) == 0 ? "T" : "F";
    case Kind::fill:
      break;
  }
  return std::string(kRight[item % kRight.size()]);
}

std::string wrong_answer(Random& random, std::size_t item, const std::string& right) {
  switch (kind_of(item)) {
    case Kind::single:  // the first wrong option is the charming one
      return std::string(
          1,
          "ABCDA"[(static_cast<unsigned>(right[0] - 'A') + (random.below(3) == 0 ? 2U : 1U)) % 5]);
    case Kind::multiple: {
      std::string letters = right;
      letters.erase(random.below(letters.size()), 1);
      return letters;
    }
    case Kind::judge:
      return right == "T" ? "F" : "T";
    case Kind::fill:
      break;
  }
  return std::string(kRight[(item + 1 + random.below(3)) % kRight.size()]);
}

/// What a candidate means by each item; "" is a blank.
std::array<std::string, kItems> answers_of(std::uint64_t seed, std::size_t number) {
  Random random(seed ^ (number + 1) * 0x9E3779B97F4A7C15U);
  const std::uint64_t ability = 30 + random.below(65);
  std::array<std::string, kItems> answers;
  for (std::size_t item = 0; item < kItems; ++item) {
    if (random.below(20) == 0) {
      continue;
    }
    const std::string right = right_answer(seed, item);
    const bool knows = random.below(100) < ability;
    answers[item] = knows ? right : wrong_answer(random, item, right);
    if (kind_of(item) == Kind::single && random.below(300) == 0) {
      answers[item] = "AB";
    }
  }
  return answers;
}

std::string item_id(std::size_t item) {
  return fmt::format("Q{:03}", item + 1);
}

std::string as_cell(Random& random, std::size_t item, std::string answer) {
  if (kind_of(item) == Kind::judge && !answer.empty()) {
    const auto& words = answer == "T" ? kTrue : kFalse;
    return std::string(words[std::min<std::size_t>(random.below(8), words.size() - 1)]);
  }
  if (kind_of(item) == Kind::multiple && random.below(3) == 0) {
    std::reverse(answer.begin(), answer.end());
  }
  return answer;
}

std::string as_value(std::size_t item, const std::string& answer) {
  if (answer.empty()) {
    return "null";
  }
  if (kind_of(item) == Kind::judge) {
    return answer == "T" ? "true" : "false";
  }
  if (kind_of(item) == Kind::fill) {
    return '"' + answer + '"';
  }
  std::string list;
  for (const char letter : answer) {
    list += (list.empty() ? "" : ", ") + std::string(1, letter);
  }
  return answer.size() == 1 ? answer : '[' + list + ']';
}

std::string name_of(std::size_t number) {
  return std::string(kNames[number % kNames.size()]);
}

}  // namespace

std::string ExamText::key() const {
  constexpr std::array<std::string_view, 4> kTypes = {"single", "multiple", "judge", "fill"};
  constexpr std::array<std::string_view, 4> kPoints = {"1", "2", "1", "1.5"};
  std::string out = "tiku: 1\nkind: key\ntitle: 基准测试卷\nexam: {pass: 60%}\nsections:\n";
  for (std::size_t item = 0; item < kItems; ++item) {
    const auto kind = static_cast<std::size_t>(kind_of(item));
    if (item == 0 || kind_of(item - 1) != kind_of(item)) {
      out += fmt::format("  - type: {}\n    points: {}\n{}    answers:\n", kTypes[kind],
                         kPoints[kind], kind == 1 ? "    scoring: subset_half\n" : "");
    }
    const std::string right = right_answer(seed_, item);
    const std::string answer = kind == 2   ? std::string(right == "T" ? "true" : "false")
                               : kind == 3 ? "[[\"" + right + "\"]]"
                                           : right;
    out += fmt::format("      {}: {}\n", item_id(item), answer);
  }
  return out;
}

std::string ExamText::header() const {
  std::string out = "id,name";
  for (std::size_t item = 0; item < kItems; ++item) {
    out += ',' + item_id(item);
  }
  return out + '\n';
}

std::string ExamText::id(std::size_t number) {
  return std::to_string(2'024'000'001 + number);
}

std::string ExamText::row(std::size_t number, std::size_t quoted_percent) const {
  const std::array<std::string, kItems> answers = answers_of(seed_, number);
  Random random(number);
  std::string out = id(number) + ',' + name_of(number);
  for (std::size_t item = 0; item < kItems; ++item) {
    const std::string cell = as_cell(random, item, answers[item]);
    out += random.below(100) < quoted_percent ? ",\"" + cell + '"' : ',' + cell;
  }
  return out + '\n';
}

std::string ExamText::sheet(std::size_t number) const {
  const std::array<std::string, kItems> answers = answers_of(seed_, number);
  std::string out =
      fmt::format("candidate: \"{}\"\nname: {}\nanswers:\n", id(number), name_of(number));
  for (std::size_t item = 0; item < kItems; ++item) {
    out += fmt::format("  {}: {}\n", item_id(item), as_value(item, answers[item]));
  }
  return out;
}

}  // namespace tiku::bench
