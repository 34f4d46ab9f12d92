// The cell is the points themselves: a decimal or a fraction within the limits of the question.

#include "base/text.h"
#include "sheet/answer_messages.h"
#include "sheet/answer_text.h"
#include "sheet/normalise_types.h"
#include "sheet/tolerance_rules.h"

namespace tiku {
namespace {

constexpr std::size_t kLongest = 64;

/// A third of a point as Moodle exports it: 0.3333333.
constexpr int kMostDecimals = 7;

std::string number(const Rational& value) {
  return value.is_exact_decimal(kMostDecimals) ? value.decimal(kMostDecimals) : value.fraction();
}

/// As parse_rational, with one decimal more: a key never needs it.
std::optional<Rational> parse_points(std::string_view text) {
  const std::optional<Rational> value = parse_rational(text);
  constexpr std::size_t kTail = 1 + kMostDecimals;
  if (value || text.size() <= kTail || text[text.size() - kTail] != '.') {
    return value;
  }
  const char last = text.back();
  const std::optional<Rational> shorter = parse_rational(text.substr(0, text.size() - 1));
  if (!shorter || last < '0' || last > '9') {
    return std::nullopt;
  }
  const Rational rest(last - '0', 10'000'000);
  return text.front() == '-' ? *shorter - rest : *shorter + rest;
}

bool is_fine_enough(const Rational& value) {
  constexpr std::int64_t kLargestDenominator = 12;
  const std::optional<std::int64_t> denominator = value.denominator();
  return value.is_exact_decimal(kMostDecimals) ||
         (denominator && *denominator <= kLargestDenominator);
}

Response points_given(const Question& question, const Rational& value, std::string_view raw,
                      RuleTrail rules) {
  if (!is_fine_enough(value)) {
    return invalid_response("too-precise", text(msg::answer_too_precise, quoted(raw)));
  }
  if (value < *question.min_points || value > question.points) {
    return invalid_response(
        "out-of-range", text(msg::answer_out_of_range, number(value), number(*question.min_points),
                             number(question.points)));
  }
  Response response;
  response.kind = Response::Kind::answered;
  response.given = value;
  response.normalised = number(value);
  response.rules = std::move(rules);
  return response;
}

std::optional<Response> read_layer(const Question& question, const AnswerText& layer,
                                   std::string_view raw) {
  constexpr std::string_view kUnit = "分";
  if (const std::optional<Rational> value = parse_points(layer.text)) {
    return points_given(question, *value, raw, layer.rules);
  }
  if (layer.text.ends_with(kUnit)) {
    const std::string_view inner =
        trim(std::string_view(layer.text).substr(0, layer.text.size() - kUnit.size()));
    if (const std::optional<Rational> value = parse_points(inner)) {
      RuleTrail rules = layer.rules;
      note_rule(rules, tolerance::points_unit);
      return points_given(question, *value, raw, std::move(rules));
    }
  }
  if (is_unreadable_mark(layer.text)) {
    return ambiguous_response("unreadable-mark", text(msg::answer_mark, quoted(raw)));
  }
  if (!is_blank_word(layer.text)) {
    return std::nullopt;
  }
  Response blank;
  blank.rules = layer.rules;
  note_rule(blank.rules, tolerance::blank_word);
  return blank;
}

}  // namespace

Response normalise_given(const Question& question, std::string_view raw) {
  const std::string_view inner = trim(raw);
  if (inner.empty()) {
    return {};
  }
  if (const std::optional<Rational> value = parse_points(raw)) {
    return points_given(question, *value, raw, {});
  }
  std::optional<AnswerText> layer;
  if (inner.size() <= kLongest) {
    layer = plain_answer(raw);
  }
  for (; layer; layer = peel(*layer)) {
    if (std::optional<Response> response = read_layer(question, *layer, raw)) {
      return *response;
    }
  }
  return invalid_response("not-a-number", text(msg::answer_not_a_number, quoted(raw)));
}

}  // namespace tiku
