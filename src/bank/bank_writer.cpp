#include "bank/bank_writer.h"

#include <algorithm>

#include "bank/answer_writer.h"
#include "bank/exam_writer.h"
#include "bank/options_writer.h"
#include "bank/scoring_writer.h"
#include "bank/written_numbers.h"
#include "base/text.h"
#include "format/yaml_write.h"

namespace tiku {
namespace {

/// What the questions of a section have in common, and need not say themselves.
struct Shared {
  std::optional<QuestionType> type;
  std::optional<Rational> points;
  RareOptional<Rational> per_blank;
};

std::optional<Rational> stated_points(const Question& question) {
  const bool own = question.points_stated && question.parts.empty();
  return own && !question.fill.points_per_blank ? std::optional(question.points) : std::nullopt;
}

Shared shared_by(const std::vector<const Question*>& questions) {
  Shared shared;
  if (questions.empty()) {
    return shared;
  }
  const Question& first = *questions.front();
  const auto all = [&questions](auto same) {
    return std::all_of(questions.begin(), questions.end(), same);
  };
  if (all([&first](const Question* q) { return q->type == first.type; })) {
    shared.type = first.type;
  }
  const std::optional<Rational> points = stated_points(first);
  if (points && all([&points](const Question* q) { return stated_points(*q) == points; })) {
    shared.points = points;
  }
  const RareOptional<Rational>& blank = first.fill.points_per_blank;
  if (blank && all([&blank](const Question* q) { return q->fill.points_per_blank == blank; })) {
    shared.per_blank = blank;
  }
  return shared;
}

/// Shorter numbers come first, and then as digits: 2 before 10.
bool counts_less(std::string_view a, std::string_view b) {
  return a.size() != b.size() ? a.size() < b.size() : a < b;
}

/// Printed numbers as they follow on paper: 2 before 10, 6.2 before 7.
std::vector<std::pair<std::string, std::string>> in_printed_order(const PaperForm& form) {
  std::vector<std::pair<std::string, std::string>> places(form.items.begin(), form.items.end());
  std::stable_sort(places.begin(), places.end(), [](const auto& a, const auto& b) {
    const std::string_view first = std::string_view(a.first).substr(0, a.first.find('.'));
    const std::string_view second = std::string_view(b.first).substr(0, b.first.find('.'));
    return first == second ? counts_less(a.first, b.first) : counts_less(first, second);
  });
  return places;
}

class BankWriter {
 public:
  explicit BankWriter(const Bank& bank) : bank_(bank), chinese_(bank.language.starts_with("zh")) {}

  std::string write() {
    out_.reserve(usual_size());
    out_.raw_entry(0, "tiku", "1");
    if (is_key()) {
      out_.raw_entry(0, "kind", "key");
    }
    text(0, "id", bank_.id);
    text(0, "title", bank_.title);
    text(0, "language", bank_.language);
    write_exam(out_, bank_.exam);
    body();
    adjustments();
    forms();
    return out_.take();
  }

 private:
  using Questions = std::vector<const Question*>;

  /// About as long as the text gets, so that a large one is not copied while it grows.
  std::size_t usual_size() const {
    constexpr std::size_t kAround = 80;  // its id, answer and points
    constexpr std::size_t kOption = 28;
    std::size_t bytes = 1024;
    for (const Question& question : bank_.questions) {
      bytes += kAround + question.stem.size() + question.explanation.size() +
               kOption * question.options.size();
    }
    return bytes;
  }

  bool is_key() const { return bank_.kind == Bank::Kind::key; }

  void text(std::size_t indent, std::string_view key, std::string_view value) {
    if (!value.empty()) {
      out_.entry(indent, key, value);
    }
  }

  void texts(std::size_t indent, std::string_view key, const std::vector<std::string>& values) {
    if (values.empty()) {
      return;
    }
    out_.open(indent, key);
    for (const std::string& value : values) {
      out_.item(indent + 2, value);
    }
  }

  Questions questions_of(std::int64_t section) const {
    Questions questions;
    for (const Question& question : bank_.questions) {
      if (question.section == section) {
        questions.push_back(&question);
      }
    }
    return questions;
  }

  void body() {
    std::vector<Questions> by_section(bank_.sections.size());
    for (const Question& question : bank_.questions) {
      if (question.section >= 0) {
        by_section[static_cast<std::size_t>(question.section)].push_back(&question);
      }
    }
    if (!bank_.sections.empty()) {
      out_.open(0, "sections");
    }
    for (std::size_t i = 0; i < bank_.sections.size(); ++i) {
      out_.begin_item();
      text(4, "title", bank_.sections[i].title);
      contents(4, by_section[i], bank_.sections[i].choose);
    }
    const Questions loose = questions_of(-1);
    if (!loose.empty()) {
      contents(0, loose, std::nullopt);
    }
  }

  void contents(std::size_t indent, const Questions& questions,
                const std::optional<std::int64_t>& choose) {
    const Shared shared = shared_by(questions);
    if (shared.type) {
      out_.raw_entry(indent, "type", type_name(*shared.type));
    }
    if (shared.points) {
      out_.raw_entry(indent, "points", written_number(*shared.points));
    }
    if (shared.per_blank) {
      out_.raw_entry(indent, "points_per_blank", written_number(*shared.per_blank));
    }
    if (choose) {
      out_.raw_entry(indent, "choose", std::to_string(*choose));
    }
    if (is_key() && are_answers_alone(questions, shared)) {
      answers(indent, questions);
      return;
    }
    out_.open(indent, "questions");
    for (const Question* one : questions) {
      out_.begin_item();
      question(indent + 4, *one, shared);
    }
  }

  /// Whether a map of ids to answers says all that is known.
  static bool are_answers_alone(const Questions& questions, const Shared& shared) {
    return shared.type && std::all_of(questions.begin(), questions.end(), [&](const Question* q) {
             const bool points =
                 stated_points(*q) == shared.points && q->fill.points_per_blank == shared.per_blank;
             return points && q->id_stated && q->stem.empty() && q->explanation.empty() &&
                    q->review.empty() && !q->cut && !q->options_stated && q->parts.empty() &&
                    has_plain_answer(*q) && has_usual_scoring(*q);
           });
  }

  void answers(std::size_t indent, const Questions& questions) {
    out_.open(indent, "answers");
    for (const Question* question : questions) {
      const std::size_t before = out_.text().size();
      write_answer(out_, indent + 2, question->id, *question, chinese_);
      if (out_.text().size() == before) {
        out_.open(indent + 2, question->id);  // points are given, or nobody knows the answer
      }
    }
  }

  void question(std::size_t indent, const Question& question, const Shared& shared,
                std::string_view parent = {}) {
    text(indent, "id", question.id_stated ? local_id(question, parent) : std::string());
    if (!shared.type) {
      out_.raw_entry(indent, "type", type_name(question.type));
    }
    const std::optional<Rational> points = stated_points(question);
    if (points && points != shared.points) {
      out_.raw_entry(indent, "points", written_number(*points));
    }
    if (question.fill.points_per_blank && question.fill.points_per_blank != shared.per_blank) {
      out_.raw_entry(indent, "points_per_blank", written_number(*question.fill.points_per_blank));
    }
    text(indent, "stem", question.stem);
    options(indent, question);
    if (!question.parts.empty()) {
      out_.open(indent, "parts");
      for (const Question& part : question.parts) {
        out_.begin_item();
        this->question(indent + 4, part, {}, question.id);
      }
    }
    write_answer_fields(out_, indent, question, chinese_);
    write_scoring(out_, indent, question);
    remarks(indent, question);
  }

  /// A part's id without that of its case.
  static std::string local_id(const Question& question, std::string_view parent) {
    const std::string prefix = std::string(parent) + ".";
    return !parent.empty() && question.id.starts_with(prefix) ? question.id.substr(prefix.size())
                                                              : question.id;
  }

  void options(std::size_t indent, const Question& question) {
    if (!question.options_stated) {
      return;
    }
    write_options(out_, indent, question.options);
  }

  void remarks(std::size_t indent, const Question& question) {
    text(indent, "explanation", question.explanation);
    if (!question.tags.empty()) {
      out_.raw_entry(indent, "tags", yaml_row(question.tags));
    }
    text(indent, "difficulty", *question.difficulty);
    text(indent, "source", *question.source);
    text(indent, "note", *question.note);
    if (question.identity != IdentityRole::none) {
      constexpr std::string_view kRoles[] = {"", "id", "name", "group"};
      out_.raw_entry(indent, "identity", kRoles[static_cast<std::size_t>(question.identity)]);
    } else if (!question.scored) {
      out_.raw_entry(indent, "scored", "false");
    }
    texts(indent, "review", question.review);
    if (question.cut) {
      out_.raw_entry(indent, "cut", "true");
    }
  }

  void adjustments() {
    if (!bank_.adjustments.empty()) {
      out_.open(0, "adjust");
    }
    for (const Adjustment& adjustment : bank_.adjustments) {
      if (adjustment.kind == Adjustment::Kind::accept_also) {
        out_.open(2, adjustment.item);
        out_.raw_entry(4, "accept_also", yaml_row(adjustment.answers));
      } else {
        out_.raw_entry(2, adjustment.item,
                       adjustment.kind == Adjustment::Kind::drop ? "drop" : "full_for_all");
      }
    }
  }

  void forms() {
    if (!bank_.forms.empty()) {
      out_.open(0, "forms");
    }
    for (const PaperForm& form : bank_.forms) {
      out_.open(2, form.name);
      for (const auto& [printed, item] : in_printed_order(form)) {
        form_place(form, printed, item);
      }
    }
  }

  void form_place(const PaperForm& form, const std::string& printed, const std::string& item) {
    const auto options = form.options.find(printed);
    if (options == form.options.end()) {
      out_.entry(4, printed, item);
      return;
    }
    const bool letters = std::all_of(options->second.begin(), options->second.end(),
                                     [](const std::string& label) { return label.size() == 1; });
    out_.raw_entry(
        4, printed,
        "{item: " + yaml_in_brackets(item) + ", options: " +
            (letters ? yaml_in_brackets(join(options->second, "")) : yaml_row(options->second)) +
            "}");
  }

  const Bank& bank_;
  bool chinese_;
  YamlLines out_;
};

}  // namespace

std::string write_bank(const Bank& bank) {
  return BankWriter(bank).write();
}

}  // namespace tiku
