#include "bank/table_answer.h"

#include <algorithm>

#include "bank/values.h"
#include "base/text.h"

namespace tiku {
namespace {

/// Splits at `separator` where no backslash stands before it; the backslashes stay.
std::vector<std::string> split_unescaped(std::string_view text, std::string_view separator) {
  std::vector<std::string> pieces(1);
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '\\' && at + 1 < text.size()) {
      pieces.back() += text.substr(at, 2);
      at += 2;
    } else if (text.substr(at, separator.size()) == separator) {
      pieces.emplace_back();
      at += separator.size();
    } else {
      pieces.back() += text[at++];
    }
  }
  return pieces;
}

/// Takes the backslash from `\;` and `\|`. Before these signs and at the end two stand for one.
std::string unescape(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_not_of('\\', at), text.size());
    const std::size_t length = end - at;
    const bool before_sign = end < text.size() && (text[end] == ';' || text[end] == '|');
    const bool pairs = before_sign || (end == text.size() && length % 2 == 0);
    out.append(pairs ? length / 2 : length, '\\');
    at = end;
    if (at < text.size()) {
      out += text[at++];
    }
  }
  return out;
}

/// "3.14±0.01", "200±5%".
bool read_spread(std::string_view text, Variant& variant) {
  constexpr std::string_view kSign = "±";
  const std::size_t sign = text.find(kSign);
  if (sign == std::string_view::npos) {
    return false;
  }
  const std::optional<Rational> value = parse_number(text.substr(0, sign));
  const std::optional<Amount> spread = parse_amount(text.substr(sign + kSign.size()));
  if (!value || !spread || spread->value < Rational(0)) {
    return false;
  }
  variant.kind = Variant::Kind::value;
  variant.value = *value;
  variant.tolerance = *spread;
  return true;
}

/// "1..9", "5..", "..9".
bool read_range(std::string_view text, Variant& variant) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) {
    return false;
  }
  const std::optional<Rational> min = parse_number(text.substr(0, dots));
  const std::optional<Rational> max = parse_number(text.substr(dots + 2));
  const bool open_below = dots == 0;
  const bool open_above = dots + 2 == text.size();
  if ((!min && !open_below) || (!max && !open_above) || (!min && !max) ||
      (min && max && *min > *max)) {
    return false;
  }
  variant.kind = Variant::Kind::range;
  variant.min = min;
  variant.max = max;
  return true;
}

Variant read_variant(std::string_view text, Span where) {
  Variant variant;
  variant.where = where;
  const std::string plain = unescape(trim(text));
  if (!read_spread(plain, variant) && !read_range(plain, variant)) {
    variant.text = plain;
  }
  return variant;
}

/// As parse_number reads it: numbers of files have six places at most, or are short fractions.
std::string number_text(const Rational& value) {
  return value.is_exact_decimal(6) ? value.decimal(6) : value.fraction();
}

NodeEntry entry(std::string_view name, std::string_view value, Span where) {
  return {scalar_node(name, where), scalar_node(value, where)};
}

Node variant_node(const Variant& variant, NodeStore& store) {
  const Span where = variant.where;
  if (variant.kind == Variant::Kind::text) {
    return scalar_node(store.keep(variant.text), where);
  }
  std::vector<NodeEntry> entries;
  if (variant.kind == Variant::Kind::value) {
    const bool share = variant.tolerance.is_share;
    const Rational spread =
        share ? variant.tolerance.value * Rational(100) : variant.tolerance.value;
    entries.push_back(entry("value", store.keep(number_text(variant.value)), where));
    entries.push_back(
        entry("tolerance", store.keep(number_text(spread) + (share ? "%" : "")), where));
  } else {
    if (variant.min) {
      entries.push_back(entry("min", store.keep(number_text(*variant.min)), where));
    }
    if (variant.max) {
      entries.push_back(entry("max", store.keep(number_text(*variant.max)), where));
    }
  }
  return map_node(store.keep(entries), where);
}

}  // namespace

Node table_blanks_node(std::string_view cell, Span where, NodeStore& store) {
  std::vector<Node> blanks;
  for (const Blank& blank : parse_table_blanks(cell, where)) {
    std::vector<Node> variants;
    for (const Variant& variant : blank) {
      variants.push_back(variant_node(variant, store));
    }
    blanks.push_back(list_node(store.keep(variants), where));
  }
  return list_node(store.keep(blanks), where);
}

std::vector<Blank> parse_table_blanks(std::string_view cell, Span where) {
  std::vector<Blank> blanks;
  for (const std::string& blank : split_unescaped(cell, ";")) {
    blanks.emplace_back();
    for (const std::string& variant : split_unescaped(blank, "|")) {
      blanks.back().push_back(read_variant(variant, where));
    }
  }
  return blanks;
}

}  // namespace tiku
