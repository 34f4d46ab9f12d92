#include <ctime>
#include <filesystem>
#include <stdlib.h>

#include <doctest/doctest.h>

#include "base/text.h"
#include "base/width.h"
#include "cli/app.h"
#include "io/local_time.h"
#include "quiz/identity.h"
#include "quiz/known_banks.h"
#include "quiz/paper.h"
#include "quiz/record.h"
#include "support/fake_io.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

constexpr std::int64_t kDay = 86'400;
/// 2025-11-24, a Monday, at 12:00 UTC.
constexpr std::int64_t kMonday = 1'763'985'600;

constexpr const char* kBank = R"(tiku: 1
id: refund
title: 退款专题
questions:
  - {id: days, type: judge, stem: 七天内可以退款。, answer: 对, points: 1, tags: [退款]}
  - {id: fee, type: judge, stem: 退款收手续费。, answer: 错, points: 1, tags: [退款]}
  - {id: bill, type: judge, stem: "退款\e[2J附发票。", answer: 对, points: 1, tags: [发票]}
)";

/// The time zone of the process, as it was when the test is over.
class TimeZone {
 public:
  explicit TimeZone(const char* name) {
    const char* const old = ::getenv("TZ");
    before_ = old == nullptr ? "" : old;
    was_set_ = old != nullptr;
    set(name);
  }

  ~TimeZone() {
    if (was_set_) {
      set(before_.c_str());
    } else {
      ::unsetenv("TZ");
      ::tzset();
    }
  }

  TimeZone(const TimeZone&) = delete;
  TimeZone& operator=(const TimeZone&) = delete;

 private:
  static void set(const char* name) {
    ::setenv("TZ", name, 1);
    ::tzset();
  }

  std::string before_;
  bool was_set_ = false;
};

/// A trainee with a bank and a record, and what `tiku progress` says.
struct Trainee {
  TemporaryFolder folder;
  TimeZone zone{"UTC"};
  std::string path = folder.put("refund.yaml", kBank);
  FakeIo io;

  Trainee() {
    io.seconds = kMonday;
    io.variables["HOME"] = folder.path("home");
  }

  std::unique_ptr<Record> record(const std::string& user) const {
    Result<std::unique_ptr<Record>> opened = Record::open({folder.path("data"), user});
    return std::move(*opened);
  }

  /// A practice with one verdict a question ("+" right, "-" wrong).
  void practise(const std::string& user, std::string_view verdicts, std::int64_t day) const {
    const Result<KnownBank> known = load_known_bank(path);
    const std::unique_ptr<Record> writer = record(user);
    Sitting sitting;
    sitting.bank = "refund";
    sitting.bank_path = path;
    sitting.bank_title = "退款专题";
    sitting.started = kMonday + day * kDay;
    sitting.id = writer->begin(sitting).value();
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
      const Question& question = known.value().bank->questions[i];
      const bool right = verdicts[i] == '+';
      GivenAnswer answer;
      answer.sitting = sitting.id;
      answer.bank = "refund";
      answer.question = question.id;
      answer.raw = question.truth == right ? "对" : "错";
      answer.at = sitting.started + static_cast<std::int64_t>(i) * 10;
      answer.ms = 2'000 + static_cast<std::int64_t>(i) * 1'000;
      answer.first = true;
      answer.state = right ? "correct" : "wrong";
      answer.content = content_fingerprint(question);
      answer.key = key_fingerprint(question);
      REQUIRE(writer->add_answer(answer, 1'000).has_value());
    }
    sitting.state = SittingState::handed_in;
    sitting.ended = sitting.started + 60;
    REQUIRE(writer->end(sitting, {}).has_value());
  }

  /// Runs `tiku progress` with these words; what it printed, and its code.
  std::string run(std::vector<std::string> words, int code = 0) {
    words.insert(words.begin(), {"progress", "--data-dir", folder.path("data")});
    io.output.text.clear();
    io.errors.text.clear();
    CHECK(run_tiku(words, io) == code);
    return io.output.text;
  }

  std::string owner(const std::string& user) const {
    return folder.path("data/" + user + "/record.db");
  }
};

}  // namespace

TEST_CASE("without a record progress says so and what to do") {
  Trainee trainee;
  trainee.io.columns = 200;
  CHECK(trainee.run({"--user", "li"}) ==
        "Record of li (" + trainee.owner("li") +
            ")\nNothing yet. `tiku quiz BANK` practises a bank; what is answered is kept here.\n");
  CHECK(trainee.folder.names("") == "refund.yaml ");
}

TEST_CASE("progress shows what is due, what is weak and what was done") {
  Trainee trainee;
  trainee.io.columns = 200;
  trainee.practise("li", "+--", -3);
  trainee.practise("li", "+-+", -1);
  trainee.io.variables["TIKU_USER"] = "li";
  CHECK(trainee.run({}) == "Record of li (" + trainee.owner("li") +
                               R"()
2 practices, 0 exams; 6 answers, 50 % right at the first try
To review: 1 today, 1 tomorrow, 1 later
  1: tiku quiz )" + trainee.path +
                               R"( --due

By topic, the weakest first
  topic  right  of
  退款    50 %   4
  发票    50 %   2

By week
  week from   right  of
  2025-11-17   50 %   6

Practices and exams, the latest first
              when  kind      bank      right  of  result
  2025-11-23 12:00  practice  退款专题   67 %   3
  2025-11-21 12:00  practice  退款专题   33 %   3

What took longest
  time  question  text
   4 s  bill      退款\x1B[2J附发票。
   3 s  fee       退款收手续费。
   2 s  days      七天内可以退款。
)");
}

TEST_CASE("progress reads as well in Chinese, and fits a narrow screen") {
  Trainee trainee;
  for (int day = 0; day < 5; ++day) {
    trainee.practise("li", "+-+", day - 5);
  }
  trainee.io.columns = 40;
  const std::string shown = trainee.run({"--user", "li", "--lang", "zh"});
  CHECK(shown.find("练习 5 次，考试 0 次；作答 15 题次，首答\n  正确率 67 %\n") !=
        std::string::npos);
  CHECK(shown.find("一错再错的题\n       答错  题干\n  5（共 5）  退款收手续费。\n") !=
        std::string::npos);
  for (const std::string_view line : split(shown, "\n")) {
    // A path is never cut.
    CHECK_MESSAGE((display_width(line) <= 40 || line.find('/') != std::string::npos), line);
  }
}

TEST_CASE("a corrected key, a removed and a reworded question are told") {
  Trainee trainee;
  trainee.practise("li", "---", -2);
  std::string bank = kBank;
  bank.replace(bank.find("answer: 对"), std::string("answer: 对").size(), "answer: 错");
  bank.replace(bank.find("退款收手续费"), std::string("退款收手续费").size(), "退款不收手续费");
  bank.erase(bank.find("  - {id: bill"));
  trainee.folder.put("refund.yaml", bank);
  const std::string shown = trainee.run({trainee.path, "--user", "li"});
  CHECK(shown.find("3 answers, 33 % right at the first try\n") != std::string::npos);
  CHECK(shown.find(R"(
Changed since they were answered
  days: the answer key was corrected; 0 of your 1 answers were right, now 1 is
  no longer in the bank, so no longer asked; the answers stay in the record:
    bill
  reworded since the last answer: fee
)") != std::string::npos);
}

TEST_CASE("an exam that is worth more by the corrected key is told with both results") {
  Trainee trainee;
  trainee.io.columns = 200;
  const std::unique_ptr<Record> writer = trainee.record("li");
  const Result<KnownBank> known = load_known_bank(trainee.path);
  const Question& question = known.value().bank->questions[0];
  Sitting sitting;
  sitting.mode = SittingMode::exam;
  sitting.bank = "refund";
  sitting.bank_path = trainee.path;
  sitting.started = kMonday;
  sitting.plan = write_plan(*known.value().bank, {0, {{0, {}}}});
  sitting.id = writer->begin(sitting).value();
  GivenAnswer answer;
  answer.sitting = sitting.id;
  answer.bank = "refund";
  answer.question = "days";
  answer.raw = "错";
  answer.at = kMonday;
  answer.content = content_fingerprint(question);
  REQUIRE(writer->add_answer(answer, 1'000).has_value());
  answer.state = "wrong";
  answer.key = key_fingerprint(question);
  sitting.state = SittingState::handed_in;
  sitting.ended = kMonday + 60;
  sitting.score = 0;
  sitting.max = 1;
  REQUIRE(writer->end(sitting, {answer}).has_value());
  std::string bank = kBank;
  bank.replace(bank.find("answer: 对"), std::string("answer: 对").size(), "answer: 错");
  trainee.folder.put("refund.yaml", bank);
  const std::string shown = trainee.run({"--user", "li"});
  CHECK(shown.find("exam of 2025-11-24 12:00: 0 of 1 by the key of that day; 1 of 1 by the "
                   "corrected key\n") != std::string::npos);
  CHECK(shown.find("exam  退款专题  100 %   1  1 of 1\n") != std::string::npos);
}

TEST_CASE("a bank that is gone is named, and its history stays") {
  Trainee trainee;
  trainee.practise("li", "+--", -2);
  std::filesystem::remove(trainee.path);
  trainee.io.columns = 200;
  const std::string shown = trainee.run({"--user", "li"});
  CHECK(shown.find("To review: nothing\n") != std::string::npos);
  CHECK(shown.find("  2025-11-22 12:00  practice  退款专题   33 %   3\n") != std::string::npos);
  CHECK(shown.ends_with("\nBanks that could not be read\n  refund: cannot read '" + trainee.path +
                        "': no such file or folder\n"));
}

TEST_CASE("programs get everything") {
  Trainee trainee;
  trainee.practise("li", "+-", -1);
  CHECK(trainee.run({"--user", "li", "--format", "csv"}) ==
        "bank,question,standing,topics,answers,right,missed,right_before_correction,last_answered,"
        "last_right,median_ms,edited,due\r\n"
        "refund,days,present,退款,1,1,0,,2025-11-23 12:00,yes,2000,no,2025-11-25\r\n"
        "refund,fee,present,退款,1,0,1,,2025-11-23 12:00,no,3000,no,2025-11-24\r\n");
  const std::string json = trainee.run({"refund", "--user", "li", "--format", "json"});
  CHECK(json.starts_with("{\n  \"schema_version\": 1,\n  \"user\": \"li\",\n"));
  CHECK(json.find(R"("today": "2025-11-24")") != std::string::npos);
  CHECK(json.find(R"("started": "2025-11-23T12:00:00+00:00")") != std::string::npos);
  CHECK(json.find(R"("due": {
        "today": 1,
        "tomorrow": 1,
        "later": 0,
        "next": "2025-11-25"
      })") != std::string::npos);
}

TEST_CASE("the trainer sees what everybody flagged") {
  Trainee trainee;
  trainee.practise("li", "+", -1);
  REQUIRE(trainee.record("li")->add_flag({"refund", "fee", "要看渠道", kMonday}).has_value());
  REQUIRE(trainee.record("王芳")
              ->add_flag({"refund", "fee", "办法里\x1B[2J没写", kMonday - kDay})
              .has_value());
  REQUIRE(trainee.record("王芳")->add_flag({"other", "q1", "错字", kMonday}).has_value());
  CHECK(trainee.run({"--flags", "--user", "li", "--format", "csv"}) ==
        "user,bank,question,text,at,reason\r\n"
        "li,refund,fee,退款收手续费。,2025-11-24 12:00,要看渠道\r\n");
  trainee.io.columns = 200;
  CHECK(trainee.run({"--flags"}) ==
        "Flagged questions of li, 王芳 (" + trainee.folder.path("data") + R"()

other q1
  2025-11-24  王芳  错字

refund fee  退款收手续费。
  2025-11-23  王芳  办法里\x1B[2J没写
  2025-11-24  li  要看渠道
)");
}

TEST_CASE("one bank's flags, though not everybody has that bank, or a record that can be read") {
  Trainee trainee;
  trainee.practise("li", "+", -1);
  REQUIRE(trainee.record("li")->add_flag({"refund", "fee", "要看渠道", kMonday}).has_value());
  REQUIRE(trainee.record("wang")->add_flag({"other", "q1", "错字", kMonday}).has_value());
  const std::string expected =
      "user,bank,question,text,at,reason\r\n"
      "li,refund,fee,退款收手续费。,2025-11-24 12:00,要看渠道\r\n";
  CHECK(trainee.run({"refund", "--flags", "--format", "csv"}) == expected);
  CHECK(trainee.run({trainee.path, "--flags", "--format", "csv"}) == expected);
  trainee.folder.put("data/zhao/record.db", "no database at all, but long enough to be looked at");
  CHECK(trainee.run({"refund", "--flags", "--format", "csv"}, 2) == expected);
  CHECK(trainee.io.errors.text.starts_with("tiku: error: the record '" + trainee.owner("zhao") +
                                           "' is damaged"));
}

TEST_CASE("an unknown bank and a damaged record are said, with 2") {
  Trainee trainee;
  trainee.practise("li", "+", -1);
  CHECK(trainee.run({"refunds", "--user", "li"}, 2).empty());
  CHECK(trainee.io.errors.text ==
        "tiku: error: there is no file 'refunds', and the record of li has no bank of that name; "
        "it has: refund\n");
  trainee.folder.put("data/wang/record.db", "no database at all, but long enough to be looked at");
  CHECK(trainee.run({"--user", "wang"}, 2).empty());
  CHECK(trainee.io.errors.text.starts_with("tiku: error: the record '" + trainee.owner("wang") +
                                           "' is damaged"));
}

TEST_CASE("local time follows the zone, summer time included") {
  const TimeZone zone("CET-1CEST,M3.5.0,M10.5.0/3");
  CHECK(local_offset_seconds(kMonday) == 3'600);
  CHECK(local_offset_seconds(kMonday - 120 * kDay) == 7'200);
}

}  // namespace tiku
