#include "grade/stream/answer_memo.h"

#include <utility>

#include "io/hash.h"

namespace tiku {

std::size_t AnswerMemo::LongHash::operator()(std::string_view cell) const {
  return short_hash(cell);
}

AnswerMemo::Entry* AnswerMemo::find_further(Slot* slot, std::uint64_t key) {
  const std::size_t mask = slot_count() - 1;
  for (auto at = static_cast<std::size_t>(slot - slots_.get());; at = (at + 1) & mask) {
    if (slots_[at].key == key) {
      return &slots_[at].entry;
    }
    if (slots_[at].key == kFree) {
      return nullptr;
    }
  }
}

AnswerMemo::Entry* AnswerMemo::find_long(const char* cell, std::size_t size) {
  if (!long_cells_) {
    return nullptr;
  }
  const auto found = long_cells_->find(std::string_view(cell, size));
  return found == long_cells_->end() ? nullptr : &found->second;
}

AnswerMemo::Entry* AnswerMemo::add(std::string_view cell, const Entry& entry) {
  if (cell.size() > kWord) {
    if (!long_cells_) {
      long_cells_ = std::make_unique<LongCells>();
    }
    return &long_cells_->emplace(cell, entry).first->second;
  }
  std::array<char, kWord> bytes{};
  cell.copy(bytes.data(), bytes.size());
  return put(key_of(bytes.data(), cell.size()), entry);
}

void AnswerMemo::remove(std::string_view cell) {
  if (cell.size() > kWord) {
    long_cells_->erase(long_cells_->find(cell));
    return;
  }
  std::array<char, kWord> bytes{};
  cell.copy(bytes.data(), bytes.size());
  const std::uint64_t key = key_of(bytes.data(), cell.size());
  const std::size_t mask = slot_count() - 1;
  std::size_t at = place_of(key);
  while (slots_[at].key != key) {
    at = (at + 1) & mask;
  }
  slots_[at].key = kRemoved;
}

/// At most a quarter of the slots is used, so that the first look nearly always finds.
AnswerMemo::Entry* AnswerMemo::put(std::uint64_t key, const Entry& entry) {
  if (4 * (used_ + std::size_t{1}) > slot_count()) {
    const std::size_t count = slot_count();
    --shift_;
    used_ = 0;
    const std::unique_ptr<Slot[]> old =
        std::exchange(slots_, std::make_unique<Slot[]>(slot_count()));
    for (std::size_t at = 0; at < count; ++at) {
      if (old[at].key != kFree && old[at].key != kRemoved) {
        put(old[at].key, old[at].entry);
      }
    }
  }
  const std::size_t mask = slot_count() - 1;
  std::size_t at = place_of(key);
  while (slots_[at].key != kFree) {
    at = (at + 1) & mask;
  }
  slots_[at] = {key, entry};
  ++used_;
  return &slots_[at].entry;
}

}  // namespace tiku
