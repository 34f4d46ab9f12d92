#include "io/spool.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

#include "io/os_error.h"

namespace tiku {
namespace {

constexpr std::string_view kShownName = "temporary file";

std::string temporary_folder() {
  const char* named = std::getenv("TMPDIR");
  return named != nullptr && *named != '\0' ? named : "/tmp";
}

int open_nameless(const std::string& folder) {
  const int nameless = ::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (nameless >= 0) {
    return nameless;
  }
  std::string path = folder + "/.tiku-XXXXXX";  // a file system without nameless files
  const int named = ::mkostemp(path.data(), O_CLOEXEC);
  if (named >= 0) {
    ::unlink(path.c_str());
  }
  return named;
}

}  // namespace

Result<Spool> Spool::create(const std::string& folder) {
  int file = folder.empty() ? -1 : open_nameless(folder);
  const std::string fallback = temporary_folder();
  file = file < 0 ? open_nameless(fallback) : file;
  if (file < 0) {
    return write_error(fallback, errno);
  }
  return Spool(Descriptor(file));
}

Result<Spool::Block> Spool::append(std::string_view bytes) {
  Block block;
  {
    const std::lock_guard<std::mutex> lock(*mutex_);
    block = {size_, bytes.size()};
    size_ += bytes.size();
  }
  std::uint64_t at = block.offset;
  while (!bytes.empty()) {
    const ssize_t written =
        ::pwrite(file_.number(), bytes.data(), bytes.size(), static_cast<off_t>(at));
    if (written < 0 && errno != EINTR) {
      return write_error(kShownName, errno);
    }
    const auto done = static_cast<std::size_t>(written < 0 ? 0 : written);
    bytes.remove_prefix(done);
    at += done;
  }
  return block;
}

Result<void> Spool::read(const Block& block, std::string& bytes) const {
  bytes.resize(block.size);
  std::size_t filled = 0;
  while (filled < bytes.size()) {
    const ssize_t got = ::pread(file_.number(), bytes.data() + filled, bytes.size() - filled,
                                static_cast<off_t>(block.offset + filled));
    if (got == 0 || (got < 0 && errno != EINTR)) {
      return read_error(kShownName, got == 0 ? EIO : errno);
    }
    filled += static_cast<std::size_t>(got < 0 ? 0 : got);
  }
  return {};
}

void Spool::give_back(const Block& block) {
  // Where a file system can't, the room is free when the file is.
  (void)::fallocate(file_.number(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                    static_cast<off_t>(block.offset), static_cast<off_t>(block.size));
}

}  // namespace tiku
