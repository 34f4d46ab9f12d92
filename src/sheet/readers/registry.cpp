#include <array>
#include <set>

#include "io/paths.h"
#include "sheet/messages.h"
#include "sheet/readers/reader.h"

namespace tiku {

std::span<const SheetReader* const> sheet_readers() {
  static constexpr std::array<const SheetReader*, 5> kReaders{
      &kXlsxReader, &kJsonLinesReader, &kYamlReader, &kCsvReader, &kTextReader};
  return kReaders;
}

const SheetReader& reader_for(const InputFile& input, const SheetReading& reading) {
  for (const SheetReader* reader : sheet_readers()) {
    if (reader->recognises(input, reading)) {
      return *reader;
    }
  }
  return *sheet_readers().back();
}

void reject_file(SheetReading& reading, const InputFile& input, std::int64_t line, Text why) {
  Draft draft;
  draft.origin = {input.file, "", line};
  draft.who.id = file_stem(input.path);
  reject_sheet(reading, draft, "unreadable", text(msg::sheet_unreadable, std::move(why)));
}

void reject_errors(SheetReading& reading, const InputFile& input, const Sink& findings) {
  std::set<std::int64_t> lines;
  for (const Diagnostic& finding : findings.sorted()) {
    const Source& source = reading.sources.at(input.file);
    const std::int64_t line = source.place(finding.where.begin).line;
    if (finding.severity() != Severity::error || !lines.insert(line).second) {
      continue;
    }
    Draft draft;
    draft.origin = {input.file, "", line};
    draft.raw = source.line(line);
    reject_sheet(reading, draft, "unreadable", text(msg::sheet_unreadable, finding.message));
  }
}

}  // namespace tiku
