#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>

#include "io/huge_arena.h"

namespace tiku {

/// Entries by the bytes of cells of one length or less, in open addressing: nearly always found at
/// the first look. `Key` says what its bytes are:
///   Key::operator==, std::size_t place(unsigned bits) const: below 2^bits,
///   Key::kFree, Key::kRemoved: keys of no cell.
template <class Key, class Entry>
class CellTable {
 public:
  CellTable(HugeArena& arena, unsigned bits)
      : slots_(make_slots(arena, std::size_t{1} << bits)), bits_(bits) {}

  /// Null where nobody added it.
  Entry* find(Key key) const {
    Slot* slot = slots_ + key.place(bits_);
    return slot->key == key ? &slot->entry : find_further(key, slot);
  }

  /// `key` must not be there. The entry stays where it is until the next is added.
  Entry* add(HugeArena& arena, Key key, const Entry& entry) {
    if (2 * (used_ + 1) > count()) {
      grow(arena);
    }
    return put(key, entry);
  }

  /// `key` must be there.
  void remove(Key key) {
    std::size_t at = key.place(bits_);
    while (!(slots_[at].key == key)) {
      at = after(at);
    }
    slots_[at].key = Key::kRemoved;
  }

  template <class Take>
  void each(Take take) const {
    for (std::size_t at = 0; at < count(); ++at) {
      if (holds(slots_[at])) {
        take(slots_[at].entry);
      }
    }
  }

 private:
  struct Slot {
    Key key = Key::kFree;
    Entry entry;
  };

  static bool holds(const Slot& slot) {
    return !(slot.key == Key::kFree) && !(slot.key == Key::kRemoved);
  }

  std::size_t count() const { return std::size_t{1} << bits_; }

  std::size_t after(std::size_t at) const { return (at + 1) & (count() - 1); }

  static Slot* make_slots(HugeArena& arena, std::size_t count) {
    auto* slots = static_cast<Slot*>(arena.take(count * sizeof(Slot)));
    std::uninitialized_fill_n(slots, count, Slot());
    return slots;
  }

  [[gnu::noinline]] Entry* find_further(Key key, Slot* slot) const {
    for (auto at = static_cast<std::size_t>(slot - slots_); !(slots_[at].key == Key::kFree);
         at = after(at)) {
      if (slots_[at].key == key) {
        return &slots_[at].entry;
      }
    }
    return nullptr;
  }

  /// What was often found goes first, and stays where it is found at once.
  void grow(HugeArena& arena) {
    Slot* const old = slots_;
    Slot* const end = std::partition(old, old + count(), holds);
    std::stable_sort(old, end,
                     [](const Slot& a, const Slot& b) { return a.entry.given > b.entry.given; });
    ++bits_;
    used_ = 0;
    slots_ = make_slots(arena, count());
    for (const Slot* slot = old; slot != end; ++slot) {
      put(slot->key, slot->entry);
    }
  }

  Entry* put(Key key, const Entry& entry) {
    std::size_t at = key.place(bits_);
    while (!(slots_[at].key == Key::kFree)) {
      at = after(at);
    }
    slots_[at] = {key, entry};
    ++used_;
    return &slots_[at].entry;
  }

  Slot* slots_;  // count() of them, in the arena
  std::uint32_t bits_;
  std::uint32_t used_ = 0;  // removed ones too
};

}  // namespace tiku
