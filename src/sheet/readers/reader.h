#pragma once

#include <span>
#include <string>
#include <string_view>

#include "sheet/reading.h"

namespace tiku {

/// One answer file. Its bytes were decoded unless the format has no text (.xlsx); then `file` has
/// an empty text.
struct InputFile {
  std::string path;
  /// Lower case, without the dot.
  std::string extension;
  std::string_view bytes;
  FileId file = kNoFile;
  std::string_view text;
};

/// One kind of answer file: a file in this folder and a line in the list. The first that recognises
/// a file reads it.
struct SheetReader {
  std::string_view name;
  bool (*recognises)(const InputFile& input, const SheetReading& reading) = nullptr;
  void (*read)(SheetReading& reading, const InputFile& input) = nullptr;
};

extern const SheetReader kXlsxReader;
extern const SheetReader kJsonLinesReader;
extern const SheetReader kYamlReader;
extern const SheetReader kCsvReader;
extern const SheetReader kTextReader;

/// In the order in which they are asked; the last reads whatever is left.
std::span<const SheetReader* const> sheet_readers();

/// The reader that recognises the file.
const SheetReader& reader_for(const InputFile& input, const SheetReading& reading);

/// A file that cannot be read is one refused sheet, with the reason and the line.
void reject_file(SheetReading& reading, const InputFile& input, std::int64_t line, Text why);

/// Refuses a sheet for every error in `findings` beyond those known, and hands all findings on.
void reject_errors(SheetReading& reading, const InputFile& input, const Sink& findings);

}  // namespace tiku
