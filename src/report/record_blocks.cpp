#include "report/record_blocks.h"

#include <algorithm>

#include "bank/answer_writer.h"
#include "bank/exam_writer.h"
#include "bank/options_writer.h"
#include "bank/policy_names.h"
#include "bank/scoring_writer.h"
#include "bank/written_numbers.h"
#include "base/text.h"
#include "interop/record/record_value.h"

namespace tiku {
namespace {

bool is_letter(std::string_view label) {
  return label.size() == 1 &&
         ((label[0] >= 'A' && label[0] <= 'Z') || (label[0] >= 'a' && label[0] <= 'z'));
}

bool is_plain_text(std::string_view text) {
  const std::vector<std::string_view> lines = split(text, "\n");
  return std::all_of(lines.begin(), lines.end(),
                     [](std::string_view line) { return visible(line) == line; });
}

/// A variant that reads as itself in a line of variants.
bool is_plain_variant(const Variant& variant) {
  const bool has_sign = variant.text.find_first_of(";|\\") != std::string::npos ||
                        variant.text.find("±") != std::string::npos ||
                        variant.text.find("..") != std::string::npos;
  return variant.kind == Variant::Kind::text && variant.share == Rational(1) &&
         variant.unit.empty() && !has_sign && !variant.text.empty() && is_plain_line(variant.text);
}

bool is_plain_fill(const FillKey& fill) {
  return !fill.any && std::all_of(fill.blanks.begin(), fill.blanks.end(), [](const Blank& blank) {
    return !blank.empty() && std::all_of(blank.begin(), blank.end(), is_plain_variant);
  });
}

/// Whether the line of the key says all about what is right.
bool is_plain_key(const Question& question) {
  if (!has_plain_answer(question)) {
    return false;
  }
  switch (question.type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return std::all_of(question.right.begin(), question.right.end(), is_letter);
    case QuestionType::fill:
      return is_plain_fill(question.fill);
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return is_plain_text(question.rubric->reference) &&
             trim(question.rubric->reference) == question.rubric->reference;
    case QuestionType::given:
      return question.min_points->is_zero();
    case QuestionType::judge:
      return true;
  }
  return false;
}

/// As options of a record read: "A. text".
bool are_plain_options(const Question& question) {
  return std::all_of(question.options.begin(), question.options.end(), [](const Option& option) {
    const bool label = !option.label.empty() && option.label.size() <= 16 &&
                       option.label.find_first_of(". :") == std::string::npos &&
                       is_plain_line(option.label);
    return label && is_plain_text(option.text) && trim(option.text) == option.text;
  });
}

/// The items that are right beside the key, as corrections.
std::vector<std::string> other_keys(const Question& question) {
  std::vector<std::string> keys;
  for (const std::vector<std::string>& labels : question.also_right) {
    const bool letters = std::all_of(labels.begin(), labels.end(), is_letter);
    keys.push_back(join(labels, letters ? "" : ","));
  }
  if (question.type == QuestionType::judge && question.either_truth) {
    keys.emplace_back(question.truth ? "错" : "对");
  }
  return keys;
}

/// A question without an id of its own goes by its place among those that are written.
std::string address_of(const Item& item, std::int64_t place) {
  const Question& whole = item.parent != nullptr ? *item.parent : *item.question;
  if (item.question->id_stated && whole.id_stated) {
    return item.question->id;
  }
  return item.parent == nullptr ? std::to_string(place) : item.question->id;
}

void write_corrections(YamlLines& out, const Grading& grading,
                       const std::vector<std::size_t>& items) {
  bool first = true;
  std::int64_t place = 0;
  const Question* parent = nullptr;
  for (const std::size_t index : items) {
    const GradedItem& graded = grading.items[index];
    place += graded.item.parent == nullptr || graded.item.parent != parent ? 1 : 0;
    parent = graded.item.parent;
    const std::vector<std::string> keys = other_keys(*graded.item.question);
    if (!graded.full_for_all && keys.empty()) {
      continue;
    }
    if (first) {
      out.open(0, "adjust");
    }
    first = false;
    const std::string address = address_of(graded.item, place);
    if (graded.full_for_all) {
      out.raw_entry(2, address, "full_for_all");
    } else {
      out.open(2, address);
      out.raw_entry(4, "accept_also", yaml_row(keys));
    }
  }
}

}  // namespace

std::string record_head_block(const Grading& grading, const std::vector<std::size_t>& items) {
  const Bank& bank = *grading.bank;
  YamlLines out;
  out.raw_entry(0, "tiku", "1");
  if (bank.kind == Bank::Kind::key) {
    out.raw_entry(0, "kind", "key");
  }
  const std::pair<std::string_view, const std::string*> kTexts[] = {
      {"id", &bank.id}, {"title", &bank.title}, {"language", &bank.language}};
  for (const auto& [name, value] : kTexts) {
    if (!value->empty()) {
      out.entry(0, name, *value);
    }
  }
  Exam exam = bank.exam;
  exam.pass = grading.pass;
  exam.total.reset();
  exam.draw.clear();
  write_exam(out, exam);
  write_corrections(out, grading, items);
  return out.text();
}

bool is_plain_scoring(const Question& question) {
  return is_named_policy(question.policy);
}

std::string record_item_block(const Question& question, bool chinese) {
  YamlLines out;
  if (question.fill.points_per_blank) {
    out.raw_entry(0, "points_per_blank", written_number(*question.fill.points_per_blank));
  }
  if (!is_plain_text(question.stem) || trim(question.stem) != question.stem) {
    out.entry(0, "stem", question.stem);
  }
  if (question.options_stated && !are_plain_options(question)) {
    write_options(out, 0, question.options);
  }
  if (!is_plain_key(question)) {
    write_answer_fields(out, 0, question, chinese);
  }
  if (!is_plain_scoring(question)) {
    write_scoring(out, 0, question);
  }
  return out.text();
}

}  // namespace tiku
