#include "stats/answer_counts.h"

#include <algorithm>
#include <tuple>

namespace tiku {
namespace {

auto key_of(const AnswerCount& count) {
  return std::tie(count.response, count.points, count.total);
}

void add_up(std::vector<AnswerCount>& counts) {
  const auto before = [](const AnswerCount& a, const AnswerCount& b) {
    return key_of(a) < key_of(b);
  };
  if (!std::is_sorted(counts.begin(), counts.end(), before)) {  // a table hands them over in order
    std::sort(counts.begin(), counts.end(), before);
  }
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
  if (counts_.size() >= most_) {
    add_up(counts_);
    most_ = std::max(most_, 2 * counts_.size());
  }
  counts_.push_back(count);
}

void AnswerCounts::merge(const AnswerCounts& other) {
  if (counts_.empty()) {
    *this = other;
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
}

std::vector<AnswerCount> AnswerCounts::sorted() const {
  std::vector<AnswerCount> counts = counts_;
  add_up(counts);
  return counts;
}

}  // namespace tiku
