#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/result.h"
#include "model/bank.h"

// Another format is one file in interop/formats that defines its `write_...`, and one line in
// interop/export_registry.h. A writer gives bytes and says what they do not hold; files, forms and
// what is shown are made for every format alike.

namespace tiku {

/// Something the bank has and the format has no place for.
struct ExportLoss {
  /// Id of the question; empty where it is of the bank as a whole.
  std::string question;
  Text what;
};

/// A sheet of a workbook: its name and its rows of text, the first one of titles.
struct ExportSheet {
  std::string name;
  std::vector<std::vector<std::string>> rows;
};

/// A bank in another format, and what that format could not carry.
struct ExportResult {
  std::string bytes;
  std::vector<ExportLoss> losses;
  /// Instead of bytes: a workbook, which a library writes to a file.
  std::vector<ExportSheet> sheets = {};
};

/// What a writer is asked for besides the bank.
struct ExportWish {
  /// Whether the bank has its answers; one without never had them where a writer could see them.
  bool answers = true;
  /// Name of the paper form ("B"), printed on the paper; empty where there is only one.
  std::string form = {};
  /// For the words a format adds, where the bank does not say its language.
  Lang lang = Lang::en;
};

/// A format that banks can be written in.
struct ExportFormat {
  /// As --to takes it.
  std::string_view name;
  Message summary;
  /// Of the file, without the point.
  std::string_view extension;
  /// Not text: a terminal is no place for it.
  bool is_binary = false;
  Result<ExportResult> (*write)(const Bank& bank, const ExportWish& wish) = nullptr;
  /// A key, which has no questions to print, can be written too.
  bool takes_keys = false;
};

/// The language of the words a format adds to the bank's own.
Lang language_of(const Bank& bank, const ExportWish& wish);

}  // namespace tiku
