#include "interop/markdown/parts/part_drafts.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/text.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;
using Says = PartLine::Says;

void add_line(std::string& text, std::string_view more) {
  text += text.empty() || more.empty() ? "" : "\n";
  text += more;
}

/// As it stands, without the marks of emphasis.
std::string plain(const PartLine& line) {
  if (line.raw.kind != Kind::item) {
    return line.inner.text;
  }
  const std::string number(line.raw.number);
  return (number.empty() ? "- " : number + ". ") + line.inner.text;
}

bool is_letters(std::string_view answer) {
  constexpr std::size_t kLongest = 16;
  return !answer.empty() && answer.size() <= kLongest &&
         answer.find_first_not_of("ABCDEFGH, 、[]和") == answer.npos;
}

/// A line that is in no question. Signs alone, and what begins or ends code, say nothing.
void add_beside(std::int64_t line, std::string text, std::vector<BesideText>& beside) {
  const bool says = std::any_of(text.begin(), text.end(), [](char c) {
    return is_ascii_digit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           (c & '\x80') != 0;
  });
  if (says && !text.starts_with("```") && !text.starts_with("~~~")) {
    beside.push_back({line, BesideText::Kind::words, std::move(text)});
  }
}

/// One part, line by line.
class PartReader {
 public:
  PartReader(const std::vector<PartLine>& lines, bool bold_is_right,
             std::vector<BesideText>& beside)
      : lines_(lines), bold_is_right_(bold_is_right), beside_(beside) {}

  /// What stands below a heading that is a title, and does not ask itself, is the question.
  QuizDraft read(const FoundPart& part, PartKind kind, bool has_title) {
    bold_is_right_ = bold_is_right_ && has_bold_bullets(part);
    draft_.line = lines_[part.begin].raw.line;
    std::size_t i = part.begin;
    if (!lines_[i].opens && lines_[i].says == Says::nothing && lines_[i].raw.kind != Kind::code) {
      head(lines_[i], has_title);
      ++i;
    }
    draft_.is_card = kind != PartKind::told;
    target_ = draft_.is_card ? Target::answer : Target::stem;
    for (; i < part.end; ++i) {
      take(lines_[i]);
    }
    told_below_bold();
    take_number();
    return std::move(draft_);
  }

 private:
  enum class Target : std::uint8_t { stem, option, answer, explanation, aside };

  /// Some in bold type, and others not.
  bool has_bold_bullets(const FoundPart& part) const {
    std::size_t bold = 0;
    std::size_t all = 0;
    for (std::size_t i = part.begin + 1; i < part.end; ++i) {
      const bool bullet = lines_[i].raw.kind == Kind::item && lines_[i].raw.number.empty();
      all += bullet ? 1U : 0U;
      bold += bullet && lines_[i].inner.is_bold ? 1U : 0U;
    }
    return bold > 0 && bold < all;
  }

  void head(const PartLine& line, bool has_title) {
    std::string words = without_lead_signs(line.inner.text);
    const bool item = line.raw.kind == Kind::item;
    const std::optional<QuizNumber> number = item ? std::nullopt : quiz_number(words);
    draft_.number = item ? std::string(line.raw.number) : number ? number->number : std::string();
    words = without_lead_signs(words.substr(number ? number->length : 0));
    head_is_bold_ = line.inner.is_bold;
    draft_.lost |= line.inner.lost;
    if (words.find_first_not_of("0123456789.") != words.npos) {  // 3.1.2 names nothing
      (has_title ? draft_.title : draft_.stem) = std::move(words);
    }
  }

  void take(const PartLine& line) {
    if (line.closes) {
      target_ = Target::aside;
    } else if (line.opens && line.says == Says::nothing) {
      target_ = is_begun() ? Target::aside : target_;
    } else if (line.says != Says::nothing) {
      labelled(line);
    } else if (line.has_words) {
      words(line);
    }
  }

  bool is_begun() const { return !draft_.options.empty() || !draft_.answer.empty(); }

  void labelled(const PartLine& line) {
    const std::string rest = line.inner.text.substr(std::min(line.label, line.inner.text.size()));
    draft_.lost |= line.inner.lost;
    switch (line.says) {
      case Says::question:
        if (!draft_.stem.empty() && draft_.title.empty()) {
          draft_.title = std::move(draft_.stem);
          draft_.stem.clear();
        }
        add_beside(draft_.line, std::exchange(draft_.stem, rest), beside_);
        target_ = Target::stem;
        return;
      case Says::answer:
        explains_ = explains_ || line.explains_too;
        answer(rest);
        return;
      case Says::explanation:
        add_line(draft_.explanation, rest);
        target_ = Target::explanation;
        return;
      case Says::type:
        draft_.heading = rest;
        target_ = Target::aside;
        return;
      case Says::aside:
        target_ = draft_.is_card && line.raw.kind != Kind::heading ? target_ : Target::aside;
        if (draft_.is_card) {
          words(line);
        } else {
          add_beside(line.raw.line, plain(line), beside_);
        }
        return;
      case Says::options:
      case Says::nothing:
        return;
    }
  }

  void answer(const std::string& rest) {
    const bool again = !rest.empty() && !draft_.answer.empty() && !draft_.options.empty();
    if (tells_bold_answers(rest)) {
      target_ = Target::stem;  // where to find it
    } else if (again && !is_letters(draft_.answer)) {
      add_line(draft_.explanation, std::exchange(draft_.answer, rest));
      target_ = Target::answer;
    } else if (again) {
      add_line(draft_.explanation, rest);
      target_ = Target::explanation;
    } else {
      add_line(draft_.answer, rest);
      target_ = Target::answer;
    }
  }

  void words(const PartLine& line) {
    if (target_ != Target::aside && !line.is_in_container && option(line)) {
      return;
    }
    const bool in_answer = target_ == Target::answer || target_ == Target::explanation;
    if (line.raw.kind == Kind::heading && !draft_.is_card && !line.is_in_container) {
      target_ = Target::aside;
    } else if (target_ == Target::option && line.is_behind_blank &&
               !draft_.options.back().text.empty()) {
      target_ = Target::aside;
    } else if (in_answer && !draft_.answer.empty() && !draft_.is_card &&
               (explains_ || is_letters(draft_.answer))) {
      target_ = Target::explanation;
    }
    draft_.lost |= target_ == Target::aside ? 0 : line.inner.lost;
    append(line);
  }

  bool option(const PartLine& line) {
    const bool open = target_ == Target::stem || target_ == Target::option ||
                      (draft_.options.empty() && is_letters(draft_.answer));
    if (!open || draft_.is_card) {
      return false;
    }
    const char next = static_cast<char>('A' + draft_.options.size());
    if (const std::optional<QuizRow> row = option_row(line.raw.text); row && row->label == next) {
      if (draft_.options.empty()) {
        drop_table_head(draft_.stem);
      }
      push_option(line, read_inline(row->words).text);
      return true;
    }
    const bool bullet =
        bold_is_right_ && line.raw.kind == Kind::item && line.raw.number.empty() && !line.option;
    if (!bullet && (!line.option || line.option->label != next)) {
      return false;
    }
    push_option(line, line.inner.text.substr(bullet ? 0 : line.option->length));
    return true;
  }

  void push_option(const PartLine& line, std::string text) {
    const std::string label(1, static_cast<char>('A' + draft_.options.size()));
    draft_.options.push_back({label, std::move(text), {}});
    if (line.raw.is_ticked || take_right_mark(draft_.options.back().text)) {
      draft_.ticked.push_back(label);
    }
    if (line.inner.is_bold) {
      (bold_is_right_ ? draft_.ticked : draft_.bold).push_back(label);
    }
    draft_.has_boxes = draft_.has_boxes || line.raw.has_box;
    draft_.lost |= line.inner.lost;
    target_ = Target::option;
  }

  void append(const PartLine& line) {
    std::string text = plain(line);
    switch (target_) {
      case Target::stem:
        below_head_ = below_head_ == 0 ? draft_.stem.size() : below_head_;
        add_line(draft_.stem, text);
        return;
      case Target::option:
        add_line(draft_.options.back().text, text);
        return;
      case Target::answer:
        add_line(draft_.answer, text);
        return;
      case Target::explanation:
        add_line(draft_.explanation, text);
        return;
      case Target::aside:
        add_beside(line.raw.line, std::move(text), beside_);
        return;
    }
  }

  /// One that stands below a heading.
  void take_number() {
    const std::optional<QuizNumber> number =
        draft_.number.empty() ? quiz_number(draft_.stem) : std::nullopt;
    if (number && draft_.prose_at == 0) {
      draft_.number = number->number;
      draft_.stem.erase(0, number->length);
    }
  }

  /// Below a question in bold type, without a label.
  void told_below_bold() {
    if (head_is_bold_ && draft_.options.empty() && draft_.answer.empty() && below_head_ > 0) {
      draft_.prose_at = below_head_;
    }
  }

  const std::vector<PartLine>& lines_;
  bool bold_is_right_;
  std::vector<BesideText>& beside_;
  QuizDraft draft_;
  Target target_ = Target::stem;
  bool explains_ = false;
  bool head_is_bold_ = false;
  std::size_t below_head_ = 0;
};

/// Whether what is asked stands below the heading of most parts.
bool have_titles(const std::vector<PartLine>& lines, const FoundParts& found) {
  std::size_t titled = 0;
  for (const FoundPart& part : found.parts) {
    const PartLine& head = lines[part.begin];
    std::size_t i = part.begin + 1;
    while (i < part.end && !lines[i].has_words && !lines[i].opens) {
      ++i;
    }
    const bool below = i < part.end && !lines[i].opens && !lines[i].option &&
                       (lines[i].says == Says::nothing || lines[i].says == Says::question);
    titled += head.raw.kind == Kind::heading && below && is_bare_title(head.inner.text) ? 1U : 0U;
  }
  return found.kind == PartKind::told && found.level > 0 && 10 * titled >= 8 * found.parts.size();
}

/// [A, C], "A": as letters.
std::string front_answer(std::string_view document) {
  constexpr std::string_view kFields[] = {"answer",  "answer_key", "correct_answer",
                                          "correct", "答案",       "正确答案"};
  for (const std::string_view field : kFields) {
    std::string value = front_matter_value(document, field);
    if (value.starts_with('[') && value.ends_with(']')) {
      value = value.substr(1, value.size() - 2);
    }
    if (!value.empty()) {
      return value;
    }
  }
  return {};
}

bool tells_bold(const std::vector<PartLine>& lines) {
  return std::any_of(lines.begin(), lines.end(), [](const PartLine& line) {
    return line.has_words && line.raw.kind != Kind::code && tells_bold_answers(line.inner.text);
  });
}

class PartedQuiz {
 public:
  PartedQuiz(std::string_view document, const std::vector<PartLine>& lines, const FoundParts& found,
             std::vector<BesideText>& beside)
      : document_(document), lines_(lines), found_(found), beside_(beside) {}

  MarkdownQuiz read() {
    const bool bold = tells_bold(lines_);
    const bool titles = have_titles(lines_, found_);
    quiz_.title = front_matter_value(document_, "title");
    std::size_t at = 0;
    for (const FoundPart& part : found_.parts) {
      for (; at < part.begin; ++at) {
        outside(lines_[at]);
      }
      QuizDraft draft = PartReader(lines_, bold, beside_).read(part, found_.kind, titles);
      draft.section = static_cast<std::int64_t>(quiz_.sections.size()) - 1;
      if (draft.heading.empty()) {
        draft.heading = quiz_.sections.empty() ? quiz_.title : quiz_.sections.back();
      }
      quiz_.drafts.push_back(std::move(draft));
      heading_ = nullptr;
      at = std::max(at, part.end);
    }
    for (; at < lines_.size(); ++at) {
      outside(lines_[at]);
    }
    leave_heading();
    QuizDraft& first = quiz_.drafts.front();
    if (quiz_.drafts.size() == 1 && first.answer.empty()) {
      first.answer = front_answer(document_);
    }
    quiz_.last_line = lines_[found_.parts.back().end - 1].raw.line;
    return std::move(quiz_);
  }

 private:
  /// Headings beside the questions name sections; what else stands there is in no question.
  void outside(const PartLine& line) {
    if (line.raw.kind != Kind::heading || line.inner.text.empty()) {
      if (line.has_words) {
        add_beside(line.raw.line, plain(line), beside_);
      }
      return;
    }
    leave_heading();
    if (quiz_.title.empty() && quiz_.sections.empty() && quiz_.drafts.empty() &&
        line.raw.level == 1) {
      quiz_.title = line.inner.text;
    } else {
      quiz_.sections.push_back(line.inner.text);
      heading_ = &line;
    }
  }

  /// One without questions below it names no section.
  void leave_heading() {
    if (heading_ != nullptr && heading_->inner.text != quiz_.title) {
      add_beside(heading_->raw.line, heading_->inner.text, beside_);
    }
    heading_ = nullptr;
  }

  std::string_view document_;
  const std::vector<PartLine>& lines_;
  const FoundParts& found_;
  std::vector<BesideText>& beside_;
  const PartLine* heading_ = nullptr;  // the last one, where no question followed it yet
  MarkdownQuiz quiz_;
};

}  // namespace

MarkdownQuiz quiz_of_parts(std::string_view document, const std::vector<PartLine>& lines,
                           const FoundParts& found, std::vector<BesideText>& beside) {
  return PartedQuiz(document, lines, found, beside).read();
}

}  // namespace tiku
