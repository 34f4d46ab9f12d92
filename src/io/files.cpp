// Reading is by descriptors rather than streams: a folder, a device or a vanished disk gives an
// honest errno.
#include "io/files.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "io/descriptor.h"
#include "io/messages.h"
#include "io/os_error.h"

namespace tiku {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20;
constexpr std::size_t kFileLimit = 4095 * kMebibyte;  // spans are 32 bits wide
constexpr std::size_t kDeviceLimit = 64 * kMebibyte;
constexpr std::size_t kPiece = std::size_t{64} << 10;
constexpr int kTemporaryNames = 100;

Result<std::string> read_descriptor(const std::string& path, int descriptor,
                                    const struct stat& status) {
  const bool device = S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode);
  const std::size_t limit = device ? kDeviceLimit : kFileLimit;
  std::string bytes;
  if (S_ISREG(status.st_mode) && status.st_size > 0) {
    bytes.reserve(std::min(limit, static_cast<std::size_t>(status.st_size)) + 1);
  }
  const auto buffer = std::make_unique_for_overwrite<char[]>(kPiece);
  while (true) {
    const ssize_t got = ::read(descriptor, buffer.get(), kPiece);
    if (got == 0) {
      return bytes;
    }
    if (got < 0 && errno != EINTR) {
      return read_error(path, errno);
    }
    bytes.append(buffer.get(), static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (bytes.size() > limit) {
      return Error{text(msg::cannot_read, visible(path), text(msg::never_ends, limit / kMebibyte))};
    }
  }
}

bool is_hidden(std::string_view name) {
  return name.starts_with('.') || name.starts_with("~$");
}

struct FolderEntry {
  std::string path;
  /// As readdir gives it; DT_LNK and DT_UNKNOWN need another look.
  unsigned char type = DT_UNKNOWN;
};

/// The entries of a folder by name, without hidden ones; 0, or the errno value that stopped it.
int list_entries(const std::string& path, std::vector<FolderEntry>& entries) {
  struct Close {
    void operator()(DIR* folder) const { ::closedir(folder); }
  };

  const std::unique_ptr<DIR, Close> folder(::opendir(path.c_str()));
  if (folder == nullptr) {
    return errno;
  }
  const std::string prefix = path.ends_with('/') ? path : path + '/';
  errno = 0;
  while (const dirent* entry = ::readdir(folder.get())) {
    if (!is_hidden(entry->d_name)) {
      entries.push_back({prefix + entry->d_name, entry->d_type});
    }
    errno = 0;
  }
  const int trouble = errno;
  std::sort(entries.begin(), entries.end(),
            [](const FolderEntry& a, const FolderEntry& b) { return a.path < b.path; });
  return trouble;
}

/// What a link leads to is read where it is a file, and not walked where it is a folder.
unsigned char type_of(const FolderEntry& entry) {
  struct stat status {};

  unsigned char type = entry.type;
  if (type == DT_UNKNOWN && ::lstat(entry.path.c_str(), &status) == 0) {
    type = static_cast<unsigned char>(IFTODT(status.st_mode));
  }
  if (type == DT_LNK) {  // a file that vanished meanwhile is no file
    const bool file = ::stat(entry.path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
    type = file ? DT_REG : DT_UNKNOWN;
  }
  return type;
}

/// Appends the files below `path`, or says which folder could not be listed.
Result<void> append_files(const std::string& path, std::vector<std::string>& out) {
  std::vector<FolderEntry> entries;
  if (const int trouble = list_entries(path, entries); trouble != 0) {
    return Error{text(msg::cannot_list, visible(path), os_error(trouble))};
  }
  for (FolderEntry& entry : entries) {
    const unsigned char type = type_of(entry);
    if (type == DT_DIR) {
      if (Result<void> below = append_files(entry.path, out); !below) {
        return below;
      }
    } else if (type == DT_REG) {
      out.push_back(std::move(entry.path));
    }
  }
  return {};
}

/// The file that is really written: links are followed, so that a link stays a link.
std::string resolved(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? std::string(real.get()) : path;
}

struct Temporary {
  std::string path;
  Descriptor descriptor;
};

/// A new file in the folder of `path`, with the mode a new file gets from the user's umask.
Temporary make_temporary(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : path.substr(0, slash + 1);
  const std::string stem = folder + ".tiku-" + std::to_string(::getpid()) + "-";
  for (int i = 0; i < kTemporaryNames; ++i) {
    std::string name = stem + std::to_string(i);
    Descriptor made(::open(name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (made.is_open() || errno != EEXIST) {
      return {std::move(name), std::move(made)};
    }
  }
  return {stem, Descriptor()};
}

/// For what is no regular file (/dev/stdout, a pipe): there is nothing to replace.
int write_in_place(const std::string& path, std::string_view bytes) {
  const Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file.is_open() ? write_all(file.number(), bytes) : errno;
}

int replace_file(const std::string& path, std::string_view bytes, const struct stat* old) {
  const Temporary temporary = make_temporary(path);
  if (!temporary.descriptor.is_open()) {
    return errno;
  }
  const int descriptor = temporary.descriptor.number();
  int trouble = write_all(descriptor, bytes);
  if (trouble == 0 && old != nullptr && ::fchmod(descriptor, old->st_mode & 07777) != 0) {
    trouble = errno;
  }
  if (trouble == 0 && ::fsync(descriptor) != 0) {
    trouble = errno;
  }
  if (trouble == 0 && ::rename(temporary.path.c_str(), path.c_str()) != 0) {
    trouble = errno;
  }
  if (trouble != 0) {
    ::unlink(temporary.path.c_str());
  }
  return trouble;
}

}  // namespace

Result<std::string> read_file(const std::string& path) {
  Descriptor opened;
  int descriptor = STDIN_FILENO;
  if (path != "-") {
    opened = Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    descriptor = opened.number();
  }

  struct stat status {};

  if (descriptor < 0 || ::fstat(descriptor, &status) != 0) {
    return read_error(path, errno);
  }
  if (S_ISDIR(status.st_mode)) {
    return read_error(path, EISDIR);
  }
  return read_descriptor(path, descriptor, status);
}

bool is_folder(const std::string& path) {
  struct stat status {};

  return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::uint64_t file_size(const std::string& path) {
  struct stat status {};

  const bool regular = ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
  return regular ? static_cast<std::uint64_t>(status.st_size) : 0;
}

bool path_exists(const std::string& path) {
  struct stat status {};

  return ::stat(path.c_str(), &status) == 0;
}

bool is_regular_file(const std::string& path) {
  struct stat status {};

  return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

Result<std::vector<std::string>> list_files(const std::string& path) {
  std::vector<std::string> files;
  if (const Result<void> listed = append_files(path, files); !listed) {
    return listed.error();
  }
  return files;
}

Result<void> write_file(const std::string& path, std::string_view bytes) {
  const std::string target = resolved(path);

  struct stat status {};

  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) {
    return write_error(path, EISDIR);
  }
  const bool special = exists && !S_ISREG(status.st_mode);
  const int trouble = special ? write_in_place(target, bytes)
                              : replace_file(target, bytes, exists ? &status : nullptr);
  if (trouble != 0) {
    return write_error(path, trouble);
  }
  return {};
}

}  // namespace tiku
