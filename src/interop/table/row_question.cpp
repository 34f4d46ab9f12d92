#include "interop/table/row_question.h"

#include <algorithm>

#include "bank/type_text.h"
#include "bank/values.h"
#include "base/text.h"
#include "interop/table/blank_cell.h"
#include "interop/table/messages.h"
#include "interop/table/option_cell.h"
#include "interop/table/type_cell.h"
#include "interop/text/answer_text.h"
#include "interop/text/slots.h"
#include "interop/text/stem_text.h"
#include "sheet/normalise.h"
#include "sheet/tolerance_rules.h"

namespace tiku {
namespace {

void append_line(std::string& text, std::string_view line) {
  text += text.empty() || line.empty() ? "" : "\n";
  text += line;
}

/// Empty brackets get the space that makes a blank of them.
void open_brackets(std::string& stem) {
  for (const std::string_view pair : {"()", "（）"}) {
    for (std::size_t at = stem.find(pair); at != std::string::npos; at = stem.find(pair, at + 1)) {
      stem.insert(at + pair.size() / 2, " ");
    }
  }
}

class RowDecision {
 public:
  RowDecision(QuestionRow row, const std::optional<TypeWord>& group, bool has_types)
      : row_(std::move(row)), group_(group), has_types_(has_types) {}

  DecidedQuestion run() {
    Question& question = decided_.question;
    question.stem = row_.stem;
    question.explanation = row_.explanation;
    question.difficulty = row_.difficulty;
    question.tags = row_.tags;
    question.source = row_.source;
    question.note = row_.note;
    question.number = parse_number(row_.number).value_or(Rational(0)).floor();
    options();
    const std::optional<TypeWord> word = stated_type();
    question.type = type_of(word);
    switch (question.type) {
      case QuestionType::single:
      case QuestionType::multiple:
      case QuestionType::indeterminate:
        choice();
        break;
      case QuestionType::judge:
        judge();
        break;
      case QuestionType::fill:
        fill();
        break;
      case QuestionType::short_answer:
      case QuestionType::case_study:
      case QuestionType::given:
        open();
        break;
    }
    points();
    for (const std::string& text_of_cell : row_.damaged) {
      doubt(DoubtKind::answer_unclear, text(msg::table_damaged, visible(text_of_cell)));
    }
    return std::move(decided_);
  }

 private:
  void doubt(DoubtKind kind, Text what, bool review = true) {
    ImportDoubt made;
    made.kind = kind;
    made.what = std::move(what);
    made.review = review;
    decided_.doubts.push_back(std::move(made));
  }

  void options() {
    std::vector<Option>& options = decided_.question.options;
    while (!row_.options.empty() && row_.options.back().text.empty()) {
      row_.options.pop_back();
    }
    drop_repeated_labels(row_.options);
    options = row_.options;
    if (options.empty() && !row_.option_cell.empty()) {
      OptionCell cell = split_option_cell(row_.option_cell);
      options = std::move(cell.options);
      unsure_options_ = cell.is_unsure;
    }
    marked_ = row_.marked ? *row_.marked : take_option_marks(options);
  }

  std::optional<TypeWord> stated_type() {
    const std::optional<TypeWord> own = type_of_cell(row_.type);
    return own ? own : group_;
  }

  bool options_judge() const {
    const std::vector<Option>& options = decided_.question.options;
    if (options.size() != 2) {
      return false;
    }
    return truth_of_pair(options[0].text, options[1].text).has_value();
  }

  /// How many options the answer picks, where it can be read so at all.
  std::size_t picked() const {
    Question asked = decided_.question;
    asked.type = QuestionType::multiple;
    const Response response = normalise(asked, row_.answer);
    return std::max(marked_.size(), response.picks.size());
  }

  QuestionType choice_type() const {
    return picked() > 1 ? QuestionType::multiple : QuestionType::single;
  }

  QuestionType type_by_shape() const {
    const Question& question = decided_.question;
    if (options_judge()) {
      return QuestionType::judge;
    }
    if (question.options.size() > 1) {
      return choice_type();
    }
    if (!row_.blanks.empty() && std::any_of(row_.blanks.begin(), row_.blanks.end(),
                                            [](const std::string& b) { return !b.empty(); })) {
      return QuestionType::fill;
    }
    if (row_.answer != "0" && row_.answer != "1" && parse_truth(row_.answer)) {
      return QuestionType::judge;
    }
    return count_blanks(question.stem) > 0 ? QuestionType::fill : QuestionType::short_answer;
  }

  QuestionType type_of(const std::optional<TypeWord>& word) {
    if (word == TypeWord::choice) {
      return options_judge() ? QuestionType::judge : choice_type();
    }
    if (word == TypeWord::open) {
      return QuestionType::short_answer;
    }
    if (word) {
      return plain_type(*word).value_or(QuestionType::short_answer);
    }
    const QuestionType type = type_by_shape();
    if (!row_.type.empty()) {
      doubt(DoubtKind::type_inferred,
            text(msg::table_type_unknown, visible(row_.type), type_text(type)));
    } else if (has_types_) {
      doubt(DoubtKind::type_inferred, text(msg::table_type_inferred, type_text(type)));
    }
    return type;
  }

  void unanswered() { doubt(DoubtKind::unanswered, text(msg::table_unanswered), false); }

  void check_options() {
    const Question& question = decided_.question;
    if (question.options.size() < 2) {
      doubt(DoubtKind::options_missing, text(msg::table_no_options));
    }
    if (unsure_options_) {
      doubt(DoubtKind::options_missing, text(msg::table_options_unsure, visible(row_.option_cell)));
    }
    for (const Option& option : question.options) {
      if (option.text.empty()) {
        doubt(DoubtKind::options_missing, text(msg::table_option_gap, option.label));
      }
    }
  }

  /// The labels that a slot of the stem holds; taken out of it where they are the answer.
  std::string slot_letters(std::string_view expected) {
    std::string& stem = decided_.question.stem;
    const PaperText text(stem);
    const TextRange all{0, text.size()};
    for (const Slot& slot : find_slots(text, all)) {
      std::string letters = slot.letters;
      std::sort(letters.begin(), letters.end());
      const bool known = std::all_of(letters.begin(), letters.end(), [this](char c) {
        return decided_.question.option_index(std::string(1, c)) >= 0;
      });
      if (slot.kind == Slot::Kind::letters && known && (expected.empty() || letters == expected)) {
        stem = edited_text(text, all, {{slot.inside, " "}});
        return letters;
      }
    }
    return {};
  }

  void choice() {
    Question& question = decided_.question;
    question.options_stated = !question.options.empty();
    check_options();
    std::vector<std::string> labels = labels_of_answer();
    if (labels.empty()) {
      labels = marked_;
    } else if (!marked_.empty() && marked_ != labels) {
      doubt(DoubtKind::key_contradicts,
            text(msg::table_contradicts, join(labels, ""), join(marked_, "")));
    }
    const std::string slot = slot_letters(join(labels, ""));
    for (const char c : labels.empty() && !unread_ ? slot : std::string()) {
      labels.emplace_back(1, c);
    }
    question.right = labels;
    question.keyed = !labels.empty();
    if (question.type == QuestionType::single && labels.size() > 1) {
      doubt(DoubtKind::answer_unclear, text(msg::table_two_letters, join(labels, "")));
    }
    if (labels.empty() && !unread_) {
      unanswered();
    }
  }

  std::vector<std::string> labels_of_answer() {
    const Question& question = decided_.question;
    const PaperText text_of_answer(row_.answer);
    const TextRange all = text_of_answer.trimmed({0, text_of_answer.size()});
    const std::optional<LetterList> letters = letter_list(text_of_answer, all.begin, all.end);
    const bool only_letters = letters && letters->end == all.end;
    if (question.options.size() < 2) {
      return only_letters ? sorted_labels(letters->letters) : unreadable();
    }
    Question asked = question;
    asked.type = QuestionType::multiple;  // several letters of a single choice are said, not lost
    const Response response = normalise(asked, row_.answer);
    if (response.kind == Response::Kind::blank) {
      return {};
    }
    if (response.kind != Response::Kind::answered) {
      const bool outside = only_letters && response.reason == "unknown-option";
      if (outside) {
        unread_ = true;
        doubt(DoubtKind::outside_options, text(msg::table_outside, letters->letters));
        return {};
      }
      return unreadable();
    }
    std::vector<std::string> labels;
    for (const std::size_t pick : response.picks) {
      labels.push_back(question.options[pick].label);
    }
    say_doubtful(response);
    return labels;
  }

  static std::vector<std::string> sorted_labels(std::string letters) {
    std::sort(letters.begin(), letters.end());
    std::vector<std::string> labels;
    for (const char c : letters) {
      labels.emplace_back(1, c);
    }
    return labels;
  }

  void say_doubtful(const Response& response) {
    const bool doubtful = std::any_of(response.rules.begin(), response.rules.end(),
                                      [](const ToleranceRule* rule) { return rule->doubtful; });
    if (doubtful) {
      doubt(DoubtKind::answer_unclear,
            text(msg::table_answer_read_as, visible(row_.answer), response.normalised));
    }
  }

  std::vector<std::string> unreadable() {
    if (!trim(row_.answer).empty()) {
      unread_ = true;
      doubt(DoubtKind::answer_unclear, text(msg::table_answer_unclear, visible(row_.answer)));
    }
    return {};
  }

  void judge() {
    Question& question = decided_.question;
    if (options_judge()) {
      const bool first = parse_truth(question.options[0].text).value_or(false);
      question.options_stated = true;
      question.true_label = question.options[first ? 0 : 1].label;
      question.false_label = question.options[first ? 1 : 0].label;
    } else if (!question.options.empty()) {
      doubt(DoubtKind::not_carried, text(msg::table_judge_options));
      question.options.clear();
    }
    judge_answer();
    std::optional<bool> marked;
    if (marked_.size() == 1 && question.options_stated) {
      marked = marked_.front() == question.true_label;
    }
    if (!question.keyed && marked && !unread_) {
      question.keyed = true;
      question.truth = *marked;
    } else if (question.keyed && marked && *marked != question.truth) {
      doubt(DoubtKind::key_contradicts,
            text(msg::table_contradicts, question.key_text(), marked_.front()));
    }
    judge_slot();
    if (!question.keyed && !unread_) {
      unanswered();
    }
  }

  void judge_answer() {
    Question& question = decided_.question;
    const Response response = normalise(question, row_.answer);
    if (response.kind == Response::Kind::answered) {
      question.keyed = true;
      question.truth = response.truth;
      say_doubtful(response);
      return;
    }
    if (response.kind == Response::Kind::blank) {
      return;
    }
    // 错，应为 5 秒: the judgement, and what is right instead.
    const PaperText answer(row_.answer);
    const TextRange all = answer.trimmed({0, answer.size()});
    const std::optional<TruthWord> word = truth_word(answer, all.begin, all.end);
    const char32_t next = word ? answer[word->end] : U'\0';
    const bool parted = next == U',' || next == U'。' || next == U';' || next == U':' ||
                        next == U'(' || next == U'\n' || next == U' ';
    if (!word || !parted) {
      unreadable();
      return;
    }
    question.keyed = true;
    question.truth = word->truth;
    const std::size_t rest = next == U'(' ? word->end : word->end + 1;
    append_line(question.explanation, answer.original({rest, all.end}));
  }

  void judge_slot() {
    Question& question = decided_.question;
    const PaperText text_of_stem(question.stem);
    const TextRange all{0, text_of_stem.size()};
    for (const Slot& slot : find_slots(text_of_stem, all)) {
      const bool agrees = !question.keyed ? !unread_ : slot.truth == question.truth;
      if (slot.kind == Slot::Kind::truth && agrees) {
        question.keyed = true;
        question.truth = slot.truth;
        question.stem = edited_text(text_of_stem, all, {{slot.inside, " "}});
        return;
      }
    }
  }

  void fill() {
    Question& question = decided_.question;
    open_brackets(question.stem);
    const std::size_t blanks = count_blanks(question.stem);
    while (!row_.blanks.empty() && row_.blanks.back().empty()) {
      row_.blanks.pop_back();
    }
    BlankCell cell;
    for (const std::string& blank : row_.blanks) {
      BlankCell one = read_variant_cell(blank);
      cell.is_unsure = cell.is_unsure || one.is_unsure;
      cell.blanks.push_back(one.blanks.empty() ? std::vector<std::string>() : one.blanks.front());
    }
    std::string shown = join(row_.blanks, "; ");
    if (row_.blanks.empty() && !row_.answer.empty()) {
      shown = row_.answer;
      cell = blanks == 0 ? lost_blanks() : read_blank_cell(row_.answer, blanks);
    }
    keep_blanks(cell, blanks, shown);
    question.options.clear();
  }

  /// Without blanks in the stem their number is that of the parts of the key.
  BlankCell lost_blanks() const {
    for (const std::string_view separator : {"|", "；", ";", "\n"}) {
      const std::vector<std::string_view> parts = split(row_.answer, separator);
      if (parts.size() > 1) {
        BlankCell cell = read_blank_cell(row_.answer, parts.size());
        if (!cell.blanks.empty()) {
          return cell;
        }
      }
    }
    return read_variant_cell(row_.answer);
  }

  /// As key files write it. What begins so and cannot be read is kept as it stands, and said.
  Variant variant_of(const std::string& words) {
    if (std::optional<Variant> figures = read_figures(words)) {
      return *std::move(figures);
    }
    if (words.find("±") != std::string::npos) {
      doubt(DoubtKind::answer_unclear, text(msg::table_figures, visible(words)));
    }
    Variant variant;
    variant.text = words;
    return variant;
  }

  void keep_blanks(const BlankCell& cell, std::size_t blanks, const std::string& shown) {
    Question& question = decided_.question;
    const bool gap = std::any_of(cell.blanks.begin(), cell.blanks.end(),
                                 [](const std::vector<std::string>& b) { return b.empty(); });
    const bool fits = !gap && (blanks == 0 || cell.blanks.size() == blanks);
    if (blanks == 0) {
      doubt(DoubtKind::blanks_lost, text(msg::table_blanks_lost));
    }
    if (!shown.empty() && (!fits || cell.blanks.empty())) {
      doubt(DoubtKind::answer_unclear, text(msg::table_blank_count, blanks, visible(shown)));
      return;
    }
    for (const std::vector<std::string>& texts : cell.blanks) {
      Blank blank;
      for (const std::string& words : texts) {
        blank.push_back(variant_of(words));
      }
      question.fill.blanks.push_back(std::move(blank));
    }
    question.keyed = !question.fill.blanks.empty();
    if (cell.is_unsure) {
      doubt(DoubtKind::answer_unclear, text(msg::table_slash, visible(shown)));
    }
    if (!question.keyed) {
      unanswered();
    }
  }

  void open() {
    Question& question = decided_.question;
    question.options.clear();
    question.keyed = true;
    question.rubric.reference = row_.answer;
    for (const std::string& blank : row_.blanks) {
      append_line(question.rubric.reference, blank);
    }
    if (question.rubric.reference.empty()) {
      unanswered();
    }
  }

  std::optional<Rational> number_of_points(const std::string& cell) {
    constexpr std::string_view kUnit = "分";
    std::string_view words = trim(cell);
    if (words.ends_with(kUnit)) {
      words = trim(words.substr(0, words.size() - kUnit.size()));
    }
    const std::optional<Rational> value = parse_number(words);
    if (!words.empty() && (!value || *value <= Rational(0))) {
      doubt(DoubtKind::not_carried, text(msg::table_points, visible(cell)));
      return std::nullopt;
    }
    return value;
  }

  void points() {
    Question& question = decided_.question;
    const std::optional<Rational> each = number_of_points(row_.points_per_blank);
    if (each && question.type == QuestionType::fill && !question.fill.blanks.empty()) {
      question.fill.points_per_blank = each;
      question.points = *each * Rational(static_cast<std::int64_t>(question.fill.blanks.size()));
      question.points_stated = true;
      return;
    }
    if (const std::optional<Rational> whole = number_of_points(row_.points)) {
      question.points = *whole;
      question.points_stated = true;
    }
  }

  QuestionRow row_;
  std::optional<TypeWord> group_;
  bool has_types_;
  bool unsure_options_ = false;
  /// An answer is there and cannot be read: nothing else is taken instead.
  bool unread_ = false;
  std::vector<std::string> marked_;
  DecidedQuestion decided_;
};

}  // namespace

DecidedQuestion decide_row(QuestionRow row, const std::optional<TypeWord>& group, bool has_types) {
  return RowDecision(std::move(row), group, has_types).run();
}

}  // namespace tiku
