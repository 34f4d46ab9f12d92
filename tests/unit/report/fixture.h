#pragma once

#include <string>
#include <vector>

#include "grade/batch.h"
#include "report/report.h"

namespace tiku::test {

/// One sheet: its answers in the order of the items of the bank.
struct SheetLine {
  std::string id, name, group;
  std::vector<std::string> answers;
};

/// A single choice of 2 points (key B) and a multiple one of 3 (key ABD, subset_half); pass at 60
/// %.
inline constexpr const char* kBank = R"(tiku: 1
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

/// A small exam graded from text, with everything a report needs. Not movable: the report refers to
/// its parts.
class Graded {
 public:
  Graded(const std::string& bank_yaml, const std::vector<SheetLine>& lines);
  Graded(const Graded&) = delete;
  Graded& operator=(const Graded&) = delete;

  /// Grades again after inputs were changed.
  void grade();
  Report report(Lang lang = Lang::en) const;

  SourceMap sources;
  FileId answers_file = kNoFile;
  Bank bank;
  SheetSet sheets;
  Roster roster;
  bool has_roster = false;
  std::vector<Mark> marks;
  BatchOptions options;
  Grading grading;
  Summary summary;
  std::vector<ItemStatistics> items;
  std::vector<SectionStatistics> sections;
};

/// The lines of a text, without their ends (LF or CRLF).
std::vector<std::string> lines_of(const std::string& text);

}  // namespace tiku::test
