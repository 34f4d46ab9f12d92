#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tiku {

/// What is kept of a row until its rank is known: about fifty bytes, written one after the other.
struct RowRecord {
  /// The row takes the long way; nothing else is known of it.
  bool special = false;
  /// Counted from the least total (PlainPaper).
  std::uint32_t total = 0;
  std::uint64_t states = 0;  // PackedStates
  /// Where the row begins in its piece, and its length.
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
  std::uint32_t line = 0;
  std::string_view id;
  std::string_view name;
  std::string_view group;
  /// Name or group is not written to CSV as it stands.
  bool needs_care = false;
};

/// Appends a record; `sections` are the points of each section in units.
void put_record(const RowRecord& record, std::span<const std::int32_t> sections, std::string& out);

/// Takes the first record off; its texts are views into `records`. `sections` is as long as the
/// exam has sections.
RowRecord take_record(std::string_view& records, std::span<std::int32_t> sections);

/// Longest text a record can hold.
constexpr std::size_t kMostRecordText = 255;

}  // namespace tiku
