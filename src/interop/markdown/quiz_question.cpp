#include "interop/markdown/quiz_question.h"

#include <algorithm>

#include "bank/values.h"
#include "base/text.h"
#include "interop/markdown/bracketed_tags.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/messages.h"
#include "interop/markdown/quiz_answer.h"
#include "interop/markdown/quiz_words.h"
#include "interop/markdown/stem_facts.h"
#include "interop/markup/text_flow.h"
#include "interop/print/messages.h"
#include "interop/table/blank_cell.h"
#include "interop/table/row_question.h"
#include "interop/table/stem_points.h"
#include "interop/text/questions/answer_text.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// Whether a tick or cross stands in a bracket of the stem.
bool has_judged_slot(const std::string& stem) {
  const PaperText text(stem);
  const std::vector<Slot> slots = find_slots(text, {0, text.size()});
  return std::any_of(slots.begin(), slots.end(),
                     [](const Slot& slot) { return slot.kind == Slot::Kind::truth; });
}

/// What a heading says about a question of this shape. Titles such as 多选和判断 name several
/// types: then the question speaks for itself.
std::optional<TypeWord> group_of(const QuizDraft& draft) {
  const std::optional<TypeWord> word = type_of_heading(draft.heading);
  const bool choice =
      word == TypeWord::single || word == TypeWord::multiple || word == TypeWord::indeterminate;
  if (draft.options.size() > 1) {
    return choice || (word == TypeWord::judge && draft.options.size() == 2) ? word : std::nullopt;
  }
  const bool judged = word == TypeWord::judge && has_judged_slot(draft.stem);
  return !choice && word != TypeWord::choice && (!draft.is_own || judged) ? word : std::nullopt;
}

/// Where the words stand in the language of either message.
bool equals_either(std::string_view text, const Message& message) {
  return text == trim(message.en) || text == trim(message.zh);
}

/// `B`, `ls -l`: ticks around a whole answer are no part of it, but where an option has them.
void take_answer_code(QuizDraft& draft) {
  const auto is_option = [&draft](std::string_view words) {
    return std::any_of(draft.options.begin(), draft.options.end(),
                       [words](const Option& option) { return option.text == words; });
  };
  const std::string bare(without_ticks(draft.answer));
  const std::string code = "`" + bare + "`";
  draft.answer = is_option(code) && !is_option(bare) ? code : bare;
  // `A`, `C`
  std::string& answer = draft.answer;
  for (std::size_t at = 0; !draft.options.empty() && at + 2 < answer.size() && answer[at] == '`' &&
                           answer[at + 2] == '`';) {
    answer.erase(at + 2, 1);
    answer.erase(at, 1);
    at = std::min(answer.find_first_not_of(", ", at + 1), answer.size());
  }
}

class QuizQuestion {
 public:
  explicit QuizQuestion(QuizDraft draft) : draft_(std::move(draft)) {}

  DecidedQuestion decide() {
    take_prose();
    if (draft_.is_own && equals_either(draft_.answer, msg::print_no_answer)) {
      draft_.answer.clear();
    }
    if (!draft_.is_own) {
      take_answer_code(draft_);
      take_letters(draft_);
    }
    QuestionRow row;
    row.line = draft_.line;
    row.number = draft_.number.substr(draft_.number.find('.') + 1);
    row.points = draft_.points.empty() ? take_points(draft_.stem) : draft_.points;
    take_type(draft_);
    if (!draft_.is_own) {
      row.options = draft_.options;
      row.answer = draft_.answer;
      take_tags(row);
      draft_.answer = row.answer;
    }
    row.stem = draft_.stem;
    row.answers_in_sentences = draft_.answers_in_sentences;
    if (!draft_.title.empty() && names_question(draft_.title + ":") == 0) {
      row.tags.push_back(draft_.title);
    }
    row.options = draft_.options;
    row.marked = draft_.ticked;
    row.explanation = draft_.explanation;
    row.answer = draft_.answer;
    if (row.options.size() == 1 && row.options.front().label == "A" && !draft_.has_boxes) {
      row.option_cell = "A. " + row.options.front().text;  // all of them on one line
      row.options.clear();
      row.marked.reset();
    }
    const std::optional<TypeWord> headed = type_of_heading(draft_.heading);
    const bool is_short = headed == TypeWord::short_answer || headed == TypeWord::open;
    const bool has_blanks = draft_.is_own && draft_.options.empty() && count_blanks(row.stem) > 0;
    const bool own_fill = has_blanks && !is_short && headed != TypeWord::judge;
    if (has_blanks && is_short) {
      row.type = "short";
    }
    if (own_fill) {
      row.answer.clear();
      row.type = "fill";
    }
    if (draft_.is_card || told_in_prose_) {
      row.type = "short";
    }
    if (!draft_.is_own && row.type.empty()) {
      take_type_tail(row);
      row.type = row.type.empty() && row.options.empty() && judged_lead(row.stem) > 0 ? "true/false"
                                                                                      : row.type;
    }
    first_of_several(row);
    DecidedQuestion decided = decide_row(std::move(row), group_of(draft_), false);
    if (own_fill && !draft_.answer.empty()) {
      own_blanks(decided);
    } else if (decided.question.type == QuestionType::fill &&
               draft_.answer.find('\n') != std::string::npos) {
      told_blanks(decided);
    }
    say_lone_box(decided);
    finish(decided);
    return decided;
  }

 private:
  /// [ ] yes [ ] no on one line: one box is nothing to choose from.
  void say_lone_box(DecidedQuestion& decided) const {
    if (draft_.has_boxes && draft_.options.size() == 1 && decided.question.options.empty()) {
      ImportDoubt doubt;
      doubt.kind = DoubtKind::options_missing;
      doubt.what = text(msg::markdown_lone_box, visible(draft_.options.front().text));
      decided.doubts.push_back(std::move(doubt));
    }
  }

  /// Below a question in bold type without options stands its answer.
  void take_prose() {
    const bool told = draft_.prose_at > 0 && draft_.options.empty() && draft_.answer.empty() &&
                      !draft_.stem.ends_with('?') && count_blanks(draft_.stem) == 0;
    if (!told) {
      return;
    }
    draft_.answer = std::string(trim(std::string_view(draft_.stem).substr(draft_.prose_at)));
    draft_.stem.resize(draft_.prose_at);
    told_in_prose_ = true;
  }

  /// [单选] or 【判断题】 before the stem, [2 pts] behind it or its title, → False behind both.
  void take_tags(QuestionRow& row) {
    std::string truth =
        row.options.empty() && row.answer.empty() ? take_truth_behind_arrow(draft_.stem) : "";
    BracketedTags tags = take_bracketed_tags(draft_.stem, draft_.title);
    row.type = std::move(tags.type);
    if (row.points.empty()) {
      row.points = std::move(tags.points);
    }
    if (!truth.empty()) {
      if (row.type.empty()) {
        row.type = "true/false";
      }
      row.answer = std::move(truth);
    }
  }

  /// T/F or "True or False?" behind the stem: how it is to be answered.
  static void take_type_tail(QuestionRow& row) {
    constexpr std::string_view kTails[] = {"t/f", "true/false", "true or false"};
    std::string_view stem = row.stem;
    if (!row.type.empty() || !row.options.empty()) {
      return;
    }
    const bool bracket = stem.ends_with(')');
    stem.remove_suffix(bracket || stem.ends_with('?') ? 1 : 0);
    for (const std::string_view tail : kTails) {
      const std::size_t at = stem.size() > tail.size() + 2 ? stem.size() - tail.size() : 0;
      const std::string_view before = stem.substr(0, at);
      const bool stands = bracket ? before.ends_with(" (") : before.ends_with(". ");
      if (stands && fold_case(stem.substr(at)) == tail) {
        row.type = tail;
        row.stem = std::string(trim(before.substr(0, before.size() - (bracket ? 1 : 0))));
        return;
      }
    }
  }

  /// "AC or BD": a second key.
  void first_of_several(QuestionRow& row) {
    for (const std::string_view word : {msg::print_or.en, msg::print_or.zh}) {
      const std::size_t at = row.answer.find(word);
      if (draft_.is_own && !row.options.empty() && at != std::string::npos) {
        others_ = row.answer.substr(at + word.size());
        row.answer.resize(at);
      }
    }
  }

  /// Blanks as a key file writes them, with what is said around them.
  void own_blanks(DecidedQuestion& decided) {
    FillKey& fill = decided.question.fill;
    std::string answer = draft_.answer;
    for (const std::string_view order : {msg::print_any_order.en, msg::print_any_order.zh}) {
      if (answer.ends_with(order)) {
        answer.resize(answer.size() - order.size());
        fill.any_order = true;
      }
    }
    take_any(answer, fill);
    const std::size_t blanks = count_blanks(decided.question.stem);
    fill.blanks = record_blanks(answer);
    if (!fill.any && blanks > 1) {
      take_first_line(answer, blanks, decided.question);
    }
    std::erase_if(decided.doubts, [](const ImportDoubt& doubt) {
      return doubt.kind == DoubtKind::unanswered || doubt.kind == DoubtKind::answer_unclear;
    });
    decided.question.keyed = fill.any || fill.blanks.size() == blanks;
    if (!decided.question.keyed) {
      fill = {};
      ImportDoubt doubt;
      doubt.kind = DoubtKind::answer_unclear;
      doubt.what = text(msg::markdown_blank_count, blanks, visible(draft_.answer));
      decided.doubts.push_back(std::move(doubt));
    }
  }

  /// Blanks below a label of answers, with a remark below them.
  void told_blanks(DecidedQuestion& decided) const {
    const std::size_t blanks = count_blanks(decided.question.stem);
    if (blanks > 1 && take_first_line(draft_.answer, blanks, decided.question)) {
      decided.question.keyed = true;
    }
  }

  /// 甲、乙 with a remark below it: where the first line says what stands in each blank, the others
  /// explain it.
  static bool take_first_line(std::string_view answer, std::size_t blanks, Question& question) {
    const std::size_t line = std::min(answer.find('\n'), answer.size());
    if (line == answer.size() && question.fill.blanks.size() == blanks) {
      return false;
    }
    const PaperText first(answer.substr(0, line));
    const std::vector<std::string> pieces = split_blanks(first, {0, first.size()}, blanks);
    if (pieces.size() != blanks) {
      return false;
    }
    question.fill.blanks.clear();
    for (const std::string& piece : pieces) {
      Variant variant;
      variant.text = piece;
      question.fill.blanks.push_back({variant});
    }
    const std::string_view rest = trim(answer.substr(line));
    question.explanation += question.explanation.empty() ? rest : std::string_view();
    return true;
  }

  /// "any 2 of: ", "任答 2 项：".
  static void take_any(std::string& answer, FillKey& fill) {
    for (const std::string_view pattern : {msg::print_any_of.en, msg::print_any_of.zh}) {
      const std::size_t gap = pattern.find("{}");
      const std::string_view before = pattern.substr(0, gap);
      const std::string_view behind = pattern.substr(gap + 2);
      const std::size_t end = answer.find(behind);
      if (!answer.starts_with(before) || end == std::string::npos || end <= before.size() ||
          end > before.size() + 4) {
        continue;
      }
      const std::string number = answer.substr(before.size(), end - before.size());
      if (number.find_first_not_of("0123456789") == std::string::npos) {
        fill.any = std::stoll(number);
        answer.erase(0, end + behind.size());
        return;
      }
    }
  }

  void doubt(DecidedQuestion& decided, DoubtKind kind, Text what) {
    ImportDoubt made;
    made.kind = kind;
    made.what = std::move(what);
    decided.doubts.push_back(std::move(made));
  }

  void finish(DecidedQuestion& decided) {
    for (ImportDoubt& said : decided.doubts) {
      if (said.kind == DoubtKind::unanswered) {
        said.what = text(msg::markdown_unanswered);
      }
    }
    if (told_in_prose_) {
      doubt(decided, DoubtKind::answer_unclear, text(msg::markdown_prose_taken));
    }
    if (!others_.empty()) {
      doubt(decided, DoubtKind::not_carried, text(msg::markdown_also_right, visible(others_)));
    }
    if ((draft_.lost & kLostPicture) != 0) {
      doubt(decided, DoubtKind::not_carried, text(msg::markdown_picture));
    }
    std::vector<std::string> marked = draft_.bold.empty() ? draft_.coloured : draft_.bold;
    if (!decided.question.keyed && !marked.empty() && marked.size() < draft_.options.size()) {
      doubt(decided, DoubtKind::answer_unclear, text(msg::markdown_marked, join(marked, ",")));
    }
  }

  QuizDraft draft_;
  std::string others_;
  bool told_in_prose_ = false;
};

}  // namespace

DecidedQuestion decide_draft(QuizDraft draft) {
  return QuizQuestion(std::move(draft)).decide();
}

}  // namespace tiku
