#include "lint/question_references.h"

#include <optional>

#include "base/text.h"
#include "lint/words.h"

namespace tiku {
namespace {

constexpr WordTable kTable(words::kQuestionReferences);

/// Reads the number that begins at `at`, in digits or up to 十 in words; `at` moves behind it.
std::optional<std::int64_t> take_number(std::string_view text, std::size_t& at) {
  constexpr std::string_view kHanzi[] = {"一", "二", "三", "四", "五",
                                         "六", "七", "八", "九", "十"};
  while (at < text.size() && text[at] == ' ') {
    ++at;
  }
  for (std::size_t i = 0; i < std::size(kHanzi); ++i) {
    if (text.substr(at).starts_with(kHanzi[i])) {
      at += kHanzi[i].size();
      return static_cast<std::int64_t>(i) + 1;
    }
  }
  constexpr std::size_t kMostDigits = 4;
  std::int64_t number = 0;
  std::size_t digits = 0;
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && digits <= kMostDigits;
       ++digits) {
    number = number * 10 + (text[at++] - '0');
  }
  return digits > 0 && digits <= kMostDigits ? std::optional(number) : std::nullopt;
}

/// 第3题: what stands behind the number must be a question too, for there are 第 3 天 and 第 3 步.
bool ends_in_question(std::string_view text, std::size_t at) {
  const std::string_view rest = trim(text.substr(at));
  return rest.starts_with("题") || rest.starts_with("小题");
}

}  // namespace

QuestionReferences read_question_references(std::string_view stem) {
  const std::string folded = fold_width(stem);
  const std::string_view text = folded;
  QuestionReferences references;
  for (std::optional<WordMatch> match = kTable.find(text); match;
       match = kTable.find(text, match->end)) {
    if (match->word->kind == words::next_to) {
      references.neighbour = true;
      continue;
    }
    if (match->word->kind == words::no_reference) {
      continue;
    }
    std::size_t at = match->end;
    const std::optional<std::int64_t> number = take_number(text, at);
    const bool stands = match->word->kind == words::before_number || ends_in_question(text, at);
    if (number && stands) {
      references.numbers.push_back(*number);
    }
  }
  return references;
}

}  // namespace tiku
