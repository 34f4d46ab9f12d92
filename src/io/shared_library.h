#pragma once

#include <string>

#include "base/result.h"

namespace tiku {

/// A library that is loaded while the program runs, for what few runs need: loading it at the start
/// would slow every run. It stays loaded to the end.
class SharedLibrary {
 public:
  /// `file` is the name the dynamic linker knows the library by, with its version.
  explicit SharedLibrary(const char* file);

  /// Points `function` to the library's function `name`; null where it has none.
  template <class Function>
  void find(const char* name, Function*& function) {
    function = reinterpret_cast<Function*>(address_of(name));
  }

  /// An error if the library could not be loaded or lacks a function that was looked for.
  Result<void> status() const;

 private:
  void* address_of(const char* name);

  std::string file_;
  void* handle_ = nullptr;
  bool complete_ = false;
};

}  // namespace tiku
