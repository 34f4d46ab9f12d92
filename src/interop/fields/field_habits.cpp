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

namespace {

/// Counts what the values of one field are like.
class HabitCount {
 public:
  explicit HabitCount(std::size_t rows) { habit_.rows = rows; }

  void take(std::size_t row, const Node& value) {
    const std::string_view text = trim(value.text());
    habit_.lists += value.is_list() ? 1U : 0U;
    habit_.maps += value.is_map() ? 1U : 0U;
    if (value.is_null() || (value.is_scalar() && text.empty())) {
      return;
    }
    ++habit_.filled;
    if (value.is_scalar()) {
      take_text(row, text);
    }
  }

  FieldHabit habit() {
    habit_.distinct = texts_.size();
    habit_.worded = worded_.size();
    return habit_;
  }

 private:
  void take_text(std::size_t row, std::string_view text) {
    const std::optional<std::size_t> number = counting_number(text);
    ++habit_.texts;
    habit_.length += text.size();
    take_number(row, number);
    habit_.phrases += is_phrase(text) ? 1U : 0U;
    habit_.asking += asks(text) ? 1U : 0U;
    habit_.truths += is_truth(text) ? 1U : 0U;
    habit_.picks += is_letter_picks(text) ? 1U : 0U;
    habit_.types += !number && type_of_field(text) ? 1U : 0U;
    texts_.insert(text);
    worded_.insert(without_digits(text));
  }

  void take_number(std::size_t row, const std::optional<std::size_t>& number) {
    const bool next = number && (last_ ? *number == *last_ + 1 : row == 0);
    const bool rises = number && (!last_ || *number >= *last_);
    habit_.numbers += number ? 1U : 0U;
    habit_.counted += next ? 1U : 0U;
    habit_.is_sorted = habit_.is_sorted && rises;
    last_ = number;
  }

  FieldHabit habit_;
  std::set<std::string_view> texts_;
  std::set<std::string> worded_;
  std::optional<std::size_t> last_;
};

}  // namespace

FieldHabit habit_of(const RecordFields& records, std::size_t column) {
  HabitCount count(records.rows());
  for (std::size_t row = 0; row < records.rows(); ++row) {
    if (const Node* value = records.at(row, column); value != nullptr) {
      count.take(row, *value);
    }
  }
  return count.habit();
}

}  // namespace tiku
