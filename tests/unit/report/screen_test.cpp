#include <doctest/doctest.h>

#include "base/width.h"
#include "report/explain_text.h"
#include "report/grade_screen.h"
#include "unit/report/fixture.h"

namespace tiku {
namespace {

using test::Graded;
using test::kBank;
using test::lines_of;
using test::SheetLine;

/// Scores 5, 1.5, 5, 3, 2, 0.
const std::vector<SheetLine> kSix{
    {"001", "王芳", "一组", {"ｂ", "ABD"}},    {"002", "李强", "一组", {"A", "AB"}},
    {"003", "欧阳建国", "二组", {"B", "ABD"}}, {"004", "赵六", "二组", {"C", "ABD"}},
    {"005", "孙七", "", {"B", "C"}},           {"006", "周八", "", {"", ""}},
};

std::string part_of(const std::string& screen, std::string_view from, std::size_t lines) {
  std::size_t begin = screen.find(from);
  REQUIRE(begin != std::string::npos);
  std::size_t end = begin;
  for (std::size_t i = 0; i < lines; ++i) {
    end = screen.find('\n', end) + 1;
  }
  return screen.substr(begin, end - begin);
}

TEST_CASE("The screen begins with what came in, the results and the scores") {
  const Graded graded(kBank, kSix);
  const std::string screen = render_grade_screen(graded.report(), ScreenLength::first_block);
  // 0 1.5 2 3 5 5: the mean is 16.5/6, the median (2 + 3)/2, the variance 19.875/5.
  CHECK(part_of(screen, "小考", 5) ==
        "小考  2 items  5 points  pass >= 3  multiple subset_half  others exact\n"
        "sheets 6 = graded 6\n"
        "result pass 3  fail 3  rate 50 % of 6 decided\n"
        "scores of 6  mean 2.8  median 2.5  sd 2  min 0  max 5\n"
        "       alpha - (too few candidates: 6 < 30)\n");
  CHECK(screen.find("read 1 of 12 cells, e.g. \"ｂ\" as B (once)\n") != std::string::npos);
}

TEST_CASE("The screen is as good in Chinese") {
  const Graded graded(kBank, kSix);
  const std::string screen = render_grade_screen(graded.report(Lang::zh), ScreenLength::full);
  CHECK(part_of(screen, "小考", 5) ==
        "小考  2 题  5 分  合格 >= 3  多选 subset_half  其余 exact\n"
        "答卷 6 = 已评 6\n"
        "结果 合格 3  不合格 3  合格率 50 %（已定 6 人）\n"
        "成绩 6 人  平均 2.8  中位 2.5  标准差 2  最低 0  最高 5\n"
        "     信度 -（人数太少：6 < 30）\n");
}

TEST_CASE("The ranked table lines up under Chinese names and shares ranks") {
  const Graded graded(kBank, kSix);
  const std::string screen = render_grade_screen(graded.report(), ScreenLength::full);
  CHECK(part_of(screen, "ranking\n", 8) ==
        "ranking\n"
        "  rank  id   name      group  score      %  result\n"
        "     1  001  王芳      一组       5  100.0  pass\n"
        "     1  003  欧阳建国  二组       5  100.0  pass\n"
        "     3  004  赵六      二组       3   60.0  pass\n"
        "     4  005  孙七                 2   40.0  fail\n"
        "     5  002  李强      一组     1.5   30.0  fail\n"
        "     6  006  周八                 0    0.0  fail\n");
}

TEST_CASE("A class that waits for a person is told whom to mark first, and how") {
  Graded graded(R"(tiku: 1
title: 小考
exam: {pass: 4}
questions:
  - {id: a, type: single, points: 2, stem: 一, options: {A: 甲, B: 乙}, answer: B}
  - {id: b, type: short, points: 3, stem: 二, rubric: [{points: 3, any: [致歉]}]}
)",
                {{"1", "", "", {"B", "致歉"}}, {"2", "", "", {"A", "算了"}}});
  Report report = graded.report();
  report.options.pending_path = "out/p.csv";
  const std::string screen = render_grade_screen(report, ScreenLength::full);
  CHECK(part_of(screen, "sheets", 3) ==
        "sheets 2 = graded 0 + pending 2\n"
        "result pass 0  fail 1  open 1  rate 0 % of 1 decided\n"
        "scores nobody is graded completely yet\n");
  CHECK(part_of(screen, "before you publish", 3) ==
        "before you publish\n"
        "  1 mark 2 sheets, first the 1 that decides a pass\n"
        "    fill in out/p.csv, then add --marks out/p.csv\n");
  CHECK(part_of(screen, "waiting", 4) ==
        "waiting for marks, from the points they have to the most they can reach\n"
        "  id  name  group  has  most  open  result\n"
        "  1                  2     5     1  open\n"
        "  2                  0     3     1  fail\n");
}

TEST_CASE("Without a pass mark nothing is passed or failed") {
  std::string bank = kBank;
  bank.erase(bank.find("exam: {pass: 60%}\n"), 18);
  const Graded graded(bank, kSix);
  const std::string screen = render_grade_screen(graded.report(), ScreenLength::first_block);
  CHECK(part_of(screen, "result", 1) == "result no pass mark: set one with --pass 60%\n");
  CHECK(screen.find("fail") == std::string::npos);
}

/// A wide class: long names, titles and ids in Chinese, hostile bytes, everything that can happen.
std::vector<SheetLine> wide_class() {
  std::vector<SheetLine> lines;
  for (int i = 0; i < 40; ++i) {
    const std::string n = std::to_string(i);
    lines.push_back({"工号很长很长很长很长的人编号" + n,
                     "\x1B[31m欧阳建国司马相如诸葛孔明上官婉儿" + n,
                     "华东大区客户服务中心第一呼叫分中心\t夜班组",
                     {i % 3 == 0 ? "A" : "ｂ", i % 2 == 0 ? "C" : "ABD"}});
  }
  lines.push_back({"工号0", "\xE2\x80\xAE", "", {"AC", "Z"}});
  return lines;
}

TEST_CASE("No line is wider than 80 columns and no escape sequence gets through") {
  std::string bank = kBank;
  bank.replace(bank.find("小考"), 6,
               "全国客户服务职业技能等级认定理论知识考试二〇二六年第四季度统一考试华东赛区预赛");
  bank.replace(bank.find("title: 单选"), 13,
               "title: 单项选择题（每题只有一个正确答案，多选不得分）");
  Graded graded(bank, wide_class());
  graded.roster.people = {{"不在的人", "司马迁", ""}};
  graded.roster.origins.resize(1);
  graded.has_roster = true;
  graded.options.include_unknown = true;
  graded.grade();
  for (const Lang lang : {Lang::en, Lang::zh}) {
    Report report = graded.report(lang);
    report.options.folder = "成绩";
    report.options.key_path = "考 试.yaml";
    report.options.answer_paths = {"答卷"};
    const std::string screen = render_grade_screen(report, ScreenLength::full);
    std::string all = screen + render_grade_screen(report, ScreenLength::first_block);
    all += explain_text(report, graded.grading.candidates.front(), std::nullopt);
    for (const std::string& line : lines_of(all)) {
      INFO(line);
      CHECK(display_width(line) <= 80);
    }
    CHECK(all.find('\x1B') == std::string::npos);
    CHECK(all.find("\xE2\x80\xAE") == std::string::npos);
    CHECK(lines_of(render_grade_screen(report, ScreenLength::first_block)).size() <= 24);
    CHECK(screen.find("'考 试.yaml' 答卷") != std::string::npos);
  }
}

TEST_CASE("A commoner answer than the key is a question about the key") {
  std::vector<SheetLine> lines;
  for (int i = 0; i < 6; ++i) {
    lines.push_back({std::to_string(i), "", "", {i < 4 ? "C" : "B", "ABD"}});
  }
  const Graded graded(kBank, lines);
  const std::string screen = render_grade_screen(graded.report(), ScreenLength::first_block);
  CHECK(part_of(screen, "look at these first", 2) ==
        "look at these first\n"
        "   1 single  p  33 %  4 of 6 answered C, the key says B: key wrong?\n");
  CHECK(part_of(screen, "before you publish", 2) ==
        "before you publish\n"
        "  1 settle item 1  correct the key, or write --adjust; run again\n");
}

TEST_CASE("Figures of fewer than 5 candidates are not shown unless asked for") {
  const Graded graded(kBank, {{"1", "", "", {"A", "C"}}, {"2", "", "", {"A", "C"}}});
  Report report = graded.report();
  CHECK(render_grade_screen(report, ScreenLength::full).find("most often wrong") ==
        std::string::npos);
  report.options.all_statistics = true;
  CHECK(render_grade_screen(report, ScreenLength::full).find("most often wrong") !=
        std::string::npos);
}

TEST_CASE("An explanation shows key, answer as read, policy, numbers and place") {
  const Graded graded(kBank, kSix);
  CHECK(explain_text(graded.report(), graded.grading.candidates[0], 0) ==
        "001 王芳  Q1 one  single, 2 points  key B  response \"ｂ\" read as B\n"
        "  2 of 2, correct  exact: 1 of 1 right, none wrong: full points, 2\n"
        "  tolerated: full-width and other variant forms of characters; letters in the\n"
        "    other case\n"
        "  answers.csv line 2\n");
  CHECK(explain_text(graded.report(Lang::zh), graded.grading.candidates[1], 1) ==
        "002 李强  第 2 题 many  多选，3 分  答案 ABD  作答 AB\n"
        "  1.5/3 分，部分正确  subset_half：选对 2/3 项，无错选：3/2 = 1.5 分\n"
        "  answers.csv 第 3 行\n");
}

TEST_CASE("The explanation of a whole candidate ends every dispute with the total") {
  const Graded graded(kBank, kSix);
  CHECK(explain_text(graded.report(), graded.grading.candidates[5], std::nullopt) ==
        "006 周八  answers.csv line 7\n"
        "score 0 of 5  0.00 %  fail  pass >= 3  rank 6 of 6\n"
        "单选 0/2  多选 0/3\n"
        "\n"
        "Q1 one  single, 2 points  key B  no answer\n"
        "  0 of 2  left blank: 0\n"
        "\n"
        "Q2 many  multiple, 3 points  key ABD  no answer\n"
        "  0 of 3  left blank: 0\n");
}

TEST_CASE("Marks, corrections and evidence are part of an explanation") {
  Graded graded(R"(tiku: 1
exam: {pass: 2}
questions:
  - {id: a, type: single, points: 2, stem: 一, options: {A: 甲, B: 乙}, answer: B}
  - id: b
    type: short
    points: 3
    stem: 二
    rubric: [{points: 2, any: [致歉]}, {points: 1, any: [核实, 查询]}]
)",
                {{"1", "", "", {"A", "先致歉"}}});
  CHECK(explain_text(graded.report(), graded.grading.candidates[0], 1) ==
        "1  Q2 b  short, 3 points  response 先致歉\n"
        "  pending: 0 of 3 until a person marks it  rubric: 1 of 2 rubric points found: 2\n"
        "    proposed, waits for a person\n"
        "    +2 \"致歉\" found at character 2\n"
        "    +0 of 1: none of 核实 / 查询\n"
        "  answers.csv line 2\n");
  graded.marks = {{"1", "b", "2.5", "李老师", "少了核实", {}}};
  Adjustment full;
  full.kind = Adjustment::Kind::full_for_all;
  full.item = "a";
  graded.options.adjustments = {full};
  graded.grade();
  CHECK(explain_text(graded.report(), graded.grading.candidates[0], 1) ==
        "1  Q2 b  short, 3 points  response 先致歉\n"
        "  2.5 of 3, partial\n"
        "    +2 \"致歉\" found at character 2\n"
        "    +0 of 1: none of 核实 / 查询\n"
        "  a person marked it: 2.5 of 3  by 李老师  comment: 少了核实\n"
        "  answers.csv line 2\n");
  CHECK(explain_text(graded.report(), graded.grading.candidates[0], 0) ==
        "1  Q1 a  single, 2 points  key B  response A\n"
        "  2 of 2, correct\n"
        "  corrected: everybody gets the full 2\n"
        "  answers.csv line 2\n");
  graded.options.adjustments[0].kind = Adjustment::Kind::drop;
  graded.grade();
  CHECK(explain_text(graded.report(Lang::zh), graded.grading.candidates[0], 0)
            .find("已更正：此题作废，不计得分，也不计满分\n") != std::string::npos);
}

}  // namespace
}  // namespace tiku
