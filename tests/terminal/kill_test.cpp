// The program is killed at random moments; nothing it showed as taken may be missing afterwards.
#include <csignal>
#include <cstdlib>
#include <fstream>

#include <doctest/doctest.h>

#include "base/random.h"
#include "quiz/record.h"
#include "support/temporary_folder.h"
#include "terminal/pty.h"

namespace tiku::test {
namespace {

constexpr int kQuestions = 30;
constexpr int kKills = 200;

void write_bank(const std::string& path) {
  std::ofstream bank(path);
  bank << "tiku: 1\nkind: bank\nid: kill\nquestions:\n";
  for (int i = 1; i <= kQuestions; ++i) {
    bank << "  - {id: q" << i << ", type: single, stem: number " << i
         << ", options: {A: yes, B: no}, answer: A, points: 1}\n";
  }
}

/// Answers `taken` questions, then dies somewhere around the next key.
void answer_and_die(const TemporaryFolder& folder, int taken, Random& random) {
  Pty pty({std::getenv("TIKU_PROGRAM"), "quiz", folder.path("bank.yaml"), "--exam", "--data-dir",
           folder.path("data"), "--user", "k", "--restart"},
          {{"TERM", "xterm"}, {"TIKU_LANG", "en"}}, {});
  for (int i = 1; i <= taken; ++i) {
    REQUIRE(pty.wait_for("number " + std::to_string(i) + "\r\n"));
    REQUIRE(pty.wait_for("A-B: "));
    pty.send(i % 2 == 0 ? "a\r" : "b\r");
  }
  REQUIRE(pty.wait_for("number " + std::to_string(taken + 1) + "\r\n"));
  if (random.below(2) == 0) {
    REQUIRE(pty.wait_for("A-B: "));
    pty.send("a");
  }
  if (random.below(2) == 0) {
    pty.send("\r");
  }
  // Work for a while that no two runs share; the kill lands where it lands.
  for (std::uint64_t spin = random.below(200'000); spin > 0; --spin) {
    asm volatile("");
  }
  pty.kill(SIGKILL);
  CHECK(pty.finish() == 1000 + SIGKILL);
}

TEST_CASE("after any of two hundred kills every answer that was followed by a question is there") {
  const TemporaryFolder folder;
  write_bank(folder.path("bank.yaml"));
  Random random(20261125);
  for (int round = 0; round < kKills; ++round) {
    const int taken = static_cast<int>(random.below(5));
    answer_and_die(folder, taken, random);
    const Result<std::unique_ptr<Record>> record = Record::open({folder.path("data"), "k"});
    REQUIRE(record);
    const Result<std::vector<Sitting>> open = record.value()->open_sittings("kill");
    REQUIRE(open);
    if (taken == 0) {
      continue;  // the sitting itself may not have been entered yet
    }
    REQUIRE(open.value().size() >= 1);
    const Result<std::vector<GivenAnswer>> answers =
        record.value()->answers_of(open.value().front().id);
    REQUIRE(answers);
    REQUIRE(static_cast<int>(answers.value().size()) >= taken);
    for (int i = 1; i <= taken; ++i) {
      const GivenAnswer& answer = answers.value()[static_cast<std::size_t>(i - 1)];
      CHECK(answer.question == "q" + std::to_string(i));
      CHECK(answer.raw == (i % 2 == 0 ? "A" : "B"));
    }
  }
}

}  // namespace
}  // namespace tiku::test
