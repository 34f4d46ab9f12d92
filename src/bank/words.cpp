#include "bank/words.h"

#include <array>

#include "base/text.h"

namespace tiku {
namespace {

/// The first line of each type is its stable name; a Chinese word may end in 题.
constexpr TypeAlias kTypes[] = {
    {"single", TypeWord::single},
    {"multiple", TypeWord::multiple},
    {"indeterminate", TypeWord::indeterminate},
    {"judge", TypeWord::judge},
    {"fill", TypeWord::fill},
    {"short", TypeWord::short_answer},
    {"case", TypeWord::case_study},
    {"given", TypeWord::given},
    {"choice", TypeWord::choice},
    {"单选", TypeWord::single},
    {"单项选择", TypeWord::single},
    {"多选", TypeWord::multiple},
    {"多项选择", TypeWord::multiple},
    {"不定项", TypeWord::indeterminate},
    {"不定项选择", TypeWord::indeterminate},
    {"判断", TypeWord::judge},
    {"判断正误", TypeWord::judge},
    {"是非", TypeWord::judge},
    {"填空", TypeWord::fill},
    {"简答", TypeWord::short_answer},
    {"案例", TypeWord::case_study},
    {"案例分析", TypeWord::case_study},
    {"选择", TypeWord::choice},
    {"得分", TypeWord::given},
    {"名词解释", TypeWord::open},
    {"问答", TypeWord::open},
    {"论述", TypeWord::open},
    {"综合", TypeWord::open},
    {"综述", TypeWord::open},
    {"情景模拟", TypeWord::open},
};
constexpr std::size_t kStableNames = 9;

constexpr std::string_view kTrue[] = {"true", "t",    "yes",  "y",    "right", "correct", "对",
                                      "正确", "是",   "√",    "✓",    "✔",     "☑",       "✅",
                                      "1",    "同意", "属实", "成立", "对的",  "對",      "正確"};
constexpr std::string_view kFalse[] = {
    "false",  "f",      "no",     "n",      "wrong", "incorrect", "错",   "错误", "否",    "不对",
    "不正确", "不是",   "×",      "✗",      "✘",     "✕",         "☒",    "❌",    "╳",     "x",
    "0",      "不同意", "不属实", "不成立", "错的",  "錯",        "錯誤", "不對", "不正確"};

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

template <std::size_t kCount>
bool is_among(std::string_view word, const std::string_view (&words)[kCount]) {
  for (const std::string_view known : words) {
    if (word == known) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::optional<TypeWord> parse_type(std::string_view text) {
  const std::string folded = fold_case(fold_width(trim(text)));
  std::string_view word = folded;
  constexpr std::string_view kSuffix = "题";
  if (ends_with(word, kSuffix)) {
    word.remove_suffix(kSuffix.size());
  }
  for (const TypeAlias& alias : kTypes) {
    if (word == alias.name) {
      return alias.word;
    }
  }
  return std::nullopt;
}

std::vector<std::string_view> type_names() {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < kStableNames; ++i) {
    names.push_back(kTypes[i].name);
  }
  return names;
}

std::span<const TypeAlias> type_aliases() {
  return kTypes;
}

std::optional<QuestionType> plain_type(TypeWord word) {
  switch (word) {
    case TypeWord::single:
      return QuestionType::single;
    case TypeWord::multiple:
      return QuestionType::multiple;
    case TypeWord::indeterminate:
      return QuestionType::indeterminate;
    case TypeWord::judge:
      return QuestionType::judge;
    case TypeWord::fill:
      return QuestionType::fill;
    case TypeWord::short_answer:
      return QuestionType::short_answer;
    case TypeWord::case_study:
      return QuestionType::case_study;
    case TypeWord::given:
      return QuestionType::given;
    case TypeWord::choice:
    case TypeWord::open:
      return std::nullopt;
  }
  return std::nullopt;
}

std::string_view word_name(TypeWord word) {
  for (const TypeAlias& alias : kTypes) {
    if (alias.word == word) {
      return alias.name;
    }
  }
  return {};
}

std::span<const std::string_view> truth_words(bool truth) {
  return truth ? std::span<const std::string_view>(kTrue)
               : std::span<const std::string_view>(kFalse);
}

std::optional<bool> parse_truth(std::string_view text) {
  const std::string word = fold_case(fold_width(trim(text)));
  if (is_among(word, kTrue)) {
    return true;
  }
  return is_among(word, kFalse) ? std::optional<bool>(false) : std::nullopt;
}

std::optional<bool> truth_of_pair(std::string_view first, std::string_view second) {
  const std::optional<bool> one = parse_truth(first);
  const std::optional<bool> other = parse_truth(second);
  if (!one || !other || *one == *other) {
    return std::nullopt;
  }
  const std::string a = fold_case(fold_width(trim(first)));
  const std::string b = fold_case(fold_width(trim(second)));
  const std::string pair = *one ? a + b : b + a;
  const bool signs = a.size() == 1 && b.size() == 1;
  return !signs || pair == "tf" || pair == "yn" || pair == "rw" ? one : std::nullopt;
}

}  // namespace tiku
