#include "io/account.h"

#include <pwd.h>
#include <unistd.h>

namespace tiku {

std::string account_name() {
  const passwd* const account = ::getpwuid(::geteuid());
  return account == nullptr ? std::to_string(::geteuid()) : std::string(account->pw_name);
}

std::string account_home() {
  const passwd* const account = ::getpwuid(::geteuid());
  return account == nullptr ? std::string() : std::string(account->pw_dir);
}

}  // namespace tiku
