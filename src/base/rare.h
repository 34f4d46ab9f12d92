#pragma once

#include <memory>
#include <utility>

namespace tiku {

/// A value that is hardly ever another than `T()`; it takes the room of a pointer where it is not.
template <class T>
class Rare {
 public:
  Rare() = default;

  // NOLINTNEXTLINE(google-explicit-constructor): it stands where a T would.
  Rare(T value) : value_(std::make_unique<T>(std::move(value))) {}

  Rare(const Rare& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}

  Rare(Rare&&) noexcept = default;

  Rare& operator=(Rare other) noexcept {
    value_.swap(other.value_);
    return *this;
  }

  ~Rare() = default;

  const T& operator*() const {
    static const T kUsual{};
    return value_ ? *value_ : kUsual;
  }

  const T* operator->() const { return &**this; }

  /// Makes room for another value.
  T& edit() {
    if (!value_) {
      value_ = std::make_unique<T>();
    }
    return *value_;
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace tiku
