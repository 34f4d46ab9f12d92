#include "lint/exam_findings.h"

#include <doctest/doctest.h>

#include "bank/question_hash.h"
#include "support/paper.h"

namespace tiku {
namespace {

EarlierResults exam_of(const Bank& bank, std::int64_t n) {
  EarlierResults exam;
  EarlierItem item;
  item.hash = question_hash(items_of(bank).front());
  item.n = n;
  item.p = 0.2;
  item.r_ir = -0.25;
  item.flags = {"miskey", "negative_r", "hard", "nonfunctional:D"};
  item.options = {
      {"A", true, {}}, {"C", false, {"miskey", "nonfunctional"}}, {"D", false, {"nonfunctional"}}};
  exam.items.push_back(item);
  return exam;
}

std::string codes_of(const Bank& bank, const EarlierResults& exam) {
  Sink sink;
  report_exam_figures({&bank}, exam, sink);
  std::string codes;
  for (const Diagnostic& finding : sink.diagnostics()) {
    codes += std::string(finding.rule->code) + " ";
  }
  return codes;
}

}  // namespace

TEST_CASE("small samples say nothing about a question") {
  const Bank bank = test::single_choice_bank("AB");
  CHECK(codes_of(bank, exam_of(bank, 4)).empty());
  CHECK(codes_of(bank, exam_of(bank, 5)) == "TK732 ");
  CHECK(codes_of(bank, exam_of(bank, 29)) == "TK732 ");
  CHECK(codes_of(bank, exam_of(bank, 30)) == "TK732 TK731 TK734 ");
}

TEST_CASE("a key in doubt is said once, as that") {
  const Bank bank = test::single_choice_bank("AB");
  EarlierResults exam = exam_of(bank, 40);
  exam.items[0].flags = {"negative_r"};
  exam.items[0].options.clear();
  CHECK(codes_of(bank, exam) == "TK730 ");
}

TEST_CASE("an edited question does not inherit the figures of the old one") {
  const Bank bank = test::single_choice_bank("AB");
  const EarlierResults exam = exam_of(bank, 40);
  Bank edited = bank;
  edited.questions[0].right = {"C"};
  CHECK(codes_of(edited, exam).empty());
  Sink sink;
  CHECK(report_exam_figures({&bank}, exam, sink).matched == 1);
  CHECK(report_exam_figures({&edited}, exam, sink).matched == 0);
}

}  // namespace tiku
