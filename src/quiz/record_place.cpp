#include "quiz/record_place.h"

#include <initializer_list>

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

}  // namespace tiku
