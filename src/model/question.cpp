#include "model/question.h"

#include "base/text.h"

namespace tiku {
namespace {

std::string number(const Rational& value) {
  return value.is_exact_decimal() ? value.decimal() : value.fraction();
}

/// Labels stand close together only where each is one letter; "12" must not mean both 12 and 1
/// with 2.
std::string labels(const Question& question) {
  bool single_letters = true;
  for (const Option& option : question.options) {
    single_letters = single_letters && option.label.size() == 1;
  }
  for (const std::string& label : question.right) {
    single_letters = single_letters && label.size() == 1;
  }
  return join(question.right, single_letters ? "" : ",");
}

std::string blank_text(const Blank& blank) {
  std::vector<std::string> variants;
  for (const Variant& variant : blank) {
    variants.push_back(variant.to_string());
  }
  return join(variants, "|");
}

}  // namespace

std::string_view type_name(QuestionType type) {
  switch (type) {
    case QuestionType::single:
      return "single";
    case QuestionType::multiple:
      return "multiple";
    case QuestionType::indeterminate:
      return "indeterminate";
    case QuestionType::judge:
      return "judge";
    case QuestionType::fill:
      return "fill";
    case QuestionType::short_answer:
      return "short";
    case QuestionType::case_study:
      return "case";
    case QuestionType::given:
      return "given";
  }
  return {};
}

std::string Variant::to_string() const {
  switch (kind) {
    case Kind::text:
      return text;
    case Kind::value: {
      const bool of_percent = unit.starts_with("%") && !tolerance.is_share;
      if (of_percent && !tolerance.value.is_zero()) {  // 15±1% would be a share of 15
        return number(value - tolerance.value) + ".." + number(value + tolerance.value) + unit;
      }
      const std::string spread = tolerance.is_share ? number(tolerance.value * Rational(100)) + "%"
                                                    : number(tolerance.value);
      return number(value) + (tolerance.value.is_zero() ? "" : "±" + spread) + unit;
    }
    case Kind::range:
      return (min ? number(*min) : "") + ".." + (max ? number(*max) : "") + unit;
  }
  return {};
}

std::int64_t Question::option_index(std::string_view label) const {
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (options[i].label == label) {
      return static_cast<std::int64_t>(i);
    }
  }
  return -1;
}

std::string Question::key_text() const {
  switch (type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return labels(*this);
    case QuestionType::judge:
      return truth ? "对" : "错";
    case QuestionType::fill: {
      std::vector<std::string> blanks;
      for (const Blank& blank : fill.blanks) {
        blanks.push_back(blank_text(blank));
      }
      return join(blanks, "; ");
    }
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return rubric->reference;
    case QuestionType::given:
      return {};
  }
  return {};
}

}  // namespace tiku
