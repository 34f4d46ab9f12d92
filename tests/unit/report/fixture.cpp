#include "unit/report/fixture.h"

#include <doctest/doctest.h>

#include "bank/load.h"
#include "base/text.h"
#include "stats/analysis.h"

namespace tiku::test {

Graded::Graded(const std::string& bank_yaml, const std::vector<SheetLine>& lines) {
  Sink sink;
  const FileId file = sources.add("exam.yaml", bank_yaml);
  bank = read_bank(sources, file, sink);
  for (const Diagnostic& diagnostic : sink.diagnostics()) {
    INFO(diagnostic.message.in(Lang::en));
    CHECK(diagnostic.severity() != Severity::error);
  }
  answers_file = sources.add("answers.csv", "");
  for (const SheetLine& line : lines) {
    Sheet sheet;
    sheet.who = {line.id, line.name, line.group};
    sheet.origin = {answers_file, "", static_cast<std::int64_t>(sheets.sheets.size()) + 2};
    for (std::size_t i = 0; i < line.answers.size(); ++i) {
      sheet.answers.push_back({i, line.answers[i], sheet.origin.line});
    }
    sheets.sheets.push_back(std::move(sheet));
  }
  grade();
}

void Graded::grade() {
  BatchInput input;
  input.sources = &sources;
  input.bank = &bank;
  input.sheets = &sheets;
  input.roster = has_roster ? &roster : nullptr;
  input.marks = &marks;
  grading = grade_batch(input, options);
  Analysis analysis = analyse(grading, {});
  summary = std::move(analysis.summary);
  items = std::move(analysis.items);
  sections = std::move(analysis.sections);
}

Report Graded::report(Lang lang) const {
  Report report{grading, sources, summary, items};
  report.style.lang = lang;
  report.sections = sections;
  return report;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, "\n")) {
    lines.emplace_back(line.substr(0, line.find('\r')));
  }
  if (!lines.empty() && lines.back().empty()) {
    lines.pop_back();
  }
  return lines;
}

}  // namespace tiku::test
