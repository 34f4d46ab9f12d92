#include "interop/fields/field_habits.h"

#include <optional>
#include <set>
#include <string>

#include "bank/words.h"
#include "base/text.h"
#include "base/utf8.h"
#include "interop/foreign_truths.h"
#include "interop/table/blank_cell.h"
#include "interop/table/letter_picks.h"
#include "interop/table/option_numbers.h"
#include "interop/table/type_cell.h"

namespace tiku {
namespace {

std::string without_digits(std::string_view text) {
  std::string rest(text);
  std::erase_if(rest, is_ascii_digit);
  return rest;
}

/// Words with spaces between them, or several characters of a script that has none.
bool is_phrase(std::string_view text) {
  constexpr std::size_t kFewest = 4;
  std::size_t wide = 0;
  for (std::size_t at = 0; at < text.size() && wide < kFewest;) {
    const Decoded next = decode_utf8(text, at);
    wide += next.scalar >= 0x2E80 ? 1U : 0U;
    at += next.bytes;
  }
  return wide >= kFewest || text.find(' ') != std::string_view::npos;
}

}  // namespace

bool asks(std::string_view text) {
  text = trim(text);
  return text.ends_with('?') || text.ends_with("？") || text.ends_with("؟") ||
         count_blanks(text) > 0;
}

bool is_truth(std::string_view text) {
  const bool word = !text.empty() && !is_ascii_digit(text.front());
  return word && (parse_truth(text).has_value() || foreign_truth(text).has_value());
}

FieldHabit habit_of(const RecordFields& records, std::size_t column) {
  FieldHabit habit;
  habit.rows = records.rows();
  std::set<std::string_view> texts;
  std::set<std::string> worded;
  std::optional<std::size_t> last;
  for (std::size_t row = 0; row < records.rows(); ++row) {
    const Node* value = records.at(row, column);
    const std::string_view text = value == nullptr ? "" : trim(value->text());
    habit.lists += value != nullptr && value->is_list() ? 1U : 0U;
    habit.maps += value != nullptr && value->is_map() ? 1U : 0U;
    if (value == nullptr || value->is_null() || (value->is_scalar() && text.empty())) {
      continue;
    }
    ++habit.filled;
    if (!value->is_scalar()) {
      continue;
    }
    const std::optional<std::size_t> number = counting_number(text);
    ++habit.texts;
    habit.length += text.size();
    habit.numbers += number ? 1U : 0U;
    habit.counted += number && (last ? *number == *last + 1 : row == 0) ? 1U : 0U;
    habit.is_sorted = habit.is_sorted && number && (!last || *number >= *last);
    habit.phrases += is_phrase(text) ? 1U : 0U;
    habit.asking += asks(text) ? 1U : 0U;
    habit.truths += is_truth(text) ? 1U : 0U;
    habit.picks += is_letter_picks(text) ? 1U : 0U;
    habit.types += !number && type_of_field(text) ? 1U : 0U;
    texts.insert(text);
    worded.insert(without_digits(text));
    last = number;
  }
  habit.distinct = texts.size();
  habit.worded = worded.size();
  return habit;
}

}  // namespace tiku
