// A staging folder is locked (flock) while its run lives; the kernel drops the lock when the run
// dies, however it dies. A staging folder nobody holds is stale. After a swap the staging name
// holds the old results; clearing it removes only files of ours and files that are also in the new
// folder, so nothing of the user's can be lost.
#include "io/result_folder.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <stdio.h>  // renameat2
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "base/assert.h"
#include "base/text.h"
#include "io/files.h"
#include "io/messages.h"
#include "io/os_error.h"

namespace tiku {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLast = "summary.json";

std::string real_path(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? std::string(real.get()) : std::string();
}

std::string parent_of(const std::string& path) {
  const std::size_t slash = path.rfind('/');
  return slash == 0 ? "/" : path.substr(0, slash);
}

std::string name_of(const std::string& path) {
  return path.substr(path.rfind('/') + 1);
}

bool is_plain_name(const std::string& name) {
  return !name.empty() && name != "." && name != ".." && name.find('/') == std::string::npos;
}

std::vector<fs::directory_entry> entries_of(const std::string& folder) {
  std::vector<fs::directory_entry> entries;
  std::error_code code;
  for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
    entries.push_back(*it);
  }
  return entries;
}

constexpr std::string_view kPrevious = "previous-";

/// The N of "previous-N"; 0 for other names.
std::int64_t previous_number(std::string_view name) {
  constexpr std::size_t kMostDigits = 9;
  if (!name.starts_with(kPrevious)) {
    return 0;
  }
  const std::string_view digits = name.substr(kPrevious.size());
  const bool plain = !digits.empty() && digits.size() <= kMostDigits &&
                     digits.find_first_not_of("0123456789") == std::string_view::npos;
  return plain ? std::stoll(std::string(digits)) : 0;
}

bool is_previous(const fs::directory_entry& entry) {
  std::error_code ignored;
  return previous_number(entry.path().filename().string()) > 0 && entry.is_directory(ignored) &&
         !entry.is_symlink(ignored);
}

bool same_file(const std::string& a, const std::string& b) {
  struct stat first {};

  struct stat second {};

  return ::lstat(a.c_str(), &first) == 0 && ::lstat(b.c_str(), &second) == 0 &&
         first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

/// Whether a folder can change places with another: it holds only regular files and what was kept
/// of earlier runs, lies on the file system of its parent, and nobody stands in it.
bool can_swap(const std::string& folder) {
  struct stat own {};

  struct stat parent {};

  if (::stat(folder.c_str(), &own) != 0 || ::stat(parent_of(folder).c_str(), &parent) != 0 ||
      own.st_dev != parent.st_dev) {
    return false;
  }
  const std::string here = real_path(".");
  if (here == folder || here.starts_with(folder + "/")) {
    return false;
  }
  const std::vector<fs::directory_entry> entries = entries_of(folder);
  return std::all_of(entries.begin(), entries.end(), [](const fs::directory_entry& entry) {
    std::error_code ignored;
    return (entry.is_regular_file(ignored) && !entry.is_symlink(ignored)) || is_previous(entry);
  });
}

void sync_path(const std::string& path) {
  const Descriptor opened(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (opened.is_open()) {
    ::fsync(opened.number());  // best effort: what matters to a killed run is the order, which
                               // renaming gives
  }
}

/// The path is looked for from `folder` on, an open one or AT_FDCWD.
int write_new(int folder, const std::string& path, std::string_view bytes) {
  const Descriptor file(
      ::openat(folder, path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
  return file.is_open() ? write_all(file.number(), bytes) : errno;
}

}  // namespace

ResultFolder::ResultFolder(std::string folder, const std::vector<std::string>& known)
    : shown_(std::move(folder)), known_(known) {}

ResultFolder::~ResultFolder() {
  if (!staging_.empty()) {
    discard(staging_);
  }
}

Error ResultFolder::failure(int number) const {
  return write_error(shown_, number);
}

bool ResultFolder::is_ours(const std::string& name) const {
  return known_.has(name) || written_.has(name);
}

/// Decides where to stage, once. Afterwards staging_ is an empty folder that is locked.
Result<void> ResultFolder::prepare() {
  if (!staging_.empty()) {
    return {};
  }
  std::error_code code;
  const fs::path wanted = fs::absolute(shown_.empty() ? "." : shown_, code).lexically_normal();
  std::string plain = wanted.string();
  while (plain.size() > 1 && plain.ends_with('/')) {
    plain.pop_back();
  }
  fs::create_directories(parent_of(plain), code);
  existed_ = path_exists(plain);
  if (existed_ && !is_folder(plain)) {
    return failure(ENOTDIR);
  }
  folder_ = existed_ ? real_path(plain) : plain;
  const std::string beside = ".tiku-" + name_of(folder_) + "-";
  clear_stale(parent_of(folder_), beside);
  may_swap_ = (!existed_ || can_swap(folder_)) && make_staging(parent_of(folder_), beside);
  if (!may_swap_ && !existed_) {
    return failure(errno);
  }
  if (!may_swap_) {
    clear_stale(folder_, ".tiku-staging-");
    if (!make_staging(folder_, ".tiku-staging-")) {
      return failure(errno);
    }
  }
  return {};
}

bool ResultFolder::make_staging(const std::string& parent, const std::string& prefix) {
  constexpr int kNames = 100;
  const std::string stem =
      (parent == "/" ? "" : parent) + "/" + prefix + std::to_string(::getpid()) + "-";
  for (int i = 0; i < kNames; ++i) {
    const std::string path = stem + std::to_string(i);
    if (::mkdir(path.c_str(), 0777) != 0) {
      if (errno == EEXIST) {
        continue;
      }
      return false;
    }
    Descriptor opened(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));

    struct stat status {};

    const bool held = opened.is_open() && ::flock(opened.number(), LOCK_EX | LOCK_NB) == 0 &&
                      ::fstat(opened.number(), &status) == 0 && status.st_nlink != 0;
    if (held) {
      lock_ = std::move(opened);
      staging_ = path;
      return true;
    }
  }
  errno = EEXIST;
  return false;
}

/// Removes a staging folder: files of ours, and files that the published folder has too. Anything
/// else is moved into the published folder, or stays where it is if even that fails.
void ResultFolder::discard(const std::string& old_folder) const {
  for (const fs::directory_entry& entry : entries_of(old_folder)) {
    const std::string name = entry.path().filename().string();
    const std::string path = old_folder + "/" + name;
    const std::string published = folder_ + "/" + name;
    if (is_ours(name) || same_file(path, published)) {
      ::unlink(path.c_str());
    } else {
      ::renameat2(AT_FDCWD, path.c_str(), AT_FDCWD, published.c_str(), RENAME_NOREPLACE);
    }
  }
  ::rmdir(old_folder.c_str());
}

void ResultFolder::clear_stale(const std::string& parent, const std::string& prefix) const {
  for (const fs::directory_entry& entry : entries_of(parent)) {
    const std::string name = entry.path().filename().string();
    const std::string path = parent + "/" + name;
    if (!name.starts_with(prefix)) {
      continue;
    }
    const Descriptor opened(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (opened.is_open() && ::flock(opened.number(), LOCK_EX | LOCK_NB) == 0) {
      discard(path);
    }
  }
}

Result<void> ResultFolder::add(const std::string& name, std::string_view bytes) {
  const Result<std::string> path = reserve(name);
  if (!path) {
    return path.error();
  }
  if (const int trouble = write_new(lock_.number(), name, bytes); trouble != 0) {
    return write_error(shown_ + "/" + name, trouble);
  }
  return {};
}

Result<std::string> ResultFolder::reserve(const std::string& name) {
  if (!is_plain_name(name)) {
    return Error{text(msg::bad_result_name, visible(name))};
  }
  if (const Result<void> ready = prepare(); !ready) {
    return ready.error();
  }
  written_.add(name);
  return staging_ + "/" + name;
}

Result<std::string> ResultFolder::keep_old() {
  if (const Result<void> ready = prepare(); !ready) {
    return ready.error();
  }
  std::int64_t last = 0;
  for (const fs::directory_entry& entry : entries_of(folder_)) {
    last = std::max(last, previous_number(entry.path().filename().string()));
  }
  kept_ = std::string(kPrevious) + std::to_string(last + 1);
  return kept_;
}

/// Below the staging folder the old files have further names, so that nothing can be lost; it comes
/// along when the folders change places, or is moved when the staging folder is cleared.
Result<void> ResultFolder::link_old() const {
  const std::string target = staging_ + "/" + kept_;
  if (::mkdir(target.c_str(), 0777) != 0) {
    return failure(errno);
  }
  for (const std::string& name : known_.all()) {
    const std::string old = folder_ + "/" + name;
    const std::string copy = target + "/" + name;
    if (!path_exists(old) || ::link(old.c_str(), copy.c_str()) == 0) {
      continue;
    }
    const Result<std::string> bytes = read_file(old);
    if (!bytes) {
      return bytes.error();
    }
    if (const int trouble = write_new(AT_FDCWD, copy, *bytes); trouble != 0) {
      return write_error(shown_ + "/" + kept_ + "/" + name, trouble);
    }
  }
  return {};
}

Result<void> ResultFolder::commit() {
  if (Result<void> ready = prepare(); !ready) {
    return ready;
  }
  if (!kept_.empty()) {
    if (Result<void> kept = link_old(); !kept) {
      return kept;
    }
  }
  sync_written();
  if (!may_swap_ || !swap_whole()) {
    if (Result<void> moved = move_each(); !moved) {
      return moved;
    }
  }
  discard(staging_);
  staging_.clear();
  sync_path(parent_of(folder_));
  return {};
}

/// One flush of the file system where there are many files: one of each takes longer than all else.
void ResultFolder::sync_written() const {
  constexpr std::size_t kFew = 100;
  if (written_.all().size() > kFew && ::syncfs(lock_.number()) == 0) {
    return;
  }
  for (const std::string& name : written_.all()) {
    sync_path(staging_ + "/" + name);
  }
}

/// One step from the old folder to the new; false where this file system cannot, and then nothing
/// has changed.
bool ResultFolder::swap_whole() {
  const unsigned in_place_of_nothing = RENAME_NOREPLACE;
  if (!existed_ && ::renameat2(AT_FDCWD, staging_.c_str(), AT_FDCWD, folder_.c_str(),
                               in_place_of_nothing) == 0) {
    return true;
  }

  struct stat old {};

  return ::stat(folder_.c_str(), &old) == 0 && link_unknown_files() &&
         ::chmod(staging_.c_str(), old.st_mode & 07777) == 0 &&
         ::renameat2(AT_FDCWD, staging_.c_str(), AT_FDCWD, folder_.c_str(), RENAME_EXCHANGE) == 0;
}

bool ResultFolder::link_unknown_files() const {
  const std::vector<fs::directory_entry> entries = entries_of(folder_);
  return std::all_of(entries.begin(), entries.end(), [this](const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().string();
    return is_ours(name) || is_previous(entry) ||
           ::link((folder_ + "/" + name).c_str(), (staging_ + "/" + name).c_str()) == 0;
  });
}

/// File by file; summary.json, which names the others with their hashes, comes last.
Result<void> ResultFolder::move_each() {
  if (!path_exists(folder_) && ::mkdir(folder_.c_str(), 0777) != 0) {
    return failure(errno);
  }
  std::vector<std::string> names = written_.all();
  std::stable_partition(names.begin(), names.end(),
                        [](const std::string& name) { return name != kLast; });
  for (const std::string& name : known_.all()) {
    if (is_folder(folder_ + "/" + name)) {
      return write_error(shown_ + "/" + name, EISDIR);
    }
  }
  for (const std::string& name : known_.all()) {
    if (!written_.has(name) && ::unlink((folder_ + "/" + name).c_str()) != 0 && errno != ENOENT) {
      return write_error(shown_ + "/" + name, errno);
    }
  }
  for (const std::string& name : names) {
    if (::rename((staging_ + "/" + name).c_str(), (folder_ + "/" + name).c_str()) != 0) {
      return write_error(shown_ + "/" + name, errno);
    }
  }
  sync_path(folder_);
  return {};
}

}  // namespace tiku
