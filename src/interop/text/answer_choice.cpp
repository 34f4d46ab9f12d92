#include "interop/text/answer_choice.h"

#include <algorithm>

#include "bank/policy_names.h"
#include "bank/type_text.h"
#include "bank/values.h"
#include "base/text.h"
#include "interop/text/keys/key_entry.h"
#include "interop/text/messages.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/questions/answer_words.h"
#include "interop/text/questions/case_parts.h"
#include "interop/text/questions/option_answers.h"
#include "interop/text/questions/section_notes.h"
#include "interop/text/questions/stem_blanks.h"
#include "interop/text/questions/truth_tail.h"
#include "interop/text/questions/type_choice.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/slots.h"
#include "interop/text/scan/terms.h"

namespace tiku {
namespace {

class Decision {
 public:
  Decision(const PaperText& text, ReadQuestion& read, const std::optional<TypeWord>& heading,
           const GroupHabits& habits, const std::optional<TextRange>& key)
      : text_(text),
        read_(read),
        word_(read.tag ? read.tag : heading),
        habits_(habits),
        key_(key) {}

  DecidedQuestion run() {
    Question& question = decided_.question;
    question.number = read_.number;
    question.stem = std::move(column_counts() ? read_.unusual.edit().column.stem : read_.stem);
    question.explanation = std::move(read_.explanation);
    source_ = read_.labelled ? read_.labelled : key_;
    if (!read_.labelled && key_ && word_ && !is_choice_word(word_) && word_ != TypeWord::judge) {
      explained_key();
    }
    source_ = source_ ? std::optional(past_points(text_, *source_)) : source_;
    source_ = source_ && gives_none(text_, *source_) ? std::nullopt : source_;
    answer_ = source_ ? stated_answer(text_, read_, *source_, is_choice_word(word_)) : ReadAnswer{};
    question.type = decide_type();
    compare_answers();
    compare_words();
    take_options();
    if (trailing_counts() && !read_.unusual->trailing.option.empty() && question.options_stated) {
      question.options.back().text = read_.unusual->trailing.option;
    }
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
    common();
    record();
    return std::move(decided_);
  }

 private:
  /// 8.【答案】右侧【解析】...: what a key in words says behind its answer.
  void explained_key() {
    const std::size_t end = end_of_key_answer(text_, *key_);
    const TextRange answer = text_.trimmed({key_->begin, end});
    if (end >= key_->end || answer.empty()) {
      return;
    }
    source_ = answer;
    if (decided_.question.explanation.empty()) {
      decided_.question.explanation = text_.joined(without_label(text_, {end, key_->end}));
    }
  }

  void doubt(DoubtKind kind, Text what, bool review = true) {
    ImportDoubt doubt;
    doubt.kind = kind;
    doubt.what = std::move(what);
    doubt.review = review;
    decided_.doubts.push_back(std::move(doubt));
  }

  void take_options() {
    Question& question = decided_.question;
    const bool looks_again = question.type == QuestionType::judge;  // at what they say
    question.options.reserve(read_.options.size());
    for (ReadOption& option : read_.options) {
      if (habits_.star_marks && option.ends_starred) {
        option.text = trim(std::string_view(option.text).substr(0, option.text.size() - 1));
      }
      question.options.push_back(
          {std::string(1, option.label), looks_again ? option.text : std::move(option.text), {}});
    }
    question.options_stated = !question.options.empty();
  }

  bool trailing_counts() const { return do_trailing_letters_count(read_, habits_); }

  bool column_counts() const { return do_column_letters_count(read_, habits_, key_.has_value()); }

  /// The letters the text gives, wherever they stand: behind its label, in the question, in a key.
  std::string letters() {
    std::string marked;
    for (const ReadOption& option : read_.options) {
      if (option.is_marked || (habits_.star_marks && option.ends_starred)) {
        marked += option.label;
      }
    }
    const bool own = read_.labelled.has_value();
    const std::string places[] = {own ? answer_.letters : "",
                                  read_.slots_differ ? "" : read_.slot_letters,
                                  marked,
                                  own ? "" : answer_.letters,
                                  trailing_counts() ? read_.unusual->trailing.letters : "",
                                  column_counts() ? read_.unusual->column.letters : ""};
    std::string chosen;
    for (const std::string& place : places) {
      std::string sorted = place;
      std::sort(sorted.begin(), sorted.end());
      if (!chosen.empty() && !sorted.empty() && sorted != chosen) {
        doubt(DoubtKind::key_contradicts, text(msg::text_key_contradicts, chosen, sorted));
      }
      chosen = chosen.empty() ? sorted : chosen;
    }
    return chosen;
  }

  /// A:突出重点; B:真实可信: the answer goes on behind the words of its first option.
  void named_options() {
    const NamedOptions named = options_named_in(text_, *source_, read_.options);
    if (named.letters.size() > 1 && named.letters.front() == letters_.front()) {
      letters_ = named.letters;
      std::sort(letters_.begin(), letters_.end());
      answer_.rest = text_.trimmed({named.end, source_->end});
    }
  }

  /// Those that its slot, its key, its words or its explanation give.
  void read_letters() {
    letters_ = letters();
    if (letters_.empty() && read_.slot_truth && is_choice_word(word_)) {
      letters_ = letter_of_truth(read_.options, *read_.slot_truth);
    } else if (letters_.empty() && source_ && !read_.options.empty()) {
      letters_ = letters_of_words(text_.joined(*source_), read_.options);
      std::sort(letters_.begin(), letters_.end());
    } else if (letters_.size() == 1 && source_ && read_.options.size() > 1) {
      named_options();
    }
    if (letters_.empty() && !source_ && read_.options.size() > 1 &&
        !decided_.question.explanation.empty()) {
      letters_ = letters_of_explanation(decided_.question.explanation);
      std::sort(letters_.begin(), letters_.end());
    }
  }

  QuestionType decide_type() {
    read_letters();
    const bool of_case = word_ == TypeWord::case_study || word_ == TypeWord::open;
    if (of_case && read_.options.size() > 1) {
      return letters_.size() > 1 ? QuestionType::multiple : QuestionType::single;
    }
    word_ = fits_options(word_, read_, answer_) ? word_ : TypeWord::choice;
    if ((!word_ || is_choice_word(word_)) && gives_lost_option(text_, read_, answer_, letters_)) {
      source_ = answer_.rest;
      const Text type = type_text(QuestionType::short_answer);
      doubt(DoubtKind::type_inferred, text(msg::text_type_inferred, type), false);
      return QuestionType::short_answer;
    }
    if (word_) {
      return type_of_word(*word_, letters_.size(), !read_.unusual->parts.empty());
    }
    const bool closed = !read_.options.empty() || !letters_.empty();
    const bool truth = answer_.truth || read_.slot_truth;
    const bool judged = is_judged_pair(read_, letters_) ||
                        (habits_.f_is_false && read_.options.empty() && letters_ == "F") ||
                        (!closed && truth && (answer_.rest.empty() || is_judged()));
    QuestionType type = QuestionType::short_answer;
    if (!read_.unusual->parts.empty()) {
      type = QuestionType::case_study;
    } else if (judged) {
      type = QuestionType::judge;
    } else if (closed) {
      type = letters_.size() > 1 ? QuestionType::multiple : QuestionType::single;
    } else if (read_.blanks > 0 && !asks_for_essay(decided_.question.stem)) {
      type = QuestionType::fill;
    }
    const bool said = letters_.size() > 1 || truth;
    doubt(DoubtKind::type_inferred, text(msg::text_type_inferred, type_text(type)),
          !said && closed && letters_.empty());
    return type;
  }

  /// False. Bats can see: a verdict on a statement, and the reason.
  bool is_judged() const {
    const bool asks = decided_.question.stem.ends_with('?') || read_.blanks > 0;
    return source_ && !asks && gives_verdict(text_, *source_);
  }

  /// Another answer of the text, behind a second label or in a key block.
  void compare_answers() {
    if (!read_.labelled) {
      return;
    }
    const std::string first = answer_words(*read_.labelled);
    for (const std::optional<TextRange>& other : {read_.unusual->labelled_again, key_}) {
      const std::string words = other ? answer_words(*other) : std::string();
      if (!words.empty() && !first.empty() && words != first) {
        doubt(DoubtKind::key_contradicts, text(msg::text_key_contradicts, first, words));
      }
    }
  }

  /// 答案:B.振铃, where the words are those of A.
  void compare_words() {
    if (!source_ || answer_.letters.size() != 1 || answer_.rest.empty()) {
      return;
    }
    const std::string words = letters_of_words(text_.joined(answer_.rest), read_.options);
    if (words.size() == 1 && words != answer_.letters) {
      doubt(DoubtKind::key_contradicts, text(msg::text_key_contradicts, answer_.letters, words));
    }
  }

  std::string answer_words(TextRange range) const {
    return comparable_answer(text_, range, decided_.question);
  }

  void choice() {
    Question& question = decided_.question;
    if (question.options.empty() && letters_.size() == 1 && source_ && !answer_.rest.empty()) {
      question.options.push_back({letters_, text_.joined(answer_.rest), {}});
      question.options_stated = true;
    } else if (source_ && !answer_.rest.empty() && question.explanation.empty() &&
               !answer_.letters.empty() && !says_how_to_score(text_, answer_.rest)) {
      question.explanation = text_.joined(without_label(text_, answer_.rest));
    }
    for (const char c : letters_) {
      question.right.emplace_back(1, c);
    }
    question.keyed = !question.right.empty();
    if (source_ && letters_.empty() && !text_.trimmed(*source_).empty()) {
      doubt(DoubtKind::answer_unclear, text(msg::text_answer_unclear, text_.joined(*source_)));
    }
    if (question.options.size() < 2) {
      doubt(DoubtKind::options_missing, text(msg::text_options_missing));
    }
    if (!read_.unusual->printed_labels.empty()) {
      doubt(DoubtKind::answer_unclear,
            text(msg::text_printed_labels, read_.unusual->printed_labels));
    }
    const bool outside = std::any_of(letters_.begin(), letters_.end(), [&](char c) {
      return question.option_index(std::string(1, c)) < 0;
    });
    if (outside && !question.options.empty()) {
      doubt(DoubtKind::outside_options, text(msg::text_outside_options, letters_));
    }
    if (question.type == QuestionType::single && letters_.size() > 1) {
      question.right.clear();
      question.keyed = false;
      doubt(DoubtKind::answer_unclear, text(msg::text_two_letters, letters_));
    }
  }

  static const char* sign(bool truth) { return truth ? "√" : "×"; }

  /// By its slot, a sign behind it, its label or an option; another one than its label is a doubt.
  std::optional<bool> stated_truth() {
    std::optional<bool> truth = read_.slots_differ ? std::nullopt : read_.slot_truth;
    if (read_.slot_circle && habits_.circle_is_true) {
      truth = true;
    }
    if (!truth && source_ && habits_.circle_is_true) {
      const TextRange answer = text_.trimmed(*source_);
      const bool circle = answer.end == answer.begin + 1 && is_circle(text_[answer.begin]);
      truth = circle ? std::optional(true) : truth;
    }
    if (read_.labelled && answer_.truth && truth && *truth != *answer_.truth) {
      doubt(DoubtKind::key_contradicts,
            text(msg::text_key_contradicts, sign(*answer_.truth), sign(*truth)));
      truth = answer_.truth;
    }
    truth = truth ? truth : read_.trailing_truth;
    truth = truth ? truth : answer_.truth;
    truth = truth || !source_ ? truth : typed_truth(text_, *source_);
    if (!truth && letters_.size() == 1) {
      truth = truth_of_letter();
    }
    return truth;
  }

  std::optional<bool> truth_of_letter() const {
    if (!read_.options.empty()) {
      return truth_of_option(letters_.front());
    }
    if (read_.first_of_pair && (letters_ == "A" || letters_ == "B")) {
      return *read_.first_of_pair == (letters_ == "A");
    }
    if (habits_.a_is_true && (letters_ == "A" || letters_ == "B")) {
      return *habits_.a_is_true == (letters_ == "A");
    }
    return letters_ == "F" ? std::optional(false) : std::nullopt;
  }

  void judge() {
    Question& question = decided_.question;
    std::optional<bool> truth = stated_truth();
    TextRange rest = answer_.rest;
    if (!read_.behind.empty()) {
      const ReadAnswer behind = read_answer(text_, read_.behind);
      const bool says = !truth && behind.truth.has_value();
      truth = says ? behind.truth : truth;
      rest = says ? behind.rest : read_.behind;
    }
    if (!rest.empty() && question.explanation.empty()) {
      question.explanation = text_.joined(without_label(text_, rest));
    }
    question.keyed = truth.has_value();
    question.truth = truth.value_or(false);
    if (source_ && !truth && !text_.trimmed(*source_).empty()) {
      doubt(DoubtKind::answer_unclear, text(msg::text_answer_unclear, text_.joined(*source_)));
    } else if (!truth && !letters_.empty()) {
      doubt(DoubtKind::answer_unclear, text(msg::text_answer_unclear, letters_));
    }
  }

  std::optional<bool> truth_of_option(char label) const {
    for (const ReadOption& option : read_.options) {
      if (option.label == label) {
        return option_truth(read_.options, option.text);
      }
    }
    return std::nullopt;
  }

  void fill() {
    Question& question = decided_.question;
    open_empty_brackets(question.stem);
    std::vector<std::string> answers = read_.filled;
    TextRange from;
    if (answers.empty() && source_) {
      from = *source_;
      if (!read_.behind.empty()) {
        keep_behind();
      }
    } else if (answers.empty() && !read_.behind.empty()) {
      if (habits_.text_behind || (read_.behind_on_own_line && word_ && read_.blanks > 0 &&
                                  !is_below_empty_line(text_, read_.behind.begin))) {
        from = read_.behind;
      } else {
        keep_behind();
      }
    }
    if (!from.empty() && read_.unusual->response && named_blanks(text_, from).empty()) {
      // The key of a record says all that is accepted.
      question.fill.blanks = record_blanks(text_.joined(from));
    } else if (!from.empty()) {
      const TextRange first = first_paragraph(text_, from);
      answers = split_blanks(text_, first, read_.blanks);
      if (answers.empty()) {
        answers = split_blanks(text_, from, read_.blanks);
      } else if (first.end < from.end && question.explanation.empty()) {
        question.explanation = text_.joined(without_label(text_, {first.end, from.end}));
      }
      if (answers.empty()) {
        doubt(DoubtKind::answer_unclear,
              text(msg::text_blank_count, read_.blanks, text_.joined(from)));
      }
    }
    const bool numbered = !from.empty() && stands_below_number(text_, from);
    for (const std::string& answer : answers) {
      question.fill.blanks.push_back(numbered ? blank_below_number(answer) : blank_of(answer));
    }
    question.keyed = !question.fill.blanks.empty();
    if (read_.blanks == 0) {
      doubt(DoubtKind::blanks_lost, text(msg::text_blanks_lost));
    }
  }

  void keep_behind() { decided_.question.stem += "\n" + text_.joined(read_.behind); }

  void open() {
    Question& question = decided_.question;
    const std::size_t tasks = read_.unusual->parts.size();
    std::vector<TextRange> answers =
        source_ && tasks > 1 ? answers_of_parts(text_, *source_, tasks) : std::vector<TextRange>();
    if (source_ && tasks == 1) {
      answers.push_back(*source_);
    }
    question.parts = tasks_of(text_, read_.unusual->parts, answers);
    for (const Question& task : question.parts) {
      question.points += task.points;
    }
    question.keyed = true;
    if (source_ && answers.empty()) {
      question.rubric.edit().reference = text_.joined(*source_);
    }
    if (!read_.behind.empty()) {
      const bool believed = !source_ && habits_.text_behind;
      if (believed) {
        question.rubric.edit().reference = text_.joined(read_.behind);
      } else {
        keep_behind();
      }
    }
    question.rubric.edit().reference =
        std::string(without_term(question.stem, trim(question.rubric->reference)));
  }

  /// A graded record says how it was scored.
  void record() {
    Question& question = decided_.question;
    if (!read_.unusual->response) {
      return;
    }
    const std::size_t open = read_.unusual->scoring.find('(');
    const std::string name = read_.unusual->scoring.substr(0, open);
    const PolicyName* policy = find_policy_name(name);
    if (policy == nullptr || (policy->types & type_bit(question.type)) == 0) {
      return;
    }
    const bool closed = open != std::string::npos && read_.unusual->scoring.ends_with(')');
    question.policy.argument =
        closed ? parse_amount(std::string_view(read_.unusual->scoring)
                                  .substr(open + 1, read_.unusual->scoring.size() - open - 2))
               : std::nullopt;
    question.policy.name = name;
  }

  void common() {
    Question& question = decided_.question;
    const bool open =
        question.type == QuestionType::short_answer || question.type == QuestionType::case_study;
    const bool in_parts =
        std::any_of(question.parts.begin(), question.parts.end(),
                    [](const Question& part) { return !part.rubric->reference.empty(); });
    if (open ? question.rubric->reference.empty() && !in_parts : !question.keyed) {
      doubt(DoubtKind::unanswered,
            text(read_.unusual->response ? msg::text_response_only : msg::text_unanswered), false);
    }
    if (read_.slot_in_text && !habits_.slots && !source_ && question.keyed) {
      doubt(DoubtKind::answer_unclear, text(msg::text_slot_in_text));
    }
    if (read_.slots_differ) {
      doubt(DoubtKind::answer_unclear, text(msg::text_slots_differ));
    }
    if (read_.skips) {
      doubt(DoubtKind::number_missing, text(msg::text_number_missing), false);
    }
    if (read_.is_counted) {
      doubt(DoubtKind::number_missing, text(msg::text_unnumbered), false);
    }
    if (read_.is_unnumbered) {
      doubt(DoubtKind::number_missing, text(msg::text_unnumbered));
    }
  }

  const PaperText& text_;
  ReadQuestion& read_;
  std::optional<TypeWord> word_;
  const GroupHabits& habits_;
  std::optional<TextRange> key_;
  std::optional<TextRange> source_;
  ReadAnswer answer_;
  std::string letters_;
  DecidedQuestion decided_;
};

}  // namespace

DecidedQuestion decide_question(const PaperText& text, ReadQuestion& read,
                                const std::optional<TypeWord>& heading, const GroupHabits& habits,
                                const std::optional<TextRange>& key) {
  return Decision(text, read, heading, habits, key).run();
}

}  // namespace tiku
