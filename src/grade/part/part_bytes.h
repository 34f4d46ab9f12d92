#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tiku {

/// Numbers and texts one after the other: small numbers take one byte, a text its length before it.
class PartWriter {
 public:
  void number(std::uint64_t value);
  /// Small ones of either sign are short.
  void signed_number(std::int64_t value);
  void text(std::string_view text);

  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

/// Takes them off again. After the first thing that cannot be, everything is 0 and empty.
class PartReader {
 public:
  explicit PartReader(std::string_view bytes) : rest_(bytes) {}

  std::uint64_t number();
  std::int64_t signed_number();
  std::string_view text();
  /// A number below `bound`.
  std::size_t index(std::size_t bound);
  /// How many things follow that take a byte each at least: no more than there are bytes.
  std::size_t count();

  void fail();

  bool failed() const { return failed_; }

  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace tiku
