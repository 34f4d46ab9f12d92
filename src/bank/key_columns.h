#pragma once

#include <cstdint>
#include <string_view>

#include "bank/reading.h"
#include "format/table.h"

namespace tiku {

/// Where the columns of a key stand; -1 where there is none.
struct KeyColumns {
  std::int64_t item = -1;
  std::int64_t answer = -1;
  std::int64_t type = -1;
  std::int64_t points = -1;
  std::int64_t policy = -1;
  std::int64_t options = -1;
  std::int64_t section = -1;
};

/// Finds the columns by their headers, English or Chinese. In a key that has items and answers,
/// columns that are not used are reported.
KeyColumns find_key_columns(Reading& reading, const TableRow& header);

bool is_item_header(std::string_view text);
bool is_answer_header(std::string_view text);

}  // namespace tiku
