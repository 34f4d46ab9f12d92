#include "bank/answer_writer.h"

#include <algorithm>

#include "bank/written_numbers.h"
#include "base/text.h"

namespace tiku {
namespace {

/// A variant in brackets: its text, or a map of what else there is to say.
std::string variant_text(const Variant& variant) {
  std::vector<std::string> fields;
  const auto add = [&fields](std::string_view name, const std::string& value) {
    fields.push_back(std::string(name) + ": " + value);
  };
  switch (variant.kind) {
    case Variant::Kind::text:
      if (variant.share == Rational(1) && variant.unit.empty()) {
        return yaml_in_brackets(variant.text);
      }
      add("text", yaml_in_brackets(variant.text));
      break;
    case Variant::Kind::value:
      add("value", written_number(variant.value));
      if (!variant.tolerance.value.is_zero()) {
        add("tolerance", written_amount(variant.tolerance));
      }
      break;
    case Variant::Kind::range:
      if (variant.min) {
        add("min", written_number(*variant.min));
      }
      if (variant.max) {
        add("max", written_number(*variant.max));
      }
      break;
  }
  if (!variant.unit.empty()) {
    add("unit", yaml_in_brackets(variant.unit));
  }
  if (variant.share != Rational(1)) {
    add("share", written_number(variant.share));
  }
  return "{" + join(fields, ", ") + "}";
}

bool is_plain_text(const Blank& blank) {
  return blank.size() == 1 && blank.front().kind == Variant::Kind::text &&
         blank.front().share == Rational(1) && blank.front().unit.empty();
}

void write_blanks(YamlLines& out, std::size_t indent, const std::vector<Blank>& blanks) {
  for (const Blank& blank : blanks) {
    if (is_plain_text(blank)) {
      out.item(indent, blank.front().text);
      continue;
    }
    std::vector<std::string> variants;
    for (const Variant& variant : blank) {
      variants.push_back(variant_text(variant));
    }
    out.raw_item(indent, "[" + join(variants, ", ") + "]");
  }
}

void write_fill(YamlLines& out, std::size_t indent, std::string_view key, const FillKey& fill) {
  if (fill.any) {
    out.open(indent, key);
    out.raw_entry(indent + 2, "any", std::to_string(*fill.any));
    out.open(indent + 2, "of");
    write_blanks(out, indent + 4, fill.blanks);
  } else if (fill.blanks.size() == 1 && is_plain_text(fill.blanks.front())) {
    out.entry(indent, key, fill.blanks.front().front().text);
  } else {
    out.open(indent, key);
    write_blanks(out, indent + 2, fill.blanks);
  }
}

void write_labels(YamlLines& out, std::size_t indent, std::string_view key,
                  const std::vector<std::string>& labels) {
  const bool letters = std::all_of(labels.begin(), labels.end(), [](const std::string& label) {
    return label.size() == 1 && (label[0] < '0' || label[0] > '9');
  });
  if (letters || labels.size() == 1) {
    out.entry(indent, key, join(labels, ""));
  } else {
    out.raw_entry(indent, key, yaml_row(labels));
  }
}

void write_truth(YamlLines& out, std::size_t indent, std::string_view key, bool truth,
                 bool chinese) {
  constexpr std::string_view kWords[2][2] = {{"false", "true"}, {"错", "对"}};
  out.raw_entry(indent, key, kWords[chinese ? 1 : 0][truth ? 1 : 0]);
}

bool has_matching(const Matching& match) {
  return match.case_matters || match.width_matters || match.space_matters || match.contains;
}

void write_matching(YamlLines& out, std::size_t indent, const Matching& match) {
  std::vector<std::string> fields;
  const std::pair<bool, std::string_view> kAll[] = {{match.case_matters, "case: true"},
                                                    {match.width_matters, "width: true"},
                                                    {match.space_matters, "space: true"},
                                                    {match.contains, "contains: true"}};
  for (const auto& [holds, words] : kAll) {
    if (holds) {
      fields.emplace_back(words);
    }
  }
  if (!fields.empty()) {
    out.raw_entry(indent, "match", "{" + join(fields, ", ") + "}");
  }
}

void write_rubric(YamlLines& out, std::size_t indent, const Rubric& rubric) {
  if (!rubric.points.empty()) {
    out.open(indent, "rubric");
  }
  for (const RubricPoint& point : rubric.points) {
    out.begin_item();
    out.raw_entry(indent + 4, "points", written_number(point.points));
    const std::pair<std::string_view, const std::vector<std::string>*> kLists[] = {
        {"any", &point.any}, {"all", &point.all}, {"not", &point.forbidden}};
    for (const auto& [name, list] : kLists) {
      if (!list->empty()) {
        out.raw_entry(indent + 4, name, yaml_row(*list));
      }
    }
  }
  if (rubric.need) {
    out.raw_entry(indent, "need", std::to_string(*rubric.need));
  }
  if (rubric.min_length || rubric.max_length) {
    out.open(indent, "length");
  }
  if (rubric.min_length) {
    out.raw_entry(indent + 2, "min", std::to_string(*rubric.min_length));
  }
  if (rubric.max_length) {
    out.raw_entry(indent + 2, "max", std::to_string(*rubric.max_length));
  }
}

}  // namespace

bool has_plain_answer(const Question& question) {
  const Rubric& rubric = *question.rubric;
  return !question.fill.any_order && !has_matching(question.fill.match) && rubric.points.empty() &&
         !rubric.need && !rubric.min_length && !rubric.max_length;
}

void write_answer(YamlLines& out, std::size_t indent, std::string_view key,
                  const Question& question, bool chinese) {
  switch (question.type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      if (question.keyed && !question.right.empty()) {
        write_labels(out, indent, key, question.right);
      }
      return;
    case QuestionType::judge:
      if (question.keyed) {
        write_truth(out, indent, key, question.truth, chinese);
      }
      return;
    case QuestionType::fill:
      if (question.keyed && !question.fill.blanks.empty()) {
        write_fill(out, indent, key, question.fill);
      }
      return;
    case QuestionType::short_answer:
    case QuestionType::case_study:
      if (!question.rubric->reference.empty()) {
        out.entry(indent, key, question.rubric->reference);
      }
      return;
    case QuestionType::given:
      return;
  }
}

void write_answer_fields(YamlLines& out, std::size_t indent, const Question& question,
                         bool chinese) {
  write_answer(out, indent, "answer", question, chinese);
  if (question.fill.any_order) {
    out.raw_entry(indent, "any_order", "true");
  }
  write_matching(out, indent, question.fill.match);
  write_rubric(out, indent, *question.rubric);
  if (question.type == QuestionType::given && !question.min_points->is_zero()) {
    out.raw_entry(indent, "min", written_number(*question.min_points));
  }
}

}  // namespace tiku
