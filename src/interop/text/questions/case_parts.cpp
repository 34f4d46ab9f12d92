#include "interop/text/questions/case_parts.h"

#include <algorithm>

#include "interop/text/questions/entry_parts.h"
#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/points.h"

namespace tiku {
namespace {

/// Whether the label announces tasks; 问: does so behind material.
bool announces_tasks(const PaperText& text, const Label& label, TextRange head) {
  return label.kind == LabelKind::tasks ||
         (label.kind == LabelKind::stem && text[label.begin] == U'问' && label.begin > head.begin);
}

/// Whether the mark begins a task: (1), or a plain number at the beginning of its line.
bool may_begin_task(const NumberMark& mark, NumberStyle style) {
  return mark.style == style && !mark.may_be_amount &&
         (style == NumberStyle::paren ||
          (mark.place == NumberPlace::line_start && mark.separator != 0));
}

/// Whether the text ends as material, or a task, does.
bool ends_as(const PaperText& text, TextRange range, std::u32string_view signs) {
  range = text.trimmed(range);
  return !range.empty() && signs.find(text[range.end - 1]) != std::u32string_view::npos;
}

/// Without (10分) at its end.
TextRange without_last_points(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 12;
  range = text.trimmed(range);
  if (range.empty() || text[range.end - 1] != U')') {
    return range;
  }
  for (std::size_t at = range.end - 1; at > range.begin && range.end - at <= kLongest; --at) {
    if (text[at - 1] == U'(') {
      const std::optional<PrintedNumber> points = points_bracket(text, at - 1, range.end);
      return points && points->end == range.end ? text.trimmed({range.begin, at - 1}) : range;
    }
  }
  return range;
}

/// 案例一:, 情景2: right before the head.
bool is_named_case(const PaperText& text, TextRange head) {
  constexpr std::size_t kLongest = 8;
  TextRange name{head.begin, head.begin};
  while (name.begin > 0 && name.end - name.begin < kLongest && text[name.begin - 1] != U'\n') {
    --name.begin;
  }
  return text.find(U"案例", name) < name.end || text.find(U"情景", name) < name.end;
}

/// 问题:如何处理?: one task behind the material of a case.
std::optional<CaseParts> one_task(const PaperText& text, const Label& label, TextRange head) {
  const TextRange task = text.trimmed({label.after, head.end});
  if (task.empty() || text.trimmed({head.begin, label.begin}).empty()) {
    return std::nullopt;
  }
  ReadPart part;
  part.number = 1;
  part.begin = label.begin;
  part.stem = text.joined(task);
  return CaseParts{{std::move(part)}, {head.begin, label.begin}};
}

/// Where the tasks begin that no label announces: 1 behind material, and 2 behind a sentence; the
/// end of the head where none do.
std::size_t unlabelled_tasks(const PaperText& text, TextRange head) {
  constexpr std::size_t kLeastMaterial = 10;
  const std::vector<NumberMark> marks = find_numbers(text, head);
  for (const NumberStyle style : {NumberStyle::paren, NumberStyle::plain}) {
    const auto is_mark = [style](const NumberMark& mark, std::int64_t value) {
      return may_begin_task(mark, style) && mark.value == value;
    };
    const auto first = std::find_if(marks.begin(), marks.end(),
                                    [&](const NumberMark& mark) { return is_mark(mark, 1); });
    const auto second =
        std::find_if(first, marks.end(), [&](const NumberMark& mark) { return is_mark(mark, 2); });
    if (second == marks.end() || first->begin < head.begin + kLeastMaterial) {
      continue;
    }
    // Behind a question stands its answer.
    const TextRange material{head.begin, first->begin};
    const TextRange task{first->after, second->begin};
    const bool parted = !ends_as(text, material, U"?") &&
                        (text.at_line_start(first->begin) || ends_as(text, material, U"。!:\"”…"));
    if (parted && is_task(text, task)) {
      return first->begin;
    }
  }
  return head.end;
}

}  // namespace

bool reads_material(const PaperText& text, TextRange head) {
  constexpr std::size_t kLook = 30;
  const TextRange begin = {head.begin, std::min(head.end, head.begin + kLook)};
  const auto has = [&](std::u32string_view words) { return text.find(words, begin) < begin.end; };
  return has(U"材料") && (has(U"阅读") || has(U"根据") || has(U"结合"));
}

bool is_task(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 80;
  constexpr std::u32string_view kVerbs[] = {
      U"请",   U"试",   U"简述",   U"分析", U"指出", U"说明", U"计算", U"列出", U"提出", U"写出",
      U"编制", U"如何", U"为什么", U"怎样", U"怎么", U"什么", U"根据", U"结合", U"概括", U"归纳"};
  range = text.trimmed(range);
  const std::size_t line = std::min(text.line_end(range.begin), range.end);
  const std::optional<LabelName> label = label_name_at(text, text.skip_blank(line, range.end));
  range.end = label && label->kind == LabelKind::answer ? line : range.end;  // of all the tasks
  range = without_last_points(text, range);
  return range.end - range.begin <= kLongest &&
         (ends_as(text, range, U"?") ||
          std::any_of(std::begin(kVerbs), std::end(kVerbs),
                      [&](std::u32string_view verb) { return text.has(range.begin, verb); }));
}

bool has_tasks(TextRange head, const std::vector<Label>& labels) {
  return std::any_of(labels.begin(), labels.end(), [&head](const Label& label) {
    return label.kind == LabelKind::tasks && label.begin < head.end;
  });
}

std::size_t material_begin(TextRange head, const std::vector<Label>& labels) {
  std::size_t from = head.begin;
  for (const Label& label : labels) {
    from = label.kind == LabelKind::material && label.begin < head.end ? label.after : from;
  }
  return from;
}

bool counts_tasks(const PaperText& text, TextRange block, std::span<const NumberMark> marks) {
  constexpr std::size_t kLeastMaterial = 25;
  block = text.trimmed(block);
  std::int64_t expected = 1;
  TextRange last{block.begin, block.end};
  NumberStyle style = NumberStyle::plain;
  for (const NumberMark& mark : marks) {
    if (mark.place != NumberPlace::line_start || mark.separator == 0) {
      continue;
    }
    last.end = mark.begin;
    style = expected == 1 && mark.style == NumberStyle::paren ? mark.style : style;
    const bool goes_on = expected == 1 ? mark.begin >= block.begin + kLeastMaterial &&
                                             ends_as(text, last, U"。!:\"”…")
                                       : is_task(text, last);
    if (mark.style != style || mark.value != expected++ || !goes_on) {
      return false;
    }
    last = {mark.after, block.end};
  }
  return expected > 2 && is_task(text, last);
}

std::optional<CaseParts> case_parts(const PaperText& text, TextRange head,
                                    const std::vector<Label>& labels, bool is_of_case) {
  const auto label = std::find_if(labels.begin(), labels.end(), [&](const Label& one) {
    return one.begin < head.end && announces_tasks(text, one, head);
  });
  const bool labelled = label != labels.end();
  const bool stands = labelled && label->begin > head.begin && count_first_letters(text, head) == 0;
  if (!is_of_case && !stands) {
    return std::nullopt;
  }
  const std::size_t first = labelled ? label->begin : unlabelled_tasks(text, head);
  if (first >= head.end) {
    return std::nullopt;
  }
  const std::vector<NumberMark> marks = find_numbers(text, {first, head.end});
  for (const NumberStyle style : {NumberStyle::paren, NumberStyle::plain}) {
    std::vector<ReadPart> parts = find_parts(text, head.end, marks, style);
    const bool one = is_of_case && !parts.empty() && style != NumberStyle::plain;
    if (parts.size() > 1 || one) {
      return CaseParts{std::move(parts), {material_begin(head, labels), first}};
    }
  }
  return labelled && is_named_case(text, head) ? one_task(text, *label, head) : std::nullopt;
}

std::vector<TextRange> answers_of_parts(const PaperText& text, TextRange answer,
                                        std::size_t count) {
  answer = text.trimmed(answer);
  const std::vector<NumberMark> marks = find_numbers(text, answer);
  for (const NumberStyle style : {NumberStyle::paren, NumberStyle::plain}) {
    std::vector<TextRange> answers;
    for (const NumberMark& mark : marks) {
      const char32_t before = mark.begin > answer.begin ? text[mark.begin - 1] : U'\n';
      const bool begins =
          mark.place == NumberPlace::line_start || mark.begin == answer.begin ||
          (style == NumberStyle::paren && (before == U' ' || ends_sentence(before)));
      if (mark.style != style || !begins || mark.may_be_amount) {
        continue;
      }
      if (mark.value != static_cast<std::int64_t>(answers.size()) + 1 ||
          (answers.empty() && mark.begin != answer.begin)) {
        answers.clear();
        break;
      }
      if (!answers.empty()) {
        answers.back() = text.trimmed({answers.back().begin, mark.begin});
      }
      answers.push_back(text.trimmed({mark.after, answer.end}));
    }
    const bool all =
        answers.size() == count && std::none_of(answers.begin(), answers.end(),
                                                [](const TextRange& one) { return one.empty(); });
    if (all) {
      return answers;
    }
  }
  return {};
}

std::vector<Question> tasks_of(const PaperText& text, const std::vector<ReadPart>& parts,
                               const std::vector<TextRange>& answers) {
  std::vector<Question> tasks;
  for (const ReadPart& part : parts) {
    Question task;
    task.number = static_cast<std::int64_t>(tasks.size()) + 1;
    task.type = QuestionType::short_answer;
    task.stem = part.stem;
    task.keyed = true;
    if (!part.answer.empty()) {
      task.rubric.edit().reference = part.answer;
    } else if (!answers.empty()) {
      task.rubric.edit().reference = text.joined(answers[tasks.size()]);
    }
    task.points = part.points.value_or(Rational(0));
    task.points_stated = part.points.has_value();
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace tiku
