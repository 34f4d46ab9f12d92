#include "lint/choice.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {

std::optional<std::size_t> sole_key(const Question& question) {
  const bool has_one = question.type == QuestionType::single && question.options_stated &&
                       question.right.size() == 1 && question.also_right.empty();
  if (!has_one) {
    return std::nullopt;
  }
  const std::int64_t index = question.option_index(question.right.front());
  return index < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(index));
}

const LocatedText* stem_of(const QuestionView& view) {
  const bool has_stem = !view.texts.empty() && view.texts.front().kind == TextKind::stem;
  return has_stem ? &view.texts.front() : nullptr;
}

std::span<const LocatedText> options_of(const QuestionView& view) {
  const auto is_option = [](const LocatedText& text) { return text.kind == TextKind::option; };
  const auto first = std::find_if(view.texts.begin(), view.texts.end(), is_option);
  const auto last = std::find_if_not(first, view.texts.end(), is_option);
  const auto count = static_cast<std::size_t>(last - first);
  if (count != view.question.options.size()) {
    return {};
  }
  return view.texts.subspan(static_cast<std::size_t>(first - view.texts.begin()), count);
}

std::optional<LongestOption> longest_option(const Question& question) {
  LongestOption longest;
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    const std::size_t length = count_characters(trim(question.options[i].text));
    if (length == 0) {
      return std::nullopt;
    }
    if (length > longest.length) {
      longest = {i, length, longest.length};
    } else {
      longest.next = std::max(longest.next, length);
    }
  }
  return longest.length > longest.next ? std::optional(longest) : std::nullopt;
}

Span bank_place(const Bank& bank) {
  if (!bank.title.empty()) {
    return bank.title_where;
  }
  if (!bank.sections.empty()) {
    return bank.sections.front().where;
  }
  return bank.questions.empty() ? Span{bank.file, 0, 0} : bank.questions.front().where;
}

}  // namespace tiku
