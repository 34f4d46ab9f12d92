#include "stats/answer_counts.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tiku {
namespace {

auto key_of(const AnswerCount& count) {
  return std::tie(count.response, count.points, count.total);
}

bool comes_before(const AnswerCount& a, const AnswerCount& b) {
  return key_of(a) < key_of(b);
}

void add_up(std::vector<AnswerCount>& counts) {
  std::sort(counts.begin(), counts.end(), comes_before);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (kept > 0 && key_of(counts[kept - 1]) == key_of(counts[i])) {
      counts[kept - 1].n += counts[i].n;
    } else {
      counts[kept++] = counts[i];
    }
  }
  counts.resize(kept);
}

}  // namespace

void AnswerCounts::add(const AnswerCount& count) {
  if (counts_.size() >= most_ && !rising_) {
    add_up(counts_);
    rising_ = true;
    most_ = std::max(most_, 2 * counts_.size());
  }
  rising_ = rising_ && (counts_.empty() || comes_before(counts_.back(), count));
  counts_.push_back(count);
}

void AnswerCounts::merge(AnswerCounts other) {
  if (counts_.empty()) {
    *this = std::move(other);
    return;
  }
  for (const AnswerCount& count : other.counts_) {
    add(count);
  }
}

void AnswerCounts::multiply(std::int64_t factor) {
  for (AnswerCount& count : counts_) {
    count.points *= factor;
    count.total *= factor;
  }
}

void AnswerCounts::renumber(const std::vector<std::uint32_t>& to) {
  for (AnswerCount& count : counts_) {
    count.response = to[count.response];
  }
  rising_ = counts_.size() < 2;
}

std::span<const AnswerCount> AnswerCounts::sorted(std::vector<AnswerCount>& room) const {
  if (rising_) {
    return counts_;
  }
  room = counts_;
  add_up(room);
  return room;
}

}  // namespace tiku
