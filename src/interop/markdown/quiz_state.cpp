#include "interop/markdown/quiz_state.h"

#include <algorithm>
#include <utility>

#include "base/text.h"
#include "interop/markdown/bracketed_tags.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_signs.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {

void QuizState::read_front_matter(std::string_view text) {
  quiz_.title = front_matter_value(text, "title");
  quotes_hint_ = !front_matter_value(text, "shuffle_answers").empty() ||
                 !front_matter_value(text, "shuffle_questions").empty();
}

void QuizState::part_of_paper(int level) {
  const bool above = !quiz_.drafts.empty() && draft().level > 0 && draft().level < level &&
                     draft().title_end > 0 && draft().options.empty() && draft().answer.empty();
  if (above) {
    quiz_.sections.push_back(draft().stem.substr(0, draft().title_end));
    quiz_.drafts.pop_back();
  }
}

void QuizState::settle_heading() {
  told_.clear();
  if (!pending_) {
    return;
  }
  const bool first = quiz_.title.empty() && quiz_.sections.empty() && quiz_.drafts.empty();
  if (pending_->level == 1 && first && !type_of_heading(pending_->text)) {
    quiz_.title = pending_->text;
  } else {
    quiz_.sections.push_back(pending_->text);
  }
  pending_.reset();
}

void QuizState::start(std::int64_t line, std::string number, const std::string& stem,
                      unsigned lost) {
  QuizDraft made;
  made.told = std::move(told_);
  settle_heading();
  made.line = line;
  made.number = std::move(number);
  numbers_.insert(made.number);
  made.stem = stem.substr(stem.size() > names_question(stem) ? names_question(stem) : 0);
  made.lost = lost;
  made.section = static_cast<std::int64_t>(quiz_.sections.size()) - 1;
  made.heading = quiz_.sections.empty() ? quiz_.title : quiz_.sections.back();
  quiz_.drafts.push_back(std::move(made));
  target_ = Target::stem;
  has_subtitle_ = false;
  loose_.clear();
  labels_stand_bare_ = false;
  is_shut_away_ = false;
  asks_in_bold_ = false;
  is_quoted_ = false;
  has_labels_ = false;
  is_situation_ = false;
  told_as_solution_ = false;
  paragraph_at_ = 0;
  tasks_ = 0;
  last_length_ = 0;
}

bool QuizState::hint(const MarkdownLine& line, const InlineText& inner) {
  const bool below_heading = target_ == Target::none && pending_ && loose_.empty();
  const bool named = (target_ == Target::stem || below_heading) &&
                     (names_hint(inner.text) > 0 || (quotes_hint_ && line.is_quoted));
  is_hint_ = named || (is_hint_ && !after_blank_ && line.is_quoted);
  if (is_hint_) {
    join(below_heading ? hint_ : draft().explanation, inner.text);
  }
  return is_hint_;
}

bool QuizState::told_field(const MarkdownLine& line, const InlineText& inner) {
  const bool is_here = line.is_quoted && (target_ == Target::stem ||
                                          (target_ == Target::none && pending_.has_value()));
  const std::optional<QuizField> field = is_here ? quiz_field(inner.text) : std::nullopt;
  in_fields_ = field && (in_fields_ || field->name.find('_') != std::string_view::npos);
  if (in_fields_ && holds_answer(*field)) {
    std::string& told = target_ == Target::stem ? draft().told : told_;
    // Beside correct_answer a plain answer may be what somebody chose.
    told = told.empty() || field->name != "answer" ? std::string(field->value) : told;
  }
  return in_fields_;
}

void QuizState::settle_told_answers() {
  for (QuizDraft& draft : quiz_.drafts) {
    if (draft.answer.empty()) {
      draft.answer = std::move(draft.told);
    }
  }
}

bool QuizState::label_alone(const MarkdownLine& line, const InlineText& inner) {
  if (!inner.is_bold || line.is_quoted) {
    return false;
  }
  if (names_question_alone(inner.text)) {
    if (target_ == Target::stem && draft().stem.empty()) {
      return true;
    }
    start(line.line, "", "", 0);
    has_labels_ = true;
    return true;
  }
  const std::optional<QuizWord> word =
      target_ == Target::none ? std::nullopt : named_alone(inner.text);
  if (word) {
    target_ = *word == QuizWord::answer ? Target::answer : Target::explanation;
    return true;
  }
  // Below the options another label begins what is none of its words.
  const bool asked = target_ != Target::none && target_ != Target::stem;
  if (has_labels_ && asked && after_blank_ && !quiz_label(inner.text) &&
      !heads_options(inner.text)) {
    target_ = Target::aside;
    aside_.clear();
    return true;
  }
  return false;
}

bool QuizState::heads_answer(int level, const std::string& words) {
  const bool below = target_ != Target::none && draft().level > 0 && level > draft().level;
  const std::optional<QuizWord> word = below ? named_alone(words) : std::nullopt;
  if (word) {
    target_ = *word == QuizWord::answer ? Target::answer : Target::explanation;
    return true;
  }
  const bool bare = target_ == Target::option && draft().level == 0 && draft().number.empty() &&
                    draft().has_boxes;
  is_headed_reason_ = bare && (fold_case(words) == "reason" || fold_case(words) == "feedback" ||
                               named_alone(words) == QuizWord::explanation);
  target_ = is_headed_reason_ ? Target::explanation : target_;
  return is_headed_reason_;
}

bool QuizState::shut_away(const MarkdownLine& line, std::string_view raw) {
  const std::optional<QuizWord> named = shut_away_by(raw);
  if (named == QuizWord::explanation && target_ != Target::none) {
    target_ = Target::explanation;
    is_shut_away_ = true;
    return true;
  }
  if (named == QuizWord::answer) {
    if (target_ == Target::none) {
      from_heading(line.line);
    }
    target_ = target_ == Target::none ? Target::none : Target::answer;
    is_shut_away_ = target_ == Target::answer;
    quiz_.has_shut_answers = true;
    return true;
  }
  if (raw == "</details>" && is_shut_away_) {
    is_shut_away_ = false;
    target_ = Target::none;
    return true;
  }
  const bool opens = raw.starts_with("<details") && raw.ends_with('>') &&
                     raw.find('<', 1) == std::string_view::npos;
  return opens || !container_head(raw).empty();
}

void QuizState::end_reason() {
  if (is_headed_reason_) {
    is_headed_reason_ = false;
    target_ = Target::none;
    loose_.clear();
  }
}

bool QuizState::link_behind_options(const MarkdownLine& line, std::string_view raw,
                                    const InlineText& inner) {
  const bool apart = after_blank_ || link_line_ + 1 == line.line;
  if (target_ != Target::option || !apart || draft().number.empty() || draft().is_own ||
      !is_link_alone(raw)) {
    return false;
  }
  link_line_ = line.line;
  if (raw.starts_with('!')) {
    std::string& why = draft().explanation;
    why += (why.empty() ? "" : "\n") + inner.text;
    draft().lost |= inner.lost;
  }
  return true;
}

bool QuizState::quiz_tag(std::string_view raw) {
  const std::string_view name = raw.substr(raw.starts_with("</") ? 2 : 1);
  const bool tag = raw.starts_with('<') && raw.ends_with('>') &&
                   (name.starts_with("quiz") || name.starts_with("Quiz")) &&
                   name.find('<') == std::string_view::npos;
  if (tag) {
    settle_heading();
    target_ = Target::none;
    loose_.clear();
  }
  return tag;
}

void QuizState::shuffled_option(const MarkdownLine& line, const InlineText& inner) {
  const std::optional<QuizLabel> label = quiz_label(inner.text);
  if (!label) {
    return;
  }
  std::vector<Option>& options = draft().options;
  std::string text = inner.text.substr(label->length);
  if (take_right_mark(text)) {
    draft().ticked.emplace_back(1, label->label);
  }
  options.push_back({std::string(1, label->label), std::move(text), {}});
  std::sort(options.begin(), options.end(),
            [](const Option& one, const Option& other) { return one.label < other.label; });
  draft().lost |= inner.lost;
  target_ = shuffled_ > 1 ? Target::stem : Target::option;
  note(line, {});
}

bool QuizState::situation(const MarkdownLine& line, const InlineText& inner, std::size_t about) {
  const std::string rest = inner.text.substr(about);
  if (target_ == Target::stem) {
    draft().is_asked_below = draft().title_end == draft().stem.size();
    join(draft().stem, rest);
  } else {
    target_ = Target::none;
    loose_ = rest;
    loose_line_ = line.line;
  }
  is_situation_ = true;
  note(line, rest);
  return true;
}

std::string* QuizState::current() {
  switch (target_) {
    case Target::none:
      return &loose_;
    case Target::stem:
      return &draft().stem;
    case Target::option:
      return &draft().options.back().text;
    case Target::answer:
      return &draft().answer;
    case Target::explanation:
      return &draft().explanation;
    case Target::aside:
      return &aside_;
  }
  return nullptr;
}

void QuizState::from_heading(std::int64_t line) {
  std::string stem = loose_;
  std::int64_t at = loose_line_;
  std::size_t title_end = 0;
  const bool has_heading = pending_.has_value();
  if (pending_) {
    title_end = is_bare_title(pending_->text) && !stem.empty() ? pending_->text.size() : 0;
    stem = stem.empty() ? pending_->text : pending_->text + "\n" + stem;
    at = pending_->line;
    pending_.reset();
  }
  const bool bold = loose_is_bold_;
  if (!stem.empty()) {
    start(at > 0 ? at : line, "", stem, loose_lost_);
    draft().explanation = std::move(hint_);
    draft().title_end = draft().stem.size() == stem.size() ? title_end : 0;
    draft().is_asked_below = bold;
    draft().has_heading = has_heading;
  }
  loose_lost_ = 0;
  hint_.clear();
}

void QuizState::ask_behind_answer(const std::string& words) {
  const bool told = target_ == Target::answer && paragraph_at_ > 0 && !draft().is_own &&
                    draft().number.empty() && draft().level == 0 && draft().options.size() > 1 &&
                    draft().answer.find('?', paragraph_at_) != std::string::npos;
  const std::optional<QuizLabel> label = told ? quiz_label(words) : std::nullopt;
  if (!label || label->label != 'A') {
    return;
  }
  const std::string stem(trim(std::string_view(draft().answer).substr(paragraph_at_)));
  draft().answer.resize(paragraph_at_);
  start(paragraph_line_, "", stem, 0);
}

void QuizState::note_paragraph(const MarkdownLine& line) {
  const bool told = target_ == Target::answer && !draft().answer.empty();
  if (told && paragraph_at_ == 0 && after_blank_) {
    paragraph_at_ = draft().answer.size();
    paragraph_line_ = line.line;
  }
}

bool QuizState::is_numbered_option(const MarkdownLine& line) {
  const bool asks = target_ == Target::stem || target_ == Target::option;
  return numbers_options_ && asks && draft().level > 0 &&
         line.number == std::to_string(draft().options.size() + 1);
}

bool QuizState::is_numbered_task(const MarkdownLine& line) {
  const bool counts = target_ == Target::stem && draft().level > 0 && draft().options.empty() &&
                      line.number == std::to_string(tasks_ + 1) &&
                      has_type_in_brackets(draft().stem);
  tasks_ += counts ? 1U : 0U;
  return counts;
}

void QuizState::note(const MarkdownLine& line, const std::string& text) {
  last_length_ = text.size();
  hard_break_ = line.hard_break;
}

void QuizState::join(std::string& text, const std::string& more) const {
  constexpr std::size_t kMargin = 60;
  if (text.empty() || more.empty()) {
    text += more;
    return;
  }
  const bool runs_on = !hard_break_ && !after_blank_ && last_length_ >= kMargin;
  const bool ascii = (text.back() & '\x80') == 0 && (more.front() & '\x80') == 0;
  text += !runs_on ? "\n" : ascii ? " " : "";
  text += more;
}

}  // namespace tiku
