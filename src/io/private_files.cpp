#include "io/private_files.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/descriptor.h"
#include "io/paths.h"

namespace tiku {
namespace {

constexpr mode_t kOwnFolder = 0700;
constexpr mode_t kOwnFile = 0600;

/// So that a loss of power does not lose the new name; where it fails nothing is worse than before.
void sync_folder(const std::string& path) {
  const Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.is_open()) {
    ::fsync(folder.number());
  }
}

}  // namespace

int make_private_folder(const std::string& path) {
  const std::string whole = absolute_path(path);
  int trouble = 0;
  for (std::size_t end = 0; end != std::string::npos;) {
    end = whole.find('/', end + 1);
    const std::string part = whole.substr(0, end);
    const bool made = ::mkdir(part.c_str(), kOwnFolder) == 0;
    if (made) {
      sync_folder(parent_folder(part));
    }
    if (made || errno == EEXIST) {
      trouble = 0;
    } else if (trouble == 0) {
      // What follows fails because of this one.
      trouble = errno;
    }
  }
  return trouble;
}

// A file that is there is not even opened: closing it would drop the locks that this process has on
// it through other descriptors, a database's among them.
int make_private_file(const std::string& path) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnFile));
  if (!file.is_open()) {
    return errno == EEXIST ? 0 : errno;
  }
  sync_folder(parent_folder(absolute_path(path)));
  return 0;
}

}  // namespace tiku
