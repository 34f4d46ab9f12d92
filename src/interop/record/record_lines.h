#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"

namespace tiku {

enum class RecordLineKind : std::uint8_t {
  empty,
  indented,  // goes on with what stands above
  id,
  name,
  group,
  absent,
  totals,
  pass,
  block,
  section,
  choose,
  item,
  item_id,
  case_id,
  material,
  stem,
  key,
  response,
  void_response,
  score,
  scoring,
  remark,
  option,  // `A. text`: label and text
  other,
};

struct RecordLine {
  RecordLineKind kind = RecordLineKind::other;
  /// What stands in the places of the pattern, in order.
  std::vector<std::string> values;

  const std::string& value() const { return values.front(); }
};

/// What a line of a record is, whichever language it was written in.
RecordLine read_record_line(std::string_view line);

/// Whether the line is the head of a record, as far as a line can tell: the next must be its id.
bool may_head_record(std::string_view line);

/// What stands in the places of the pattern, or nothing where the line is another.
std::optional<std::vector<std::string>> match_pattern(const Message& pattern,
                                                      std::string_view line);

/// Whether the text is a record that `tiku explain --all` wrote.
bool is_record_text(std::string_view text);

}  // namespace tiku
