#include "interop/markdown/quiz_reader.h"

#include <algorithm>
#include <optional>

#include "bank/options.h"
#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/ordered_options.h"
#include "interop/markdown/quiz_fences.h"
#include "interop/markdown/quiz_key.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_signs.h"
#include "interop/markdown/quiz_state.h"
#include "interop/markdown/quiz_words.h"
#include "interop/markdown/stem_facts.h"
#include "interop/markdown/task_lists.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

class QuizReader : private QuizState {
 public:
  MarkdownQuiz read(std::string_view text) {
    read_front_matter(text);
    quiz_.quiz_line = line_of_quiz(text);
    std::vector<MarkdownLine> lines = read_markdown_lines(text);
    open_quiz_fences(lines);
    take_wrapped_marks(lines);
    numbers_options_ = numbers_options(lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const MarkdownLine& line = lines[i];
      shuffled_ = shuffled_ > 0 ? shuffled_ - 1 : asks() ? shuffled_options(lines, i) : 0;
      leave_short_key(line);
      is_bold_first_ = begins_in_bold(lines, i);
      if (!short_key(lines, i)) {
        take(line);
      }
      quiz_.last_line = line.kind == Kind::blank ? quiz_.last_line : line.line;
      after_blank_ = line.kind == Kind::blank;
    }
    settle_told_answers();
    return std::move(quiz_);
  }

 private:
  void take(const MarkdownLine& line) {
    switch (line.kind) {
      case Kind::blank:
        hard_break_ = hard_break_ || line.is_quoted;
        return;
      case Kind::rule:
        end_reason();
        return;
      case Kind::heading:
        heading(line);
        return;
      case Kind::code:
        code(line);
        return;
      case Kind::item:
        item(line);
        return;
      case Kind::text:
        words(line, line.text);
        return;
    }
  }

  /// 选择题答案, "Multiple choice answers"
  static bool heads_part_of_key(const std::string& heading) {
    const bool answers = heading.find("答案") != std::string::npos ||
                         fold_case(heading).find("answers") != std::string::npos;
    return answers && type_of_heading(heading);
  }

  void heading(const MarkdownLine& line) {
    const std::string text = without_lead_signs(read_inline(line.text).text);
    if (is_shut_away_ && target_ == Target::answer && draft().answer.empty() &&
        heads_part_of_key(text)) {
      is_shut_away_ = false;  // no answer of the last question: a list of all
      begin_key(line.level - 1);
    }
    if (is_shut_away_) {
      words(line, line.text);
      return;
    }
    if (heads_answer(line.level, text)) {
      return;
    }
    in_key_ = false;
    if (key_heading(line, text)) {
      return;
    }
    target_ = Target::none;
    loose_.clear();
    if (heads_key(text)) {
      begin_key(line.level);
      return;
    }
    const std::optional<QuizNumber> number = quiz_number(text);
    const std::string rest = number ? without_lead_signs(text.substr(number->length)) : text;
    if (number && !names_type_alone(rest) && may_be_number(line.text)) {
      part_of_paper(line.level);
      start(line.line, number->number, without_dash(rest), 0);
      has_subtitle_ = draft().stem.size() < rest.size();
      draft().title_end = !has_subtitle_ && is_bare_title(draft().stem) ? draft().stem.size() : 0;
      draft().level = line.level;
      return;
    }
    settle_heading();
    hint_.clear();
    pending_ = Heading{text, line.level, line.line};
  }

  void code(const MarkdownLine& line) {
    if (std::string* text = current(); text != nullptr) {
      *text += (text->empty() ? "" : "\n") + std::string(line.text);
      hard_break_ = true;
    }
  }

  void item(const MarkdownLine& line) {
    const bool ordered = !line.number.empty();
    const InlineText inner =
        line.is_literal ? InlineText{std::string(line.text)} : read_inline(line.text);
    if (line.has_box) {
      option(line, inner, {});
      return;
    }
    if (in_key_) {
      key_item(line, inner);
      return;
    }
    if (line.is_quoted || quiz_announced(inner.text)) {
      words(line, line.text);
      return;
    }
    ask_behind_answer(inner.text);
    const bool told = target_ == Target::explanation || target_ == Target::aside ||
                      (target_ == Target::answer && !draft().answer.empty());
    const bool listed =
        target_ == Target::answer && draft().answer.empty() &&
        (draft().options.empty() ? !quiz_label(inner.text) : is_letter_alone(inner.text));
    const bool goes_on =
        (told || listed) && !ordered && !draft().is_own && !is_next_option(inner.text);
    if (goes_on || is_shut_away_) {
      join(*current(), inner.text);
      note(line, inner.text);
      return;
    }
    constexpr std::size_t kNested = 2;
    if (ordered && is_numbered_option(line)) {
      option(line, inner, {});
      return;
    }
    if (ordered && is_numbered_task(line)) {
      join(draft().stem, std::string(line.number) + ". " + inner.text);
      note(line, inner.text);
      return;
    }
    if (ordered && (line.indent < kNested || target_ == Target::none)) {
      start(line.line, std::string(line.number), inner.text, inner.lost);
      note(line, inner.text);
      return;
    }
    option(line, inner, ordered ? std::string(line.number) : std::string());
  }

  /// An option behind the explanation of the one before it.
  bool is_next_option(const std::string& text) {
    const std::optional<QuizLabel> label = quiz_label(text);
    return label && draft().answer.empty() && !draft().options.empty() &&
           label->label == static_cast<char>('A' + draft().options.size());
  }

  void option(const MarkdownLine& line, const InlineText& inner, std::string label) {
    if (target_ == Target::none || !loose_.empty()) {
      const std::optional<QuizLabel> first = quiz_label(inner.text);
      if (!line.has_box && (!first || first->label != 'A')) {
        return;  // a list outside questions
      }
      from_heading(line.line);
    }
    if (quiz_.drafts.empty() || target_ == Target::none) {
      return;
    }
    QuizDraft& question = draft();
    std::string text = inner.text;
    if (const std::optional<QuizLabel> own = label.empty() ? std::nullopt : quiz_label(text);
        own && own->label == static_cast<char>('A' + question.options.size())) {
      label.clear();  // 1. A、...: the letter counts
    }
    if (label.empty()) {
      label = take_label(text, question.options.size(), question.is_own, labels_stand_bare_);
      question.labelled += label.empty() ? 0U : 1U;
    }
    const bool taken =
        label.empty() || std::any_of(question.options.begin(), question.options.end(),
                                     [&label](const Option& o) { return o.label == label; });
    label = taken ? letter_label(question.options.size()) : label;
    question.options.push_back({label, text, {}});
    question.has_boxes = question.has_boxes || line.has_box;
    question.lost |= inner.lost;
    if (line.is_ticked || take_right_mark(question.options.back().text)) {
      question.ticked.push_back(label);
    }
    if (inner.is_bold) {
      question.bold.push_back(label);
    }
    if (inner.is_coloured) {
      question.coloured.push_back(label);
    }
    target_ = Target::option;
    option_indent_ = line.indent;
    note(line, text);
  }

  /// A line of words; `raw` without the marks of lists and quotations.
  void words(const MarkdownLine& line, std::string_view raw) {
    if (const std::optional<MarkdownLine> box = bare_box(line)) {
      item(*box);
      return;
    }
    const bool answered = target_ == Target::answer || target_ == Target::explanation;
    raw = answered ? without_list_tags(raw) : raw;
    if (answered && raw.empty()) {
      return;
    }
    const InlineText inner = read_inline(raw);
    if ((!in_key_ && shut_away(line, raw)) || quiz_tag(raw) || is_page_link(raw) ||
        link_behind_options(line, raw, inner)) {
      return;
    }
    if (inner.text.empty()) {
      behind_tags_ = true;
      return;
    }
    const bool behind_tags = std::exchange(behind_tags_, false);
    quiz_.tells_bold = quiz_.tells_bold || (quiz_.drafts.empty() && tells_bold_answers(inner.text));
    if (in_key_) {
      key_words(line, inner);
      return;
    }
    constexpr std::string_view kAsks = "?:";  // how some quizzes mark the question itself
    if (inner.text.starts_with(kAsks)) {
      start(line.line, "", std::string(trim(std::string_view(inner.text).substr(kAsks.size()))),
            inner.lost);
      note(line, inner.text);
      return;
    }
    const bool labels = told_field(line, inner) || hint(line, inner) || label_alone(line, inner) ||
                        names_part(line, raw.starts_with("**"), inner);
    if (!labels) {
      words_within(line, raw, inner, behind_tags);
    }
  }

  /// What no label of its own stands before: an answer, a question, an option, or more of what was
  /// begun.
  void words_within(const MarkdownLine& line, std::string_view raw, const InlineText& inner,
                    bool behind_tags) {
    const bool below_heading = target_ == Target::none && pending_ && !loose_.empty() &&
                               !quiz_.drafts.empty() && (line.is_quoted || raw.starts_with("**"));
    const std::optional<QuizAnnounced> told =
        below_heading ? quiz_announced(inner.text) : std::nullopt;
    if (told && told->word == QuizWord::answer) {
      from_heading(line.line);
    }
    if (target_ != Target::none && may_announce(line) && announced(line, inner)) {
      return;
    }
    if (shuffled_ > 0) {
      shuffled_option(line, inner);
      return;
    }
    if (row(line, raw) || (!line.is_quoted && number(line, raw, inner))) {
      return;
    }
    if (!labelled_option(line, inner)) {
      target_ = behind_tags && target_ == Target::option ? Target::none : target_;
      append(line, inner);
    }
  }

  bool labelled_option(const MarkdownLine& line, const InlineText& inner) {
    const std::optional<QuizLabel> label = label_of(inner.text, labels_stand_bare_);
    const bool quoted_first =
        label && label->label == 'A' && line.is_quoted && was_quote_ && !is_bold_first_;
    if ((quoted_first || is_bold_first_) && target_ == Target::none && !loose_.empty()) {
      option(line, inner, {});
      is_quoted_ = quoted_first && target_ == Target::option;
      return true;
    }
    const bool next_label = label && target_ != Target::none && (!line.is_quoted || is_quoted_) &&
                            !draft().is_own &&
                            (target_ == Target::stem || target_ == Target::option) &&
                            label->label == static_cast<char>('A' + draft().options.size());
    if (next_label) {
      option(line, inner, {});
    }
    return next_label;
  }

  bool row(const MarkdownLine& line, std::string_view raw) {
    const bool asks = target_ == Target::stem || target_ == Target::option;
    const std::optional<QuizRow> next = asks ? option_row(raw) : std::nullopt;
    if (!next || next->label != static_cast<char>('A' + draft().options.size())) {
      return false;
    }
    if (target_ == Target::stem) {
      drop_table_head(draft().stem);
    }
    option(line, read_inline(next->words), std::string(1, next->label));
    return true;
  }

  /// **题目：** before the stem, **选项：** alone above options such as `A 东`; what the question
  /// is about stands before it.
  bool names_part(const MarkdownLine& line, bool bold, const InlineText& inner) {
    if (!bold && target_ == Target::stem && heads_options(inner.text)) {
      return true;  // 选项： above a list
    }
    if (bold && heads_options(inner.text)) {
      labels_stand_bare_ = target_ == Target::stem;
      return labels_stand_bare_;
    }
    if (const std::size_t about = bold ? names_situation(inner.text) : 0; about > 0) {
      return situation(line, inner, about);
    }
    const std::size_t named = names_question(inner.text);
    if (named == 0) {
      return false;
    }
    const std::string rest = inner.text.substr(named);
    const bool begun = target_ == Target::stem && may_be_asked(rest);
    if (begun) {
      draft().is_asked_below = draft().title_end > 0;
      join(draft().stem, rest);
      draft().lost |= inner.lost;
    } else if (bold && target_ != Target::stem) {
      const std::string about = is_situation_ ? loose_ + "\n" : "";
      start(line.line, "", about + rest, inner.lost);
    } else {
      return false;
    }
    note(line, rest);
    return true;
  }

  /// A label stands at the beginning of a stem, or behind its heading or what it is about.
  bool may_be_asked(const std::string& rest) {
    const std::string& stem = draft().stem;
    return stem.empty() || draft().title_end == stem.size() || is_situation_ ||
           (!rest.empty() && draft().title_end > 0 && stem.find('\n') == std::string::npos);
  }

  bool asks() { return target_ == Target::stem && draft().options.empty(); }

  /// Of an export only the first line of a quotation, or of a part of it, says what it is.
  bool may_announce(const MarkdownLine& line) {
    return quiz_.drafts.empty() || !draft().is_own || (line.is_quoted && after_blank_) ||
           line.text.starts_with("**");
  }

  bool announced(const MarkdownLine& line, const InlineText& inner) {
    const std::optional<QuizAnnounced> found =
        line.is_callout ? callout_announced(inner.text) : quiz_announced(inner.text);
    if (!found) {
      return false;
    }
    const bool is_answer = found->word == QuizWord::answer;
    draft().is_own = draft().is_own && line.is_quoted;  // an export quotes what it adds
    std::string rest = inner.text.substr(found->length);
    // Where an explanation is shut away, it goes on behind the answer that it names first.
    const bool explains = is_answer && is_shut_away_ && target_ == Target::explanation &&
                          !rest.empty() && rest.find_first_not_of("ABCDEFGH, ") == rest.npos;
    if (explains && draft().answer.empty()) {
      draft().answer = rest;
      note(line, rest);
      return true;
    }
    target_ = is_answer ? Target::answer : Target::explanation;
    if (is_answer && !draft().is_own) {
      if (std::string told = take_explanation(rest); !told.empty()) {
        draft().explanation = std::move(told);
        target_ = Target::explanation;
      }
    }
    if (is_answer && told_as_solution_ && !draft().answer.empty()) {
      std::string& why = draft().explanation;
      why += (why.empty() ? "" : "\n") + draft().answer;
      draft().answer.clear();
    }
    told_as_solution_ = is_answer && fold_case(inner.text).starts_with("solution");
    std::string& text = is_answer ? draft().answer : draft().explanation;
    if (!rest.empty() || is_answer) {
      text += (text.empty() || rest.empty() ? "" : "\n") + rest;
    }
    draft().lost |= inner.lost;
    note(line, rest);
    return true;
  }

  bool number(const MarkdownLine& line, std::string_view raw, const InlineText& inner) {
    if (const std::optional<QuizNumber> own = own_number(raw)) {
      const InlineText stem = read_inline(raw.substr(own->length));
      start(line.line, own->number, stem.text, stem.lost);
      draft().is_own = true;
      note(line, stem.text);
      return true;
    }
    const std::optional<QuizNumber> found = quiz_number(inner.text);
    const bool told = target_ == Target::answer || target_ == Target::explanation;
    const bool item = inner.text[0] == '(' || (told && inner.text.starts_with("（"));
    if (!found || !may_be_number(raw) || item) {
      return false;
    }
    start(line.line, found->number, inner.text.substr(found->length), inner.lost);
    draft().is_named = !is_ascii_digit(inner.text[0]);
    title_behind_name(raw);
    asks_in_bold_ = inner.is_bold && inner.text.ends_with('?');
    note(line, inner.text);
    return true;
  }

  /// `**Question 1**: Recall`: what may be a title, where the question stands below it.
  void title_behind_name(std::string_view raw) {
    const std::string& stem = draft().stem;
    const std::size_t close = raw.starts_with("**") ? raw.find("**", 2) : std::string_view::npos;
    const bool named = close != std::string_view::npos && !is_ascii_digit(raw[2]) &&
                       raw.substr(close + 2).find("**") == std::string_view::npos;
    draft().title_end = named && is_bare_title(stem) ? stem.size() : 0;
    is_title_in_line_ = draft().title_end > 0;
  }

  void append(const MarkdownLine& line, const InlineText& inner) {
    constexpr std::size_t kNested = 2;
    const bool answered =
        target_ == Target::option || target_ == Target::answer || target_ == Target::explanation;
    const bool is_below = after_blank_ && line.indent <= option_indent_;
    if (answered && !line.is_quoted && after_blank_ && line.indent < kNested &&
        (target_ == Target::option || was_quote_)) {
      target_ = Target::none;  // prose, or the next question without a number
    } else if (target_ == Target::option && (line.is_quoted || is_below)) {
      // A quotation, or a paragraph of the question that the options belong to.
      target_ = Target::explanation;
      hard_break_ = true;
    }
    was_quote_ = line.is_quoted;
    std::string* text = current();
    if (text == nullptr) {
      return;
    }
    if (text == &loose_ && (loose_.empty() || after_blank_)) {
      loose_.clear();
      is_situation_ = false;
      loose_line_ = line.line;
      loose_lost_ = 0;
    }
    constexpr std::size_t kLongestSubtitle = 30;
    if (has_subtitle_ && target_ == Target::stem && text->size() <= kLongestSubtitle &&
        !text->ends_with('?')) {
      text->clear();  // the question stands below
    }
    has_subtitle_ = false;
    if (is_title_in_line_ && target_ == Target::stem && !after_blank_) {
      draft().title_end = 0;  // the line goes on
    }
    is_title_in_line_ = false;
    if (target_ == Target::stem && draft().title_end > 0 &&
        draft().title_end == draft().stem.size()) {
      draft().is_asked_below = inner.is_bold;
    }
    if (text == &loose_) {
      loose_is_bold_ = inner.is_bold && loose_.empty();
    }
    if (asks_in_bold_ && target_ == Target::stem && after_blank_) {
      draft().prose_at = text->size();
      asks_in_bold_ = false;
    }
    (text == &loose_ ? loose_lost_ : draft().lost) |= inner.lost;
    note_paragraph(line);
    join(*text, inner.text);
    note(line, inner.text);
  }
};

}  // namespace

MarkdownQuiz read_markdown_quiz(std::string_view text) {
  return QuizReader().read(text);
}

}  // namespace tiku
