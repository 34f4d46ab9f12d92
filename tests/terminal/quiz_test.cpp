// `tiku quiz` under a real terminal. Nothing here waits for a time; every step waits for what the
// screen shows.
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <memory>

#include <doctest/doctest.h>

#include "support/temporary_folder.h"
#include "terminal/pty.h"

namespace tiku::test {
namespace {

constexpr const char* kBank = R"(tiku: 1
kind: bank
id: mix
title: 退款
exam: {duration: 10, pass: 60%}
questions:
  - {id: s1, type: single, stem: 几天, options: {A: 三天, B: 七天}, answer: B,
     points: 2, explanation: 规定}
  - {id: m1, type: multiple, stem: 哪些, options: {A: 甲, B: 乙, C: 丙}, answer: [A, C], points: 2}
  - {id: j1, type: judge, stem: 可退, answer: 对, points: 1}
  - {id: f1, type: fill, stem: 运费____元, answer: [十二], points: 2}
)";

/// A program, its folder and its terminal.
struct Quiz {
  explicit Quiz(const std::vector<std::string>& more, Pty::Size size = {})
      : Quiz(std::make_shared<TemporaryFolder>(), more, size) {}

  Quiz(std::shared_ptr<TemporaryFolder> where, const std::vector<std::string>& more,
       Pty::Size size = {}, const std::map<std::string, std::string>& also = {})
      : folder(std::move(where)) {
    std::ofstream(folder->path("bank.yaml")) << kBank;
    std::vector<std::string> words{std::getenv("TIKU_PROGRAM"), "quiz", folder->path("bank.yaml"),
                                   "--data-dir", folder->path("data")};
    words.insert(words.end(), more.begin(), more.end());
    std::map<std::string, std::string> environment{
        {"TERM", "xterm"}, {"TZ", "UTC"}, {"TIKU_USER", "wang"}, {"TIKU_LANG", "en"}};
    for (const auto& [name, value] : also) {
      environment[name] = value;
    }
    pty = std::make_unique<Pty>(words, environment, size);
  }

  bool waits(std::string_view text) { return pty->wait_for(text); }

  /// Sends keys once `text` is there.
  bool at(std::string_view text, std::string_view keys) {
    const bool there = pty->wait_for(text);
    pty->send(keys);
    return there;
  }

  std::shared_ptr<TemporaryFolder> folder;
  std::unique_ptr<Pty> pty;
};

TEST_CASE("practice: single keys, feedback, full-width letters, Chinese editing, the end") {
  Quiz quiz({});
  REQUIRE(quiz.at("A-B: ", "ａ"));
  REQUIRE(quiz.waits("[wrong]  you: A  answer: B"));
  REQUIRE(quiz.at("Enter: next", "\r"));
  REQUIRE(quiz.at("then Enter: ", "3"));
  REQUIRE(quiz.at("C", "1"));
  REQUIRE(quiz.at("AC", "\r"));
  REQUIRE(quiz.at("[right]", ""));
  REQUIRE(quiz.at("Enter: next", "\r"));
  REQUIRE(quiz.at("2 wrong: ", "1"));
  REQUIRE(quiz.at("Enter: next", "\r"));
  REQUIRE(quiz.at("answer: ", "十三"));
  REQUIRE(quiz.at("十三", "\x7f"));
  REQUIRE(quiz.at("十", "二\r"));
  REQUIRE(quiz.at("Enter: next", "\r"));
  REQUIRE(quiz.waits("again"));
  REQUIRE(quiz.at("A-B: ", "2"));
  REQUIRE(quiz.at("Enter: next", "\r"));
  CHECK(quiz.waits("first try right 3 of 4, 75 %"));
  CHECK(quiz.pty->finish() == 0);
  CHECK(quiz.pty->is_cooked());
}

TEST_CASE("the screen of a practice, as a whole") {
  Quiz quiz({"--count", "1"});
  REQUIRE(quiz.at("A-B: ", "x"));
  REQUIRE(quiz.at("choose A-B", "b"));
  REQUIRE(quiz.at("Enter: next", ":q\r"));
  CHECK(quiz.pty->finish() == 0);
  std::string screen = screen_text(quiz.pty->output());
  const std::string record = quiz.folder->path("data/wang/record.db");
  const std::string bank = quiz.folder->path("bank.yaml");
  for (const std::string& path : {record, bank}) {
    for (std::size_t at = screen.find(path); at != std::string::npos; at = screen.find(path)) {
      screen.replace(at, path.size(), path == bank ? "BANK" : "RECORD");
    }
  }
  const std::size_t question = screen.find("\n1/1");
  REQUIRE(question != std::string::npos);
  CHECK(screen.substr(0, question) ==
        "record of wang: RECORD\n退款  practice  1 question\n? help   :q stops, nothing is lost\n");
  CHECK(screen.substr(question) == R"(
1/1  single  2 points
几天
  A. 三天
  B. 七天
there is no option x; choose A-B
A-B: B
[right]
  规定
tiku: kept; go on with: tiku quiz BANK
)");
}

TEST_CASE("exam: keys pick, Enter goes on, the clock shows, :end hands in, the result follows") {
  Quiz quiz({"--exam"});
  REQUIRE(quiz.at("10:00  A-B: ", "a"));
  REQUIRE(quiz.at("A-B: A", "b\r"));
  REQUIRE(quiz.at("then Enter: ", ":end\r"));
  REQUIRE(quiz.waits("open: 2-4"));
  REQUIRE(quiz.at("hand in?", "n"));
  REQUIRE(quiz.at("then Enter: ", "ac"));
  REQUIRE(quiz.at("AC", ":3\r"));
  REQUIRE(quiz.at("2 wrong: ", ":1\r"));
  REQUIRE(quiz.waits("answered: B"));
  REQUIRE(quiz.at("A-B: B", ":end\r"));
  REQUIRE(quiz.waits("open: 3 4"));
  REQUIRE(quiz.at("hand in?", "1"));
  CHECK(quiz.waits("score 4 of 7"));
  CHECK(quiz.waits("fail"));
  CHECK(quiz.pty->finish() == 0);
}

TEST_CASE("Ctrl-C keeps everything and the next call goes on at the same place") {
  Quiz quiz({"--exam"});
  REQUIRE(quiz.at("A-B: ", "b\r"));
  REQUIRE(quiz.at("then Enter: ", "a"));
  REQUIRE(quiz.at("Enter: A", "\x03"));
  REQUIRE(quiz.waits("kept; go on with"));
  CHECK(quiz.pty->finish() == 130);
  CHECK(quiz.pty->is_cooked());
  Quiz again(quiz.folder, {"--exam"});
  REQUIRE(again.waits("answered 2 of 4"));
  REQUIRE(again.at("1 go on", "1"));
  REQUIRE(again.at("2 wrong: ", ":2\r"));
  REQUIRE(again.waits("answered: A"));
  again.pty->send("\x03");
  CHECK(again.pty->finish() == 130);
}

TEST_CASE("an exam whose time ran out while nobody was there is handed in as it was") {
  const auto folder = std::make_shared<TemporaryFolder>();
  Quiz quiz(folder, {"--exam"}, {}, {{"TIKU_NOW", "1000000"}});
  REQUIRE(quiz.at("10:00  A-B: ", "b\r"));
  REQUIRE(quiz.at("then Enter: ", ":q\r"));
  CHECK(quiz.pty->finish() == 0);
  Quiz late(folder, {"--exam", "--resume"}, {}, {{"TIKU_NOW", "1000601"}});
  REQUIRE(late.waits("time is over: handed in with all answers kept"));
  CHECK(late.waits("score 2 of 7"));
  CHECK(late.pty->finish() == 0);
}

TEST_CASE("with --timer active a pause costs nothing") {
  const auto folder = std::make_shared<TemporaryFolder>();
  Quiz quiz(folder, {"--exam", "--timer", "active"}, {}, {{"TIKU_NOW", "1000000"}});
  REQUIRE(quiz.at("10:00  A-B: ", "b\r"));
  REQUIRE(quiz.at("then Enter: ", ":q\r"));
  CHECK(quiz.pty->finish() == 0);
  Quiz late(folder, {"--exam", "--resume"}, {}, {{"TIKU_NOW", "9000000"}});
  CHECK(late.waits("10:00  A-C, then Enter: "));
}

TEST_CASE("a sitting that is open in another window is not taken from it") {
  const auto folder = std::make_shared<TemporaryFolder>();
  Quiz quiz(folder, {"--exam"});
  REQUIRE(quiz.at("A-B: ", "b\r"));
  REQUIRE(quiz.waits("then Enter: "));
  Quiz other(folder, {"--exam", "--resume"});
  CHECK(other.waits("open in another window"));
  CHECK(other.pty->finish() == 2);
}

TEST_CASE("a hang-up keeps what was typed; the draft stands there again") {
  Quiz quiz({});
  REQUIRE(quiz.at("A-B: ", "b"));
  REQUIRE(quiz.at("Enter: next", "\r"));
  REQUIRE(quiz.at("then Enter: ", "c"));
  REQUIRE(quiz.waits("Enter: C"));
  quiz.pty->kill(SIGHUP);
  CHECK(quiz.pty->finish() == 0);
  Quiz again(quiz.folder, {"--resume"});
  CHECK(again.waits("then Enter: C"));
}

TEST_CASE("the terminal is as it was however the program ends") {
  for (const int signal : {SIGTERM, SIGABRT, SIGSEGV}) {
    Quiz quiz({});
    REQUIRE(quiz.waits("A-B: "));
    CHECK_FALSE(quiz.pty->is_cooked());
    quiz.pty->kill(signal);
    REQUIRE(quiz.waits("\x1b[?2004l"));
    CHECK(quiz.pty->finish() == (signal == SIGTERM ? 0 : 1000 + signal));
    CHECK(quiz.pty->is_cooked());
  }
}

TEST_CASE("the screen of an exam on forty columns in Chinese, as a whole") {
  Quiz quiz(std::make_shared<TemporaryFolder>(), {"--exam"}, {40, 40},
            {{"TIKU_LANG", "zh"}, {"TIKU_NOW", "1000000"}});
  REQUIRE(quiz.at("A-B: ", "Ｂ\r"));
  REQUIRE(quiz.at("回车: ", "1\r"));
  REQUIRE(quiz.at("2 错: ", "：交卷\r"));
  REQUIRE(quiz.at("再看看: ", "1"));
  CHECK(quiz.pty->finish() == 0);
  const std::string screen = screen_text(quiz.pty->output());
  const std::size_t question = screen.find("\n第 1/4");
  REQUIRE(question != std::string::npos);
  CHECK(screen.substr(question) == R"(
第 1/4 题  单选  2 分
几天
  A. 三天
  B. 七天
A-B: B

第 2/4 题  多选  2 分
哪些
  A. 甲
  B. 乙
  C. 丙
A-C，选完按回车: A

第 3/4 题  判断  1 分
可退

已答 2/4
未答：3 4

已交卷
得分 2/7  不合格
失分的题
   2  哪些
      你答：A  答案：AC
   3  可退
      你答：未作答  答案：对
   4  运费____元
      你答：未作答  答案：十二
)");
}

TEST_CASE("Ctrl-Z gives the terminal back and takes it again") {
  Quiz quiz({});
  REQUIRE(quiz.at("A-B: ", "\x1a"));
  REQUIRE(quiz.waits("\x1b[?2004l"));
  quiz.pty->kill(SIGCONT);
  REQUIRE(quiz.waits("\x1b[?2004h"));
  REQUIRE(quiz.at("A-B: ", "b"));
  CHECK(quiz.waits("[right]"));
}

TEST_CASE("a resized window redraws the line, and forty columns are enough") {
  Quiz quiz({}, {40, 40});
  REQUIRE(quiz.waits("A-B: "));
  quiz.pty->resize({40, 60});
  CHECK(quiz.at("A-B: ", "b"));
  CHECK(quiz.waits("[right]"));
}

TEST_CASE("Escape and type-ahead do nothing") {
  Quiz quiz({});
  REQUIRE(quiz.at("A-B: ", "\x1b"));
  quiz.pty->send("b");
  REQUIRE(quiz.waits("[right]"));
  CHECK(quiz.waits("Enter: next"));
}

TEST_CASE("TERM=dumb and --accessible read lines, without one control sequence") {
  for (const bool dumb : {true, false}) {
    Quiz quiz(std::make_shared<TemporaryFolder>(),
              dumb ? std::vector<std::string>{} : std::vector<std::string>{"--accessible"}, {},
              {{"TERM", dumb ? "dumb" : "xterm"}});
    REQUIRE(quiz.at("A-B: ", "b\n"));
    REQUIRE(quiz.waits("[right]"));
    REQUIRE(quiz.at("Enter: next: ", ":end\n"));
    CHECK(quiz.waits("first try right 1 of 1"));
    CHECK(quiz.pty->finish() == 0);
    CHECK(quiz.pty->output().find('\x1b') == std::string::npos);
  }
}

TEST_CASE("the answer is nowhere before it is given") {
  Quiz quiz({});
  REQUIRE(quiz.waits("A-B: "));
  CHECK(quiz.pty->output().find("规定") == std::string::npos);
  CHECK(quiz.pty->output().find("[right]") == std::string::npos);
}

}  // namespace
}  // namespace tiku::test
