#include "interop/text/scan/byte_offsets.h"

#include <algorithm>

namespace tiku {

void ByteOffsets::make_room(std::size_t characters) {
  auto lengths = std::make_unique_for_overwrite<std::uint8_t[]>(characters + 1);
  auto places = std::make_unique_for_overwrite<std::uint32_t[]>(characters / kBlock + 1);
  if (count_ > 0) {
    std::copy_n(lengths_.get(), count_ - 1, lengths.get());  // the last one's is not known yet
    std::copy_n(places_.get(), (count_ - 1) / kBlock + 1, places.get());
  }
  lengths_ = std::move(lengths);
  places_ = std::move(places);
}

void ByteOffsets::add_far(std::size_t length) {
  if (count_ > 0) {
    far_.push_back({count_ - 1, length - kLongest});
  }
}

std::size_t ByteOffsets::of(std::size_t character) const {
  const std::size_t first = character - character % kBlock;
  std::size_t at = places_[first / kBlock];
  for (std::size_t i = first; i < character; ++i) {
    at += lengths_[i];
  }
  if (far_.empty()) {
    return at;
  }
  const auto before = [](const Far& one, std::size_t place) { return one.character < place; };
  auto far = std::lower_bound(far_.begin(), far_.end(), first, before);
  for (; far != far_.end() && far->character < character; ++far) {
    at += far->rest;
  }
  return at;
}

}  // namespace tiku
