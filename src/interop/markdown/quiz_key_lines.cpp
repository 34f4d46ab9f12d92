// How lists of answers are read while the lines of a quiz are: see quiz_key for how they are
// joined.
#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/markdown/quiz_key.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_signs.h"
#include "interop/markdown/quiz_state.h"
#include "interop/markdown/quiz_words.h"
#include "interop/text/english/key_items.h"
#include "interop/text/english/parts.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

/// Before the name of a type, where a title would stand.
const std::string kType = "type: ";

/// Without the colon and what says that answers follow.
std::string_view bare_name(std::string_view words) {
  words = trim(words);
  words.remove_suffix(words.ends_with(':') ? 1 : 0);
  words.remove_suffix(words.ends_with("：") ? 3 : 0);
  for (const std::string_view tail : {" answer key", " answers", " key", "答案"}) {
    const bool ends =
        words.size() > tail.size() && fold_case(words.substr(words.size() - tail.size())) == tail;
    words.remove_suffix(ends ? tail.size() : 0);
  }
  return trim(words);
}

/// The type that a part is named after, with kType before it: Multiple Choice, 一、选择题（每题 2
/// 分）, 点击展开选择题答案; "" of other names.
std::string type_key(std::string_view words) {
  const std::string_view bare = bare_name(words);
  if (const std::string_view type = english_type_name(bare); !type.empty()) {
    return std::string(kType).append(type);
  }
  const std::optional<TypeWord> type = type_of_heading(without_button_verb(bare));
  return type ? kType + std::to_string(static_cast<int>(*type)) : std::string();
}

/// How many answers behind numbers a line holds, and nothing else but why.
std::size_t answers_in(const MarkdownLine& line) {
  const std::string words = read_inline(line.text).text;
  if (line.kind == Kind::text) {
    return key_items_of(words).size();
  }
  const KeyItem item = key_item_of(1, words.substr(0, words.find(" - ")));
  const KeyItem whole = key_item_of(1, words);
  return line.number.empty() || (whole.is_words && !item.is_truth()) ? 0 : 1;
}

bool is_tag(const MarkdownLine& line) {
  return line.kind == Kind::text && line.text.starts_with('<') && line.text.ends_with('>');
}

}  // namespace

void QuizState::begin_key(int level) {
  constexpr int kDeepest = 7;  // no heading stays within a list below a label
  in_key_ = true;
  is_key_short_ = level == 0;
  key_level_ = level == 0 ? kDeepest : level;
  key_section_ = -1;
  key_reasons_ = 0;
  key_first_ = quiz_.drafts.size() > key_end_ ? key_end_ : key_first_;
  key_end_ = quiz_.drafts.size();
  target_ = Target::none;
  loose_.clear();
}

void QuizState::place_entries(std::size_t from) {
  for (std::size_t i = from; i < quiz_.key.size(); ++i) {
    quiz_.key[i].section = key_section_;
    quiz_.key[i].first = key_first_;
    quiz_.key[i].end = key_end_;
  }
}

std::int64_t QuizState::section_named(std::string_view words) {
  const std::int64_t first =
      key_first_ < quiz_.drafts.size() ? quiz_.drafts[key_first_].section : -1;
  const auto begin = static_cast<std::size_t>(std::max<std::int64_t>(0, first));
  SectionNames& names = section_names_;
  if (names.begin != begin) {
    names = {begin, begin, {}};
  }
  for (; names.end < quiz_.sections.size(); ++names.end) {
    const std::string& title = quiz_.sections[names.end];
    for (const std::string& name : {fold_case(bare_name(title)), type_key(title)}) {
      const auto place = static_cast<std::int64_t>(names.end);
      const auto [at, added] = names.places.try_emplace(name, place);
      at->second = added ? place : -1;
    }
  }
  const std::string_view bare = bare_name(words);
  auto found = names.places.find(fold_case(bare));
  if (found == names.places.end()) {
    const std::string type = type_key(words);
    found = type.empty() ? found : names.places.find(type);
  }
  return found == names.places.end() || bare.empty() ? -1 : found->second;
}

bool QuizState::key_heading(const MarkdownLine& line, const std::string& words) {
  if (key_level_ == 0 || line.level <= key_level_) {
    key_level_ = 0;
    return answers_again(line, words);
  }
  if (const std::int64_t section = section_named(words); section >= 0) {
    in_key_ = true;
    target_ = Target::none;
    key_section_ = section;
    return true;
  }
  const std::optional<QuizNumber> number = quiz_number(words);
  if (!number || !may_be_number(line.text) || numbers_.find(number->number) == numbers_.end()) {
    key_level_ = 0;
    return false;
  }
  in_key_ = false;
  start(line.line, number->number, without_dash(words.substr(number->length)), 0);
  draft().is_key = true;
  draft().section = key_section_;
  draft().level = line.level;
  return true;
}

bool QuizState::answers_again(const MarkdownLine& line, const std::string& words) {
  const std::optional<QuizNumber> number = quiz_number(words);
  if (!number || numbers_.find(number->number) == numbers_.end()) {
    return false;  // nearly all
  }
  const std::string rest = words.substr(number->length);
  constexpr std::string_view kWords[] = {"解答", "参考解答", "答案解析", "解析"};
  const bool names =
      heads_answers(rest) || named_alone(rest) == QuizWord::answer ||
      std::find(std::begin(kWords), std::end(kWords), trim(rest)) != std::end(kWords);
  if (!names) {
    return false;
  }
  if (pending_) {
    const std::int64_t section = section_named(pending_->text);
    key_section_ = section >= 0 ? section : key_section_;
    pending_.reset();
  }
  start(line.line, number->number, "", 0);
  draft().is_key = true;
  draft().section = key_section_;
  draft().level = line.level;
  target_ = Target::answer;
  return true;
}

void QuizState::key_words(const MarkdownLine& line, const InlineText& inner) {
  const std::size_t before = quiz_.key.size();
  const bool names = inner.is_bold || inner.text.ends_with(':') || inner.text.ends_with("：") ||
                     line.text.starts_with("<summary");
  if (const std::int64_t section = names ? section_named(inner.text) : -1; section >= 0) {
    key_section_ = section;
    return;
  }
  const std::optional<QuizAnnounced> said = quiz_announced(inner.text);
  if (said && said->word == QuizWord::explanation && before > 0 &&
      quiz_.key.back().end == key_end_) {
    std::string& why = quiz_.key.back().explanation;
    why += (why.empty() ? "" : "\n") + inner.text.substr(said->length);
    return;
  }
  add_key_words(inner.text, line.line, quiz_.key);
  if (is_key_shut_ && quiz_.key.size() == before && !is_tag(line)) {
    go_on_in_key(inner.text);
  }
  key_reason(inner.text, before);
  place_entries(before);
}

void QuizState::key_reason(std::string_view row, std::size_t before) {
  const std::vector<std::string_view> cells =
      row.starts_with('|') ? split(row, "|") : std::vector<std::string_view>();
  for (std::size_t i = 0; i < cells.size() && quiz_.key.size() == before; ++i) {
    const std::optional<QuizAnnounced> head = quiz_announced(std::string(trim(cells[i])) + ":");
    key_reasons_ = head && head->word == QuizWord::explanation ? i : key_reasons_;
  }
  if (key_reasons_ > 0 && key_reasons_ < cells.size() && quiz_.key.size() > before) {
    quiz_.key.back().explanation = std::string(trim(cells[key_reasons_]));
  }
}

void QuizState::leave_short_key(const MarkdownLine& line) {
  const bool goes_on =
      line.kind == Kind::blank || is_tag(line) ||
      ((line.kind == Kind::item || line.kind == Kind::text) && answers_in(line) > 0);
  const bool shuts = is_key_shut_ && line.text.starts_with("</details");
  in_key_ = in_key_ && (!is_key_short_ || goes_on || is_key_shut_) && !shuts;
  is_key_shut_ = is_key_shut_ && in_key_;
}

void QuizState::key_item(const MarkdownLine& line, const InlineText& inner) {
  const std::size_t before = quiz_.key.size();
  if (is_key_shut_ && (line.number.empty() || line.indent > 1)) {
    go_on_in_key((line.number.empty() ? "- " : std::string(line.number) + ". ") + inner.text);
    return;
  }
  add_key_entry(std::string(line.number), inner.text, line.line, quiz_.key);
  place_entries(before);
}

void QuizState::go_on_in_key(const std::string& words) {
  if (!quiz_.key.empty() && quiz_.key.back().end == key_end_ && !words.empty()) {
    quiz_.key.back().answer += "\n" + words;
  }
}

std::size_t QuizState::shut_answers(const std::vector<MarkdownLine>& lines, std::size_t i) {
  std::size_t listed = 0;
  for (std::size_t k = i + 1; k < lines.size() && !lines[k].text.starts_with("</details"); ++k) {
    const std::string_view text = lines[k].text;
    if (lines[k].kind == Kind::heading || text.starts_with("<details") ||
        text.starts_with("<summary") || text.starts_with(":::")) {
      return 0;
    }
    const bool next = lines[k].kind == Kind::item && lines[k].indent < 2 &&
                      lines[k].number == std::to_string(listed + 1);
    listed += next ? 1U : 0U;
  }
  const std::size_t all = quiz_.drafts.size();
  if (listed < 2 || all < key_end_ + listed) {
    return 0;
  }
  for (std::size_t n = 0; n < listed; ++n) {
    const QuizDraft& asked = quiz_.drafts[all - listed + n];
    if (asked.number != std::to_string(n + 1) || !asked.answer.empty()) {
      return 0;
    }
  }
  return listed;
}

bool QuizState::short_key(const std::vector<MarkdownLine>& lines, std::size_t i) {
  const MarkdownLine& line = lines[i];
  const bool marked =
      line.kind == Kind::text && (line.text.starts_with("**") || line.text.starts_with('<'));
  if (in_key_ || !marked || quiz_.drafts.size() < key_end_ + 2 || is_shut_away_) {
    return false;  // most lines
  }
  const std::string words = read_inline(line.text).text;
  if (const std::optional<QuizAnnounced> said = quiz_announced(words);
      said && said->word == QuizWord::answer && said->length < words.size()) {
    const std::string rest = words.substr(said->length);
    if (key_items_of(rest).size() < 2) {
      return false;
    }
    begin_key(0);
    const std::size_t before = quiz_.key.size();
    add_key_words(rest, line.line, quiz_.key);
    place_entries(before);
    in_key_ = false;
    return true;
  }
  const bool label = heads_key(bare_name(words)) || heads_key(words) ||
                     shut_away_by(line.text) == QuizWord::answer;
  const std::size_t listed =
      shut_away_by(line.text) == QuizWord::answer ? shut_answers(lines, i) : 0;
  if (listed > 0) {
    begin_key(0);
    is_key_shut_ = true;
    key_first_ = quiz_.drafts.size() - listed;  // lists of the text above have numbers too
    quiz_.has_shut_answers = true;
    return true;
  }
  std::size_t answers = 0;
  constexpr std::size_t kEnough = 2;
  const std::size_t end = std::min(lines.size(), i + 12);
  for (std::size_t k = i + 1; label && k < end && answers < kEnough; ++k) {
    const std::size_t more = lines[k].kind == Kind::blank || is_tag(lines[k]) ? 0
                             : lines[k].kind == Kind::item || lines[k].kind == Kind::text
                                 ? answers_in(lines[k])
                                 : 0;
    if (more == 0 && lines[k].kind != Kind::blank && !is_tag(lines[k])) {
      return false;
    }
    answers += more;
  }
  if (answers < kEnough) {
    return false;
  }
  begin_key(0);
  return true;
}

}  // namespace tiku
