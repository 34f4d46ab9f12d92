#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace tiku {

/// `n` candidates gave the same answer to an item, earned the same points for it and have the same
/// total.
struct AnswerCount {
  std::uint32_t response = 0;  // index into GradedItem::responses
  std::int64_t points = 0;     // 0 where better ones of the section count
  std::int64_t total = 0;
  std::int64_t n = 0;
};

/// The counts of one item. Sparse: its size is that of the distinct answers, however many
/// candidates there are.
class AnswerCounts {
 public:
  void add(const AnswerCount& count);
  void merge(AnswerCounts other);
  void multiply(std::int64_t factor);
  /// Answer `r` becomes `to[r]`, for tables whose answers were numbered apart.
  void renumber(const std::vector<std::uint32_t>& to);

  /// Each combination once, by answer, points and total. They stand in `room` unless they were
  /// added in this order.
  std::span<const AnswerCount> sorted(std::vector<AnswerCount>& room) const;

 private:
  std::vector<AnswerCount> counts_;
  bool rising_ = true;  // no two are equal
  /// How long counts_ may become before equal ones are added up.
  std::size_t most_ = 1024;
};

}  // namespace tiku
