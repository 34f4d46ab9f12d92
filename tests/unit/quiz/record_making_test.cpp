// How a record comes to be, and what is not taken for one.
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "quiz/record.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

Sitting practice() {
  Sitting sitting;
  sitting.bank = "b1";
  return sitting;
}

Result<std::unique_ptr<Record>> open_in(const TemporaryFolder& folder) {
  return Record::open({folder.path("data"), "li"});
}

/// A process that opens the record, reads it and enters a sitting; its exit code is 0 if it could.
pid_t begin_in_child(const TemporaryFolder& folder) {
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    const Result<std::unique_ptr<Record>> record = open_in(folder);
    const bool seen = record && record.value()->open_sittings("").has_value();
    ::_exit(seen && record.value()->begin(practice()).has_value() ? 0 : 1);
  }
  return child;
}

/// What opening says of the record whose user_version (four bytes at byte 60) is made of `byte`.
std::string trouble_with_version(const TemporaryFolder& folder, std::string bytes, char byte) {
  bytes.replace(60, 4, std::string(4, byte));
  folder.put("data/li/record.db", bytes);
  const Result<std::unique_ptr<Record>> record = open_in(folder);
  const bool untouched = folder.get("data/li/record.db") == bytes;
  return record || !untouched ? "" : record.error().what.in(Lang::en);
}

}  // namespace

TEST_CASE("processes that make one record at the same moment do not disturb each other") {
  for (int round = 0; round < 40; ++round) {
    const TemporaryFolder folder;
    std::vector<pid_t> children;
    for (int i = 0; i < 4; ++i) {
      children.push_back(begin_in_child(folder));
    }
    for (const pid_t child : children) {
      int status = 0;
      ::waitpid(child, &status, 0);
      CHECK(status == 0);
    }
    CHECK(open_in(folder).value()->sittings("b1").value().size() == 4);
  }
}

TEST_CASE("the database of another program is not touched") {
  const TemporaryFolder folder;
  REQUIRE(open_in(folder).value()->begin(practice()).has_value());
  const std::string bytes = folder.get("data/li/record.db");
  const std::string expected =
      "'" + folder.path("data/li/record.db") +
      "' is the database of another program; choose another folder with --data-dir";
  CHECK(trouble_with_version(folder, bytes, '\0') == expected);
  CHECK(trouble_with_version(folder, bytes, '\xff') == expected);
}

}  // namespace tiku
