#include "sheet/fill_text.h"

#include <algorithm>
#include <string>

#include "base/text.h"
#include "base/utf8.h"
#include "sheet/answer_text.h"
#include "sheet/text_shapes.h"

namespace tiku {
namespace {

struct Punctuation {
  char32_t written;
  char plain;
};

/// Marks that differ only in how they look, beyond what width folding joins.
constexpr Punctuation kPunctuation[] = {
    {U'。', '.'}, {U'“', '"'}, {U'”', '"'}, {U'„', '"'}, {U'‘', '\''}, {U'’', '\''}, {U'—', '-'},
    {U'–', '-'},  {U'―', '-'}, {U'−', '-'}, {U'‐', '-'}, {U'‒', '-'},  {U'〜', '~'}, {U'∼', '~'},
};
constexpr char32_t kMiddleDot = U'·';
constexpr char32_t kMiddleDots[] = {U'•', U'・', U'‧', U'∙', U'⋅'};

std::string fold_punctuation(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const auto* const mark =
        std::find_if(std::begin(kPunctuation), std::end(kPunctuation),
                     [&next](const Punctuation& entry) { return entry.written == next.scalar; });
    if (mark != std::end(kPunctuation)) {
      out += mark->plain;
    } else if (std::find(std::begin(kMiddleDots), std::end(kMiddleDots), next.scalar) !=
               std::end(kMiddleDots)) {
      append_utf8(out, kMiddleDot);
    } else {
      out += text.substr(at, next.bytes);
    }
    at += next.bytes;
  }
  return out;
}

/// What is left of a text when everything that does not matter is made the same.
std::string folded(std::string_view text, const Matching& match) {
  std::string out = without_invisible(text);
  out = match.width_matters ? compose(out) : fold_punctuation(fold_width(out));
  if (!match.case_matters) {
    out = fold_case(out);
  }
  return match.space_matters ? std::string(trim(out)) : collapse_spaces(out);
}

/// A number at the front and the words behind it: "14天", "二十四小时".
struct Quantity {
  std::string_view number;
  std::string_view words;
};

bool is_number_character(char32_t scalar) {
  constexpr std::u32string_view kCharacters = U"0123456789.,%+-/零〇一二两三四五六七八九十百千万亿";
  return kCharacters.find(scalar) != std::u32string_view::npos;
}

Quantity split_quantity(std::string_view text) {
  std::size_t at = 0;
  for (Decoded next = decode_utf8(text, at); next.bytes != 0 && is_number_character(next.scalar);
       next = decode_utf8(text, at)) {
    at += next.bytes;
  }
  return {text.substr(0, at), trim(text.substr(at))};
}

bool begins_with_digit(std::string_view text) {
  return !text.empty() && text[0] >= '0' && text[0] <= '9';
}

/// 007 and 010 are codes, not numbers.
bool is_code(std::string_view text) {
  return text.size() > 1 && text[0] == '0' && begins_with_digit(text.substr(1));
}

bool same_quantity(std::string_view key, std::string_view written) {
  const bool in_digits =
      begins_with_digit(key) || begins_with_digit(written) || key.starts_with("-");
  if (!in_digits || is_code(key) || is_code(written)) {
    return false;
  }
  const std::optional<Rational> whole_key = read_plain_number(key);
  if (whole_key) {
    return read_plain_number(written) == whole_key;
  }
  const Quantity left = split_quantity(key);
  const Quantity right = split_quantity(written);
  if (left.words.empty() || left.words != right.words) {
    return false;
  }
  const std::optional<Rational> number = read_plain_number(left.number);
  return number && read_plain_number(right.number) == number;
}

bool same_shape(std::string_view key, std::string_view written) {
  const std::optional<std::string> date = date_spelling(key);
  if (date) {
    return date_spelling(written) == date;
  }
  const std::optional<std::string> digits = telephone_digits(key);
  if (digits && telephone_digits(written) == digits) {
    return true;
  }
  return same_quantity(key, written);
}

bool matches_text(const std::string& key_text, const Matching& match, std::string_view written) {
  constexpr std::size_t kLeastContained = 2;
  if (written == key_text) {
    return true;
  }
  const std::string key = folded(key_text, match);
  const std::string answer = folded(written, match);
  if (key.empty() || answer.empty()) {
    return false;
  }
  if (key == answer) {
    return true;
  }
  if (match.contains && count_characters(key) >= kLeastContained &&
      answer.find(key) != std::string::npos) {
    return true;
  }
  return !match.width_matters && !match.space_matters && same_shape(key, answer);
}

Rational distance(const Rational& a, const Rational& b) {
  return a < b ? b - a : a - b;
}

Rational magnitude(const Rational& value) {
  return value < Rational(0) ? -value : value;
}

bool within(const Variant& variant, const Rational& number) {
  if (variant.kind == Variant::Kind::value) {
    return distance(number, variant.value) <= variant.tolerance.of(magnitude(variant.value));
  }
  return (!variant.min || number >= *variant.min) && (!variant.max || number <= *variant.max);
}

}  // namespace

std::optional<Rational> read_number(std::string_view written, std::string_view unit) {
  const Matching loosely;
  const std::string text = folded(written, loosely);
  if (const std::string plain_unit = folded(unit, loosely); !plain_unit.empty()) {
    const std::string_view view = text;
    if (view.size() > plain_unit.size() && view.ends_with(plain_unit)) {
      return read_plain_number(trim(view.substr(0, view.size() - plain_unit.size())));
    }
  }
  return read_plain_number(text);
}

bool matches(const Variant& variant, const Matching& match, std::string_view written) {
  if (variant.kind == Variant::Kind::text) {
    return matches_text(variant.text, match, written);
  }
  const std::optional<Rational> number = read_number(written, variant.unit);
  return number && within(variant, *number);
}

}  // namespace tiku
