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
};

/// The lines of a text, without their ends (LF or CRLF).
std::vector<std::string> lines_of(const std::string& text);

}  // namespace tiku::test
