#include "interop/text/questions/labelled_parts.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "interop/text/questions/answer_text.h"
#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/option_runs.h"
#include "interop/text/scan/points.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

std::vector<OptionMark> options_in(const PaperText& text, TextRange range) {
  return choose_options(find_option_marks(text, range, OptionNeed::possible), OptionNeed::possible);
}

/// The bracket of the same line that opens right before the label; empty where none does.
TextRange bracket_around(const PaperText& text, std::size_t from, const Label& label) {
  constexpr std::size_t kLongest = 40;
  std::size_t open = label.begin;
  while (open > from && text[open - 1] == U' ') {
    --open;
  }
  const char32_t sign = open > from ? text[open - 1] : 0;
  if (sign != U'(' && sign != U'[') {
    return {};
  }
  const char32_t close = sign == U'(' ? U')' : U']';
  for (std::size_t at = label.after; text[at] != U'\n' && at - open < kLongest; ++at) {
    if (text[at] == close) {
      return {open - 1, at + 1};
    }
  }
  return {};
}

/// ——B——: without the dashes around it.
TextRange without_dashes(const PaperText& text, TextRange range) {
  constexpr std::size_t kFewest = 2;
  const auto is_dash = [](char32_t c) { return c == U'—' || c == U'-' || c == U'–' || c == U'_'; };
  TextRange inside = range;
  while (inside.begin < inside.end && is_dash(text[inside.begin])) {
    ++inside.begin;
  }
  while (inside.end > inside.begin && is_dash(text[inside.end - 1])) {
    --inside.end;
  }
  const bool name = text[range.begin] == U'_' && inside.begin - range.begin == kFewest &&
                    range.end - inside.end == kFewest && inside.end - inside.begin > kFewest &&
                    text[inside.begin] >= U'a' && text[inside.begin] <= U'z';  // __init__
  const bool framed = !name && inside.begin - range.begin >= kFewest &&
                      (inside.empty() || range.end - inside.end >= kFewest);
  return framed ? text.trimmed(inside) : range;
}

/// 答:______: nothing but a line to write on.
bool is_write_line(const PaperText& text, TextRange range) {
  while (range.begin < range.end &&
         (text[range.begin] == U'_' || text[range.begin] == U' ' || text[range.begin] == U'\n')) {
    ++range.begin;
  }
  return range.empty();
}

/// 答:还剩( )元。, 答:还剩____元。: a sentence to fill in.
bool is_left_open(const PaperText& text, const Label& label, TextRange range) {
  const std::size_t line = std::min(text.line_end(range.begin), range.end);
  if (label.after > label.begin + 2 || text[label.begin] != U'答' || line < range.end) {
    return false;
  }
  const std::vector<Underline> lines = find_underlines(text, range);
  const std::vector<Slot> slots = find_slots(text, range);
  return std::any_of(lines.begin(), lines.end(),
                     [](const Underline& blank) { return blank.answer.empty(); }) ||
         std::any_of(slots.begin(), slots.end(), [&text](const Slot& slot) {
           return slot.kind == Slot::Kind::empty && !slot.inside.empty() &&
                  !is_paper_letter(text[slot.range.begin - 1]);
         });
}

/// Answer: I am ______, or the line to write on below it: a sentence that somebody is to go on
/// with. What is framed on either side is an answer.
bool is_frame(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kLine = U"___";
  const std::size_t end = std::min(text.line_end(range.begin), range.end);
  const TextRange line = text.trimmed({range.begin, end});
  const TextRange below =
      text.trimmed({end, std::min(text.line_end(std::min(end + 1, range.end)), range.end)});
  if (line.empty() || text[line.begin] == U'_') {
    return false;
  }
  const ReadAnswer answer = read_answer(text, line);
  const bool written_on =
      text.find(kLine, line) < line.end ||
      (!below.empty() && text.has(below.begin, kLine) && is_write_line(text, below));
  return written_on && answer.letters.empty() && !answer.truth;
}

/// 解:, 解答:: how a problem is solved, not why its answer is right.
bool solves(const PaperText& text, const Label& label) {
  const std::size_t sign = label.begin + (text[label.begin] == U'[' ? 1U : 0U);
  return text[sign] == U'解' &&
         (text[sign + 1] == U':' || text[sign + 1] == U']' || text[sign + 1] == U'答');
}

/// Where what stands behind a label ends: at the next one, but 2、要求:... counts among the points
/// of an answer.
std::size_t end_of_labelled(const std::vector<Label>& labels, std::size_t label, TextRange body) {
  std::size_t next = label + 1;
  while (labels[label].kind == LabelKind::answer && next < labels.size() &&
         labels[next].kind == LabelKind::tasks) {
    ++next;
  }
  return next < labels.size() ? labels[next].begin : body.end;
}

/// The solution of a problem that no label answers is its answer, unless there is something to
/// choose from.
void take_solution(const PaperText& text, TextRange body, const std::vector<Label>& labels,
                   ReadQuestion& question) {
  const auto solution = std::find_if(labels.begin(), labels.end(), [&text](const Label& label) {
    return label.kind == LabelKind::explanation && solves(text, label);
  });
  if (question.labelled || solution == labels.end() ||
      options_in(text, {body.begin, solution->begin}).size() > 1) {
    return;
  }
  const auto next = std::next(solution);
  question.labelled =
      text.trimmed({solution->after, next == labels.end() ? body.end : next->begin});
  question.explanation.clear();
}

/// 答案: 【 四: without the bracket that never closes.
TextRange without_open_bracket(const PaperText& text, TextRange range) {
  const bool open = !range.empty() && text[range.begin] == U'[';
  const bool closes = open && text.find(U"]", range) < range.end;
  return open && !closes ? text.trimmed({range.begin + 1, range.end}) : range;
}

}  // namespace

std::vector<TextRange> take_asides(const PaperText& text, TextRange body,
                                   std::vector<Label>& labels) {
  if (std::none_of(labels.begin(), labels.end(),
                   [](const Label& label) { return label.kind == LabelKind::aside; })) {
    return {};
  }
  std::vector<TextRange> brackets;
  std::vector<Label> kept;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Label& label = labels[i];
    if (!brackets.empty() && label.begin < brackets.back().end) {
      continue;
    }
    const TextRange bracket =
        label.kind == LabelKind::aside ? bracket_around(text, body.begin, label) : TextRange{};
    std::size_t behind = i + 1;
    while (behind < labels.size() && labels[behind].begin < bracket.end) {
      ++behind;
    }
    const std::size_t next = behind < labels.size() ? labels[behind].begin : body.end;
    if (bracket.empty() || text.skip_blank(bracket.end, next) + 1 >= next) {
      kept.push_back(label);
    } else {
      brackets.push_back(bracket);
    }
  }
  labels = std::move(kept);
  return brackets;
}

std::size_t past_aside_line(const PaperText& text, TextRange body,
                            const std::vector<Label>& labels) {
  const bool leads = !labels.empty() && labels.front().kind == LabelKind::aside &&
                     labels.front().begin <= body.begin + 1;
  const std::size_t line = text.line_end(body.begin);
  return leads && line < body.end ? text.skip_blank(line, body.end) : body.begin;
}

std::size_t past_topic(const PaperText& text, TextRange body) {
  const std::size_t open = text.skip_spaces(body.begin, body.end);
  const std::size_t line = std::min(text.line_end(open), body.end);
  const TextRange rest = text.trimmed({open, line});
  const bool bracket = rest.end > rest.begin + 2 && text[rest.begin] == U'(' &&
                       text.find(U")", rest) == rest.end - 1;
  return bracket && line < body.end && !type_name_at(text, open + 1)
             ? text.skip_blank(line, body.end)
             : body.begin;
}

TextRange without_label_bracket(const PaperText& text, TextRange head, bool labelled) {
  while (true) {
    std::size_t at = head.end;
    while (at > head.begin && text[at - 1] == U' ') {
      --at;
    }
    const char32_t open = at > head.begin ? text[at - 1] : U'\0';
    if (open != U'[' && !(open == U'(' && labelled)) {
      return head;
    }
    head.end = at - 1;
  }
}

bool ends_question(LabelKind kind) {
  return kind == LabelKind::answer || kind == LabelKind::response || kind == LabelKind::wrong ||
         kind == LabelKind::score || kind == LabelKind::explanation || kind == LabelKind::aside ||
         kind == LabelKind::scoring || kind == LabelKind::remark;
}

void take_labelled(const PaperText& text, TextRange body, const std::vector<Label>& labels,
                   ReadQuestion& question) {
  // 回答: names no candidate; without a score it is how some papers announce the answer.
  bool says_response = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Label& label = labels[i];
    const std::size_t end = end_of_labelled(labels, i, body);
    TextRange range = text.trimmed({label.after, end});
    const bool bracket = label.begin > body.begin && text[label.begin - 1] == U'(';
    range.end -= bracket && !range.empty() && text[range.end - 1] == U')' ? 1U : 0U;
    switch (label.kind) {
      case LabelKind::answer:
        // Behind a frame stands that of another question, which begins within the frame.
        if ((!range.empty() && is_write_line(text, range)) || !question.unusual->frame.empty()) {
          break;
        }
        if (is_left_open(text, label, range) || is_frame(text, range)) {
          question.unusual.edit().frame = range;
          break;
        }
        range = without_open_bracket(text, without_dashes(text, range));
        // 参考答案: above 【答案要点】: the second label has the answer.
        if (question.labelled && !question.labelled->empty()) {
          question.unusual.edit().labelled_again = range;
        } else {
          question.labelled = range;
        }
        break;
      case LabelKind::response:
        question.unusual.edit().response = range;
        says_response = text.has(label.begin, U"回答") || text.has(label.begin, U"作答");
        break;
      case LabelKind::score:
        question.unusual.edit().score = printed_score(text, range);
        break;
      case LabelKind::explanation:
        question.explanation += question.explanation.empty() ? "" : "\n";
        question.explanation += text.joined(range);
        break;
      case LabelKind::scoring:
        question.unusual.edit().scoring = text.original({range.begin, text.line_end(range.begin)});
        break;
      case LabelKind::points:
      case LabelKind::material:
      case LabelKind::tasks:
      case LabelKind::type:
      case LabelKind::stem:
      case LabelKind::options:
      case LabelKind::remark:
      case LabelKind::wrong:
      case LabelKind::aside:
        break;
    }
  }
  take_solution(text, body, labels, question);
  if (says_response && !question.unusual->score && !question.labelled) {
    std::swap(question.unusual.edit().response, question.labelled);
  }
}

TextRange take_options_behind(const PaperText& text, TextRange head, ReadQuestion& question) {
  const TextRange answer = question.labelled.value_or(TextRange{});
  const std::size_t line = text.line_end(answer.begin);
  if (line >= answer.end || question.unusual->labelled_again ||
      read_answer(text, answer).letters.empty()) {
    return {};  // most answers
  }
  const std::vector<OptionMark> marks = options_in(text, answer);
  const bool below = marks.size() > 1 && marks.front().at_line_start && marks.front().begin > line;
  if (!below || options_in(text, head).size() > 1) {
    return {};
  }
  question.labelled = text.trimmed({answer.begin, marks.front().begin});
  return {marks.front().begin, answer.end};
}

namespace {

/// Where 25.0分, the last line of a graded record, begins; the end of the body where it does not.
std::size_t score_line(const PaperText& text, TextRange body, const std::vector<Label>& labels) {
  constexpr std::size_t kLongest = 8;
  std::size_t line = body.end;
  while (line > body.begin && text[line - 1] != U'\n' && body.end - line < kLongest) {
    --line;
  }
  const std::size_t digits = text[line] == U'+' ? line + 1 : line;
  const bool recorded = std::any_of(labels.begin(), labels.end(), [&](const Label& label) {
    return label.kind == LabelKind::response && label.begin < line;
  });
  const bool answers = !labels.empty() && text.trimmed({labels.back().after, line}).empty();
  return recorded && !answers && line > body.begin && text[line - 1] == U'\n' &&
                 points_to_end(text, digits, body.end)
             ? line
             : body.end;
}

}  // namespace

TextRange before_points(const PaperText& text, TextRange body, const std::vector<Label>& labels,
                        ReadQuestion& question) {
  if (const std::size_t score = score_line(text, body, labels); score < body.end) {
    question.unusual.edit().score = printed_score(text, {score, body.end - 1});
    body = text.trimmed({body.begin, score});
  }
  const Label* last = labels.empty() ? nullptr : &labels.back();
  if (last == nullptr || last->kind != LabelKind::points || last->begin <= body.begin ||
      !text.at_line_start(last->begin)) {
    return body;
  }
  const std::optional<PrintedNumber> points = points_to_end(text, last->after, body.end);
  if (!points) {
    return body;
  }
  question.points.edit().each = points->value;
  return text.trimmed({body.begin, last->begin});
}

TextRange behind_points(const PaperText& text, TextRange body, const std::vector<Label>& labels,
                        ReadQuestion& question) {
  const std::size_t line = text.line_end(body.begin);
  if (labels.empty() || labels.front().kind != LabelKind::points || line >= body.end ||
      labels.front().begin > line) {
    return body;
  }
  const std::optional<TypeWord> type = type_in_bracket(text, body.begin);
  const std::size_t behind = past_bracket(text, body.begin, line);
  const std::optional<PrintedNumber> points = points_to_end(text, labels.front().after, line);
  if (!type || !points || text.skip_spaces(behind, line) != labels.front().begin) {
    return body;
  }
  question.tag = type;
  question.points.edit().each = points->value;
  return text.trimmed({line, body.end});
}

}  // namespace tiku
