#include "interop/text/questions/entry_parts.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/utf8.h"
#include "interop/text/scan/option_runs.h"

namespace tiku {

namespace {

/// (10分) at the end, which is taken off.
std::optional<Rational> take_points(const PaperText& text, TextRange& task) {
  constexpr std::size_t kLongest = 12;
  std::size_t open = task.end;
  while (open > task.begin && task.end - open < kLongest && text[open] != U'(') {
    --open;
  }
  const std::size_t first = text.skip_spaces(open + 1, task.end);
  const std::optional<PrintedNumber> number = printed_number(text, first, task.end);
  if (text[open] != U'(' || !number || number->value <= Rational(0)) {
    return std::nullopt;
  }
  const std::size_t unit = text.skip_spaces(number->end, task.end);
  const std::size_t close = text.skip_spaces(unit + 1, task.end);
  if (text[unit] != U'分' || text[close] != U')' || close + 1 != task.end || open == task.begin) {
    return std::nullopt;
  }
  task = text.trimmed({task.begin, open});
  return number->value;
}

}  // namespace

std::vector<ReadPart> find_parts(const PaperText& text, std::size_t end,
                                 const std::vector<NumberMark>& marks, NumberStyle style) {
  std::vector<ReadPart> parts;
  std::int64_t expected = 1;
  std::size_t begin = 0;
  const auto close = [&](std::size_t at) {
    if (!parts.empty()) {
      TextRange task = text.trimmed({begin, at});
      parts.back().points = take_points(text, task);
      parts.back().stem = text.joined(task);
    }
  };
  for (const NumberMark& mark : marks) {
    if (mark.style == style && mark.value == expected && !mark.may_be_amount) {
      close(mark.begin);
      parts.push_back({expected++, {}, {}, mark.begin, {}});
      begin = mark.after;
    }
  }
  close(end);
  return parts;
}

namespace {

/// Whether a task may begin here: a line, or 问题1: behind a sentence.
bool may_begin_task(const PaperText& text, const NumberMark& mark) {
  const bool told = mark.style == NumberStyle::word && mark.separator == U':' && mark.begin > 0;
  return mark.place == NumberPlace::line_start || (told && ends_sentence(text[mark.begin - 1]));
}

/// Marks of one style that begin tasks and count from 1, each with an answer behind its label.
/// Empty where one of them has none.
std::vector<ReadPart> answered_of_style(const PaperText& text, TextRange body,
                                        std::span<const Label> answers,
                                        const std::vector<NumberMark>& marks, NumberStyle style) {
  std::vector<ReadPart> parts;
  auto label = answers.begin();
  for (const NumberMark& mark : marks) {
    const bool next = mark.value == static_cast<std::int64_t>(parts.size()) + 1;
    if (mark.style != style || !next || !may_begin_task(text, mark)) {
      continue;
    }
    const bool answered = parts.empty() ? label->begin > mark.begin : label->begin < mark.begin;
    if (!answered) {
      return {};
    }
    if (!parts.empty()) {
      parts.back().answer = text.joined(text.trimmed({label->after, mark.begin}));
    }
    while (label != answers.end() && label->begin < mark.begin) {
      ++label;
    }
    if (label == answers.end()) {
      return {};
    }
    TextRange task = text.trimmed({mark.after, label->begin});
    ReadPart& part = parts.emplace_back();
    part.number = mark.value;
    part.begin = mark.begin;
    part.points = take_points(text, task);
    part.stem = text.joined(task);
  }
  if (parts.size() < 2) {
    return {};
  }
  parts.back().answer = text.joined(text.trimmed({label->after, body.end}));
  return parts;
}

}  // namespace

std::vector<ReadPart> answered_parts(const PaperText& text, TextRange body,
                                     std::span<const Label> labels) {
  std::vector<Label> answers;
  std::copy_if(labels.begin(), labels.end(), std::back_inserter(answers),
               [](const Label& label) { return label.kind == LabelKind::answer; });
  if (answers.size() < 2) {
    return {};
  }
  const std::vector<NumberMark> marks = find_numbers(text, body);
  std::vector<ReadPart> parts;
  for (const NumberStyle style : {NumberStyle::word, NumberStyle::paren, NumberStyle::plain}) {
    parts = parts.empty() ? answered_of_style(text, body, answers, marks, style) : std::move(parts);
  }
  return parts;
}

namespace {

/// The question that begins between the options before it and its slot.
std::optional<HiddenQuestion> begin_between(const PaperText& text, TextRange between,
                                            std::int64_t next) {
  const std::string number = std::to_string(next);
  for (std::size_t at = between.end; at > between.begin; --at) {
    if (text[at - 1] == U'\n' || text[at - 1] == U'。') {
      return HiddenQuestion{at, at, false};
    }
    const std::size_t digits = at - 1;
    const std::size_t behind = digits + number.size();
    bool counts = is_hanzi(text[behind]) && !is_paper_digit(text[digits - 1]);
    for (std::size_t i = 0; counts && i < number.size(); ++i) {
      counts = text[digits + i] == static_cast<char32_t>(number[i]);
    }
    if (counts) {
      return HiddenQuestion{digits, behind, true};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<HiddenQuestion> hidden_question(const PaperText& text, TextRange body,
                                              std::int64_t next) {
  if (count_first_letters(text, body) < 2) {
    return std::nullopt;
  }
  const std::vector<OptionMark> marks = find_option_marks(text, body, OptionNeed::possible);
  if (marks.size() > 64) {
    return std::nullopt;  // no two questions have so many: looking would only cost time
  }
  for (std::size_t i = 3; i + 2 < marks.size(); ++i) {
    if (marks[i].label != 'A' || marks[i + 1].label != 'B') {
      continue;
    }
    const std::vector<OptionMark> before = choose_options(
        {marks.begin(), marks.begin() + static_cast<std::ptrdiff_t>(i)}, OptionNeed::possible);
    if (before.size() < 3) {
      continue;
    }
    const TextRange between{before.back().after, marks[i].begin};
    const std::vector<Slot> slots = find_slots(text, between);
    if (slots.empty()) {
      continue;
    }
    const bool ends = text.skip_blank(slots.back().range.end, between.end) + 1 >= between.end;
    const TextRange sentence{between.begin, slots.back().range.begin};
    const std::optional<HiddenQuestion> found = begin_between(text, sentence, next);
    if (found && (ends || found->is_numbered)) {
      return found;
    }
  }
  return std::nullopt;
}

}  // namespace tiku
