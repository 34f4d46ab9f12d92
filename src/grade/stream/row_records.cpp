#include "grade/stream/row_records.h"

#include <cstring>

#include "base/assert.h"

namespace tiku {
namespace {

struct Head {
  std::uint64_t states = 0;
  std::uint32_t total = 0;
  std::uint32_t offset = 0;
  std::uint32_t size = 0;
  std::uint32_t line = 0;
  std::uint8_t special = 0;
  std::uint8_t id = 0;
  std::uint8_t name = 0;
  std::uint8_t group = 0;
  std::uint32_t needs_care = 0;
};

static_assert(sizeof(Head) == 32);

}  // namespace

void put_record(const RowRecord& record, std::span<const std::int32_t> sections, std::string& out) {
  Head head;
  head.states = record.states;
  head.total = record.total;
  head.offset = record.offset;
  head.size = record.size;
  head.line = record.line;
  head.special = record.special ? 1 : 0;
  head.id = static_cast<std::uint8_t>(record.id.size());
  head.name = static_cast<std::uint8_t>(record.name.size());
  head.group = static_cast<std::uint8_t>(record.group.size());
  head.needs_care = record.needs_care ? 1 : 0;
  out.append(reinterpret_cast<const char*>(&head), sizeof head);
  out.append(reinterpret_cast<const char*>(sections.data()), sections.size_bytes());
  out += record.id;
  out += record.name;
  out += record.group;
}

RowRecord take_record(std::string_view& records, std::span<std::int32_t> sections) {
  Head head;
  TIKU_ASSERT(records.size() >= sizeof head + sections.size_bytes());
  std::memcpy(&head, records.data(), sizeof head);
  records.remove_prefix(sizeof head);
  std::memcpy(sections.data(), records.data(), sections.size_bytes());
  records.remove_prefix(sections.size_bytes());
  const auto text = [&records](std::size_t size) {
    TIKU_ASSERT(records.size() >= size);
    const std::string_view taken = records.substr(0, size);
    records.remove_prefix(size);
    return taken;
  };
  RowRecord record;
  record.special = head.special != 0;
  record.total = head.total;
  record.states = head.states;
  record.offset = head.offset;
  record.size = head.size;
  record.line = head.line;
  record.needs_care = head.needs_care != 0;
  record.id = text(head.id);
  record.name = text(head.name);
  record.group = text(head.group);
  return record;
}

}  // namespace tiku
