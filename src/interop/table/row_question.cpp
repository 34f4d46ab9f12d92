#include "interop/table/row_question.h"

#include <algorithm>

#include "bank/type_text.h"
#include "bank/values.h"
#include "base/text.h"
#include "interop/foreign_truths.h"
#include "interop/table/blank_cell.h"
#include "interop/table/cell_list.h"
#include "interop/table/messages.h"
#include "interop/table/option_cell.h"
#include "interop/table/option_numbers.h"
#include "interop/table/row_reading.h"
#include "interop/table/skipped_labels.h"
#include "interop/table/stem_letters.h"
#include "interop/table/stem_points.h"
#include "interop/table/type_cell.h"
#include "interop/text/scan/letter_lists.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

class RowDecision {
 public:
  RowDecision(QuestionRow row, const std::optional<TypeWord>& group, bool has_types)
      : reading_{std::move(row)}, group_(group), has_types_(has_types) {}

  DecidedQuestion run() {
    Question& question = reading_.decided.question;
    question.stem = reading_.row.stem;
    question.explanation = reading_.row.explanation;
    question.difficulty = reading_.row.difficulty;
    question.tags = reading_.row.tags;
    question.source = reading_.row.source;
    question.note = reading_.row.note;
    question.id = reading_.row.id;
    question.id_stated = !reading_.row.id.empty();
    question.number = parse_number(reading_.row.number).value_or(Rational(0)).floor();
    options();
    open_listed_answer();
    const std::optional<TypeWord> word = stated_type();
    question.type = type_of(word);
    switch (question.type) {
      case QuestionType::single:
      case QuestionType::multiple:
      case QuestionType::indeterminate:
        decide_choice_row(reading_);
        break;
      case QuestionType::judge:
        decide_judge_row(reading_);
        break;
      case QuestionType::fill:
        decide_fill_row(reading_);
        break;
      case QuestionType::short_answer:
      case QuestionType::case_study:
      case QuestionType::given:
        open();
        break;
    }
    points();
    for (const std::string& text_of_cell : reading_.row.damaged) {
      reading_.doubt(DoubtKind::answer_unclear, text(msg::table_damaged, visible(text_of_cell)));
    }
    return std::move(reading_.decided);
  }

 private:
  void options() {
    std::vector<Option>& options = reading_.decided.question.options;
    while (!reading_.row.options.empty() && reading_.row.options.back().text.empty()) {
      reading_.row.options.pop_back();
    }
    drop_repeated_labels(reading_.row.options);
    take_skipped_labels(reading_.row);
    options = reading_.row.options;
    if (options.empty() && !reading_.row.option_cell.empty()) {
      OptionCell cell = split_option_cell(reading_.row.option_cell);
      options = std::move(cell.options);
      reading_.unsure_options = cell.is_unsure;
    }
    const std::optional<TypeWord> own = stated_type();
    const bool may_choose = !own || (*own != TypeWord::fill && *own != TypeWord::short_answer &&
                                     *own != TypeWord::open && *own != TypeWord::case_study);
    if (options.empty() && may_choose && reading_.row.blanks.empty()) {
      std::string& stem = reading_.decided.question.stem;
      options = take_stem_options(stem, trim(reading_.row.answer));
      options = options.empty() ? take_options_in_row(stem, trim(reading_.row.answer))
                                : std::move(options);
    }
    if (options.empty() && may_choose && reading_.row.blanks.empty()) {
      JoinedOptions joined =
          take_joined_options(reading_.decided.question.stem, trim(reading_.row.answer));
      options = std::move(joined.options);
      if (!joined.right.empty()) {
        reading_.row.answer = join(joined.right, "");
      }
    }
    if (reading_.row.marked) {
      reading_.marked = *reading_.row.marked;
    } else {
      take_marks(options);
    }
  }

  /// ['1922年'] where nothing is to choose: the text in the list, or one for each blank.
  void open_listed_answer() {
    QuestionRow& row = reading_.row;
    if (!reading_.decided.question.options.empty() || !row.answer.starts_with('[')) {
      return;
    }
    const std::optional<std::vector<CellEntry>> list = read_cell_list(row.answer);
    if (!list) {
      return;
    }
    std::vector<std::string> texts;
    for (const CellEntry& entry : *list) {
      texts.push_back(entry.text);
    }
    const bool for_blanks =
        row.blanks.empty() && count_blanks(reading_.decided.question.stem) == texts.size();
    if (texts.size() > 1 && !for_blanks) {
      reading_.doubt(DoubtKind::answer_unclear,
                     text(msg::table_answer_read_as, visible(row.answer), join(texts, "；")));
    }
    row.blanks = texts.size() > 1 && for_blanks ? texts : row.blanks;
    row.answer = texts.size() > 1 && for_blanks ? "" : join(texts, "；");
  }

  /// Where a column has the answer, a star is text, and so is every mark that says something else.
  void take_marks(std::vector<Option>& options) {
    const std::vector<Option> as_written = options;
    reading_.marked = take_option_marks(options, !reading_.row.has_answer_cell);
    if (!reading_.marked.empty() && !trim(reading_.row.answer).empty() &&
        answered_labels() != reading_.marked) {
      options = as_written;
    }
  }

  std::optional<TypeWord> stated_type() {
    const std::optional<TypeWord> own = type_of_field(reading_.row.type);
    // "text" and "open" beside options say how the options look.
    const bool weak = own == TypeWord::case_study ||
                      (own == TypeWord::short_answer && !type_of_cell(reading_.row.type));
    const bool shown = weak && reading_.decided.question.options.size() > 1;
    return own && !shown ? own : group_;
  }

  /// The options that the answer picks, where it can be read so at all.
  std::vector<std::string> answered_labels() const {
    Question asked = reading_.decided.question;
    asked.type = QuestionType::multiple;
    std::vector<std::string> labels;
    for (const std::size_t pick : normalise(asked, reading_.row.answer).picks) {
      labels.push_back(asked.options[pick].label);
    }
    return labels;
  }

  std::size_t picked() const { return std::max(reading_.marked.size(), answered_labels().size()); }

  QuestionType choice_type() const {
    return std::max(picked(), letters_in_slot()) > 1 ? QuestionType::multiple
                                                     : QuestionType::single;
  }

  /// How many options a bracket of the stem names: （ABD）; 0 where an answer stands elsewhere.
  std::size_t letters_in_slot() const {
    if (picked() > 0 || !trim(reading_.row.answer).empty()) {
      return 0;
    }
    const Question& question = reading_.decided.question;
    const PaperText stem(question.stem);
    const std::optional<Slot> slot = answering_slot(stem, reading_.row, slot_facts(question));
    return slot ? slot->letters.size() : 0;
  }

  /// True and False under letters or numbers, of which the answer names one: options like others.
  bool is_choice_of_truths() const {
    const std::vector<Option>& options = reading_.decided.question.options;
    const std::string& answer = reading_.row.answer;
    const bool place = answer.size() == 1 && (answer == "1" || answer == "2" || answer == "A" ||
                                              answer == "B" || answer == "a" || answer == "b");
    return place && fold_case(options[0].text) == "true" && fold_case(options[1].text) == "false";
  }

  QuestionType type_by_shape() const {
    const Question& question = reading_.decided.question;
    if (options_are_truths(reading_.decided.question)) {
      return is_choice_of_truths() ? QuestionType::single : QuestionType::judge;
    }
    if (question.options.size() > 1) {
      return choice_type();
    }
    if (!reading_.row.blanks.empty() &&
        std::any_of(reading_.row.blanks.begin(), reading_.row.blanks.end(),
                    [](const std::string& b) { return !b.empty(); })) {
      return QuestionType::fill;
    }
    if ((reading_.row.answer != "0" && reading_.row.answer != "1" &&
         parse_truth(reading_.row.answer)) ||
        says_foreign_truth()) {
      return QuestionType::judge;
    }
    return count_blanks(question.stem) > 0 ? QuestionType::fill : QuestionType::short_answer;
  }

  /// VERO behind a statement: a whole word, since letters stand for other things too.
  bool says_foreign_truth() const {
    const std::string_view answer = trim(reading_.row.answer);
    return answer.size() > 2 && foreign_truth(answer) &&
           !reading_.decided.question.stem.ends_with('?');
  }

  /// SHORT_ANSWER, as programs call what is typed, with one blank and a few words for it.
  bool completes_blank() const {
    constexpr std::size_t kLongest = 40;
    const std::string& answer = reading_.row.answer;
    return count_blanks(reading_.decided.question.stem) == 1 &&
           fold_case(reading_.row.type).starts_with("short") &&
           fold_case(reading_.row.type).find("answer") != std::string::npos &&
           !trim(answer).empty() && answer.size() <= kLongest &&
           answer.find('\n') == std::string::npos;
  }

  /// A choice without one option, and words for its answer: what stands there to be learnt, since
  /// neither letters nor numbers pick from nothing.
  bool is_answered_in_words(const std::optional<TypeWord>& word) const {
    const std::string_view answer = trim(reading_.row.answer);
    if (!is_choice_word(word) || answer.empty() || !reading_.row.option_cell.empty() ||
        !reading_.decided.question.options.empty() || parse_number(answer) || parse_truth(answer)) {
      return false;
    }
    const PaperText words(answer);
    const std::optional<LetterList> letters = letter_list(words, 0, words.size());
    return !letters || letters->end < words.size();
  }

  QuestionType type_of(const std::optional<TypeWord>& word) {
    if (is_answered_in_words(word)) {
      reading_.doubt(DoubtKind::type_inferred,
                     text(msg::table_type_inferred, type_text(QuestionType::short_answer)));
      return QuestionType::short_answer;
    }
    if (word == TypeWord::choice) {
      return options_are_truths(reading_.decided.question) ? QuestionType::judge : choice_type();
    }
    if (word == TypeWord::open) {
      return QuestionType::short_answer;
    }
    if (word == TypeWord::short_answer && completes_blank()) {
      return QuestionType::fill;
    }
    if (word) {
      return plain_type(*word).value_or(QuestionType::short_answer);
    }
    const QuestionType type = type_by_shape();
    if (!reading_.row.type.empty()) {
      reading_.doubt(DoubtKind::type_inferred,
                     text(msg::table_type_unknown, visible(reading_.row.type), type_text(type)));
    } else if (has_types_) {
      reading_.doubt(DoubtKind::type_inferred, text(msg::table_type_inferred, type_text(type)));
    }
    return type;
  }

  /// Under a type that is a number nobody knows a 0 or 1 may be a judgement, either way round.
  bool is_code() const {
    const std::string& answer = reading_.row.answer;
    return (answer == "0" || answer == "1") && counting_number(reading_.row.type).has_value();
  }

  void open() {
    Question& question = reading_.decided.question;
    question.options.clear();
    question.keyed = true;
    if (is_code()) {
      reading_.unreadable();
      return;
    }
    question.rubric.edit().reference = reading_.row.answer;
    for (const std::string& blank : reading_.row.blanks) {
      append_line(question.rubric.edit().reference, blank);
    }
    if (question.rubric->reference.empty()) {
      reading_.unanswered();
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
      reading_.doubt(DoubtKind::not_carried, text(msg::table_points, visible(cell)));
      return std::nullopt;
    }
    return value;
  }

  void points() {
    Question& question = reading_.decided.question;
    const std::optional<Rational> each = number_of_points(reading_.row.points_per_blank);
    if (each && question.type == QuestionType::fill && !question.fill.blanks.empty()) {
      question.fill.points_per_blank = each;
      question.points = *each * Rational(static_cast<std::int64_t>(question.fill.blanks.size()));
      question.points_stated = true;
      return;
    }
    const std::string told =
        reading_.row.points.empty() ? take_points(question.stem) : std::string();
    if (const auto whole = number_of_points(told.empty() ? reading_.row.points : told)) {
      question.points = *whole;
      question.points_stated = true;
    }
  }

  RowReading reading_;
  std::optional<TypeWord> group_;
  bool has_types_;
};

}  // namespace

DecidedQuestion decide_row(QuestionRow row, const std::optional<TypeWord>& group, bool has_types) {
  return RowDecision(std::move(row), group, has_types).run();
}

}  // namespace tiku
