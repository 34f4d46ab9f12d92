#include "grade/stream/answer_memo.h"

#include <algorithm>
#include <memory>

#include "io/hash.h"

namespace tiku {
namespace {

constexpr std::size_t kTwoWords = 2 * sizeof(std::uint64_t);

/// The cell with bytes behind it that may be read.
std::array<char, kTwoWords> readable(std::string_view cell) {
  std::array<char, kTwoWords> bytes{};
  cell.copy(bytes.data(), bytes.size());
  return bytes;
}

constexpr unsigned kManyBits = 9;
constexpr unsigned kFewBits = 7;

/// A multiple-choice item is answered in some two hundred ways; papers of many items have to do
/// with less room each.
unsigned near_bits(std::size_t places) {
  constexpr std::size_t kShortPaper = 128;
  return places <= kShortPaper ? kManyBits : kFewBits;
}

}  // namespace

AnswerMemo::AnswerMemo(std::size_t places)
    : bits_(near_bits(places)), near_(places * stride(bits_) * sizeof(Slot)) {
  std::uninitialized_fill_n(slots(), places * stride(bits_), Slot());
  places_.reserve(places);
  for (std::size_t place = 0; place < places; ++place) {
    places_.emplace_back(arena_);
  }
}

std::size_t AnswerMemo::LongHash::operator()(std::string_view cell) const {
  return short_hash(cell);
}

std::size_t AnswerMemo::add_up(const Cells& cells, std::size_t place, std::size_t end,
                               std::uint32_t* columns, std::uint64_t& sum) {
  return bits_ == kManyBits ? add_up<kManyBits>(cells, place, end, columns, sum)
                            : add_up<kFewBits>(cells, place, end, columns, sum);
}

/// Not inlined: in the whole of the grader the loop would not have its registers to itself.
template <unsigned Bits>
[[gnu::noinline]] std::size_t AnswerMemo::add_up(const Cells& cells, std::size_t place,
                                                 std::size_t end, std::uint32_t* columns,
                                                 std::uint64_t& sum) {
  const std::uint64_t spread = spread_of(Bits);
  const char* const text = cells.text;
  const std::uint32_t* ends = cells.ends;
  std::size_t begin = cells.begin;
  Slot* near_slots = slots() + place * stride(Bits);
  Slot* const end_slots = slots() + end * stride(Bits);
  columns += place;
  std::uint64_t total = sum;
  for (; near_slots != end_slots; near_slots += stride(Bits)) {
    const std::size_t cell_end = *ends;
    const std::size_t size = cell_end - begin;
    const char* const cell = text + begin;
    begin = cell_end + 1;
    ++ends;
    Entry* entry = nullptr;
    if (size <= kWord) [[likely]] {
      const std::uint64_t key = word_of(cell, size);
      Slot* const slot = near_slots + (key * spread >> (64 - Bits));
      entry = &slot->entry;
      if (slot->key != key) [[unlikely]] {
        entry = find_further(near_slots, cell, size);
      }
    } else {
      entry = find_further(near_slots, cell, size);
    }
    if (entry == nullptr) [[unlikely]] {
      break;
    }
    *columns++ = entry->column;
    total += entry->worth;
    ++entry->given;
  }
  sum = total;
  return static_cast<std::size_t>(near_slots - slots()) / stride(Bits);
}

/// Of the place whose slots these are.
AnswerMemo::Entry* AnswerMemo::find_further(const Slot* near_slots, const char* cell,
                                            std::size_t size) {
  return find(static_cast<std::size_t>(near_slots - slots()) / stride(bits_), cell, size);
}

/// The slot that holds the key, or the free one where it would be; some are always free.
AnswerMemo::Slot* AnswerMemo::near_slot(std::size_t place, std::uint64_t key) const {
  Slot* const first = slots() + place * stride(bits_);
  const std::size_t mask = (std::size_t{1} << bits_) - 1;
  std::size_t at = home(key);
  while (first[at].key != key && first[at].key != kFree) {
    at = (at + 1) & mask;
  }
  return first + at;
}

AnswerMemo::Entry* AnswerMemo::find(std::size_t place, const char* cell, std::size_t size) {
  if (size <= kWord) {
    const std::uint64_t key = word_of(cell, size);
    Slot* slot = near_slot(place, key);
    if (slot->key == key) {
      return &slot->entry;
    }
  }
  Place& of_place = places_[place];
  if (size <= kTwoWords) {
    return of_place.middle_cells.find(two_words_of(cell, size));
  }
  const auto found = of_place.long_cells.find(std::string_view(cell, size));
  return found == of_place.long_cells.end() ? nullptr : &found->second;
}

/// Near slots are filled to a half, so that the first look nearly always finds; what is common
/// comes early.
AnswerMemo::Entry* AnswerMemo::add(std::size_t place, std::string_view cell, const Entry& entry) {
  Place& of_place = places_[place];
  const std::array<char, kTwoWords> bytes = readable(cell);
  if (cell.size() <= kWord && std::size_t{2} * of_place.near_cells < std::size_t{1} << bits_) {
    ++of_place.near_cells;
    const std::uint64_t key = word_of(bytes.data(), cell.size());
    Slot* slot = near_slot(place, key);
    *slot = {key, entry};
    return &slot->entry;
  }
  if (cell.size() <= kTwoWords) {
    return of_place.middle_cells.add(arena_, two_words_of(bytes.data(), cell.size()), entry);
  }
  return &of_place.long_cells.emplace(cell, entry).first->second;
}

void AnswerMemo::remove(std::size_t place, std::string_view cell) {
  Place& of_place = places_[place];
  const std::array<char, kTwoWords> bytes = readable(cell);
  if (cell.size() <= kWord) {
    const std::uint64_t key = word_of(bytes.data(), cell.size());
    if (Slot* slot = near_slot(place, key); slot->key == key) {
      slot->key = kRemoved;
      return;
    }
  }
  if (cell.size() <= kTwoWords) {
    of_place.middle_cells.remove(two_words_of(bytes.data(), cell.size()));
  } else {
    of_place.long_cells.erase(of_place.long_cells.find(cell));
  }
}

}  // namespace tiku
