#include "cli/context.h"

#include "cli/exit_codes.h"
#include "cli/messages.h"

namespace tiku {

void Context::print(const Text& text) const {
  print(text.in(lang));
}

void Context::say(const Text& what) const {
  if (talk != Talk::quiet) {
    io.err().write(text(msg::talk, what).in(lang) + "\n");
  }
}

int Context::fail(const Error& error) const {
  io.err().write(text(msg::error_talk, error.what).in(lang) + "\n");
  return kCannotProceed;
}

}  // namespace tiku
