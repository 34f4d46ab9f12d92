#include "lint/sheet_check.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "grade/batch.h"
#include "grade/known_labels.h"
#include "grade/unkeyed.h"
#include "lint/messages.h"
#include "lint/sheet_check_rules.h"
#include "lint/sheet_findings.h"
#include "sheet/messages.h"
#include "sheet/places.h"
#include "sheet/rules.h"
#include "sheet/show.h"

namespace tiku {
namespace {

std::optional<Roster> read_roster(const SheetCheckOptions& options, SourceMap& sources, Sink& sink,
                                  SheetCheck& check) {
  if (options.roster.empty()) {
    return std::nullopt;
  }
  Result<Roster> roster = load_roster(options.roster, sources, sink);
  if (!roster) {
    check.errors.push_back(roster.error());
    return std::nullopt;
  }
  return std::move(*roster);
}

/// Grading stops at questions without an answer.
void report_unkeyed(const Bank& bank, Sink& sink) {
  for (const Question* question : unkeyed_questions(bank, bank.adjustments)) {
    sink.report(rules::key_without_answer, question->where,
                text(msg::key_without_answer, shown(question->id)),
                text(msg::key_without_answer_help));
  }
}

/// A table that has only its header is what a trainer holds before the exam.
bool has_headers(const SheetSet& sheets) {
  return std::any_of(sheets.remarks.begin(), sheets.remarks.end(),
                     [](const Text& remark) { return remark.message == &msg::remark_table; });
}

/// A table grading would stop at was left out, so nobody knows who is missing.
bool was_stopped(const Sink& found) {
  const std::vector<Diagnostic>& findings = found.diagnostics();
  return std::any_of(findings.begin(), findings.end(), [](const Diagnostic& finding) {
    return finding.rule == &rule::ambiguous_number || finding.rule == &rule::other_exam ||
           finding.rule == &rule::no_answer_header;
  });
}

/// Sheets there are, but all of them say that their candidates were absent.
void report_all_absent(const SheetSet& sheets, const SourceMap& sources, Sink& sink) {
  const bool all_absent = !sheets.sheets.empty() && sheets.rejected.empty() &&
                          std::all_of(sheets.sheets.begin(), sheets.sheets.end(),
                                      [](const Sheet& sheet) { return sheet.absent; });
  if (all_absent) {
    const Sheet& first = sheets.sheets.front();
    sink.report(finding_at(rules::nothing_to_grade, sources, first.origin, first.who.id,
                           text(msg::nothing_to_grade, sheets.sheets.size())));
  }
}

/// What the readers found and what grading would say, each at its place.
void report_graded(const GradedSheets& input, const Roster* roster, const Sink& found, Sink& sink) {
  SheetFindings findings(input);
  findings.add_read(found);
  findings.add_sheets();
  findings.add_answers();
  const bool complete = !was_stopped(found);
  if (roster != nullptr && complete) {
    findings.add_people(*roster);
  }
  if (complete) {
    findings.add_unanswered();
  }
  findings.add_tolerated();
  findings.report(sink);
}

}  // namespace

SheetCheck check_sheets(const Bank& key, const SheetCheckOptions& options, SourceMap& sources,
                        Sink& sink) {
  SheetCheck check;
  report_unkeyed(key, sink);
  Bank bank = key;  // labels that only the sheets know are added to it
  SheetOptions reading = options.reading;
  reading.reports_all = true;
  Sink found;
  const Result<SheetSet> sheets = read_sheets(options.paths, bank, reading, sources, found);
  const std::optional<Roster> roster = read_roster(options, sources, found, check);
  if (!sheets) {
    check.errors.push_back(sheets.error());
    return check;
  }
  const bool read_something = !sheets->sheets.empty() || !sheets->rejected.empty() ||
                              was_stopped(found) || has_headers(*sheets);
  if (!read_something) {
    check.errors.push_back(Error{text(msg::no_answer_sheets, visible(join(options.paths, ", ")))});
  }
  learn_labels(bank, *sheets);
  BatchOptions batch;
  batch.adjustments = bank.adjustments;
  const Grading grading =
      grade_batch({&sources, &bank, &*sheets, roster ? &*roster : nullptr, nullptr}, batch);
  report_graded({sources, bank, *sheets, grading}, roster ? &*roster : nullptr, found, sink);
  report_all_absent(*sheets, sources, sink);
  check.sheets = grading.counts.sheets;
  check.answers = grading.counts.cells;
  check.remarks = grading.remarks;
  return check;
}

}  // namespace tiku
