#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "grade/grading.h"
#include "lint/repeated_findings.h"
#include "model/bank.h"
#include "model/sheet.h"

namespace tiku {

/// What was read and what grading made of it.
struct GradedSheets {
  const SourceMap& sources;
  const Bank& bank;
  const SheetSet& sheets;
  const Grading& grading;
};

/// Turns what grading refuses, or asks a person about, into findings at their places.
class SheetFindings {
 public:
  explicit SheetFindings(const GradedSheets& input);

  /// Findings of the readers, of which a column may have as many as the table has rows.
  void add_read(const Sink& found);
  /// Whole sheets that are refused, and copies.
  void add_sheets();
  /// Single answers: to no item, impossible, unclear.
  void add_answers();
  /// Who is not on the roster, or on it without a sheet.
  void add_people(const Roster& roster);
  /// Questions that nobody answers.
  void add_unanswered();
  /// What is read with a tolerance, all in one.
  void add_tolerated();

  void report(Sink& sink) { findings_.report(sink); }

 private:
  Diagnostic at(const RuleInfo& rule, const Origin& origin, std::string_view value,
                Text message) const;
  std::string address_of(std::string_view item) const;
  void add_refused_sheet(const Reject& reject);
  void add_two_sheets(const std::vector<const Reject*>& copies);
  void add_refused_cell(const Reject& reject);
  void add_answer(const Sheet& sheet, const RawAnswer& answer, const JudgedResponse& judged);
  bool is_damaged(const Diagnostic& finding) const;
  Text help_for_item(const std::string& item);
  Text help_for_form() const;

  const GradedSheets& input_;
  RepeatedFindings findings_;
  /// Addresses of the items by id.
  std::map<std::string, std::string, std::less<>> addresses_;
  /// Lines at which the readers found errors.
  std::set<std::pair<FileId, std::int64_t>> errors_;
  /// Cells that a spreadsheet damaged: file, row, byte and item.
  std::set<std::tuple<FileId, std::int64_t, std::uint32_t, std::string>> damaged_;
  /// Unknown items that were compared with the ids of the key.
  std::set<std::string> compared_;
  /// Too few answers have a place, which was said; those without one are not listed again.
  bool is_other_exam_ = false;
  /// The first answer that needs a tolerance.
  Origin first_tolerated_;
  std::string first_tolerated_raw_;
};

}  // namespace tiku
