#include "quiz/record_place.h"

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <system_error>
#include <unistd.h>

#include "io/account.h"
#include "io/hash.h"

namespace tiku {
namespace {

/// Longer ones are cut and told apart by a hash; file systems take 255 bytes.
constexpr std::size_t kLongestName = 200;

/// The first of these variables that is set and not empty.
std::string first_set(const Io& io, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    if (const std::optional<std::string> value = io.env(name); value && !value->empty()) {
      return *value;
    }
  }
  return "";
}

std::string usual_folder(const Io& io) {
  // The XDG rules say that a relative path there counts for nothing.
  if (const std::string data = first_set(io, {"XDG_DATA_HOME"}); data.starts_with('/')) {
    return data + "/tiku";
  }
  const std::string home = first_set(io, {"HOME"});
  return (home.empty() ? account_home() : home) + "/.local/share/tiku";
}

std::string usual_user(const Io& io) {
  const std::string named = first_set(io, {"TIKU_USER", "USER", "LOGNAME"});
  return named.empty() ? account_name() : named;
}

bool is_plain(char byte) {
  return static_cast<unsigned char>(byte) > 0x20 && byte != 0x7f && byte != '/' && byte != '\\' &&
         byte != '%';
}

int hex_digit(char digit) {
  return digit >= 'A' ? digit - 'A' + 10 : digit - '0';
}

bool is_hex_digit(char digit) {
  return (digit >= '0' && digit <= '9') || (digit >= 'A' && digit <= 'F');
}

/// The user whose folder has this name.
std::string user_of_folder(std::string_view name) {
  std::string user;
  if (name == "%") {
    return user;
  }
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool escaped = name[i] == '%' && i + 2 < name.size() && is_hex_digit(name[i + 1]) &&
                         is_hex_digit(name[i + 2]);
    user +=
        escaped ? static_cast<char>(hex_digit(name[i + 1]) * 16 + hex_digit(name[i + 2])) : name[i];
    i += escaped ? 2 : 0;
  }
  return user;
}

}  // namespace

RecordPlace choose_place(const std::string& data_dir, const std::string& user, const Io& io) {
  return {data_dir.empty() ? usual_folder(io) : data_dir, user.empty() ? usual_user(io) : user};
}

std::string user_folder_name(std::string_view user) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  std::string name;
  for (const char byte : user) {
    const bool inside = byte == ' ' && !name.empty();
    if ((is_plain(byte) || inside) && !(byte == '.' && name.empty())) {
      name += byte;
      continue;
    }
    const auto value = static_cast<unsigned char>(byte);
    name += {'%', kHex[value >> 4U], kHex[value & 15U]};
  }
  if (name.size() > kLongestName) {
    const std::string hash = content_hash(user);
    return name.substr(0, kLongestName / 2) + "%" + hash.substr(hash.find(':') + 1);
  }
  return name.empty() ? "%" : name;
}

std::vector<std::string> recorded_users(const std::string& folder) {
  std::vector<std::string> users;
  std::error_code code;
  for (std::filesystem::directory_iterator it(folder, code), end; !code && it != end;
       it.increment(code)) {
    const std::string name = it->path().filename().string();
    const std::string user = user_of_folder(name);
    const std::string database = it->path().string() + "/record.db";
    // Only names that lead back to the same folder; others are not ours.
    if (user_folder_name(user) == name && ::access(database.c_str(), R_OK) == 0) {
      users.push_back(user);
    }
  }
  std::sort(users.begin(), users.end());
  return users;
}

}  // namespace tiku
