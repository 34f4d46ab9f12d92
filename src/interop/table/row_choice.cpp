#include <algorithm>

#include "bank/options.h"
#include "base/text.h"
#include "interop/table/messages.h"
#include "interop/table/option_numbers.h"
#include "interop/table/row_reading.h"
#include "interop/table/stem_letters.h"
#include "interop/text/questions/stem_text.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

/// The first letter that no option has, and a later one does; empty where letters go on from A.
std::string skipped_label(const std::vector<Option>& options) {
  for (std::size_t i = 0; i < options.size(); ++i) {
    const std::string& label = options[i].label;
    if (label.size() != 1 || label[0] < 'A' || label[0] > 'Z') {
      return {};
    }
    if (label != letter_label(i)) {
      return letter_label(i);
    }
  }
  return {};
}

class RowChoice {
 public:
  explicit RowChoice(RowReading& reading) : reading_(reading) {}

  void decide() {
    Question& question = reading_.decided.question;
    question.options_stated = !question.options.empty();
    check_options();
    std::vector<std::string> labels = labels_of_answer();
    if (labels.empty()) {
      labels = reading_.marked;
    } else if (!reading_.marked.empty() && reading_.marked != labels) {
      reading_.doubt(DoubtKind::key_contradicts,
                     text(msg::table_contradicts, join(labels, ""), join(reading_.marked, "")));
    }
    compare_words(labels);
    const std::string slot = slot_letters(join(labels, ""));
    for (const char c : labels.empty() && !reading_.unread ? slot : std::string()) {
      labels.emplace_back(1, c);
    }
    question.right = labels;
    question.keyed = !labels.empty();
    if (question.type == QuestionType::single && labels.size() > 1) {
      reading_.doubt(DoubtKind::answer_unclear, text(msg::table_two_letters, join(labels, "")));
    }
    if (labels.empty() && !reading_.unread) {
      reading_.unanswered();
    }
  }

 private:
  /// B, told with the words of another option.
  void compare_words(const std::vector<std::string>& labels) {
    const std::string_view told = trim(reading_.decided.question.explanation);
    const Option* other = option_with_text(reading_.decided.question.options, told);
    if (labels.size() == 1 && other != nullptr && other->label != labels.front()) {
      reading_.doubt(DoubtKind::key_contradicts,
                     text(msg::table_contradicts, labels.front(), other->label));
    }
  }

  void check_options() {
    const Question& question = reading_.decided.question;
    if (question.options.size() < 2) {
      reading_.doubt(DoubtKind::options_missing, text(msg::table_no_options));
    }
    if (reading_.unsure_options) {
      reading_.doubt(DoubtKind::options_missing,
                     text(msg::table_options_unsure, visible(reading_.row.option_cell)));
    }
    for (const Option& option : question.options) {
      if (option.text.empty()) {
        reading_.doubt(DoubtKind::options_missing, text(msg::table_option_gap, option.label));
      }
    }
    if (const std::string label = skipped_label(question.options); !label.empty()) {
      reading_.doubt(DoubtKind::options_missing, text(msg::table_option_skipped, label));
    }
  }

  /// The stem without what the slot holds; its other lines, code or a table, stay as they are.
  static std::string emptied(const PaperText& text, const Slot& slot) {
    std::size_t begin = slot.inside.begin;
    while (begin > 0 && text[begin - 1] != U'\n') {
      --begin;
    }
    const std::size_t end = text.line_end(slot.inside.end);
    const std::string before = text.original({0, begin});
    const std::string behind = text.original({end, text.size()});
    return before + (before.empty() ? "" : "\n") +
           edited_text(text, {begin, end}, {{slot.inside, " "}}) + (behind.empty() ? "" : "\n") +
           behind;
  }

  /// The labels that a slot of the stem holds; taken out of it where they are the answer.
  std::string slot_letters(const std::string& expected) {
    Question& question = reading_.decided.question;
    SlotFacts facts = slot_facts(question);
    if (question.type == QuestionType::single) {
      facts.type = TypeWord::single;
    }
    facts.is_labelled = !expected.empty();
    facts.labelled = expected;
    const PaperText stem(question.stem);
    const std::optional<Slot> slot = answering_slot(stem, reading_.row, facts);
    if (!slot) {
      return {};
    }
    std::string letters = slot->letters;
    std::sort(letters.begin(), letters.end());
    question.stem = emptied(stem, *slot);
    return letters;
  }

  /// 干粉###泡沫: the texts of options between signs that no text has; empty where it is not so.
  std::vector<std::string> labels_of_texts() const {
    const std::vector<Option>& options = reading_.decided.question.options;
    for (const std::string_view sign : {"###", "$;$", "&&", "┋"}) {
      if (reading_.row.answer.find(sign) == std::string::npos) {
        continue;
      }
      std::vector<std::string> labels;
      for (const std::string_view piece : split(reading_.row.answer, sign)) {
        const Option* option = option_with_text(options, trim(piece));
        if (option == nullptr) {
          return {};
        }
        labels.push_back(option->label);
      }
      std::sort(labels.begin(), labels.end());
      return labels;
    }
    return {};
  }

  std::vector<std::string> labels_of_answer() {
    const Question& question = reading_.decided.question;
    if (std::vector<std::string> labels = labels_of_texts(); !labels.empty()) {
      return labels;
    }
    const PaperText text_of_answer(reading_.row.answer);
    const TextRange all = text_of_answer.trimmed({0, text_of_answer.size()});
    const std::optional<LetterList> letters = letter_list(text_of_answer, all.begin, all.end);
    const bool only_letters = letters && letters->end == all.end;
    if (question.options.size() < 2) {
      return only_letters ? sorted_labels(letters->letters) : unreadable();
    }
    Question asked = question;
    asked.type = QuestionType::multiple;  // several letters of a single choice are said, not lost
    const Response response = normalise(asked, reading_.row.answer);
    if (response.kind == Response::Kind::blank) {
      return {};
    }
    if (response.kind != Response::Kind::answered) {
      const bool outside = only_letters && response.reason == "unknown-option";
      if (outside) {
        reading_.unread = true;
        reading_.doubt(DoubtKind::outside_options, text(msg::table_outside, letters->letters));
        return {};
      }
      return unreadable();
    }
    std::vector<std::string> labels;
    for (const std::size_t pick : response.picks) {
      labels.push_back(question.options[pick].label);
    }
    reading_.say_doubtful(response);
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

  std::vector<std::string> unreadable() {
    reading_.unreadable();
    return {};
  }

  RowReading& reading_;
};

}  // namespace

void decide_choice_row(RowReading& reading) {
  RowChoice(reading).decide();
}

}  // namespace tiku
