#include "report/record_text.h"

#include "bank/policy_names.h"
#include "base/text.h"
#include "grade/policy.h"
#include "report/answers_text.h"
#include "report/common_answers.h"
#include "report/numbers.h"
#include "report/record_messages.h"
#include "report/words.h"

namespace tiku {
namespace {

const Message& type_name_of(QuestionType type) {
  switch (type) {
    case QuestionType::single:
      return msg::record_single;
    case QuestionType::multiple:
      return msg::record_multiple;
    case QuestionType::indeterminate:
      return msg::record_indeterminate;
    case QuestionType::judge:
      return msg::record_judge;
    case QuestionType::fill:
      return msg::record_fill;
    case QuestionType::case_study:
      return msg::record_case;
    case QuestionType::short_answer:
    case QuestionType::given:
      break;
  }
  return msg::record_short;
}

/// On one line: a line end within an answer is none of the record.
std::string one_line(std::string_view words) {
  std::string line(words);
  for (char& c : line) {
    c = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  }
  return visible(line);
}

class RecordWriter {
 public:
  RecordWriter(const Report& report, const Candidate& candidate)
      : report_(report), candidate_(candidate) {}

  std::string run(const std::vector<std::size_t>& items) {
    head();
    for (const std::size_t item : items) {
      const Cell cell = cell_of(report_.grading, candidate_, item);
      const Question& question = *report_.grading.items[item].item.question;
      const bool counts = question.scored && !report_.grading.items[item].dropped;
      if (counts && cell.state != State::not_presented && cell.response != nullptr) {
        write(report_.grading.items[item], cell);
      }
    }
    return out_;
  }

 private:
  void line(const Text& words) { out_ += words.in(report_.lang()) + "\n"; }

  void head() {
    const Bank& bank = *report_.grading.bank;
    line(text(msg::record_title, one_line(bank.title.empty() ? bank.id : bank.title)));
    const Identity& who = candidate_.who;
    if (!who.name.empty() && who.name != who.id) {
      out_ += text(msg::record_name, one_line(who.name)).in(report_.lang()) + "  ";
    }
    line(text(msg::record_id, one_line(who.id)));
    out_ += text(msg::record_totals, points_text(candidate_.max)).in(report_.lang()) + "  ";
    line(text(msg::record_total_score, points_text(candidate_.score)));
    if (const std::optional<Rational> pass = pass_line(report_.grading, candidate_)) {
      line(text(msg::record_pass, points_text(*pass)));
    }
  }

  void write(const GradedItem& graded, const Cell& cell) {
    const Question& question = *graded.item.question;
    out_ += "\n";
    line(text(msg::record_item, ++number_, type_name_of(question.type), points_text(cell.max)));
    if (graded.item.parent != nullptr) {
      out_ += visible_lines(graded.item.parent->stem) + "\n";
    }
    out_ += visible_lines(question.stem) + "\n";
    for (const Option& option : question.options) {
      out_ += option.label + ". " + one_line(option.text) + "\n";
    }
    if (question.keyed && !question.key_text().empty()) {
      line(text(msg::record_key, one_line(question.key_text())));
    }
    line(text(msg::record_response, one_line(raw_text(cell.response->raw))));
    if (cell.state != State::pending) {
      line(text(msg::record_score, points_text(cell.points)));
    }
    const std::string policy = question.policy.to_string();
    if (policy != default_policy(question.type) && !is_open(question)) {
      line(text(msg::record_scoring, policy));
    }
    const Text& formula = cell.response->judgement.formula;
    if (!formula.empty() && cell.mark == nullptr && !graded.full_for_all) {
      line(text(msg::record_remark, one_line(formula.in(report_.lang()))));
    }
  }

  static std::string visible_lines(std::string_view words) {
    std::vector<std::string> lines;
    for (const std::string_view piece : split(words, "\n")) {
      lines.push_back(visible(piece));
    }
    return join(lines, "\n");
  }

  const Report& report_;
  const Candidate& candidate_;
  std::int64_t number_ = 0;
  std::string out_;
};

}  // namespace

std::string record_text(const Report& report, const Candidate& candidate,
                        const std::vector<std::size_t>& items) {
  return RecordWriter(report, candidate).run(items);
}

}  // namespace tiku
