// A key is believed only as a whole. That makes it safe to read answers in words, of which any may
// hold numbers of its own: a list that answers one question twice, or one too few, is none.
#include "interop/text/keys/section_key.h"

#include <algorithm>
#include <set>

#include "base/utf8.h"
#include "interop/text/keys/answer_keys.h"
#include "interop/text/scan/heading_parts.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/key_tokens.h"
#include "interop/text/scan/section_key_head.h"

namespace tiku {
namespace {

/// A question, and the group that keeps its key.
struct Target {
  PaperGroup* group = nullptr;
  const ReadQuestion* question = nullptr;
};

/// Whether the next section may begin here: with a line where the first one does.
bool may_begin_section(const PaperText& text, std::size_t at, bool on_lines) {
  constexpr std::u32string_view kBefore = U" \n。;)√×对错";
  const char32_t before = at > 0 ? text[at - 1] : U'\n';
  return on_lines ? text.at_line_start(at)
                  : kBefore.find(before) != std::u32string_view::npos ||
                        (before >= U'A' && before <= U'H');
}

void close_section(std::vector<KeySection>& sections, std::size_t end) {
  if (!sections.empty()) {
    sections.back().body.end = end;
  }
}

/// Past 单选题 right before 1、: `at` where no such name stands there.
std::size_t past_glued_type(const PaperText& text, std::size_t at) {
  const std::optional<TypeName> type = type_name_at(text, at);
  const std::size_t end = type ? at + type->length : at;
  return type && type->is_sure && is_paper_digit(text[end]) ? end : at;
}

/// 一、 二、 ... in their order; a key that has a line for each may leave out sections whose
/// answers stand in the paper.
std::vector<KeySection> counted_sections(const PaperText& text, std::size_t first) {
  constexpr std::int64_t kMostLeftOut = 2;
  std::vector<KeySection> sections;
  const bool on_lines = text.at_line_start(first);
  std::int64_t expected = 1;
  for (std::size_t at = first; at < text.size(); ++at) {
    if (at > first && !may_begin_section(text, at, on_lines)) {
      continue;
    }
    const std::int64_t last = expected + (on_lines && at > first ? kMostLeftOut : 0);
    std::size_t behind = at;
    for (std::int64_t value = expected; behind == at && value <= last; ++value) {
      behind = past_key_section(text, at, value);
      expected = behind > at ? value : expected;
    }
    if (behind > at) {
      close_section(sections, at);
      sections.push_back({expected++, std::nullopt, {past_glued_type(text, behind), text.size()}});
      at = behind - 1;
    }
  }
  return sections;
}

/// 单选题: 判断题: at the beginnings of lines.
std::vector<KeySection> named_sections(const PaperText& text, std::size_t first) {
  std::vector<KeySection> sections;
  for (std::size_t at = first; at < text.size(); at = text.line_end(at) + 1) {
    at = text.skip_blank(at, text.size());
    const std::size_t behind = past_key_type(text, at);
    if (behind > at) {
      close_section(sections, at);
      sections.push_back({0, type_name_at(text, at)->word, {behind, text.size()}});
    }
  }
  return sections;
}

/// Without 第二部分, the heading of the next sections, on its last line.
TextRange without_part(const PaperText& text, TextRange body) {
  constexpr std::size_t kLongest = 30;
  std::size_t line = body.end;
  while (line > body.begin && text[line - 1] != U'\n' && body.end - line <= kLongest) {
    --line;
  }
  const bool part = line > body.begin && past_own_part(text, line) > line;
  return part ? text.trimmed({body.begin, line}) : body;
}

std::vector<KeySection> sections_from(const PaperText& text, std::size_t first) {
  std::vector<KeySection> sections{{0, std::nullopt, {first, text.size()}}};
  if (past_key_section(text, first, 1) > first) {
    sections = counted_sections(text, first);
  } else if (past_key_type(text, first) > first) {
    sections = named_sections(text, first);
  }
  for (KeySection& section : sections) {
    section.body = without_part(text, text.trimmed(section.body));
  }
  return sections;
}

/// How sure a number is one of the list: those of a later kind count where the earlier ones alone
/// give no list.
enum class NumberKind : std::uint8_t { on_line, parted, amount };

/// The answers of one section by the numbers of its questions.
class SectionAnswers {
 public:
  SectionAnswers(const PaperText& text, TextRange body, const std::vector<Target>& targets)
      : text_(text), body_(body), targets_(targets) {}

  /// As many as there are questions, or none.
  std::vector<TextRange> read() const {
    std::vector<TextRange> closed = closed_list();
    if (!closed.empty() || targets_.size() == 1) {
      return closed.empty() ? only() : closed;
    }
    const std::vector<NumberMark> marks = find_numbers(text_, body_);
    for (const NumberKind kind : {NumberKind::on_line, NumberKind::parted, NumberKind::amount}) {
      const std::vector<NumberMark> found = counted(marks, kind);
      if (found.size() == targets_.size()) {
        return is_sure(marks, found, kind) ? between(found) : std::vector<TextRange>();
      }
    }
    return {};
  }

 private:
  static constexpr std::size_t kLongestName = 80;

  /// The one question of the section: all of the text behind the name of the section.
  std::vector<TextRange> only() const {
    TextRange answer = text_.trimmed({past_name(), body_.end});
    std::size_t first = answer.begin;
    std::size_t numbers = 0;
    for (const NumberMark& mark : find_numbers(text_, answer)) {
      const bool counts = mark.style == NumberStyle::plain && mark.separator != 0 &&
                          !mark.may_be_amount && mark.place != NumberPlace::within;
      numbers += counts ? 1U : 0U;
      first = counts && mark.begin == answer.begin ? mark.after : first;
    }
    // 1. alone is the number of the question; before 2. it counts the points of the answer.
    answer.begin = numbers == 1 ? first : answer.begin;
    return answer.empty() ? std::vector<TextRange>() : std::vector{answer};
  }

  /// Past 计算题(10分): or the name that the paper itself gives the section.
  std::size_t past_name() const {
    std::size_t at = body_.begin;
    const std::string_view title = targets_.front().group->title;
    const std::size_t line = std::min(text_.line_end(at), body_.end);
    for (std::size_t end = at + 1; end <= line && end - at <= kLongestName; ++end) {
      const bool stops = end == line || !is_hanzi(text_[end]);
      const std::string name = stops ? text_.original({at, end}) : std::string();
      if (stops && name.size() > 3 && title.ends_with(name)) {
        at = end;
        break;
      }
    }
    if (at == body_.begin) {
      const std::optional<TypeName> type = type_name_at(text_, at);
      const std::size_t end = type ? at + type->length : at;
      constexpr std::u32string_view kBehind = U":( \n";
      at = type && kBehind.find(text_[end]) != std::u32string_view::npos ? end : at;
    }
    if (at > body_.begin) {
      at = text_.skip_spaces(at, body_.end);
      at = text_.skip_spaces(past_bracket(text_, at, body_.end), body_.end);
      at = text_.skip_blank(at + (text_[at] == U':' ? 1U : 0U), body_.end);
    }
    return at;
  }

  /// 1B 2D 3A, 1-5 ABCDA, BCCAB: letters, ticks and crosses alone.
  std::vector<TextRange> closed_list() const {
    const KeyLists read = read_key_lists(text_, body_, KeyAnswers::closed);
    if (read.lists.size() != 1 || !read.lists.front().unread.empty() || read.end < body_.end ||
        read.lists.front().entries.size() != targets_.size()) {
      return {};
    }
    const KeyList& list = read.lists.front();
    std::vector<TextRange> answers;
    for (const NumberedEntry& entry : list.entries) {
      if (!list.by_place && entry.number != targets_[answers.size()].question->number) {
        return {};
      }
      answers.push_back(key_answer(text_, entry));
    }
    return answers;
  }

  bool counts(const NumberMark& mark, NumberKind kind) const {
    const bool first = mark.begin == body_.begin || mark.place == NumberPlace::line_start;
    const bool style = mark.style == NumberStyle::plain || mark.style == NumberStyle::paren ||
                       mark.style == NumberStyle::word;
    if (!style || mark.separator == 0) {
      return false;
    }
    switch (kind) {
      case NumberKind::on_line:
        return first && !mark.may_be_amount;
      case NumberKind::parted:
        return is_parted(mark) && !mark.may_be_amount;
      case NumberKind::amount:
        return is_parted(mark);
    }
    return false;
  }

  /// Behind a space, or behind what closes the answer before it.
  bool is_parted(const NumberMark& mark) const {
    constexpr std::u32string_view kBefore = U";。,、";
    return mark.begin == body_.begin || mark.place != NumberPlace::within ||
           kBefore.find(text_[mark.begin - 1]) != std::u32string_view::npos;
  }

  /// The first of each expected number behind the one before.
  std::vector<NumberMark> counted(const std::vector<NumberMark>& marks, NumberKind kind) const {
    std::vector<NumberMark> found;
    for (const NumberMark& mark : marks) {
      if (found.size() == targets_.size() || !counts(mark, kind) ||
          mark.value != targets_[found.size()].question->number) {
        continue;
      }
      if (found.empty() ? mark.begin - body_.begin > kLongestName
                        : mark.style != found.front().style) {
        continue;
      }
      found.push_back(mark);
    }
    return found;
  }

  /// Whether no number of the list stands in the text again before the next one, or behind the
  /// last: then either could be meant.
  bool is_sure(const std::vector<NumberMark>& marks, const std::vector<NumberMark>& found,
               NumberKind kind) const {
    std::size_t next = 0;
    for (const NumberMark& mark : marks) {
      if (next < found.size() && mark.begin == found[next].begin) {
        ++next;
        continue;
      }
      const bool again = next > 0 && mark.value == found[next - 1].value;
      const bool on = next == found.size() && mark.value == found.back().value + 1;
      if ((again || on) && mark.style == found.front().style && counts(mark, kind)) {
        return false;
      }
    }
    return true;
  }

  std::vector<TextRange> between(const std::vector<NumberMark>& found) const {
    std::vector<TextRange> answers;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const bool last = i + 1 == found.size();
      TextRange answer = text_.trimmed({found[i].after, last ? body_.end : found[i + 1].begin});
      if (!last && answer.end > answer.begin + 1 &&
          (text_[answer.end - 1] == U';' || text_[answer.end - 1] == U',')) {
        answer = text_.trimmed({answer.begin, answer.end - 1});
      }
      if (answer.empty()) {
        return {};
      }
      answers.push_back(answer);
    }
    return answers;
  }

  const PaperText& text_;
  TextRange body_;
  const std::vector<Target>& targets_;
};

class SectionJoin {
 public:
  SectionJoin(const PaperText& text, const SectionKey& key, std::vector<PaperGroup>& groups)
      : text_(text), key_(key), groups_(groups) {}

  bool run() {
    std::vector<std::vector<Target>> sections = sections_of_paper();
    const bool whole = key_.sections.size() == 1 && key_.sections.front().ordinal == 0 &&
                       !key_.sections.front().type;
    if (whole && !sections.empty()) {
      sections = {all_of(sections)};
    }
    std::vector<std::pair<Target, TextRange>> joined;
    auto targets = sections.begin();
    for (const KeySection& key : key_.sections) {
      targets = std::find_if(targets, sections.end(), [&key](const std::vector<Target>& section) {
        return !may_be_left_out(section, key) &&
               (!key.type || key_fits(section.front().group->type, key.type));
      });
      if (targets == sections.end() || !may_be_ordinal(*targets, key)) {
        return false;
      }
      const std::vector<TextRange> answers = answers_of(key, *targets);
      if (answers.empty()) {
        return false;
      }
      for (std::size_t i = 0; i < answers.size(); ++i) {
        joined.emplace_back((*targets)[i], answers[i]);
      }
      ++targets;
    }
    for (const auto& [target, answer] : joined) {
      target.group->keys.emplace(target.question->number, answer);
      target.group->has_keys = true;
    }
    return !joined.empty();
  }

 private:
  static bool is_answered(const ReadQuestion& question) {
    return question.labelled || !question.slot_letters.empty() || question.slot_truth;
  }

  /// The key counts a later section, and this one says its answers itself.
  static bool may_be_left_out(const std::vector<Target>& section, const KeySection& key) {
    const std::int64_t ordinal = section.front().group->ordinal;
    return ordinal != 0 && key.ordinal > ordinal &&
           std::all_of(section.begin(), section.end(),
                       [](const Target& target) { return is_answered(*target.question); });
  }

  static bool may_be_ordinal(const std::vector<Target>& section, const KeySection& key) {
    const std::int64_t ordinal = section.front().group->ordinal;
    return ordinal == 0 || key.ordinal == 0 || ordinal == key.ordinal;
  }

  static std::vector<Target> all_of(const std::vector<std::vector<Target>>& sections) {
    std::vector<Target> all;
    for (const std::vector<Target>& section : sections) {
      all.insert(all.end(), section.begin(), section.end());
    }
    return all;
  }

  /// The questions of the last paper by its sections: a new one begins where these count from the
  /// beginning.
  std::vector<std::vector<Target>> sections_of_paper() const {
    std::vector<std::vector<Target>> sections;
    std::int64_t last = 0;
    for (PaperGroup& group : groups_) {
      if (group.ordinal != 0 && group.ordinal < last) {
        sections.clear();
      }
      if (sections.empty() || group.ordinal != last || group.ordinal == 0) {
        sections.emplace_back();
      }
      last = group.ordinal;
      for (const ReadQuestion& question : group.questions) {
        sections.back().push_back({&group, &question});
      }
    }
    std::erase_if(sections, [](const std::vector<Target>& section) { return section.empty(); });
    return sections;
  }

  std::vector<TextRange> answers_of(const KeySection& section,
                                    const std::vector<Target>& targets) const {
    std::set<std::pair<const PaperGroup*, std::int64_t>> numbers;
    for (const Target& target : targets) {
      const ReadQuestion& question = *target.question;
      const bool again = !numbers.insert({target.group, question.number}).second;
      if (again || is_answered(question)) {
        return {};
      }
    }
    std::vector<TextRange> answers = SectionAnswers(text_, section.body, targets).read();
    for (std::size_t i = 0; i < answers.size(); ++i) {
      if (!answer_suits(text_, *targets[i].group, *targets[i].question, answers[i])) {
        return {};
      }
    }
    return answers;
  }

  const PaperText& text_;
  const SectionKey& key_;
  std::vector<PaperGroup>& groups_;
};

}  // namespace

bool lacks_answers(const ImportResult& result) {
  return std::any_of(result.papers.begin(), result.papers.end(), [](const ImportedPaper& paper) {
    return paper.bank.kind == Bank::Kind::key ||
           std::any_of(paper.doubts.begin(), paper.doubts.end(), [](const ImportDoubt& doubt) {
             return doubt.kind == DoubtKind::unanswered || doubt.kind == DoubtKind::answer_unclear;
           });
  });
}

std::optional<SectionKey> find_section_key(const PaperText& text) {
  std::optional<SectionKey> key;
  std::size_t first = text.size();
  for (std::size_t at = 0; (at = text.next(kind::label, at, text.size())) < text.size(); ++at) {
    if (!text.has(at, U"答案")) {
      continue;
    }
    const std::size_t section = first_key_section(text, at + 2);
    const std::optional<std::size_t> begin =
        section < text.size() ? key_head_begin(text, at) : std::nullopt;
    if (begin && section != first) {
      key = SectionKey{*begin, {}};
      first = section;
    }
  }
  if (key) {
    key->sections = sections_from(text, first);
  }
  return key;
}

bool join_section_key(const PaperText& text, const SectionKey& key,
                      std::vector<PaperGroup>& groups) {
  return SectionJoin(text, key, groups).run();
}

}  // namespace tiku
