// Reads picks from left to right. At each place: an option's text, a label with the text of its
// option, a label (or a range that begins there), a position. Whatever is none of these makes the
// whole reading unknown: a letter outside the options is reported, never skipped.

#include "sheet/choice_reader.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "sheet/answer_words.h"
#include "sheet/choice_scan.h"
#include "sheet/tolerance_rules.h"

namespace tiku {
struct ChoiceReader::Cursor {
  std::string_view text;
  std::size_t at = 0;
  /// The member before ended in a range mark: "A-" of "A-B-D".
  bool after_range_mark = false;
  ChoiceReading reading = {};

  void pick(std::size_t option, std::size_t bytes) {
    reading.picks.push_back(option);
    at += bytes;
  }
};

ChoiceReader::ChoiceReader(const Question& question, Letters letters)
    : question_(question), letters_(letters) {
  for (const Option& option : question.options) {
    Form form{folded(option.label), folded(option.text)};
    form.label_characters = count_characters(form.label);
    texts_are_numbers_ = texts_are_numbers_ || is_number(form.text);
    if (!form.text.empty()) {
      by_text_.push_back(forms_.size());
    }
    if (!form.label.empty()) {
      by_label_.push_back(forms_.size());
    }
    forms_.push_back(std::move(form));
  }
  std::stable_sort(by_text_.begin(), by_text_.end(), [this](std::size_t a, std::size_t b) {
    return forms_[a].text.size() > forms_[b].text.size();
  });
  std::stable_sort(by_label_.begin(), by_label_.end(), [this](std::size_t a, std::size_t b) {
    return forms_[a].label.size() > forms_[b].label.size();
  });
}

std::string ChoiceReader::folded(std::string_view text) const {
  const std::string plain = comparable(text);
  return letters_ == Letters::any_case ? fold_case(plain) : plain;
}

ChoiceReading ChoiceReader::read(std::string_view plain) const {
  const std::string text = folded(plain);
  Cursor cursor{text};
  bool first = true;
  while (cursor.at < text.size()) {
    const bool understood = read_text(cursor) || read_label_with_text(cursor) ||
                            read_label(cursor) || read_position(cursor) || read_digits(cursor);
    if (cursor.reading.status != ChoiceReading::Status::read) {
      return cursor.reading;
    }
    if (understood) {
      first = false;
      continue;
    }
    const std::size_t bracket = bracket_at(text, cursor.at);
    const std::size_t separator = separator_at(text, cursor.at);
    if (bracket == 0 && separator == 0) {
      cursor.reading.status = ChoiceReading::Status::unknown;
      cursor.reading.piece = member_from(text, cursor.at);
      return cursor.reading;
    }
    cursor.after_range_mark = !first && length_of_any(words::kRangeMarks, text, cursor.at) != 0;
    note_rule(cursor.reading.rules, bracket != 0 ? tolerance::brackets : tolerance::separators);
    cursor.at += bracket != 0 ? bracket : separator;
  }
  return cursor.reading;
}

/// Whether a member may end here: the text ends, something separates, or a label with its mark
/// begins.
bool ChoiceReader::ends_member(std::string_view text, std::size_t at) const {
  if (at >= text.size() || separator_at(text, at) != 0 || bracket_at(text, at) != 0) {
    return true;
  }
  const std::optional<std::size_t> label = label_at(text, at);
  return label && length_of_any(words::kLabelMarks, text, at + forms_[*label].label.size()) != 0;
}

std::optional<std::size_t> ChoiceReader::label_at(std::string_view text, std::size_t at) const {
  for (const std::size_t index : by_label_) {
    if (text.substr(at).starts_with(forms_[index].label)) {
      return index;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> ChoiceReader::text_at(std::string_view text, std::size_t at) const {
  for (const std::size_t index : by_text_) {
    const std::string& candidate = forms_[index].text;
    if (text.substr(at).starts_with(candidate) && ends_member(text, at + candidate.size())) {
      return index;
    }
  }
  return std::nullopt;
}

bool ChoiceReader::read_text(Cursor& cursor) const {
  const std::optional<std::size_t> option = text_at(cursor.text, cursor.at);
  if (!option) {
    return false;
  }
  const std::size_t length = forms_[*option].text.size();
  const std::optional<std::size_t> label = label_at(cursor.text, cursor.at);
  if (label && forms_[*label].label.size() >= length) {
    return false;
  }
  for (const std::size_t other : by_text_) {
    if (other != *option && forms_[other].text == forms_[*option].text) {
      cursor.reading.status = ChoiceReading::Status::two_readings;
      cursor.reading.first_meaning = question_.options[*option].label;
      cursor.reading.second_meaning = question_.options[other].label;
      return false;
    }
  }
  note_rule(cursor.reading.rules, tolerance::option_text);
  cursor.pick(*option, length);
  return true;
}

bool ChoiceReader::read_label_with_text(Cursor& cursor) const {
  const std::optional<std::size_t> label = label_at(cursor.text, cursor.at);
  if (!label) {
    return false;
  }
  const std::size_t behind = cursor.at + forms_[*label].label.size();
  const std::size_t content = skip_mark(cursor.text, behind);
  const std::optional<std::size_t> option = text_at(cursor.text, content);
  if (!option) {
    return false;
  }
  if (forms_[*option].text != forms_[*label].text) {
    // "A、B" where the text of some option is "B": two labels, not a contradiction.
    if (label_at(cursor.text, content)) {
      return false;
    }
    if (content != behind) {
      cursor.reading.status = ChoiceReading::Status::text_differs;
    }
    return false;
  }
  note_rule(cursor.reading.rules, tolerance::label_prefix);
  cursor.pick(*label, content + forms_[*label].text.size() - cursor.at);
  return true;
}

bool ChoiceReader::read_label(Cursor& cursor) const {
  const std::optional<std::size_t> label = label_at(cursor.text, cursor.at);
  if (!label) {
    return false;
  }
  const std::size_t behind = cursor.at + forms_[*label].label.size();
  if (!ends_member(cursor.text, behind)) {
    // Labels of one character may stand close together: "ABD".
    const std::optional<std::size_t> next = label_at(cursor.text, behind);
    const bool range = length_of_any(words::kRangeMarks, cursor.text, behind) != 0;
    const bool compact =
        next && forms_[*label].label_characters == 1 && forms_[*next].label_characters == 1;
    if (!range && !compact) {
      return false;
    }
  }
  cursor.pick(*label, forms_[*label].label.size());
  if (!cursor.after_range_mark) {
    read_range_end(cursor, *label);
  }
  cursor.after_range_mark = false;
  const std::size_t mark = length_of_any(words::kLabelMarks, cursor.text, cursor.at);
  const RuleTrail& rules = cursor.reading.rules;
  const bool in_brackets =
      std::find(rules.begin(), rules.end(), &tolerance::brackets) != rules.end();
  if (!in_brackets && mark != 0 && cursor.at + mark == cursor.text.size()) {
    note_rule(cursor.reading.rules, tolerance::label_mark);
    cursor.at += mark;
  }
  return true;
}

/// Where only some labels are known, one between the ends may be missing; the range would then mean
/// more than we see.
bool ChoiceReader::range_is_complete(std::size_t from, std::size_t to) const {
  const std::string& first = forms_[from].label;
  const std::string& last = forms_[to].label;
  if (question_.options_stated || first.size() != 1 || last.size() != 1) {
    return question_.options_stated;
  }
  return static_cast<std::size_t>(last[0] - first[0]) == to - from;
}

/// "A-D" is a range, "A-B-D" a list; "D-A" could be either.
bool ChoiceReader::read_range_end(Cursor& cursor, std::size_t from) const {
  std::size_t at = skip_spaces(cursor.text, cursor.at);
  const std::size_t mark = length_of_any(words::kRangeMarks, cursor.text, at);
  if (mark == 0) {
    return false;
  }
  at = skip_spaces(cursor.text, at + mark);
  const std::optional<std::size_t> to = label_at(cursor.text, at);
  if (!to) {
    return false;
  }
  at += forms_[*to].label.size();
  const std::size_t next = skip_spaces(cursor.text, at);
  if (!ends_member(cursor.text, at) || length_of_any(words::kRangeMarks, cursor.text, next) != 0) {
    return false;
  }
  if (*to <= from || !range_is_complete(from, *to)) {
    cursor.reading.status = ChoiceReading::Status::two_readings;
    cursor.reading.first_meaning =
        question_.options[*to].label + "," + question_.options[from].label;
    cursor.reading.second_meaning =
        question_.options[*to].label + "-" + question_.options[from].label;
    return false;
  }
  for (std::size_t option = from + 1; option <= *to; ++option) {
    cursor.reading.picks.push_back(option);
  }
  note_rule(cursor.reading.rules, tolerance::range);
  cursor.at = at;
  return true;
}

/// 第2项, as it was written or as a circled number became.
bool ChoiceReader::read_position(Cursor& cursor) const {
  constexpr std::string_view kOrdinal = "第";
  constexpr std::string_view kNumerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  constexpr std::string_view kUnits[] = {"项", "个"};
  if (!cursor.text.substr(cursor.at).starts_with(kOrdinal)) {
    return false;
  }
  std::size_t at = cursor.at + kOrdinal.size();
  std::size_t number = 0;
  for (std::size_t i = 0; i < std::size(kNumerals); ++i) {
    if (cursor.text.substr(at).starts_with(kNumerals[i])) {
      number = i + 1;
      at += kNumerals[i].size();
    }
  }
  for (; number < 1000 && at < cursor.text.size() && is_digit(cursor.text[at]); ++at) {
    number = number * 10 + static_cast<std::size_t>(cursor.text[at] - '0');
  }
  const std::size_t unit = length_of_any(kUnits, cursor.text, at);
  if (unit == 0 || !pick_position(cursor, number)) {
    return false;
  }
  cursor.at = at + unit;
  return true;
}

/// A number is a position; with at most nine options each digit is one.
bool ChoiceReader::read_digits(Cursor& cursor) const {
  const std::size_t end =
      std::min(cursor.text.find_first_not_of("0123456789", cursor.at), cursor.text.size());
  const std::string_view digits = cursor.text.substr(cursor.at, end - cursor.at);
  if (digits.empty() || digits.size() > 9 || !ends_member(cursor.text, end)) {
    return false;
  }
  if (forms_.size() > 9) {
    if (!pick_position(cursor, leading_number(digits))) {
      return false;
    }
  } else {
    for (std::size_t i = 0; i < digits.size(); ++i) {
      const bool repeated = digits.find(digits[i]) != i;
      if (repeated || !pick_position(cursor, static_cast<std::size_t>(digits[i] - '0'))) {
        return false;
      }
    }
  }
  cursor.at = end;
  return true;
}

bool ChoiceReader::pick_position(Cursor& cursor, std::size_t number) const {
  const std::optional<std::size_t> option = option_at_position(number);
  if (!option || texts_are_numbers_) {
    return false;
  }
  for (const std::size_t other : by_text_) {
    if (other != *option && leading_number(forms_[other].text) == number) {
      cursor.reading.status = ChoiceReading::Status::two_readings;
      cursor.reading.first_meaning = question_.options[*option].label;
      cursor.reading.second_meaning = question_.options[other].label;
      return false;
    }
  }
  note_rule(cursor.reading.rules, tolerance::position);
  cursor.reading.picks.push_back(*option);
  return true;
}

/// Where only some labels are known, position 2 is B if B is one of them.
std::optional<std::size_t> ChoiceReader::option_at_position(std::size_t number) const {
  if (number == 0 || number > 26) {
    return number != 0 && number <= forms_.size() && question_.options_stated
               ? std::optional(number - 1)
               : std::nullopt;
  }
  if (question_.options_stated) {
    return number <= forms_.size() ? std::optional(number - 1) : std::nullopt;
  }
  const std::string letter(1, static_cast<char>('A' + static_cast<char>(number - 1)));
  const std::int64_t index = question_.option_index(letter);
  return index >= 0 ? std::optional(static_cast<std::size_t>(index)) : std::nullopt;
}

std::vector<std::size_t> ChoiceReader::options_beginning_with(std::string_view plain) const {
  std::vector<std::size_t> found;
  const std::string beginning = folded(plain);
  if (count_characters(beginning) < 2) {
    return found;
  }
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    if (forms_[i].text.starts_with(beginning)) {
      found.push_back(i);
    }
  }
  return found;
}

}  // namespace tiku
