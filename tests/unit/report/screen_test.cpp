#include <iostream>

#include <doctest/doctest.h>

#include "base/width.h"
#include "report/explain_text.h"
#include "report/grade_screen.h"
#include "unit/report/fixture.h"

namespace tiku {
namespace {

using test::Graded;

const char* const kBank = R"(tiku: 1
id: small
title: 小考
exam: {pass: 60%}
sections:
  - title: 单选
    type: single
    points: 2
    questions:
      - {id: one, stem: 一, options: {A: 甲, B: 乙, C: 丙}, answer: B}
  - title: 多选
    type: multiple
    points: 3
    scoring: subset_half
    questions:
      - {id: many, stem: 二, options: {A: 甲, B: 乙, C: 丙, D: 丁}, answer: ABD}
)";

TEST_CASE("peek") {
  const Graded graded(kBank, {{"001", "王芳", "一组", {"ｂ", "ABD"}},
                              {"002", "李强", "", {"A", "AB"}},
                              {"003", "=cmd|x", "", {"", "C"}}});
  for (const Lang lang : {Lang::en, Lang::zh}) {
    const Report report = graded.report(lang);
    std::cout << render_grade_screen(report, ScreenLength::full) << "\n"
              << explain_text(report, graded.grading.candidates[0], 0) << "\n"
              << explain_text(report, graded.grading.candidates[1], {}) << "\n"
              << explain_json(report, graded.grading.candidates[1], 1);
  }
}

}  // namespace
}  // namespace tiku
