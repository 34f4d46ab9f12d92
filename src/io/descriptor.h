#pragma once

#include <string_view>

namespace tiku {

/// Owns a file descriptor.
class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}

  ~Descriptor();

  Descriptor(Descriptor&& other) noexcept : number_(other.number_) { other.number_ = -1; }

  Descriptor& operator=(Descriptor&& other) noexcept;
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int number() const { return number_; }

  bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

/// Writes all of `bytes`; 0, or the errno value that stopped it.
int write_all(int descriptor, std::string_view bytes);

}  // namespace tiku
