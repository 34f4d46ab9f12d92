#include "io/shared_library.h"

#include <dlfcn.h>

#include "io/messages.h"

namespace tiku {

SharedLibrary::SharedLibrary(const char* file)
    : file_(file), handle_(::dlopen(file, RTLD_NOW | RTLD_LOCAL)), complete_(handle_ != nullptr) {}

Result<void> SharedLibrary::status() const {
  if (!complete_) {
    return Error{text(msg::library_missing, file_)};
  }
  return {};
}

void* SharedLibrary::address_of(const char* name) {
  void* const address = handle_ == nullptr ? nullptr : ::dlsym(handle_, name);
  complete_ = complete_ && address != nullptr;
  return address;
}

}  // namespace tiku
