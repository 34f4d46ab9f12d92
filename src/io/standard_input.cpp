#include "io/standard_input.h"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

#include "io/os_error.h"
#include "io/spool.h"

namespace tiku {

Result<std::uint64_t> settle_standard_input(const std::string& folder) {
  struct stat status {};

  const bool known = ::fstat(STDIN_FILENO, &status) == 0;
  if (known && S_ISREG(status.st_mode) && ::lseek(STDIN_FILENO, 0, SEEK_CUR) == 0) {
    return static_cast<std::uint64_t>(status.st_size);
  }
  Result<Spool> spool = Spool::create(folder);
  if (!spool) {
    return spool.error();
  }
  constexpr std::size_t kPiece = std::size_t{256} << 10;
  std::vector<char> bytes(kPiece);
  std::uint64_t size = 0;
  while (true) {
    const ssize_t got = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got < 0) {
      return read_error("-", errno);
    }
    if (got == 0) {
      break;
    }
    if (const Result<Spool::Block> kept =
            spool->append({bytes.data(), static_cast<std::size_t>(got)});
        !kept) {
      return kept.error();
    }
    size += static_cast<std::uint64_t>(got);
  }
  // Writing was by position: the file is read from its beginning.
  if (::dup2(spool->descriptor(), STDIN_FILENO) < 0) {
    return read_error("-", errno);
  }
  return size;
}

std::string openable_path(const std::string& path) {
  return path == "-" ? "/dev/stdin" : path;
}

}  // namespace tiku
