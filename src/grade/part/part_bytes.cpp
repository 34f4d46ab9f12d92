#include "grade/part/part_bytes.h"

namespace tiku {
namespace {

constexpr unsigned kBits = 7;
constexpr std::uint64_t kMore = 1U << kBits;
constexpr unsigned kWidth = 64;

}  // namespace

void PartWriter::number(std::uint64_t value) {
  while (value >= kMore) {
    bytes_ += static_cast<char>(value | kMore);
    value >>= kBits;
  }
  bytes_ += static_cast<char>(value);
}

void PartWriter::signed_number(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  number(value < 0 ? ~(bits << 1) : bits << 1);
}

void PartWriter::text(std::string_view text) {
  number(text.size());
  bytes_ += text;
}

void PartReader::fail() {
  failed_ = true;
  rest_ = {};
}

std::uint64_t PartReader::number() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < kWidth && !rest_.empty(); shift += kBits) {
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    value |= (byte & (kMore - 1)) << shift;
    if (byte < kMore) {
      return value;
    }
  }
  fail();
  return 0;
}

std::int64_t PartReader::signed_number() {
  const std::uint64_t bits = number();
  const std::uint64_t half = bits >> 1;
  return static_cast<std::int64_t>((bits & 1) != 0 ? ~half : half);
}

std::string_view PartReader::text() {
  const std::uint64_t size = number();
  if (size > rest_.size()) {
    fail();
    return {};
  }
  const std::string_view text = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return text;
}

std::size_t PartReader::index(std::size_t bound) {
  const std::uint64_t value = number();
  if (value < bound) {
    return value;
  }
  fail();
  return 0;
}

std::size_t PartReader::count() {
  const std::uint64_t value = number();
  if (value <= rest_.size()) {
    return value;
  }
  fail();
  return 0;
}

}  // namespace tiku
