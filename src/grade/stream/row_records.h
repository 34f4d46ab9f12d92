#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tiku {

/// What is kept of a row until its rank is known: about fifty bytes.
struct RowRecord {
  /// The row takes the long way; nothing else but its size is known of it.
  bool special = false;
  /// Name or group is not written to CSV as it stands.
  bool needs_care = false;
  /// Bytes of the file, its line end included.
  std::uint32_t size = 0;
  std::uint64_t worth = 0;  // PackedWorth
  std::string_view id;
  std::string_view name;
  std::string_view group;
};

/// Columns that are kept besides, as RowPlan counts them.
using KeptTexts = std::vector<std::string_view>;

/// Records of one piece, one after the other.
class RowRecords {
 public:
  /// Longest text a record can hold.
  static constexpr std::size_t kMostText = 255;

  /// Room is kept.
  void clear() { filled_ = 0; }

  /// `sections` are the points of each section in units. kShortCopySlack bytes behind each text can
  /// be read.
  void put(const RowRecord& record, std::span<const std::int16_t> sections,
           const KeptTexts& extras);

  std::string_view bytes() const { return {bytes_.data(), filled_}; }

 private:
  std::vector<char> bytes_;
  std::size_t filled_ = 0;
};

/// Takes the first record off, into `record`: its texts are views into `records`. (A record handed
/// back is written in words and copied in larger pieces, for which the processor waits.) `sections`
/// is as long as the exam has sections, `extras` as rows have columns kept.
void take_record(std::string_view& records, RowRecord& record, std::span<std::int16_t> sections,
                 KeptTexts& extras);

}  // namespace tiku
