#include "grade/stream/answer_memo.h"

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <utility>

#include "io/hash.h"

namespace tiku {
namespace {

/// The cell with bytes behind it that may be read.
std::array<char, TwoWords::kMostBytes> readable(std::string_view cell) {
  std::array<char, TwoWords::kMostBytes> bytes{};
  cell.copy(bytes.data(), bytes.size());
  return bytes;
}

/// A multiple-choice item is answered in some two hundred ways; papers of many items have to do
/// with less room each.
constexpr unsigned kManyBits = 9;
constexpr unsigned kFewBits = 7;
constexpr std::size_t kShortPaper = 128;

}  // namespace

AnswerMemo::AnswerMemo(HugeArena& arena, const std::vector<CellKind>& kinds)
    : arena_(arena), is_short_(kinds.size() <= kShortPaper) {
  const std::size_t size =
      std::accumulate(kinds.begin(), kinds.end(), std::size_t{0},
                      [this](std::size_t sum, CellKind kind) { return sum + bytes_of(kind); });
  char* slots = static_cast<char*>(arena.take(size));
  places_.reserve(kinds.size());
  for (const CellKind kind : kinds) {
    if (kind == CellKind::words) {
      std::uninitialized_fill_n(reinterpret_cast<Slot<TwoWords>*>(slots), stride(bits_of(kind)),
                                Slot<TwoWords>());
    } else {
      std::uninitialized_fill_n(reinterpret_cast<Slot<OneWord>*>(slots), stride(bits_of(kind)),
                                Slot<OneWord>());
    }
    places_.emplace_back(arena, kind, slots);
    slots += bytes_of(kind);
  }
}

unsigned AnswerMemo::bits_of(CellKind kind) const {
  return kind != CellKind::letter && is_short_ ? kManyBits : kFewBits;
}

std::size_t AnswerMemo::bytes_of(CellKind kind) const {
  return stride(bits_of(kind)) *
         (kind == CellKind::words ? sizeof(Slot<TwoWords>) : sizeof(Slot<OneWord>));
}

std::size_t AnswerMemo::LongHash::operator()(std::string_view cell) const {
  return short_hash(cell);
}

std::size_t AnswerMemo::add_up(const Cells& cells, std::size_t place, std::size_t end,
                               std::uint32_t* columns, std::uint64_t& sum) {
  const CellKind kind = places_[place].kind;
  const bool many = bits_of(kind) == kManyBits;
  if (kind == CellKind::words) {
    return many ? add_up<TwoWords, kManyBits>(cells, place, end, columns, sum)
                : add_up<TwoWords, kFewBits>(cells, place, end, columns, sum);
  }
  return many ? add_up<OneWord, kManyBits>(cells, place, end, columns, sum)
              : add_up<OneWord, kFewBits>(cells, place, end, columns, sum);
}

/// Not inlined and without a call: the loop has all registers to itself.
template <class Key, unsigned Bits>
[[gnu::noinline]] std::size_t AnswerMemo::add_up(const Cells& cells, std::size_t place,
                                                 std::size_t end, std::uint32_t* columns,
                                                 std::uint64_t& sum) {
  const char* const text = cells.text;
  const std::uint32_t* ends = cells.ends;
  std::size_t begin = cells.begin;
  Slot<Key>* slots = slots_of<Key>(places_[place]);
  std::uint64_t total = sum;
#pragma GCC unroll 4
  for (; place != end; ++place) {
    const std::size_t cell_end = *ends++;
    const std::size_t size = cell_end - begin;
    if (size > Key::kMostBytes) [[unlikely]] {
      break;
    }
    const Key key = Key::of(text + begin, size);
    Slot<Key>& slot = slots[key.place(Bits)];
    if (slot.key != key) [[unlikely]] {
      break;
    }
    columns[place] = slot.entry.column;
    total += slot.entry.worth;
    ++slot.entry.given;
    begin = cell_end + 1;
    slots += stride(Bits);
  }
  sum = total;
  return place;
}

/// The slot that holds the key, or the free one where it would be; some are always free.
template <class Key>
AnswerMemo::Slot<Key>* AnswerMemo::near_slot(const Place& place, Key key) const {
  Slot<Key>* const slots = slots_of<Key>(place);
  const unsigned bits = bits_of(place.kind);
  const std::size_t mask = (std::size_t{1} << bits) - 1;
  std::size_t at = key.place(bits);
  while (slots[at].key != key && slots[at].key != Key::kFree) {
    at = (at + 1) & mask;
  }
  return slots + at;
}

/// Null where no near slot holds the cell.
template <class Key>
AnswerMemo::Slot<Key>* AnswerMemo::held_near(const Place& place, const char* cell,
                                             std::size_t size) const {
  if (size > Key::kMostBytes) {
    return nullptr;
  }
  const Key key = Key::of(cell, size);
  Slot<Key>* const slot = near_slot(place, key);
  return slot->key == key ? slot : nullptr;
}

/// Likewise. What was given most moves to where its cells are looked for first, so that add_up
/// finds it there: whatever stood between goes on being found behind the slot it leaves.
template <class Key>
AnswerMemo::Entry* AnswerMemo::find_near(const Place& place, const char* cell,
                                         std::size_t size) const {
  Slot<Key>* const slot = held_near<Key>(place, cell, size);
  if (slot == nullptr) {
    return nullptr;
  }
  Slot<Key>& first = slots_of<Key>(place)[slot->key.place(bits_of(place.kind))];
  if (first.entry.given >= slot->entry.given) {
    return &slot->entry;
  }
  std::swap(first, *slot);
  return &first.entry;
}

AnswerMemo::Entry* AnswerMemo::find(std::size_t place, const char* cell, std::size_t size) {
  Place& of_place = places_[place];
  Entry* const near = of_place.kind == CellKind::words ? find_near<TwoWords>(of_place, cell, size)
                                                       : find_near<OneWord>(of_place, cell, size);
  if (near != nullptr) {
    return near;
  }
  if (size <= TwoWords::kMostBytes) {
    return of_place.middle_cells.find(TwoWords::of(cell, size));
  }
  const auto found = of_place.long_cells.find(std::string_view(cell, size));
  return found == of_place.long_cells.end() ? nullptr : &found->second;
}

/// Near slots are filled to a half, so that the first look nearly always finds; what is common
/// comes early. Null where the cell has to go elsewhere.
template <class Key>
AnswerMemo::Entry* AnswerMemo::add_near(Place& place, std::string_view cell,
                                        const Entry& entry) const {
  if (cell.size() > Key::kMostBytes ||
      std::size_t{2} * place.near_cells >= std::size_t{1} << bits_of(place.kind)) {
    return nullptr;
  }
  ++place.near_cells;
  const Key key = Key::of(readable(cell).data(), cell.size());
  Slot<Key>* slot = near_slot(place, key);
  *slot = {key, entry};
  return &slot->entry;
}

AnswerMemo::Entry* AnswerMemo::add(std::size_t place, std::string_view cell, const Entry& entry) {
  Place& of_place = places_[place];
  Entry* near = of_place.kind == CellKind::words ? add_near<TwoWords>(of_place, cell, entry)
                                                 : add_near<OneWord>(of_place, cell, entry);
  if (near != nullptr) {
    return near;
  }
  if (cell.size() <= TwoWords::kMostBytes) {
    return of_place.middle_cells.add(arena_, TwoWords::of(readable(cell).data(), cell.size()),
                                     entry);
  }
  return &of_place.long_cells.emplace(cell, entry).first->second;
}

void AnswerMemo::remove(std::size_t place, std::string_view cell) {
  Place& of_place = places_[place];
  const std::array<char, TwoWords::kMostBytes> bytes = readable(cell);
  if (of_place.kind == CellKind::words) {
    if (Slot<TwoWords>* slot = held_near<TwoWords>(of_place, bytes.data(), cell.size())) {
      slot->key = TwoWords::kRemoved;
      return;
    }
  } else if (Slot<OneWord>* slot = held_near<OneWord>(of_place, bytes.data(), cell.size())) {
    slot->key = OneWord::kRemoved;
    return;
  }
  if (cell.size() <= TwoWords::kMostBytes) {
    of_place.middle_cells.remove(TwoWords::of(bytes.data(), cell.size()));
  } else {
    of_place.long_cells.erase(of_place.long_cells.find(cell));
  }
}

}  // namespace tiku
