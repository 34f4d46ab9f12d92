#include "interop/text/keys/last_answers.h"

#include <algorithm>
#include <span>
#include <utility>

#include "interop/text/keys/answered.h"
#include "interop/text/keys/inner_lists.h"
#include "interop/text/messages.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/key_tokens.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// Whether the last question of the group has a labelled answer, and no other one any.
bool only_last_is_answered(const PaperGroup& group) {
  const std::vector<ReadQuestion>& questions = group.questions;
  return questions.size() > 1 && questions.back().labelled && !group.has_keys &&
         std::none_of(questions.begin(), std::prev(questions.end()), has_answer);
}

bool may_be_list(const PaperGroup& group) {
  return std::none_of(group.questions.begin(), group.questions.end(),
                      [](const ReadQuestion& question) { return question.is_unnumbered; });
}

class LastAnswer {
 public:
  LastAnswer(const PaperText& text, PaperGroup& group, std::vector<PaperGroup>& keys,
             ImportResult& result)
      : text_(text), group_(group), keys_(keys), result_(result), last_(group.questions.back()) {}

  void settle() {
    if (by_place()) {
      return;
    }
    if (!some_blanks()) {
      listed();
    }
    if (last_.labelled && counts_from_first()) {
      leave_out();  // no answer of its own begins with the number of another question
    }
  }

 private:
  /// What stands right behind the words of a question is more likely its own answer.
  bool stands_apart() const {
    return text_.at_line_start(last_.labelled->begin) || is_label_alone();
  }

  /// 答案:15.话后处理 16.问候 18.重大 1 behind blanks 15 to 20: a list, however it goes on. That of
  /// questions answered in words reaches the number of the last one too; others are its points.
  bool counts_from_first() const {
    const std::vector<NumberMark> marks = find_numbers(text_, *last_.labelled);
    const std::int64_t first = group_.questions.front().number;
    const bool counts = marks.size() > 1 && first < last_.number &&
                        marks.front().begin == last_.labelled->begin &&
                        marks.front().separator != 0 && !marks.front().may_be_amount &&
                        marks.front().value == first;
    const auto is_number = [&marks](std::int64_t value) {
      return std::any_of(marks.begin() + 1, marks.end(), [value](const NumberMark& mark) {
        return mark.style == NumberStyle::plain && mark.separator != 0 && mark.value == value;
      });
    };
    return counts && is_number(first + 1) &&
           (group_.type == TypeWord::fill || is_number(last_.number));
  }

  bool is_label_alone() const { return text_.line_end(last_.begin) < last_.labelled->begin; }

  bool closed_alone() const {
    const std::optional<TypeWord>& type = group_.type;
    return type == TypeWord::single || type == TypeWord::judge;
  }

  /// 答案:ABB behind three questions; groups of letters (ABD AC) where more than one may be right.
  bool by_place() {
    if (group_.type && !is_choice_word(group_.type) && group_.type != TypeWord::judge) {
      return false;
    }
    const std::size_t line = std::min(text_.line_end(last_.labelled->begin), last_.labelled->end);
    const std::vector<TextRange> first = answer_run(text_, {last_.labelled->begin, line});
    // Other text may follow below letters for all the questions.
    const bool alone = first.size() == group_.questions.size() && first.size() > 3;
    const std::vector<TextRange> tokens = alone ? first : answer_run(text_, *last_.labelled);
    if (tokens.size() < 2) {
      return false;
    }
    const std::vector<TextRange> parted = parted_run(tokens);
    const std::size_t count = group_.questions.size();
    const bool sign = text_[tokens.front().begin] > 0x80;
    if (tokens.size() == count && (closed_alone() || sign || !is_own_answer())) {
      take(tokens);
      return true;
    }
    if (parted.size() == count && parted.size() > 1) {
      take(parted);
      return true;
    }
    if (tokens.size() == count) {
      leave_out();  // the letters of the last answer, or one for each question
      return true;
    }
    return false;
  }

  /// Whether all the letters can be the answer of the last question alone.
  bool is_own_answer() const {
    const std::optional<LetterList> list =
        letter_list(text_, last_.labelled->begin, last_.labelled->end);
    return list && list->end == last_.labelled->end &&
           std::is_sorted(list->letters.begin(), list->letters.end());
  }

  void take(const std::vector<TextRange>& answers) {
    auto answer = answers.begin();
    for (const ReadQuestion& question : group_.questions) {
      group_.keys.emplace(question.number, *answer++);
    }
    group_.has_keys = true;
    last_.labelled = std::nullopt;
  }

  void leave_out() {
    result_.left_out.push_back({text_.line(last_.labelled->begin), text_.joined(*last_.labelled),
                                text(msg::left_key_entry)});
    last_.labelled = std::nullopt;
  }

  /// 答案:1.北京 3.泰山 behind three sentences with a blank each: their numbers, though some are
  /// left out. One blank is not filled in with a list. False where the label has no such numbers.
  bool some_blanks() {
    if (group_.type != TypeWord::fill || last_.blanks > 1) {
      return false;
    }
    std::vector<NumberMark> marks = find_numbers(text_, *last_.labelled);
    std::erase_if(marks, [](const NumberMark& mark) {
      return mark.style != NumberStyle::plain || mark.separator == 0 || mark.may_be_amount ||
             mark.place == NumberPlace::within;
    });
    const std::int64_t first = group_.questions.front().number;
    if (marks.empty() || marks.front().begin != last_.labelled->begin ||
        marks.front().value != first || first == last_.number) {
      return false;
    }
    std::vector<std::pair<std::int64_t, TextRange>> answers;
    for (const NumberMark& mark : marks) {
      if (!answers.empty() && mark.value <= answers.back().first) {
        leave_out();
        return true;
      }
      if (!answers.empty()) {
        answers.back().second = text_.trimmed({answers.back().second.begin, mark.begin});
      }
      answers.emplace_back(mark.value, TextRange{mark.after, last_.labelled->end});
    }
    group_.keys.insert(answers.begin(), answers.end());
    group_.has_keys = true;
    last_.labelled = std::nullopt;
    return true;
  }

  /// Answers that begin with the number of the first question.
  void listed() {
    const KeyLists read = read_key_lists(text_, *last_.labelled, KeyAnswers::any);
    if (read.lists.empty() || read.lists.front().entries.empty() ||
        !read.lists.front().unread.empty() || !may_be_list(group_)) {
      return;
    }
    const std::vector<NumberedEntry>& entries = read.lists.front().entries;
    if (read.lists.size() == 1 && read.lists.front().by_place &&
        entries.size() < group_.questions.size()) {
      return;  // A、B behind three questions: the answer of the last one, or of nobody knows which
    }
    const auto last_reached = [&](const NumberedEntry& entry) {
      return entry.number == last_.number;
    };
    const bool whole = read.lists.size() == 1 && read.end >= last_.labelled->end;
    const bool reaches = std::any_of(entries.begin(), entries.end(), last_reached);
    if (whole && reaches && matches(entries)) {
      for (const NumberedEntry& entry : entries) {
        group_.keys.emplace(entry.number, key_answer(text_, entry));
      }
      group_.has_keys = true;
      last_.labelled = std::nullopt;
    } else if (stands_apart() && ((whole && reaches) || is_key(entries)) && entries.size() > 1 &&
               entries.front().number <= group_.questions.front().number) {
      PaperGroup key;
      key.entries = entries;
      key.block = last_.labelled->begin;
      keys_.push_back(std::move(key));
      last_.labelled = std::nullopt;
    }
  }

  /// Letters and truths for questions before the last one, whatever else is among them.
  bool is_key(const std::vector<NumberedEntry>& entries) const {
    const auto closed =
        std::count_if(entries.begin(), entries.end(), [this](const NumberedEntry& entry) {
          const TextRange answer = key_answer(text_, entry);
          const std::optional<LetterList> letters = letter_list(text_, answer.begin, answer.end);
          const std::optional<TruthWord> truth = truth_word(text_, answer.begin, answer.end);
          return (letters && letters->end == answer.end) || (truth && truth->end == answer.end);
        });
    return is_label_alone() && 2 * closed >= static_cast<std::ptrdiff_t>(entries.size());
  }

  /// As many answers as questions, with the same numbers.
  bool matches(const std::vector<NumberedEntry>& entries) const {
    return std::equal(entries.begin(), entries.end(), group_.questions.begin(),
                      group_.questions.end(),
                      [](const NumberedEntry& entry, const ReadQuestion& question) {
                        return entry.number == question.number;
                      });
  }

  const PaperText& text_;
  PaperGroup& group_;
  std::vector<PaperGroup>& keys_;
  ImportResult& result_;
  ReadQuestion& last_;
};

/// The answers of a list that gives each number from 1 to `count` once and in order, whatever their
/// words; nothing where it does not.
std::vector<TextRange> counted_list(const PaperText& source, TextRange range, std::size_t count) {
  std::vector<TextRange> answers;
  for (const NumberMark& mark : find_numbers(source, range)) {
    if (mark.style != NumberStyle::plain || mark.separator == 0 || mark.may_be_amount ||
        mark.place == NumberPlace::within || mark.value > static_cast<std::int64_t>(count)) {
      continue;
    }
    if (mark.value != static_cast<std::int64_t>(answers.size() + 1) ||
        (answers.empty() && mark.begin != source.skip_blank(range.begin, range.end))) {
      return {};
    }
    if (!answers.empty()) {
      answers.back().end = mark.begin;
    }
    answers.push_back({mark.after, range.end});
  }
  const std::size_t line = std::min(source.line_end(range.begin), range.end);
  const bool parted = source.skip_spaces(line + 1, range.end) == source.line_end(line + 1);
  if (!answers.empty() && answers.back().begin < line && line < range.end && parted) {
    answers.back().end = line;  // a list on one line, above a title
  }
  for (TextRange& answer : answers) {
    answer = source.trimmed(answer);
    if (answer.end > answer.begin && source[answer.end - 1] == U';') {
      answer = source.trimmed({answer.begin, answer.end - 1});
    }
  }
  return answers.size() == count ? answers : std::vector<TextRange>();
}

/// Whether a question of this group is answered by letters or a truth; none says so of others.
std::optional<bool> is_closed_answer(const PaperText& source, const PaperGroup& group,
                                     const ReadQuestion& question, TextRange answer) {
  const bool letters = !question.options.empty() || is_choice_word(group.type);
  if (letters) {
    const std::optional<LetterList> list = letter_list(source, answer.begin, answer.end);
    return list && list->end == answer.end;
  }
  if (group.type == TypeWord::judge) {
    const std::optional<TruthWord> truth = truth_word(source, answer.begin, answer.end);
    return truth && truth->end == answer.end;
  }
  return std::nullopt;
}

/// 答案: 1.警告; 2.政治 6.A 9.支部党员大会: the key of a paper that counts through its sections,
/// below its last question. That of questions with letters or truths tells it from the points of
/// one long answer. False where the label has none.
bool take_paper_list(const PaperText& source, std::span<PaperGroup> groups) {
  std::size_t count = 0;
  std::size_t answered = 0;
  for (const PaperGroup& group : groups) {
    for (const ReadQuestion& question : group.questions) {
      if (question.is_unnumbered || question.number != static_cast<std::int64_t>(++count)) {
        return false;
      }
      answered += has_answer(question) ? 1U : 0U;
    }
  }
  if (answered != 1 || groups.back().questions.empty()) {
    return false;
  }
  ReadQuestion& last = groups.back().questions.back();
  const std::vector<TextRange> answers =
      last.labelled ? counted_list(source, *last.labelled, count) : std::vector<TextRange>();
  bool closed = false;
  for (const PaperGroup& group : groups) {
    for (const ReadQuestion& question : group.questions) {
      const auto place = static_cast<std::size_t>(question.number - 1);
      const std::optional<bool> fits =
          answers.empty() ? false : is_closed_answer(source, group, question, answers[place]);
      if (fits == false || group.has_keys) {
        return false;
      }
      closed = closed || fits.has_value();
    }
  }
  if (!closed) {
    return false;
  }
  for (PaperGroup& group : groups) {
    for (const ReadQuestion& question : group.questions) {
      group.keys.emplace(question.number, answers[static_cast<std::size_t>(question.number - 1)]);
    }
    group.has_keys = true;
  }
  last.labelled = std::nullopt;
  return true;
}

/// The same for each of several papers in one document: where questions count from 1 again.
void take_paper_lists(const PaperText& source, std::span<PaperGroup> groups) {
  const auto begins = [](const PaperGroup& group) {
    return !group.questions.empty() && group.questions.front().number == 1;
  };
  for (auto first = groups.begin(); first != groups.end();) {
    const auto next = std::find_if(std::next(first), groups.end(), begins);
    if (std::distance(first, next) > 1) {
      take_paper_list(source, {first, next});
    }
    first = next;
  }
}

/// A list that counts from 1 to the last question of the paper and cannot be read, or several that
/// begin at 1, are no answer of that question.
void drop_unread_list(const PaperText& source, std::vector<PaperGroup>& groups,
                      ImportResult& result) {
  ReadQuestion& last = groups.back().questions.back();
  if (!last.labelled || last.number < 3 || source.line_end(last.begin) >= last.labelled->begin) {
    return;
  }
  std::int64_t expected = 1;
  int lists = 0;
  for (const NumberMark& mark : find_numbers(source, *last.labelled)) {
    expected += mark.value == expected && mark.place != NumberPlace::within ? 1 : 0;
    lists += mark.value == 1 && mark.place == NumberPlace::line_start ? 1 : 0;
  }
  if (expected > last.number || lists > 1) {
    result.left_out.push_back({source.line(last.labelled->begin), source.joined(*last.labelled),
                               text(msg::left_key_entry)});
    last.labelled = std::nullopt;
  }
}

/// Answers of a few words each: what stands below the last one and is long, or a paragraph of its
/// own, is none of it.
void cut_last_words(const PaperText& source, PaperGroup& group, ImportResult& result) {
  constexpr std::size_t kFewWords = 60;
  constexpr std::size_t kProse = 120;
  constexpr std::size_t kLeast = 4;
  std::vector<ReadQuestion>& questions = group.questions;
  const auto is_short = [&source](const ReadQuestion& question) {
    return question.labelled && question.labelled->end - question.labelled->begin <= kFewWords &&
           source.line_end(question.labelled->begin) >= question.labelled->end;
  };
  if (questions.size() < kLeast || !questions.back().labelled ||
      !questions.back().options.empty() ||
      !std::all_of(questions.begin(), std::prev(questions.end()), is_short)) {
    return;
  }
  TextRange& last = *questions.back().labelled;
  const std::size_t line = source.line_end(last.begin);
  const bool parted = source.skip_spaces(line + 1, last.end) == source.line_end(line + 1);
  if (line < last.end && line - last.begin <= kFewWords && (parted || last.end - line > kProse)) {
    const TextRange prose = source.trimmed({line, last.end});
    result.left_out.push_back(
        {source.line(prose.begin), source.joined(prose), text(msg::left_no_question)});
    last = source.trimmed({last.begin, line});
  }
}

}  // namespace

void settle_last_answers(const PaperText& text, std::vector<PaperGroup>& groups,
                         std::vector<PaperGroup>& keys, ImportResult& result) {
  std::size_t answered = 0;
  for (PaperGroup& group : groups) {
    cut_last_words(text, group, result);
    answered += static_cast<std::size_t>(
        std::count_if(group.questions.begin(), group.questions.end(), has_answer));
    if (only_last_is_answered(group)) {
      LastAnswer(text, group, keys, result).settle();
    }
    settle_inner_lists(text, group, keys, result);
  }
  if (keys.empty()) {
    take_paper_lists(text, groups);
  }
  if (!groups.empty() && !groups.back().questions.empty() && answered == 1 && keys.empty()) {
    drop_unread_list(text, groups, result);
  }
}

}  // namespace tiku
