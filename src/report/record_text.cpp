#include "report/record_text.h"

#include <algorithm>

#include "bank/policy_names.h"
#include "bank/written_numbers.h"
#include "base/text.h"
#include "grade/policy.h"
#include "interop/record/record_value.h"
#include "interop/record/record_words.h"
#include "report/answers_text.h"
#include "report/common_answers.h"
#include "report/numbers.h"
#include "report/record_blocks.h"
#include "report/words.h"
#include "sheet/normalise.h"
#include "sheet/printed_options.h"

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
      return msg::record_case_study;
    case QuestionType::given:
      return msg::record_given;
    case QuestionType::short_answer:
      break;
  }
  return msg::record_short;
}

/// On one line: a line end within it is none of the record.
std::string one_line(std::string_view words) {
  std::string line(words);
  for (char& c : line) {
    c = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
  }
  return visible(line);
}

bool same_response(const Response& a, const Response& b) {
  return a.kind == b.kind && a.picks == b.picks && a.truth == b.truth && a.blanks == b.blanks &&
         a.text == b.text && a.given == b.given;
}

/// How an answer stands in the record.
struct WrittenResponse {
  std::string raw;
  /// It counted as no answer, and must not become one.
  bool is_void = false;
};

/// As it was given, where that is read again as it was then. On a paper form with other options, in
/// a strict grading or in two columns it may not be: then what was understood stands there instead,
/// and what was not understood is void.
WrittenResponse written_response(const Question& question, const JudgedResponse& given) {
  const std::string raw(as_written(given.raw));
  if (same_response(normalise(question, raw), given.response)) {
    return {raw, false};
  }
  const std::string& understood = given.response.normalised;
  if (given.response.kind == Response::Kind::answered &&
      same_response(normalise(question, understood), given.response)) {
    return {understood, false};
  }
  return {raw, true};
}

class RecordWriter {
 public:
  RecordWriter(const Report& report, const Candidate& candidate)
      : report_(report), candidate_(candidate), bank_(*report.grading.bank) {}

  std::string run(const std::vector<std::size_t>& items) {
    std::vector<std::size_t> kept;
    for (const std::size_t item : items) {
      const GradedItem& graded = report_.grading.items[item];
      const Cell cell = cell_of(report_.grading, candidate_, item);
      if (graded.item.question->scored && !graded.dropped && cell.state != State::not_presented &&
          cell.response != nullptr) {
        kept.push_back(item);
      }
    }
    head(kept);
    for (const std::size_t item : kept) {
      const GradedItem& graded = report_.grading.items[item];
      begin_section(graded.item.section, kept);
      write(graded, cell_of(report_.grading, candidate_, item));
    }
    return out_;
  }

 private:
  void line(const Text& words) { out_ += words.in(report_.lang()) + "\n"; }

  /// A text of several lines goes on indented, so that none of them looks like a label.
  void words(const Message& label, std::string_view value) {
    bool first = true;
    for (const std::string_view piece : split(value, "\n")) {
      if (first) {
        line(text(label, visible(piece)));
      } else {
        out_ += "  " + visible(piece) + "\n";
      }
      first = false;
    }
  }

  void block(const std::string& yaml) {
    if (yaml.empty()) {
      return;
    }
    line(text(msg::record_block));
    for (const std::string_view piece :
         split(std::string_view(yaml).substr(0, yaml.size() - 1), "\n")) {
      out_ += "  " + std::string(piece) + "\n";
    }
  }

  void head(const std::vector<std::size_t>& items) {
    line(text(msg::record_title, one_line(bank_.title.empty() ? bank_.id : bank_.title)));
    const Identity& who = candidate_.who;
    line(text(msg::record_id, record_value(who.id)));
    if (!who.name.empty() && who.name != who.id) {
      line(text(msg::record_name, record_value(who.name)));
    }
    if (!who.group.empty()) {
      line(text(msg::record_group, record_value(who.group)));
    }
    if (candidate_.answers.empty()) {
      line(text(msg::record_absent));
      return;
    }
    line(text(msg::record_totals, points_text(candidate_.max), points_text(candidate_.score)));
    if (const std::optional<Rational> pass = pass_line(report_.grading, candidate_)) {
      line(text(msg::record_pass, points_text(*pass)));
    }
    block(record_head_block(report_.grading, items));
  }

  void begin_section(std::int64_t section, const std::vector<std::size_t>& items) {
    if (section < 0 || section == section_) {
      return;
    }
    section_ = section;
    const Section& stated = bank_.sections[static_cast<std::size_t>(section)];
    out_ += "\n";
    line(text(msg::record_section, record_value(stated.title)));
    if (stated.choose) {
      line(text(msg::record_choose, std::min(*stated.choose, questions_in(section, items))));
    }
  }

  /// A case is one question.
  std::int64_t questions_in(std::int64_t section, const std::vector<std::size_t>& items) const {
    std::int64_t count = 0;
    const Question* last = nullptr;
    for (const std::size_t item : items) {
      const Item& one = report_.grading.items[item].item;
      const Question* whole = one.parent != nullptr ? one.parent : one.question;
      count += one.section == section && whole != last ? 1 : 0;
      last = whole;
    }
    return count;
  }

  void write(const GradedItem& graded, const Cell& cell) {
    const Question& question = *graded.item.question;
    out_ += "\n";
    line(text(msg::record_item, item_label(graded), type_name_of(question.type),
              written_number(question.points)));
    address(graded.item);
    if (!question.stem.empty()) {
      words(msg::record_stem, question.stem);
    }
    options(question);
    if (question.keyed && !question.key_text().empty()) {
      key(question);
    }
    const WrittenResponse response = written_response(question, *cell.response);
    line(text(response.is_void ? msg::record_void_response : msg::record_response,
              record_value(response.raw)));
    if (cell.state != State::pending) {
      line(text(msg::record_score, written_number(cell.points)));
    }
    const std::string policy = question.policy.to_string();
    if (policy != default_policy(question.type) && !is_open(question) &&
        is_plain_scoring(question)) {
      line(text(msg::record_scoring, policy));
    }
    const Text& formula = cell.response->judgement.formula;
    if (!formula.empty() && cell.mark == nullptr && !graded.full_for_all) {
      line(text(msg::record_remark, one_line(formula.in(report_.lang()))));
    }
    block(record_item_block(question, bank_.language.starts_with("zh")));
  }

  /// The id, and of a part its case, whose material stands with the first.
  void address(const Item& item) {
    if (item.question->id_stated) {
      line(text(msg::record_item_id, record_value(item.question->id)));
    }
    if (item.parent == nullptr) {
      return;
    }
    line(text(msg::record_case, record_value(item.parent->id)));
    if (item.parent != parent_ && !item.parent->stem.empty()) {
      words(msg::record_material, item.parent->stem);
    }
    parent_ = item.parent;
  }

  void options(const Question& question) {
    if (!question.options_stated) {
      return;
    }
    for (const Option& option : question.options) {
      std::string lines;
      for (const std::string_view piece : split(option.text, "\n")) {
        lines += (lines.empty() ? option.label + ". " : "  ") + visible(piece) + "\n";
      }
      out_ += lines;
    }
  }

  void key(const Question& question) {
    const bool several_lines = is_open(question);
    several_lines ? words(msg::record_key, question.key_text())
                  : line(text(msg::record_key, one_line(question.key_text())));
  }

  const Report& report_;
  const Candidate& candidate_;
  const Bank& bank_;
  std::int64_t section_ = -1;
  const Question* parent_ = nullptr;
  std::string out_;
};

}  // namespace

std::string record_text(const Report& report, const Candidate& candidate,
                        const std::vector<std::size_t>& items) {
  return RecordWriter(report, candidate).run(items);
}

}  // namespace tiku
