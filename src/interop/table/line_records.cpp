#include "interop/table/line_records.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/table/filled_lines.h"
#include "interop/table/found_columns.h"
#include "interop/table/listed_columns.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 3;
constexpr std::size_t kMostLines = 10;

using Record = std::vector<FilledLine>;

bool asks(std::string_view line) {
  return line.ends_with('?') || line.ends_with("？");
}

/// Paragraphs, or nothing where they differ in their number of lines: most texts tell by their
/// second.
std::vector<Record> paragraphs(std::string_view text) {
  std::vector<Record> records(1);
  const auto differs = [&records] {
    const std::size_t size = records.back().size();
    return records.size() > 1 && size > 0 && size != records.front().size();
  };
  std::int64_t number = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    at = end + 1;
    ++number;
    if (!line.empty()) {
      records.back().push_back({line, number});
    } else if (differs()) {
      return {};
    } else if (!records.back().empty()) {
      records.emplace_back();
    }
    if (records.size() > 1 && records.back().size() > records.front().size()) {
      return {};
    }
  }
  if (records.back().empty()) {
    records.pop_back();
  }
  return records.empty() || differs() ? std::vector<Record>() : records;
}

/// One paragraph parted where every so many lines one asks.
std::vector<Record> parted(const Record& lines) {
  std::vector<std::size_t> asking;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (asks(lines[i].text)) {
      asking.push_back(i);
    }
  }
  const std::size_t size = asking.size() < kFewest ? 0 : asking[1] - asking[0];
  std::vector<Record> records;
  for (std::size_t i = 0; i < asking.size(); ++i) {
    if (size == 0 || asking[i] != i * size) {
      return {};
    }
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(asking[i]);
    const std::size_t left = lines.size() - asking[i];
    records.emplace_back(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, left)));
  }
  return records;
}

Table table_of(const std::vector<Record>& records) {
  Table table;
  for (const Record& record : records) {
    TableRow row;
    row.line = record.front().number;
    for (const FilledLine& line : record) {
      TableCell cell;
      cell.text = std::string(line.text);
      row.cells.push_back(std::move(cell));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// How hard the questions are, said on the last line of each.
bool says_difficulty(const std::vector<Record>& records) {
  static const std::set<std::string, std::less<>> kWords = {"easy", "medium", "moderate", "hard",
                                                            "difficult"};
  return std::all_of(records.begin(), records.end(), [](const Record& record) {
    return kWords.contains(fold_case(record.back().text));
  });
}

/// Without a key: only the first line of every record asks, and options follow.
std::optional<QuestionHeader> unkeyed(const std::vector<Record>& records) {
  constexpr std::size_t kOptions = 3;
  const std::size_t size = records.front().size();
  const bool graded = says_difficulty(records);
  for (const Record& record : records) {
    for (std::size_t i = 0; i < size; ++i) {
      if (asks(record[i].text) != (i == 0)) {
        return std::nullopt;
      }
    }
  }
  if (!graded || size < kOptions + 2) {
    return std::nullopt;
  }
  QuestionHeader header;
  header.columns.columns.resize(size);
  header.columns.columns.front().role = ColumnRole::stem;
  header.columns.columns.back().role = ColumnRole::difficulty;
  for (std::size_t i = 1; i + 1 < size; ++i) {
    header.columns.columns[i].role = ColumnRole::option;
    header.columns.columns[i].label = static_cast<char>('A' + i - 1);
  }
  return header;
}

/// ['a', 'b'] as a program wrote the options, on one line of each record.
bool has_lists(const std::vector<Record>& records) {
  return std::all_of(records.begin(), records.end(), [](const Record& record) {
    return std::any_of(record.begin(), record.end(), [](const FilledLine& line) {
      return line.text.starts_with('[') && line.text.ends_with(']');
    });
  });
}

bool is_labelled(std::string_view line, char label) {
  return line.size() > 2 && (line[0] == label || line[0] == label + 32) &&
         (line[1] == '.' || line[1] == ')' || line[1] == ':');
}

}  // namespace

std::optional<LineRecords> read_line_records(std::string_view text) {
  std::vector<Record> records = paragraphs(text);
  if (records.size() == 1) {
    records = parted(records.front());
  }
  if (records.size() < kFewest) {
    return std::nullopt;
  }
  const std::size_t size = records.front().size();
  const bool alike = std::all_of(records.begin(), records.end(), [size](const Record& record) {
    return record.size() == size &&
           !(size > 1 && is_labelled(record[1].text, 'A'));  // papers, read as such
  });
  constexpr std::size_t kShortest = 4;
  const bool listed = size + 1 == kShortest && has_lists(records);
  if (!alike || (size < kShortest && !listed) || size > kMostLines) {
    return std::nullopt;
  }
  LineRecords found{table_of(records), {}};
  if (std::optional<QuestionHeader> lists =
          listed ? find_listed_columns(found.table) : std::nullopt) {
    found.header = std::move(*lists);
    return found;
  }
  std::optional<QuestionHeader> header = find_unheaded_columns(found.table);
  header = header && header->first_row == 0 ? header : unkeyed(records);
  if (!header) {
    return std::nullopt;
  }
  found.header = std::move(*header);
  return found;
}

}  // namespace tiku
