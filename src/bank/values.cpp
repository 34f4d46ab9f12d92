#include "bank/values.h"

#include <algorithm>
#include <numeric>

#include "bank/messages.h"
#include "bank/rules.h"
#include "base/text.h"

namespace tiku {
namespace {

constexpr std::int64_t kLargestUnit = 1'000'000'000;

bool fits(const Rational& value, Sign sign) {
  return sign == Sign::any || value > Rational(0) ||
         (sign == Sign::not_negative && value.is_zero());
}

/// A number in form, but with more places than exact sums can carry.
bool is_too_fine(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789./-+") == std::string_view::npos &&
         text.find_first_of("0123456789") != std::string_view::npos && text.size() > 7;
}

const Message& why_not(std::string_view text, bool is_number, Sign sign) {
  if (is_number) {
    return sign == Sign::positive ? msg::not_positive : msg::negative;
  }
  return is_too_fine(text) ? msg::too_fine : msg::not_a_number;
}

void report_number(Reading& reading, const Node& node, std::string_view name, const Message& why) {
  reading.sink.report(rules::bad_number, node.where, text(why, name, visible(node.text())),
                      text(msg::number_help));
}

}  // namespace

std::string text_field(const Fields& fields, std::string_view name) {
  const Node* node = fields.find(name);
  return node == nullptr ? std::string() : std::string(trim(node->text()));
}

Span field_place(const Fields& fields, std::string_view name) {
  const Node* node = fields.find(name);
  return node != nullptr ? node->where : Span{};
}

std::vector<std::string> texts_field(Reading& reading, const Fields& fields,
                                     std::string_view name) {
  std::vector<std::string> texts;
  const Node* node = fields.find(name);
  if (node != nullptr && node->is_scalar()) {
    texts.emplace_back(trim(node->text()));
  } else if (node != nullptr) {
    for (const Node& item : node->items()) {
      if (check_shape(reading, item, kScalar, name)) {
        texts.emplace_back(trim(item.text()));
      }
    }
  }
  return texts;
}

bool flag_field(Reading& reading, const Fields& fields, std::string_view name, bool otherwise) {
  const Node* node = fields.find(name);
  if (node == nullptr) {
    return otherwise;
  }
  const std::string value = fold_case(trim(node->text()));
  if (value == "true" || value == "yes") {
    return true;
  }
  if (value != "false" && value != "no") {
    reading.sink.report(rules::bad_value, node->where,
                        text(msg::bad_value, name, visible(node->text())),
                        text(msg::allowed_values, "true, false"));
    return otherwise;
  }
  return false;
}

std::optional<std::int64_t> whole_field(Reading& reading, const Fields& fields,
                                        std::string_view name, std::int64_t least) {
  const Node* node = fields.find(name);
  if (node == nullptr) {
    return std::nullopt;
  }
  const std::optional<Rational> value = parse_number(node->text());
  if (!value || !value->is_integer() || *value < Rational(least)) {
    reading.sink.report(rules::bad_number, node->where,
                        text(msg::not_a_whole_number, name, least, visible(node->text())));
    return std::nullopt;
  }
  return value->floor();
}

std::optional<Rational> parse_number(std::string_view text) {
  return parse_rational(trim(fold_width(trim(text))));
}

std::optional<Amount> parse_amount(std::string_view text) {
  const std::string plain = fold_width(trim(text));
  const bool is_share = !plain.empty() && plain.back() == '%';
  const std::optional<Rational> value =
      parse_rational(trim(std::string_view(plain).substr(0, plain.size() - (is_share ? 1 : 0))));
  if (!value) {
    return std::nullopt;
  }
  return Amount{is_share ? *value / Rational(100) : *value, is_share};
}

std::optional<Rational> read_number(Reading& reading, const Node& node, std::string_view name,
                                    Sign sign) {
  if (!check_shape(reading, node, kScalar, name)) {
    return std::nullopt;
  }
  const std::optional<Rational> value = parse_number(node.text());
  if (!value || !fits(*value, sign)) {
    report_number(reading, node, name, why_not(trim(node.text()), value.has_value(), sign));
    return std::nullopt;
  }
  return join_unit(reading, *value, node.where);
}

std::optional<Amount> read_amount(Reading& reading, const Node& node, std::string_view name,
                                  Sign sign) {
  if (!check_shape(reading, node, kScalar, name)) {
    return std::nullopt;
  }
  const std::optional<Amount> amount = parse_amount(node.text());
  if (!amount || !fits(amount->value, sign)) {
    report_number(reading, node, name, why_not(trim(node.text()), amount.has_value(), sign));
    return std::nullopt;
  }
  return Amount{join_unit(reading, amount->value, node.where), amount->is_share};
}

std::optional<Rational> number_field(Reading& reading, const Fields& fields, std::string_view name,
                                     Sign sign) {
  const Node* node = fields.find(name);
  return node == nullptr ? std::nullopt : read_number(reading, *node, name, sign);
}

std::optional<Rational> points_field(Reading& reading, const Fields& fields,
                                     std::string_view name) {
  const Node* node = fields.find(name);
  if (node == nullptr) {
    reading.points_unknown = reading.points_unknown || fields.is_refused(name);
    return fields.is_refused(name) ? std::optional<Rational>(1) : std::nullopt;
  }
  reading.points_seen = true;
  const std::optional<Rational> value = parse_number(node->text());
  if (value && *value > Rational(0)) {
    return join_unit(reading, *value, node->where);
  }
  reading.points_unknown = true;
  reading.sink.report(rules::bad_points, node->where,
                      text(why_not(trim(node->text()), value.has_value(), Sign::positive), name,
                           visible(node->text())),
                      text(msg::points_help));
  return Rational(1);  // stated, though wrong: what follows from it would only be noise
}

Rational join_unit(Reading& reading, const Rational& value, Span where) {
  const std::int64_t below = value.denominator().value_or(kLargestUnit);
  const std::int64_t factor = below / std::gcd(below, reading.unit);
  if (factor < kLargestUnit / reading.unit) {
    reading.unit *= factor;
    return value;
  }
  reading.points_unknown = true;
  if (!reading.unit_refused) {
    reading.unit_refused = true;
    reading.sink.report(rules::no_common_unit, where, text(msg::no_common_unit, value.fraction()),
                        text(msg::no_common_unit_help));
  }
  return 1;
}

}  // namespace tiku
