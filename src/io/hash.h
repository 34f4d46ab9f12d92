#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace tiku {

/// Tells whether two files hold the same bytes: "xxh3:" and 32 hex digits (XXH3, 128 bits). Not for
/// secrets.
std::string content_hash(std::string_view bytes);

/// The same for bytes that come one piece after the other.
class HashStream {
 public:
  HashStream();

  void add(std::string_view bytes);
  std::string text() const;

 private:
  struct Free {
    void operator()(void* state) const;
  };

  std::unique_ptr<void, Free> state_;
};

/// 64 bits that tell texts apart, the same on every machine; not for secrets.
std::uint64_t short_hash(std::string_view bytes);

}  // namespace tiku
