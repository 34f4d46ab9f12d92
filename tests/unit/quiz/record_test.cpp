#include "quiz/record.h"

#include <array>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "support/temporary_folder.h"

namespace tiku {
namespace {

constexpr std::int64_t kMonday = 1'763'971'200;  // 2025-11-24 08:00 UTC

std::unique_ptr<Record> opened(const TemporaryFolder& folder, const std::string& user = "li") {
  Result<std::unique_ptr<Record>> record = Record::open({folder.path("data"), user});
  REQUIRE(record.has_value());
  return std::move(*record);
}

std::string trouble(const TemporaryFolder& folder, Lang lang = Lang::en) {
  const Result<std::unique_ptr<Record>> record = Record::open({folder.path("data"), "li"});
  return record ? "" : record.error().what.in(lang);
}

Sitting practice(const std::string& bank) {
  Sitting sitting;
  sitting.bank = bank;
  sitting.started = kMonday;
  sitting.last_seen = kMonday;
  return sitting;
}

GivenAnswer answer(std::int64_t sitting, const std::string& question, const std::string& raw) {
  GivenAnswer given;
  given.sitting = sitting;
  given.bank = "b1";
  given.question = question;
  given.raw = raw;
  given.at = kMonday + 60;
  given.ms = 4'200;
  given.first = true;
  given.state = "correct";
  given.content = "xxh3:c";
  given.key = "xxh3:k";
  return given;
}

std::string raws(const Record& record, std::int64_t sitting) {
  std::string all;
  const auto answers = record.answers_of(sitting);
  for (const GivenAnswer& given : answers.value()) {
    all += given.question + "=" + given.raw + " ";
  }
  return all;
}

mode_t mode_of(const std::string& path) {
  struct stat status {};

  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

/// Runs `work` in a process of its own; what it returns is the exit code.
template <class Work>
pid_t in_child(const Work& work) {
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    ::_exit(work());
  }
  return child;
}

int wait_for(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// What a process does that answers `count` questions; 0 where all went well. `told` gets a byte
/// for each answer that is on the disk (-1: nobody).
int write_answers(const std::string& data, int count, int told = -1) {
  const Result<std::unique_ptr<Record>> record = Record::open({data, "li"});
  const Result<std::int64_t> id = record.value()->begin(practice("b1"));
  for (int n = 0; n < count; ++n) {
    if (!record.value()->add_answer(answer(id.value(), std::to_string(n), "A"), n)) {
      return 1;
    }
    const char done = 1;
    if (told >= 0 && ::write(told, &done, 1) != 1) {
      return 2;
    }
  }
  return 0;
}

/// Kills a process that goes on writing once it has said `enough` times that an answer is on the
/// disk; how often it had said so when it was dead.
std::size_t write_until_killed(const std::string& data, std::size_t enough) {
  std::array<int, 2> ends{};
  REQUIRE(::pipe(ends.data()) == 0);
  const pid_t child =
      in_child([&] { return write_answers(data, std::numeric_limits<int>::max(), ends[1]); });
  ::close(ends[1]);
  std::size_t told = 0;
  char done = 0;
  while (told < enough && ::read(ends[0], &done, 1) == 1) {
    ++told;
  }
  ::kill(child, SIGKILL);
  while (::read(ends[0], &done, 1) == 1) {
    ++told;
  }
  ::close(ends[0]);
  CHECK(wait_for(child) == 128 + SIGKILL);
  return told;
}

}  // namespace

TEST_CASE("a record that does not exist reads as empty and leaves no trace") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  CHECK(record->path() == folder.path("data/li/record.db"));
  CHECK(record->sittings("").value().empty());
  CHECK(record->open_sittings("b1").value().empty());
  CHECK(record->answers("").value().empty());
  CHECK(record->answers_of(1).value().empty());
  CHECK(record->marked(1).value().empty());
  CHECK(record->flags("").value().empty());
  CHECK(record->last_answered("b1").value().empty());
  CHECK(record->draft(1, "q1").value().empty());
  CHECK(folder.names("").empty());
}

TEST_CASE("nobody else may read what the first write makes") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  REQUIRE(record->add_flag({"b1", "q1", "two answers", kMonday}).has_value());
  CHECK(mode_of(folder.path("data")) == 0700);
  CHECK(mode_of(folder.path("data/li")) == 0700);
  CHECK(mode_of(folder.path("data/li/record.db")) == 0600);
  CHECK(mode_of(folder.path("data/li/record.db-wal")) == 0600);
}

TEST_CASE("a sitting reads as it was written, and as it ended") {
  const TemporaryFolder folder;
  Sitting sitting;
  sitting.mode = SittingMode::exam;
  sitting.bank = "b1";
  sitting.bank_path = "banks/收费.yaml";
  sitting.bank_title = "收费员上岗";
  sitting.started = kMonday;
  sitting.seed = 0xFFFF'FFFF'FFFF'FFFEU;
  sitting.timer = TimerRule::active;
  sitting.duration_seconds = 5'400;
  sitting.active_ms = 1'500;
  sitting.last_seen = kMonday + 2;
  sitting.plan = R"([{"id":"q1"}])";
  std::int64_t id = 0;
  {
    const std::unique_ptr<Record> record = opened(folder);
    id = record->begin(sitting).value();
  }
  const std::unique_ptr<Record> record = opened(folder);
  const std::vector<Sitting> before = record->open_sittings("b1").value();
  REQUIRE(before.size() == 1);
  CHECK(before[0].id == id);
  CHECK(before[0].mode == SittingMode::exam);
  CHECK(before[0].state == SittingState::open);
  CHECK(before[0].bank == "b1");
  CHECK(before[0].bank_path == "banks/收费.yaml");
  CHECK(before[0].bank_title == "收费员上岗");
  CHECK(before[0].started == kMonday);
  CHECK_FALSE(before[0].ended.has_value());
  CHECK(before[0].seed == 0xFFFF'FFFF'FFFF'FFFEU);
  CHECK(before[0].timer == TimerRule::active);
  CHECK(before[0].duration_seconds == 5'400);
  CHECK(before[0].active_ms == 1'500);
  CHECK(before[0].last_seen == kMonday + 2);
  CHECK(before[0].plan == R"([{"id":"q1"}])");
  CHECK_FALSE(before[0].score.has_value());

  sitting.id = id;
  sitting.state = SittingState::expired;
  sitting.ended = kMonday + 5'400;
  sitting.active_ms = 5'400'000;
  sitting.score = Rational(12'345'678, 7);
  sitting.max = Rational(100);
  sitting.outcome = "pass";
  REQUIRE(record->end(sitting, {}).has_value());
  CHECK(record->open_sittings("").value().empty());
  const Sitting after = record->sittings("b1").value().at(0);
  CHECK(after.state == SittingState::expired);
  CHECK(after.ended == kMonday + 5'400);
  CHECK(after.active_ms == 5'400'000);
  CHECK(after.score == Rational(12'345'678, 7));
  CHECK(after.max == Rational(100));
  CHECK(after.outcome == "pass");
  CHECK(record->sittings("other").value().empty());
}

TEST_CASE("answers are kept in their order, with all they are made of") {
  const TemporaryFolder folder;
  std::int64_t id = 0;
  {
    const std::unique_ptr<Record> record = opened(folder);
    id = record->begin(practice("b1")).value();
    GivenAnswer given = answer(id, "q1", std::string("a\0b\x1b[2J", 7));
    given.ms = 3'600'000;
    REQUIRE(record->add_answer(given, 9'000).has_value());
    given.raw = "";
    given.first = false;
    given.state = "";
    REQUIRE(record->add_answer(given, 12'000).has_value());
    REQUIRE(record->add_answer(answer(id, "s2/q\"'; --", "对"), 15'000).has_value());
  }
  const std::unique_ptr<Record> record = opened(folder);
  const std::vector<GivenAnswer> answers = record->answers("b1").value();
  REQUIRE(answers.size() == 3);
  CHECK(answers[0].sitting == id);
  CHECK(answers[0].bank == "b1");
  CHECK(answers[0].question == "q1");
  CHECK(answers[0].raw == std::string("a\0b\x1b[2J", 7));
  CHECK(answers[0].at == kMonday + 60);
  CHECK(answers[0].ms == kLongestLook);
  CHECK(answers[0].first);
  CHECK(answers[0].state == "correct");
  CHECK(answers[0].content == "xxh3:c");
  CHECK(answers[0].key == "xxh3:k");
  CHECK(answers[1].raw.empty());
  CHECK_FALSE(answers[1].first);
  CHECK(answers[1].state.empty());
  CHECK(answers[2].question == "s2/q\"'; --");
  CHECK(answers[2].ms == 4'200);
  CHECK(record->answers("b2").value().empty());
  CHECK(record->answers("").value().size() == 3);
  const Sitting sitting = record->sittings("").value().at(0);
  CHECK(sitting.active_ms == 15'000);
  CHECK(sitting.last_seen == kMonday + 60);
}

TEST_CASE("marks, drafts, pauses and flags are kept") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  const std::int64_t id = record->begin(practice("b1")).value();
  REQUIRE(record->set_marked(id, "q2", true).has_value());
  REQUIRE(record->set_marked(id, "q1", true).has_value());
  REQUIRE(record->set_marked(id, "q1", true).has_value());
  CHECK(record->marked(id).value() == std::vector<std::string>{"q1", "q2"});
  REQUIRE(record->set_marked(id, "q1", false).has_value());
  CHECK(record->marked(id).value() == std::vector<std::string>{"q2"});

  REQUIRE(record->save_draft(id, "q1", "半个").has_value());
  REQUIRE(record->save_draft(id, "q1", "半个答案").has_value());
  CHECK(record->draft(id, "q1").value() == "半个答案");
  CHECK(record->draft(id, "q2").value().empty());
  REQUIRE(record->add_answer(answer(id, "q1", "A"), 5'000).has_value());
  CHECK(record->draft(id, "q1").value().empty());

  REQUIRE(record->save_pause(id, 7'000, kMonday + 90).has_value());
  CHECK(record->open_sittings("").value().at(0).active_ms == 7'000);
  CHECK(record->open_sittings("").value().at(0).last_seen == kMonday + 90);

  REQUIRE(record->add_flag({"b1", "q3", "两个选项都对", kMonday}).has_value());
  const std::vector<Flag> flags = record->flags("b1").value();
  REQUIRE(flags.size() == 1);
  CHECK(flags[0].question == "q3");
  CHECK(flags[0].reason == "两个选项都对");
  CHECK(flags[0].at == kMonday);
  CHECK(record->flags("b2").value().empty());
}

TEST_CASE("the end of an exam says what the last answer to each question came to") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  Sitting sitting = practice("b1");
  sitting.mode = SittingMode::exam;
  sitting.id = record->begin(sitting).value();
  GivenAnswer given = answer(sitting.id, "q1", "A");
  given.state.clear();
  given.key.clear();
  REQUIRE(record->add_answer(given, 1).has_value());
  given.raw = "B";
  REQUIRE(record->add_answer(given, 2).has_value());
  REQUIRE(record->save_draft(sitting.id, "q2", "x").has_value());
  sitting.state = SittingState::handed_in;
  REQUIRE(record->end(sitting, {answer(sitting.id, "q1", "B")}).has_value());
  const std::vector<GivenAnswer> answers = record->answers_of(sitting.id).value();
  CHECK(answers.at(0).state.empty());
  CHECK(answers.at(0).key.empty());
  CHECK(answers.at(1).state == "correct");
  CHECK(answers.at(1).key == "xxh3:k");
  CHECK(record->draft(sitting.id, "q2").value().empty());
}

TEST_CASE("the last answer to each question of a bank is known") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  const std::int64_t id = record->begin(practice("b1")).value();
  GivenAnswer given = answer(id, "q1", "A");
  REQUIRE(record->add_answer(given, 1).has_value());
  given.at = kMonday + 500;
  REQUIRE(record->add_answer(given, 2).has_value());
  REQUIRE(record->add_answer(answer(id, "q2", "A"), 3).has_value());
  CHECK(record->last_answered("b1").value() ==
        std::map<std::string, std::int64_t>{{"q1", kMonday + 500}, {"q2", kMonday + 60}});
  CHECK(record->last_answered("b2").value().empty());
}

TEST_CASE("what was returned for is there after the process was killed") {
  const TemporaryFolder folder;
  constexpr std::size_t kRounds = 20;
  for (std::size_t round = 1; round <= kRounds; ++round) {
    const std::size_t told = write_until_killed(folder.path("data"), round);
    const std::unique_ptr<Record> record = opened(folder);
    const std::vector<Sitting> open = record->open_sittings("b1").value();
    REQUIRE(open.size() == round);
    const std::size_t kept = record->answers_of(open.front().id).value().size();
    // One more may have come to the disk without being told.
    CHECK((kept == told || kept == told + 1));
    CHECK(record->claim(open.front().id));
  }
}

TEST_CASE("two processes write into one record") {
  const TemporaryFolder folder;
  constexpr int kEach = 25;
  const std::string data = folder.path("data");
  const auto write = [&data] { return write_answers(data, kEach); };
  const pid_t first = in_child(write);
  const pid_t second = in_child(write);
  CHECK(wait_for(first) == 0);
  CHECK(wait_for(second) == 0);
  const std::unique_ptr<Record> record = opened(folder);
  CHECK(record->sittings("b1").value().size() == 2);
  CHECK(record->answers("b1").value().size() == 2 * kEach);
}

TEST_CASE("a sitting belongs to one process until it ends") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> first = opened(folder);
  const std::unique_ptr<Record> second = opened(folder);
  Sitting sitting = practice("b1");
  sitting.id = first->begin(sitting).value();
  CHECK(first->claim(sitting.id));
  CHECK_FALSE(second->claim(sitting.id));
  const std::int64_t other = second->begin(practice("b1")).value();
  CHECK_FALSE(first->claim(other));
  sitting.state = SittingState::handed_in;
  REQUIRE(first->end(sitting, {}).has_value());
  CHECK(second->claim(sitting.id));
}

TEST_CASE("a record that another process makes after it was opened is seen") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> early = opened(folder);
  CHECK(early->sittings("").value().empty());
  const std::unique_ptr<Record> late = opened(folder);
  REQUIRE(late->begin(practice("b1")).has_value());
  CHECK(early->sittings("").value().size() == 1);
}

TEST_CASE("users do not see each other, whatever their names") {
  const TemporaryFolder folder;
  REQUIRE(opened(folder, "../x")->begin(practice("b1")).has_value());
  REQUIRE(opened(folder, "x")->begin(practice("b2")).has_value());
  REQUIRE(opened(folder, "李雷")->begin(practice("b3")).has_value());
  CHECK(folder.names("") == "data ");
  CHECK(folder.names("data") == "%2E.%2Fx x 李雷 ");
  CHECK(opened(folder, "../x")->sittings("").value().at(0).bank == "b1");
  CHECK(opened(folder, "李雷")->sittings("").value().at(0).bank == "b3");
}

TEST_CASE("a write that fails leaves the record as it was and may be tried again") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  const std::int64_t id = record->begin(practice("b1")).value();
  REQUIRE(record->add_answer(answer(id, "q1", "A"), 1).has_value());

  // A limit on the size of files stands in for a full disk.
  std::signal(SIGXFSZ, SIG_IGN);
  rlimit usual{};
  REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
  rlimit tight = usual;
  tight.rlim_cur = 4'096;
  REQUIRE(::setrlimit(RLIMIT_FSIZE, &tight) == 0);
  const Result<void> failed = record->add_answer(answer(id, "q2", "B"), 2);
  ::setrlimit(RLIMIT_FSIZE, &usual);
  std::signal(SIGXFSZ, SIG_DFL);

  REQUIRE_FALSE(failed.has_value());
  CHECK(failed.error().what.in(Lang::en).starts_with("cannot save to the record '" +
                                                     record->path() + "': "));
  CHECK(raws(*record, id) == "q1=A ");
  CHECK(record->open_sittings("").value().at(0).active_ms == 1);
  REQUIRE(record->add_answer(answer(id, "q2", "B"), 2).has_value());
  CHECK(raws(*record, id) == "q1=A q2=B ");
}

TEST_CASE("a record that was taken away is not written into nowhere") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  const std::int64_t id = record->begin(practice("b1")).value();
  REQUIRE(std::rename(folder.path("data/li").c_str(), folder.path("data/kept").c_str()) == 0);
  const Result<void> failed = record->add_answer(answer(id, "q1", "A"), 1);
  REQUIRE_FALSE(failed.has_value());
  CHECK(failed.error().what.in(Lang::en) ==
        "the record '" + record->path() +
            "' was removed or replaced while this program ran; put it back and try again, or start "
            "the program anew");
  REQUIRE(std::rename(folder.path("data/kept").c_str(), folder.path("data/li").c_str()) == 0);
  REQUIRE(record->add_answer(answer(id, "q1", "A"), 1).has_value());
  CHECK(raws(*record, id) == "q1=A ");
}

TEST_CASE("a folder that cannot be made is said with the path") {
  const TemporaryFolder folder;
  const std::unique_ptr<Record> record = opened(folder);
  folder.put("data", "a file where the folder should be");
  const Result<std::int64_t> begun = record->begin(practice("b1"));
  REQUIRE_FALSE(begun.has_value());
  CHECK(begun.error().what.in(Lang::en) ==
        "cannot save to the record '" + record->path() +
            "': a part of the path is not a folder; see to that and try again, or choose another "
            "folder with --data-dir");
  CHECK(trouble(folder) ==
        "cannot read the record '" + record->path() +
            "': a part of the path is not a folder; see to that, or choose another folder with "
            "--data-dir");
}

TEST_CASE("a record that is damaged, foreign or of a later version is not touched") {
  const TemporaryFolder folder;
  const std::string path = folder.path("data/li/record.db");
  SUBCASE("damaged") {
    folder.put("data/li/record.db", std::string(4'096, 'x'));
    CHECK(trouble(folder) == "the record '" + path +
                                 "' is damaged (file is not a database); put back a copy of it, or "
                                 "move it away and a new one begins");
    CHECK(trouble(folder, Lang::zh) == "记录“" + path +
                                           "”已损坏（file is not a "
                                           "database）；请恢复备份，或把它移走，以便重新开始");
    CHECK(folder.get("data/li/record.db") == std::string(4'096, 'x'));
  }
  SUBCASE("later") {
    REQUIRE(opened(folder)->begin(practice("b1")).has_value());
    std::string bytes = folder.get("data/li/record.db");
    // user_version is a big-endian number at byte 60 of the file.
    REQUIRE(bytes.substr(60, 4) == std::string("\0\0\0\x01", 4));
    bytes[63] = 2;
    folder.put("data/li/record.db", bytes);
    CHECK(trouble(folder) == "the record '" + path +
                                 "' was written by a later version of tiku (its format is 2, this "
                                 "one knows 1); install the later version, or choose another "
                                 "folder with --data-dir");
    CHECK(folder.get("data/li/record.db") == bytes);
  }
  SUBCASE("cut off while it was made") {
    folder.put("data/li/record.db", "");
    const std::unique_ptr<Record> record = opened(folder);
    CHECK(record->sittings("").value().empty());
    CHECK(record->begin(practice("b1")).has_value());
  }
}

TEST_CASE("opening and reading a record does not change it") {
  const TemporaryFolder folder;
  REQUIRE(opened(folder)->begin(practice("b1")).has_value());
  const std::string before = folder.get("data/li/record.db");
  CHECK(opened(folder)->sittings("").value().size() == 1);
  CHECK(folder.get("data/li/record.db") == before);
  CHECK(folder.names("data/li") == "record.db sittings.lock ");
}

}  // namespace tiku
