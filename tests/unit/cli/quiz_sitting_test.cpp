#include "cli/quiz_sitting.h"

#include <deque>
#include <functional>

#include <doctest/doctest.h>

#include "support/fake_io.h"
#include "support/paper.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

/// A person who follows a script: each step is handed what is being asked.
class Script final : public QuizFace {
 public:
  using Step = std::function<Action(const Asking&)>;

  explicit Script(std::deque<Step> steps) : steps_(std::move(steps)) {}

  void show(const std::string& text) override { shown += text; }

  void forget_input() override {}

  std::size_t columns() const override { return 80; }

  Action ask(const Asking& asking) override {
    if (steps_.empty()) {
      return {Action::Kind::hang_up, {}, 0, {}};
    }
    const Step step = steps_.front();
    steps_.pop_front();
    return step(asking);
  }

  std::string shown;

 private:
  std::deque<Step> steps_;
};

Script::Step act(Action::Kind kind, std::string text = {}, std::int64_t number = 0) {
  return [=](const Asking&) { return Action{kind, text, number, {}}; };
}

Script::Step answer(std::string text) {
  return act(Action::Kind::answer, std::move(text));
}

/// Types a key and then the time is over.
Script::Step run_out_typing(std::string key) {
  return [=](const Asking& asking) {
    asking.entry.handle({Key::Kind::text, key});
    return Action{Action::Kind::deadline, asking.entry.written(), 0, {}};
  };
}

/// A sitting of a small bank with a record of its own.
struct Room {
  explicit Room(std::string_view key, SittingMode mode,
                std::optional<std::int64_t> most_ms = std::nullopt)
      : bank(test::single_choice_bank(key)),
        session(bank, whole_paper(bank), mode),
        record(std::move(Record::open({folder.path("data"), "wang"}).value())) {
    sitting.mode = mode;
    sitting.bank = "small";
    run.emplace(context, *record, session, sitting, most_ms);
  }

  static QuizPaper whole_paper(const Bank& bank) {
    QuizPaper paper;
    for (std::size_t i = 0; i < bank.questions.size(); ++i) {
      paper.questions.push_back({i, {}});
    }
    return paper;
  }

  std::vector<std::string> kept() const {
    std::vector<std::string> answers;
    const auto all = record->answers_of(sitting.id);
    for (const GivenAnswer& given : all.value()) {
      answers.push_back(given.question + given.raw);
    }
    return answers;
  }

  TemporaryFolder folder;
  FakeIo io;
  Context context{.io = io, .lang = Lang::en, .out_style = {}, .err_style = {}};
  Bank bank;
  Session session;
  Sitting sitting;
  std::unique_ptr<Record> record;
  std::optional<SittingRun> run;
};

using Answers = std::vector<std::string>;

TEST_CASE("a practice asks until all is right, and every answer is in the record") {
  Room room("AB", SittingMode::practice);
  Script script({answer("A"), act(Action::Kind::proceed), answer("A"), act(Action::Kind::proceed),
                 answer("B"), act(Action::Kind::proceed)});
  CHECK(room.run->run(script) == SittingStop::handed_in);
  CHECK(room.kept() == Answers{"1A", "2A", "2B"});
}

TEST_CASE("what is being typed at the deadline is handed in") {
  Room room("ABC", SittingMode::exam);
  Script script({answer("A"), run_out_typing("c")});
  CHECK(room.run->run(script) == SittingStop::expired);
  CHECK(room.kept() == Answers{"1A", "2C"});
}

TEST_CASE("leaving a question of an exam keeps what stands on its line") {
  Room room("ABC", SittingMode::exam);
  const auto pick_and_go = [](const Asking& asking) {
    asking.entry.handle({Key::Kind::text, "d"});
    return Action{Action::Kind::go_to, {}, 3, {}};
  };
  Script script(
      {pick_and_go, answer("C"), act(Action::Kind::hand_in), act(Action::Kind::answer, {}, 0)});
  CHECK(room.run->run(script) == SittingStop::handed_in);
  CHECK(room.kept() == Answers{"1D", "3C"});
}

TEST_CASE("handing in asks first, and says what is open") {
  Room room("ABC", SittingMode::exam);
  Script script({answer("A"), act(Action::Kind::hand_in), act(Action::Kind::answer, {}, 1),
                 act(Action::Kind::pause)});
  CHECK(room.run->run(script) == SittingStop::paused);
  CHECK(script.shown.find("open: 2 3") != std::string::npos);
}

TEST_CASE("a practice of ten minutes ends with the question in hand") {
  Room room("ABC", SittingMode::practice, 600'000);
  const auto late = [&room](const Asking&) {
    room.io.steady += 601'000;
    return Action{Action::Kind::answer, "A", 0, {}};
  };
  Script script({late, act(Action::Kind::proceed)});
  CHECK(room.run->run(script) == SittingStop::handed_in);
  CHECK(room.kept() == Answers{"1A"});
  CHECK(script.shown.find("the time you asked for is over") != std::string::npos);
}

TEST_CASE("nothing is in the record before there is something to keep") {
  Room room("A", SittingMode::practice);
  Script script({act(Action::Kind::pause)});
  CHECK(room.run->run(script) == SittingStop::paused);
  CHECK(room.sitting.id == 0);
  CHECK(room.record->sittings("").value().empty());
}

TEST_CASE("an answer that cannot be saved stays, and Enter tries again") {
  Room room("AB", SittingMode::practice);
  room.folder.put("data/wang/record.db", "this is no database");
  Script script({answer("A"), act(Action::Kind::interrupt)});
  CHECK(room.run->run(script) == SittingStop::paused);
  CHECK(script.shown.find("the answer could not be saved") != std::string::npos);
  CHECK(script.shown.find("[right]") == std::string::npos);
  CHECK(room.session.current() == 0);
}

TEST_CASE("without a person: in order, by id, and what belongs nowhere is said") {
  Room room("ABC", SittingMode::practice);
  room.io.lines = {"A", "3\tc", "9\tA", "", "D"};
  CHECK(room.run->run_lines() == SittingStop::handed_in);
  CHECK(room.kept() == Answers{"1A", "3C", "3D"});
  CHECK(room.io.errors.text.find("belongs to no question") != std::string::npos);
}

}  // namespace
}  // namespace tiku
