#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <utility>

namespace tiku {

/// A value that is hardly ever another than `T()`; it takes the room of a pointer where it is not.
template <class T>
class Rare {
 public:
  Rare() = default;

  // NOLINTNEXTLINE(google-explicit-constructor): it stands where a T would.
  Rare(T value) : value_(is_usual(value) ? nullptr : std::make_unique<T>(std::move(value))) {}

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
  static bool is_usual(const T& value) {
    if constexpr (std::equality_comparable<T>) {
      return value == T();
    } else {
      return false;
    }
  }

  std::unique_ptr<T> value_;
};

/// A std::optional that is hardly ever there; it takes the room of a pointer where it is not.
template <class T>
class RareOptional {
 public:
  RareOptional() = default;

  // NOLINTNEXTLINE(google-explicit-constructor): as that of std::optional.
  RareOptional(std::optional<T> value)
      : value_(value ? std::make_unique<T>(std::move(*value)) : nullptr) {}

  // NOLINTNEXTLINE(google-explicit-constructor): as that of std::optional.
  RareOptional(T value) : value_(std::make_unique<T>(std::move(value))) {}

  RareOptional(const RareOptional& other)
      : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}

  RareOptional(RareOptional&&) noexcept = default;

  RareOptional& operator=(RareOptional other) noexcept {
    value_.swap(other.value_);
    return *this;
  }

  ~RareOptional() = default;

  bool has_value() const { return value_ != nullptr; }

  explicit operator bool() const { return has_value(); }

  const T& operator*() const { return *value_; }

  const T* operator->() const { return value_.get(); }

  T value_or(T other) const { return value_ ? *value_ : std::move(other); }

  friend bool operator==(const RareOptional& a, const RareOptional& b) {
    return a && b ? *a == *b : a.has_value() == b.has_value();
  }

 private:
  std::unique_ptr<T> value_;
};

}  // namespace tiku
