#include "io/os_error.h"

#include <cerrno>

#include "base/text.h"
#include "io/messages.h"

namespace tiku {
namespace {

struct KnownError {
  int number;
  const Message* message;
};

constexpr KnownError kKnownErrors[] = {
    {ENOENT, &msg::no_such_file},
    {EACCES, &msg::no_permission},
    {EPERM, &msg::no_permission},
    {EISDIR, &msg::is_a_folder},
    {ENOTDIR, &msg::not_a_folder},
    {ENOSPC, &msg::disk_full},
    {EDQUOT, &msg::disk_full},
    {EROFS, &msg::read_only_disk},
    {ENAMETOOLONG, &msg::name_too_long},
    {ELOOP, &msg::too_many_links},
    {EMFILE, &msg::too_many_files},
    {ENFILE, &msg::too_many_files},
    {EIO, &msg::disk_error},
};

}  // namespace

Text os_error(int number) {
  for (const KnownError& known : kKnownErrors) {
    if (known.number == number) {
      return text(*known.message);
    }
  }
  return text(msg::system_error, number);
}

Error read_error(std::string_view path, int number) {
  return {text(msg::cannot_read, visible(path), os_error(number))};
}

Error write_error(std::string_view path, int number) {
  return {text(msg::cannot_write, visible(path), os_error(number))};
}

}  // namespace tiku
