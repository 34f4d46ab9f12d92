#include "grade/stream/answer_memo.h"

#include <algorithm>

namespace tiku {

std::uint32_t AnswerMemo::find_longer(const char* cell, std::size_t size) const {
  if (size > kShort) {
    const auto found = long_.find(std::string(cell, size));
    return found == long_.end() ? kUnknown : found->second;
  }
  if (slots_.empty()) {
    return kUnknown;
  }
  const Key key = key_of(cell, size);
  for (std::size_t at = hash_of(key) & mask_;; at = (at + 1) & mask_) {
    if (slots_[at].key == key) {
      return slots_[at].number;
    }
    if (slots_[at].key.first == 0) {
      return kUnknown;
    }
  }
}

void AnswerMemo::add(std::string_view cell, std::uint32_t number) {
  if (cell.empty()) {
    empty_ = number;
  } else if (cell.size() == 1) {
    one_[static_cast<unsigned char>(cell.front())] = number;
  } else if (cell.size() <= kShort) {
    std::array<char, kShort> bytes{};
    std::memcpy(bytes.data(), cell.data(), cell.size());
    put(key_of(bytes.data(), cell.size()), number);
  } else {
    long_.emplace(cell, number);
  }
}

void AnswerMemo::put(const Key& key, std::uint32_t number) {
  constexpr std::size_t kFirst = 32;
  if (2 * (used_ + 1) > slots_.size()) {
    std::vector<Slot> old(std::max(kFirst, 2 * slots_.size()));
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    used_ = 0;
    for (const Slot& slot : old) {
      if (slot.key.first != 0) {
        put(slot.key, slot.number);
      }
    }
  }
  std::size_t at = hash_of(key) & mask_;
  while (slots_[at].key.first != 0) {
    at = (at + 1) & mask_;
  }
  slots_[at] = {key, number};
  ++used_;
}

}  // namespace tiku
