#include "io/standard_input.h"

#include <array>
#include <unistd.h>

#include <doctest/doctest.h>

#include "io/files.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

/// Standard input comes from a pipe that holds `text`, as long as this lives.
class PipedInput {
 public:
  explicit PipedInput(std::string_view text) : before_(::dup(STDIN_FILENO)) {
    std::array<int, 2> ends{};
    REQUIRE(::pipe(ends.data()) == 0);
    REQUIRE(::write(ends[1], text.data(), text.size()) == static_cast<ssize_t>(text.size()));
    ::dup2(ends[0], STDIN_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
  }

  PipedInput(const PipedInput&) = delete;
  PipedInput& operator=(const PipedInput&) = delete;

  ~PipedInput() {
    ::dup2(before_, STDIN_FILENO);
    ::close(before_);
  }

 private:
  int before_;
};

}  // namespace

TEST_CASE("a pipe that was settled can be read as often as a file") {
  const TemporaryFolder folder;
  const PipedInput input("id,Q1\n1001,A\n");
  const Result<std::uint64_t> size = settle_standard_input(folder.path("."));
  REQUIRE(size);
  CHECK(*size == 13);
  for (int time = 0; time < 2; ++time) {
    const Result<std::string> opened = read_file(openable_path("-"));
    REQUIRE(opened);
    CHECK(*opened == "id,Q1\n1001,A\n");
  }
  const Result<std::string> direct = read_file("-");
  REQUIRE(direct);
  CHECK(*direct == "id,Q1\n1001,A\n");
}

TEST_CASE("standard input of which a part was read is settled as what is left of it") {
  const TemporaryFolder folder;
  const PipedInput input("headline\nid,Q1\n");
  REQUIRE(settle_standard_input(folder.path(".")));
  std::array<char, 9> line{};
  REQUIRE(::read(STDIN_FILENO, line.data(), line.size()) == 9);
  const Result<std::uint64_t> size = settle_standard_input(folder.path("."));
  REQUIRE(size);
  CHECK(*size == 6);
  const Result<std::string> rest = read_file(openable_path("-"));
  REQUIRE(rest);
  CHECK(*rest == "id,Q1\n");
}

}  // namespace tiku
