#include "grade/stream/answer_memo.h"

#include <algorithm>

namespace tiku {
namespace {

std::size_t mixed(std::uint64_t first, std::uint64_t second) {
  return (first ^ second * 0xC2B2AE3D27D4EB4F) * 0x9E3779B97F4A7C15 >> 32;
}

}  // namespace

AnswerMemo::Entry* AnswerMemo::find_long(const char* cell, std::size_t size) {
  if (size > 2 * kWord) {
    const auto found = longest_.find(std::string(cell, size));
    return found == longest_.end() ? nullptr : &found->second;
  }
  if (long_slots_.empty()) {
    return nullptr;
  }
  const std::uint64_t first = key_of(cell, kWord);
  const std::uint64_t second = key_of(cell + kWord, size - kWord);
  const std::size_t mask = long_slots_.size() - 1;
  for (std::size_t at = mixed(first, second) & mask;; at = (at + 1) & mask) {
    LongSlot& slot = long_slots_[at];
    if (slot.first == first && slot.second == second) {
      return &slot.entry;
    }
    if (slot.first == kFree) {
      return nullptr;
    }
  }
}

void AnswerMemo::add(std::string_view cell, const Entry& entry) {
  std::array<char, 2 * kWord> bytes{};
  if (cell.size() > bytes.size()) {
    longest_.emplace(cell, entry);
    return;
  }
  std::memcpy(bytes.data(), cell.data(), cell.size());
  if (cell.size() <= kWord) {
    put(key_of(bytes.data(), cell.size()), entry);
  } else {
    put_long(key_of(bytes.data(), kWord), key_of(bytes.data() + kWord, cell.size() - kWord), entry);
  }
}

/// At most half of the slots is used, so that the first look mostly finds.
void AnswerMemo::put(std::uint64_t key, const Entry& entry) {
  if (2 * (used_ + 1) > slots_.size()) {
    std::vector<Slot> old(2 * slots_.size());
    old.swap(slots_);
    --shift_;
    used_ = 0;
    for (const Slot& slot : old) {
      if (slot.key != kFree) {
        put(slot.key, slot.entry);
      }
    }
  }
  std::size_t at = place_of(key);
  while (slots_[at].key != kFree) {
    at = (at + 1) & (slots_.size() - 1);
  }
  slots_[at] = {key, entry};
  ++used_;
}

void AnswerMemo::put_long(std::uint64_t first, std::uint64_t second, const Entry& entry) {
  if (2 * (long_used_ + 1) > long_slots_.size()) {
    std::vector<LongSlot> old(std::max(kFewest, 2 * long_slots_.size()));
    old.swap(long_slots_);
    long_used_ = 0;
    for (const LongSlot& slot : old) {
      if (slot.first != kFree) {
        put_long(slot.first, slot.second, slot.entry);
      }
    }
  }
  const std::size_t mask = long_slots_.size() - 1;
  std::size_t at = mixed(first, second) & mask;
  while (long_slots_[at].first != kFree) {
    at = (at + 1) & mask;
  }
  long_slots_[at] = {first, second, entry};
  ++long_used_;
}

}  // namespace tiku
