#include "grade/stream/row_records.h"

#include <algorithm>
#include <cstring>

#include "base/assert.h"
#include "base/short_copy.h"

namespace tiku {
namespace {

constexpr std::uint8_t kSpecial = 1;
constexpr std::uint8_t kNeedsCare = 2;

struct Head {
  std::uint64_t worth = 0;
  std::uint32_t size = 0;
  std::uint8_t flags = 0;
  std::uint8_t id = 0;
  std::uint8_t name = 0;
  std::uint8_t group = 0;
};

static_assert(sizeof(Head) == 16);

char* append(char* to, std::string_view text) {
  return text.empty() ? to : copy_short(to, text.data(), text.size());
}

}  // namespace

void RowRecords::put(const RowRecord& record, std::span<const std::int16_t> sections,
                     const KeptTexts& extras) {
  Head head;
  head.worth = record.worth;
  head.size = record.size;
  head.flags = static_cast<std::uint8_t>((record.special ? kSpecial : 0) |
                                         (record.needs_care ? kNeedsCare : 0));
  head.id = static_cast<std::uint8_t>(record.id.size());
  head.name = static_cast<std::uint8_t>(record.name.size());
  head.group = static_cast<std::uint8_t>(record.group.size());
  const std::size_t most =
      sizeof head + sections.size_bytes() + (3 + extras.size()) * (kMostText + 1) + kShortCopySlack;
  if (bytes_.size() < filled_ + most) {
    bytes_.resize(std::max(2 * bytes_.size(), filled_ + most));
  }
  char* to = bytes_.data() + filled_;
  std::memcpy(to, &head, sizeof head);
  to += sizeof head;
  for (const std::int16_t units : sections) {  // there are a few
    std::memcpy(to, &units, sizeof units);
    to += sizeof units;
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

RowRecord take_record(std::string_view& records, std::span<std::int16_t> sections,
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
  RowRecord record;
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
  return record;
}

}  // namespace tiku
