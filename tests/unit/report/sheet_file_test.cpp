#include "report/sheet_file.h"

#include <doctest/doctest.h>

#include "base/random.h"
#include "grade/batch.h"
#include "grade/draw.h"
#include "quiz/exam_grading.h"
#include "quiz/exam_sheet.h"
#include "quiz/selection.h"
#include "sheet/read_sheets.h"
#include "support/rounds.h"
#include "support/temporary_folder.h"
#include "unit/bank/bank_text.h"

namespace tiku {
namespace {

constexpr const char* kQuestions = R"(
sections:
  - title: 一
    questions:
      - {id: s1, type: single, stem: a, options: {A: 甲, B: 乙, C: 丙}, answer: B, points: 2}
      - {type: multiple, stem: b, options: {A: 甲, B: 乙, C: 丙, D: 丁}, answer: [A, C],
         points: 2, scoring: subset_half}
      - {id: m3, type: multiple, stem: c, options: {10: x, 11: y, 12: z}, answer: [10, 12],
         points: 3, scoring: subset_ratio}
      - {type: judge, stem: d, answer: 对, points: 1}
      - {id: j5, type: judge, stem: e, options: {A: 错误, B: 正确}, answer: B, points: 1}
  - title: 二
    questions:
      - {id: f6, type: fill, stem: "____和____", answer: [七, 十二], points: 1}
      - {id: f7, type: fill, stem: "____", answer: [3.14], points: 2}
      - {id: q8, type: short, stem: f, answer: 因为, rubric: [{points: 4, any: [法规]}], points: 4}
      - {type: single, stem: g, options: {A: 甲, B: 乙}, answer: A, points: 1}
)";

// clang-format off
constexpr const char* kAnswers[] = {
    "A", "b", "AC", "ABCD", "√", "错", "10", "12", "七\x1f十二", "七",
    "3.14", "因为法规: yes", "x#y", "- no", "\"", "null", "D", "0x1F", "{a: 1}", "1"};

// clang-format on

/// One exam with random answers, graded from its record and from the file it saves.
void check_round_trip(const Bank& bank, QuizPaper paper, Random& random) {
  Session session(bank, std::move(paper), SittingMode::exam);
  std::vector<GivenAnswer> recorded;
  for (std::size_t i = 0; i < session.size(); ++i) {
    if (random.below(5) == 0) {
      continue;
    }
    const Attempt attempt = session.attempt(i, kAnswers[random.below(std::size(kAnswers))]);
    session.accept(attempt);
    GivenAnswer answer;
    answer.question = session.item(i).question->id;
    answer.raw = attempt.raw;
    recorded.push_back(answer);
  }
  const Grading own = grade_exam(bank, session.paper().questions, recorded);

  const TemporaryFolder folder;
  const std::string file =
      folder.put("00123.yaml", sheet_file(bank, sheet_of(session, "00123"), {1000, 2000, 60}));
  SourceMap sources;
  Sink sink;
  const Result<SheetSet> sheets = read_sheets({file}, bank, {}, sources, sink);
  REQUIRE(sheets);
  CHECK(sink.diagnostics().empty());
  const Grading graded =
      grade_batch({&sources, &bank, &sheets.value(), nullptr, nullptr}, BatchOptions{});
  REQUIRE(graded.candidates.size() == 1);
  CHECK(graded.candidates[0].who.id == "00123");
  CHECK_MESSAGE(graded.candidates[0].score == own.candidates[0].score, folder.get("00123.yaml"));
  CHECK(graded.candidates[0].max == own.candidates[0].max);
  CHECK(graded.candidates[0].counts.pending == own.candidates[0].counts.pending);
  CHECK(graded.candidates[0].outcome == own.candidates[0].outcome);
}

QuizPaper paper_of(const Bank& bank, const QuizWishes& wishes, std::uint64_t seed) {
  const Result<QuizSelection> selection = select_for_exam(bank, wishes, seed);
  REQUIRE(selection);
  QuizPaper paper{seed, selection->questions};
  shuffle_paper(bank, paper, true);
  return paper;
}

TEST_CASE("a saved exam is graded the same to the last fraction, whatever was answered" *
          doctest::test_suite("random")) {
  const std::string head = "tiku: 1\nkind: bank\nid: x\n";
  const std::string draw = "exam: {pass: 60%, draw: {一: 3, 二: 2}}";
  for (const std::string& exam : {std::string("exam: {pass: 60%}"), draw}) {
    const BankText text(head + exam + kQuestions);
    REQUIRE_MESSAGE(!text.sink().has_errors(), text.messages());
    Random random(test_seed(4));
    for (std::uint64_t round = 0; round < test_rounds(150); ++round) {
      check_round_trip(text.bank(), paper_of(text.bank(), {}, round), random);
    }
  }
}

TEST_CASE("an exam of some of the questions says which" * doctest::test_suite("random")) {
  const BankText text(std::string("tiku: 1\nkind: bank\nid: x\nexam: {pass: 60%}") + kQuestions);
  Random random(test_seed(5));
  QuizWishes wishes;
  wishes.sections = {"二"};
  for (std::uint64_t round = 0; round < test_rounds(50); ++round) {
    check_round_trip(text.bank(), paper_of(text.bank(), wishes, round), random);
  }
}

}  // namespace
}  // namespace tiku
