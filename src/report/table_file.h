#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/rational.h"
#include "report/report.h"

namespace tiku {

/// One cell of a result file: text, or a number as it is to be printed. An empty number is an empty
/// cell.
struct Value {
  std::string text;
  bool is_number = false;
  /// What people call a stable word; a workbook shows this instead. Null: the text itself.
  const Message* word = nullptr;

  static Value number(std::string digits) { return {std::move(digits), true}; }

  static Value number(std::int64_t whole) { return {std::to_string(whole), true}; }
};

/// A column: its name in files for machines, the same for people, and its width in a workbook.
struct Column {
  Text title;
  double width = 10;
};

using Row = std::vector<Value>;
using RowSink = std::function<void(const Row&)>;

/// The rows of one result file, whatever it is written as.
struct TableFile {
  std::vector<Column> (*columns)(const Report& report) = nullptr;
  /// Hands over the rows one by one, each as long as the columns.
  void (*rows)(const Report& report, const RowSink& sink) = nullptr;
};

/// The first line, with the byte-order mark where it is wanted; and one row.
std::string csv_head(const Report& report, const TableFile& table);
std::string csv_line(const Row& row);

/// RFC 4180 with CRLF, with a byte-order mark and Chinese headers as the options say.
std::string render_csv(const Report& report, const TableFile& table);

}  // namespace tiku
