#include "io/lock_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "io/descriptor.h"
#include "io/private_files.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

/// What `work` returns in a process that is nobody special and may not enter the folder.
template <class Work>
int shut_out(const TemporaryFolder& folder, const Work& work) {
  constexpr uid_t kNobody = 65'534;
  const std::string path = folder.path("");
  REQUIRE(::chmod(path.c_str(), 0) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const bool plain = ::geteuid() != 0 || ::setuid(kNobody) == 0;
    ::_exit(plain ? work() : 99);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ::chmod(path.c_str(), 0700);
  return WEXITSTATUS(status);
}

}  // namespace

TEST_CASE("a numbered lock is held by one until it is released") {
  const TemporaryFolder folder;
  LockFile first(folder.path("locks"));
  LockFile second(folder.path("locks"));
  CHECK(first.take(7));
  CHECK(first.take(7));
  CHECK_FALSE(second.take(7));
  CHECK(second.take(8));
  first.release(7);
  CHECK(second.take(7));
}

TEST_CASE("a lock file that may not be opened keeps nobody from work") {
  const TemporaryFolder folder;
  CHECK(shut_out(folder, [&] { return LockFile(folder.path("locks")).take(7) ? 1 : 0; }) == 1);
}

TEST_CASE("the reason why a folder cannot be made is the first one") {
  const TemporaryFolder folder;
  CHECK(shut_out(folder, [&] { return make_private_folder(folder.path("a/b/c")); }) == EACCES);
  folder.put("file", "");
  CHECK(make_private_folder(folder.path("file/b/c")) == ENOTDIR);
  CHECK(make_private_folder(folder.path("a/b/c")) == 0);
  CHECK(make_private_folder(folder.path("a/b/c")) == 0);
}

TEST_CASE("a file that is there already keeps its bytes and the locks on it") {
  const TemporaryFolder folder;
  const std::string path = folder.put("record", "bytes");
  const Descriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC));

  struct flock range {};

  range.l_type = F_WRLCK;
  range.l_len = 1;
  REQUIRE(::fcntl(file.number(), F_SETLK, &range) == 0);
  CHECK(make_private_file(path) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::_exit(::fcntl(file.number(), F_SETLK, &range) == 0 ? 1 : 0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
  CHECK(folder.get("record") == "bytes");
}

}  // namespace tiku
