#include "lint/variants.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "lint/same_text.h"
#include "sheet/fill_text.h"

namespace tiku {
namespace {

bool is_text(const Variant& variant) {
  return variant.kind == Variant::Kind::text;
}

bool has_digit(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    if ((next.scalar >= '0' && next.scalar <= '9') ||
        (next.scalar >= U'０' && next.scalar <= U'９')) {
      return true;
    }
    at += next.bytes;
  }
  return false;
}

/// matches() without its cost where it cannot be: only numbers, dates and the like have spellings
/// that do not fold into each other, and they have a digit on one side.
bool matches_text(const Variant& key, const Matching& match, const std::string& written) {
  const bool may_match = match.contains || may_fold_equal(key.text, written) ||
                         has_digit(key.text) || has_digit(written);
  return may_match && matches(key, match, written);
}

std::string plain_unit(const Variant& variant) {
  return variant.unit.empty() ? std::string() : fold_case(fold_width(trim(variant.unit)));
}

bool meet(const Interval& a, const Interval& b) {
  const bool a_below = a.high && b.low && *a.high < *b.low;
  const bool b_below = b.high && a.low && *b.high < *a.low;
  return !a_below && !b_below;
}

}  // namespace

Interval interval_of(const Variant& variant) {
  if (variant.kind == Variant::Kind::range) {
    return {variant.min, variant.max};
  }
  const Rational size = variant.value < Rational(0) ? -variant.value : variant.value;
  const Rational spread = variant.tolerance.of(size);
  return {variant.value - spread, variant.value + spread};
}

bool contains(const Interval& outer, const Interval& inner) {
  const bool from = !outer.low || (inner.low && *outer.low <= *inner.low);
  const bool to = !outer.high || (inner.high && *inner.high <= *outer.high);
  return from && to;
}

bool overlap(const Interval& a, const Interval& b) {
  const bool touch =
      (a.high && b.low && *a.high == *b.low) || (b.high && a.low && *b.high == *a.low);
  return meet(a, b) && !touch;
}

bool covers(const Variant& wide, const Variant& narrow, const Matching& match) {
  if (is_text(wide)) {
    if (!is_text(narrow)) {
      return false;
    }
    Matching whole = match;
    whole.contains = false;
    // A number within a longer text: its other spellings need not be within it.
    return matches_text(wide, whole, narrow.text) ||
           (match.contains && !has_digit(narrow.text) && matches(wide, match, narrow.text));
  }
  if (is_text(narrow)) {
    return !match.contains && has_digit(narrow.text) && matches(wide, match, narrow.text);
  }
  const std::string unit = plain_unit(narrow);
  return contains(interval_of(wide), interval_of(narrow)) &&
         (unit.empty() || unit == plain_unit(wide));
}

bool accept_one_answer(const Variant& a, const Variant& b, const Matching& match) {
  if (is_text(a) && is_text(b)) {
    return matches_text(a, match, b.text) || (match.contains && matches(b, match, a.text));
  }
  if (is_text(a) || is_text(b)) {
    const Variant& number = is_text(a) ? b : a;
    return matches(number, match, is_text(a) ? a.text : b.text);
  }
  return meet(interval_of(a), interval_of(b));
}

}  // namespace tiku
