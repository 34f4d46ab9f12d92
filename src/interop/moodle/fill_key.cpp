#include "interop/moodle/fill_key.h"

#include <algorithm>

#include "base/text.h"
#include "interop/moodle/messages.h"
#include "interop/moodle/percent.h"

namespace tiku {
namespace {

bool earns(const MoodleAnswer& answer) {
  return answer.share && *answer.share > Rational(0);
}

/// What a pattern says: words, and whether a bare "*" stands at its ends or within.
struct Pattern {
  std::string words;
  bool opens = false;
  bool closes = false;
  bool within = false;
};

Pattern pattern_of(std::string_view text) {
  Pattern pattern;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size() && text[i + 1] == '*') {
      pattern.words += text[++i];
    } else if (text[i] == '*' && i == 0) {
      pattern.opens = true;
    } else if (text[i] == '*' && i + 1 == text.size()) {
      pattern.closes = true;
    } else if (text[i] == '*') {
      pattern.within = true;
    } else {
      pattern.words += text[i];
    }
  }
  pattern.words = std::string(trim(pattern.words));
  return pattern;
}

bool is_containing(const MoodleAnswer& answer) {
  const Pattern pattern = pattern_of(answer.text);
  return pattern.opens && pattern.closes && !pattern.within && !pattern.words.empty();
}

void say_shares(const std::vector<MoodleAnswer>& answers, MoodleQuestion& question) {
  const bool any = std::any_of(answers.begin(), answers.end(), earns);
  const bool whole = std::any_of(answers.begin(), answers.end(), [](const MoodleAnswer& answer) {
    return answer.share && *answer.share >= Rational(1);
  });
  if (any && !whole) {
    question.doubt(DoubtKind::answer_unclear, text(msg::moodle_no_whole_answer));
  }
}

/// A number that a bank holds with less exactness than the file; nothing where it cannot at all.
std::optional<Rational> rounded_number(std::string_view written, MoodleQuestion& question) {
  constexpr std::size_t kPlaces = 6;
  const std::string_view plain = trim(written);
  const std::size_t point = plain.find_first_of(".,");
  if (!is_decimal(plain) || has_unclear_comma(plain) || point == std::string_view::npos ||
      plain.find_first_of("eE") != std::string_view::npos) {
    return std::nullopt;
  }
  const std::size_t kept = std::min(plain.size(), point + 1 + kPlaces);
  std::optional<Rational> value = decimal_number(plain.substr(0, kept));
  if (value) {
    const bool is_nearer_next = kept < plain.size() && plain[kept] >= '5';
    const Rational step(is_nearer_next ? 1 : 0, 1000000);
    value = plain.starts_with('-') ? *value - step : *value + step;
    question.doubt(DoubtKind::answer_unclear,
                   text(msg::moodle_rounded, visible(plain), value->decimal(6)));
  }
  return value;
}

std::optional<Rational> number_or_rounded(std::string_view written, MoodleQuestion& question) {
  const std::optional<Rational> exact = decimal_number(written);
  return exact ? exact : rounded_number(written, question);
}

/// Why the numbers of an answer could not be taken.
void say_unclear(const MoodleAnswer& answer, MoodleQuestion& question) {
  const std::string_view parts[] = {answer.text, answer.maximum, answer.tolerance};
  for (const std::string_view part : parts) {
    if (has_unclear_comma(part)) {
      question.doubt(DoubtKind::answer_unclear, text(msg::moodle_comma, visible(trim(part))));
      return;
    }
    if (is_decimal(part) && !decimal_number(part)) {
      question.doubt(DoubtKind::answer_unclear, text(msg::moodle_inexact, visible(trim(part))));
      return;
    }
  }
  question.doubt(
      DoubtKind::answer_unclear,
      text(msg::moodle_no_number,
           visible(answer.maximum.empty() ? answer.text : answer.text + ".." + answer.maximum)));
}

/// What costs points there can only earn nothing here.
void say_deductions(const std::vector<MoodleAnswer>& answers, MoodleQuestion& question) {
  for (const MoodleAnswer& answer : answers) {
    if (answer.share && *answer.share < Rational(0)) {
      question.doubt(DoubtKind::not_carried, text(msg::moodle_deduction, visible(answer.text)));
    }
  }
}

std::optional<Variant> range_variant(const MoodleAnswer& answer, MoodleQuestion& question) {
  Variant variant;
  variant.kind = Variant::Kind::range;
  variant.min = number_or_rounded(answer.text, question);
  variant.max = number_or_rounded(answer.maximum, question);
  if (!variant.min || !variant.max) {
    return std::nullopt;
  }
  if (*variant.min > *variant.max) {
    std::swap(variant.min, variant.max);
  }
  return variant;
}

std::optional<Variant> value_variant(const MoodleAnswer& answer, MoodleQuestion& question) {
  const std::string_view tolerance = trim(answer.tolerance);
  const std::optional<Rational> margin =
      tolerance.empty() ? std::optional(Rational(0)) : number_or_rounded(tolerance, question);
  if (!margin) {
    return std::nullopt;
  }
  Variant variant;
  const std::optional<Rational> exact = decimal_number(answer.text);
  if (!exact && margin->is_zero() && is_decimal(answer.text) && !has_unclear_comma(answer.text)) {
    variant.text = std::string(trim(answer.text));
    question.doubt(DoubtKind::answer_unclear, text(msg::moodle_by_digits, visible(variant.text)));
    return variant;
  }
  const std::optional<Rational> value = exact ? exact : rounded_number(answer.text, question);
  if (!value) {
    return std::nullopt;
  }
  variant.kind = Variant::Kind::value;
  variant.value = *value;
  variant.tolerance = {*margin < Rational(0) ? -*margin : *margin, false};
  return variant;
}

}  // namespace

Blank word_blank(const std::vector<MoodleAnswer>& answers, Matching& match,
                 MoodleQuestion& question) {
  std::vector<const MoodleAnswer*> right;
  for (const MoodleAnswer& answer : answers) {
    if (earns(answer)) {
      right.push_back(&answer);
    }
  }
  say_shares(answers, question);
  say_deductions(answers, question);
  match.contains = !right.empty() && std::all_of(right.begin(), right.end(), [](const auto* one) {
    return is_containing(*one);
  });
  Blank blank;
  for (const MoodleAnswer* answer : right) {
    Pattern pattern = pattern_of(answer->text);
    const bool bare = !pattern.opens && !pattern.closes && !pattern.within;
    if ((!bare && !match.contains) || pattern.words.empty()) {
      question.doubt(DoubtKind::answer_unclear, text(msg::moodle_pattern, visible(answer->text)));
      continue;
    }
    Variant variant;
    variant.text = std::move(pattern.words);
    variant.share = std::min(*answer->share, Rational(1));
    blank.push_back(std::move(variant));
  }
  return blank;
}

Blank number_blank(const std::vector<MoodleAnswer>& answers, MoodleQuestion& question) {
  say_shares(answers, question);
  say_deductions(answers, question);
  Blank blank;
  for (const MoodleAnswer& answer : answers) {
    if (!earns(answer)) {
      continue;
    }
    std::optional<Variant> variant =
        answer.maximum.empty() ? value_variant(answer, question) : range_variant(answer, question);
    if (!variant) {
      say_unclear(answer, question);
      continue;
    }
    variant->share = std::min(*answer.share, Rational(1));
    variant->unit = question.unit;
    blank.push_back(std::move(*variant));
  }
  return blank;
}

}  // namespace tiku
