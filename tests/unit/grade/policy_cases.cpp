#include "unit/grade/policy_cases.h"

#include <doctest/doctest.h>

#include "base/text.h"

namespace tiku {
namespace {

Rational number(std::string_view text) {
  const auto value = parse_rational(trim(text));
  REQUIRE_MESSAGE(value.has_value(), text);
  return *value;
}

Amount amount(std::string_view text) {
  if (text.ends_with("%")) {
    return {number(text.substr(0, text.size() - 1)) / Rational(100), true};
  }
  return {number(text), false};
}

/// The map form: the pieces between commas and braces are "key: value".
PolicySpec map_spec(std::string_view text) {
  PolicySpec spec;
  spec.name = "option_map";
  const std::size_t open = text.find('{', 1);
  const std::size_t close = text.find('}');
  for (const std::string_view piece : split(text.substr(open + 1, close - open - 1), ",")) {
    const std::size_t colon = piece.find(':');
    spec.map.edit().points.push_back(
        {std::string(trim(piece.substr(0, colon))), number(piece.substr(colon + 1))});
  }
  for (const std::string_view piece : split(text.substr(close + 1, text.size() - close - 2), ",")) {
    const std::size_t colon = piece.find(':');
    const std::string_view key = trim(piece.substr(0, colon));
    if (key == "other") {
      spec.map.edit().other = number(piece.substr(colon + 1));
    } else if (key == "min") {
      spec.map.edit().min = number(piece.substr(colon + 1));
    } else if (key == "max") {
      spec.map.edit().max = number(piece.substr(colon + 1));
    }
  }
  return spec;
}

}  // namespace

PolicySpec policy_spec(std::string_view text) {
  if (text.starts_with("{")) {
    return map_spec(text);
  }
  PolicySpec spec;
  const std::size_t open = text.find('(');
  spec.name = std::string(text.substr(0, open));
  if (open != std::string_view::npos) {
    spec.argument = amount(text.substr(open + 1, text.size() - open - 2));
  }
  return spec;
}

Question choice_question(std::int64_t options, std::string_view key, Rational points,
                         std::string_view policy) {
  Question question;
  question.type = key.size() == 1 ? QuestionType::single : QuestionType::multiple;
  question.points = points;
  question.policy = policy_spec(policy);
  question.keyed = true;
  question.options_stated = true;
  for (std::int64_t i = 0; i < options; ++i) {
    Option option;
    option.label = std::string(1, static_cast<char>('A' + i));
    question.options.push_back(option);
  }
  for (const char label : key) {
    question.right.emplace_back(1, label);
  }
  return question;
}

Response picks_of(std::string_view letters) {
  Response response;
  response.kind = letters.empty() ? Response::Kind::blank : Response::Kind::answered;
  for (const char letter : letters) {
    response.picks.push_back(static_cast<std::size_t>(letter - 'A'));
  }
  return response;
}

}  // namespace tiku
