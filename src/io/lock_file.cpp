// Locks of the open file (F_OFD_SETLK), not of the process: two records that are open in one
// process exclude each other too, and closing another descriptor of the file drops nothing.
#include "io/lock_file.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace tiku {
namespace {

struct flock one_byte(short type, std::int64_t number) {
  struct flock range {};

  range.l_type = type;
  range.l_whence = SEEK_SET;
  range.l_start = number;
  range.l_len = 1;
  return range;
}

}  // namespace

bool LockFile::open() {
  if (!file_.is_open()) {
    file_ = Descriptor(::open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
  }
  return file_.is_open();
}

bool LockFile::take(std::int64_t number) {
  if (!open()) {
    return true;
  }
  struct flock range = one_byte(F_WRLCK, number);
  const bool taken = ::fcntl(file_.number(), F_OFD_SETLK, &range) == 0;
  return taken || (errno != EAGAIN && errno != EACCES);
}

void LockFile::wait_for(std::int64_t number) {
  struct flock range = one_byte(F_WRLCK, number);
  while (open() && ::fcntl(file_.number(), F_OFD_SETLKW, &range) != 0 && errno == EINTR) {
  }
}

void LockFile::release(std::int64_t number) {
  if (file_.is_open()) {
    struct flock range = one_byte(F_UNLCK, number);
    ::fcntl(file_.number(), F_OFD_SETLK, &range);
  }
}

}  // namespace tiku
