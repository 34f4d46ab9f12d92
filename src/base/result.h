#pragma once

#include <optional>
#include <utility>
#include <variant>

#include "base/assert.h"
#include "base/message.h"

namespace tiku {

/// Why an operation could not proceed, in words for the user: what happened, the value, what to do.
struct Error {
  Text what;
};

/// A value, or the error that kept it from being made. The verbs are those of std::expected.
template <class T>
class [[nodiscard]] Result {
 public:
  // NOLINTBEGIN(google-explicit-constructor): `return value;` and `return error;` must do.
  Result(T value) : state_(std::move(value)) {}

  Result(Error error) : state_(std::move(error)) {}

  // NOLINTEND(google-explicit-constructor): a value or an error.

  bool has_value() const { return std::holds_alternative<T>(state_); }

  explicit operator bool() const { return has_value(); }

  T& value() {
    TIKU_ASSERT(has_value());
    return std::get<T>(state_);
  }

  const T& value() const {
    TIKU_ASSERT(has_value());
    return std::get<T>(state_);
  }

  const Error& error() const {
    TIKU_ASSERT(!has_value());
    return std::get<Error>(state_);
  }

  T& operator*() { return value(); }

  const T& operator*() const { return value(); }

  T* operator->() { return &value(); }

  const T* operator->() const { return &value(); }

 private:
  std::variant<T, Error> state_;
};

/// Success without a value, or an error.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() = default;

  // NOLINTNEXTLINE(google-explicit-constructor): as above.
  Result(Error error) : error_(std::move(error)) {}

  bool has_value() const { return !error_.has_value(); }

  explicit operator bool() const { return has_value(); }

  const Error& error() const {
    TIKU_ASSERT(error_.has_value());
    return *error_;
  }

 private:
  std::optional<Error> error_;
};

}  // namespace tiku
