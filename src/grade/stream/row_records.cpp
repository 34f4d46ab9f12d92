#include "grade/stream/row_records.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/assert.h"
#include "base/short_copy.h"

namespace tiku {
namespace {

constexpr std::uint8_t kSpecial = 1;
constexpr std::uint8_t kNeedsCare = 2;

/// What begins a record.
struct Head {
  std::uint64_t worth = 0;
  std::uint32_t size = 0;
  std::uint8_t flags = 0;
  std::uint8_t id = 0;
  std::uint8_t name = 0;
  std::uint8_t group = 0;
};

static_assert(sizeof(Head) == 16);

template <class Number>
char* append_bytes(char* to, Number number) {
  std::memcpy(to, &number, sizeof number);
  return to + sizeof number;
}

char* append(char* to, std::string_view text) {
  return text.empty() ? to : copy_short(to, text.data(), text.size());
}

}  // namespace

void RowRecords::put(const RowRecord& record, std::span<const std::int16_t> sections,
                     const KeptTexts& extras) {
  const std::size_t most = sizeof(Head) + sections.size_bytes() +
                           (3 + extras.size()) * (kMostText + 1) + kShortCopySlack;
  if (bytes_.size() < filled_ + most) {
    bytes_.resize(std::max(2 * bytes_.size(), filled_ + most));
  }
  const auto flags = static_cast<std::uint8_t>((record.special ? kSpecial : 0) |
                                               (record.needs_care ? kNeedsCare : 0));
  const std::array<std::uint8_t, 4> sizes{flags, static_cast<std::uint8_t>(record.id.size()),
                                          static_cast<std::uint8_t>(record.name.size()),
                                          static_cast<std::uint8_t>(record.group.size())};
  char* to = bytes_.data() + filled_;
  to = append_bytes(to, record.worth);
  to = append_bytes(to, record.size);
  to = append_bytes(to, std::bit_cast<std::uint32_t>(sizes));
  for (const std::int16_t units : sections) {  // there are a few
    to = append_bytes(to, units);
  }
  to = append(to, record.id);
  to = append(to, record.name);
  to = append(to, record.group);
  for (const std::string_view extra : extras) {
    *to++ = static_cast<char>(static_cast<std::uint8_t>(extra.size()));
    to = append(to, extra);
  }
  filled_ = static_cast<std::size_t>(to - bytes_.data());
}

void take_record(std::string_view& records, RowRecord& record, std::span<std::int16_t> sections,
                 KeptTexts& extras) {
  Head head;
  TIKU_ASSERT(records.size() >= sizeof head + sections.size_bytes());
  std::memcpy(&head, records.data(), sizeof head);
  const char* at = records.data() + sizeof head;
  for (std::int16_t& units : sections) {
    std::memcpy(&units, at, sizeof units);
    at += sizeof units;
  }
  const char* const end = records.data() + records.size();
  const auto text = [&at, end](std::size_t size) {
    TIKU_ASSERT(static_cast<std::size_t>(end - at) >= size);
    const std::string_view taken(at, size);
    at += size;
    return taken;
  };
  record.special = (head.flags & kSpecial) != 0;
  record.needs_care = (head.flags & kNeedsCare) != 0;
  record.size = head.size;
  record.worth = head.worth;
  record.id = text(head.id);
  record.name = text(head.name);
  record.group = text(head.group);
  for (std::string_view& extra : extras) {
    extra = text(static_cast<std::uint8_t>(text(1).front()));
  }
  records.remove_prefix(static_cast<std::size_t>(at - records.data()));
}

}  // namespace tiku
