#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "bank/words.h"
#include "base/text.h"
#include "interop/foreign_truths.h"
#include "interop/table/messages.h"
#include "interop/table/row_reading.h"
#include "interop/text/questions/stem_text.h"
#include "interop/text/scan/slots.h"
#include "sheet/normalise.h"

namespace tiku {
namespace {

/// O and ○ beside X and ×, as questions of truth are marked in Taiwan, Japan and Korea; words in
/// traditional characters and other languages.
std::optional<bool> ringed_truth(std::string_view answer) {
  constexpr std::string_view kRings[] = {"O", "o", "Ｏ", "○", "◯", "〇", "⭕"};
  constexpr std::string_view kRight[] = {"對", "正確"};
  constexpr std::string_view kWrong[] = {"錯", "錯誤", "不對", "不正確"};
  const auto is_one = [answer](const auto& words) {
    return std::find(std::begin(words), std::end(words), answer) != std::end(words);
  };
  if (is_one(kRings) || is_one(kRight) || is_one(kWrong)) {
    return !is_one(kWrong);
  }
  const std::optional<bool> truth = parse_truth(answer);
  return truth ? truth : foreign_truth(trim(answer));
}

class RowJudge {
 public:
  explicit RowJudge(RowReading& reading) : reading_(reading) {}

  void decide() {
    Question& question = reading_.decided.question;
    if (options_are_truths(question)) {
      const bool first = parse_truth(question.options[0].text).value_or(false);
      question.options_stated = true;
      question.true_label = question.options[first ? 0 : 1].label;
      question.false_label = question.options[first ? 1 : 0].label;
    } else if (!question.options.empty()) {
      reading_.doubt(DoubtKind::not_carried, text(msg::table_judge_options));
      question.options.clear();
    }
    judge_answer();
    std::optional<bool> marked;
    if (reading_.marked.size() == 1 && question.options_stated) {
      marked = reading_.marked.front() == *question.true_label;
    }
    if (!question.keyed && marked && !reading_.unread) {
      question.keyed = true;
      question.truth = *marked;
    } else if (question.keyed && marked && *marked != question.truth) {
      reading_.doubt(DoubtKind::key_contradicts,
                     text(msg::table_contradicts, question.key_text(), reading_.marked.front()));
    }
    judge_slot();
    if (!question.keyed && !reading_.unread) {
      reading_.unanswered();
    }
  }

 private:
  void judge_answer() {
    Question& question = reading_.decided.question;
    const Response response = normalise(question, reading_.row.answer);
    if (response.kind == Response::Kind::answered) {
      question.keyed = true;
      question.truth = response.truth;
      reading_.say_doubtful(response);
      return;
    }
    if (response.kind == Response::Kind::blank) {
      return;
    }
    if (const std::optional<bool> said = ringed_truth(reading_.row.answer)) {
      question.keyed = true;
      question.truth = *said;
      return;
    }
    // 错，应为 5 秒: the judgement, and what is right instead.
    const PaperText answer(reading_.row.answer);
    const TextRange all = answer.trimmed({0, answer.size()});
    const std::optional<TruthWord> word = truth_word(answer, all.begin, all.end);
    const char32_t next = word ? answer[word->end] : U'\0';
    const bool stops = next == U'.' && answer[word->end + 1] == U' ';
    const bool parted = stops || next == U',' || next == U'。' || next == U';' || next == U':' ||
                        next == U'(' || next == U'\n' || next == U' ';
    if (!word || !parted) {
      reading_.unreadable();
      return;
    }
    question.keyed = true;
    question.truth = word->truth;
    const std::size_t rest = next == U'(' ? word->end : word->end + 1;
    append_line(question.explanation, answer.original({rest, all.end}));
  }

  void judge_slot() {
    Question& question = reading_.decided.question;
    const PaperText text_of_stem(question.stem);
    const TextRange all{0, text_of_stem.size()};
    const std::vector<Slot> slots = find_slots(text_of_stem, all);
    const auto truths = std::count_if(slots.begin(), slots.end(), [](const Slot& slot) {
      return slot.kind == Slot::Kind::truth;
    });
    for (const Slot& slot : slots) {
      if (!question.keyed && truths > 1) {
        return;  // a word of the stem may stand in brackets, and which of them nobody knows
      }
      const bool agrees = !question.keyed ? !reading_.unread : slot.truth == question.truth;
      if (slot.kind == Slot::Kind::truth && agrees) {
        question.keyed = true;
        question.truth = slot.truth;
        question.stem = edited_text(text_of_stem, all, {{slot.inside, " "}});
        return;
      }
    }
  }

  RowReading& reading_;
};

}  // namespace

void decide_judge_row(RowReading& reading) {
  RowJudge(reading).decide();
}

}  // namespace tiku
