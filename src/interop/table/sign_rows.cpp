#include "interop/table/sign_rows.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/table/filled_lines.h"
#include "interop/table/found_columns.h"
#include "interop/table/listed_columns.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 3;

std::size_t count_of(std::string_view line, std::string_view sign) {
  std::size_t count = 0;
  for (std::size_t at = line.find(sign); at != line.npos; at = line.find(sign, at + sign.size())) {
    ++count;
  }
  return count;
}

/// How many lines have the sign as often as the first one that has it, none at the beginning.
bool parts_lines(const std::vector<FilledLine>& lines, std::string_view sign) {
  std::size_t alike = 0;
  std::size_t expected = 0;
  for (const FilledLine& line : lines) {
    const std::size_t count = count_of(line.text, sign);
    expected = expected == 0 ? count : expected;
    alike += count > 0 && count == expected && !line.text.starts_with(sign) ? 1U : 0U;
  }
  return alike >= kFewest && 10 * alike >= 9 * lines.size();
}

/// The sign between the fields, or "": most texts tell by their first lines.
std::string_view sign_of(std::string_view text) {
  constexpr std::string_view kSigns[] = {"|||", "###", "@@@", "$$$", "&&&", "~~~", "^^^", ";;;",
                                         "||",  "##",  "@@",  "$$",  "&&",  "~~",  "^^",  ";;"};
  const std::vector<FilledLine> head = filled_lines(text, kHeadLines);
  for (const std::string_view sign : kSigns) {
    if (parts_lines(head, sign)) {
      return parts_lines(filled_lines(text, kAllLines), sign) ? sign : std::string_view();
    }
  }
  return {};
}

bool is_number(std::string_view cell) {
  return !cell.empty() && std::all_of(cell.begin(), cell.end(), is_ascii_digit);
}

/// Behind `A，` `B.` before words; 0 where no letter with a sign stands there.
std::size_t past_label(std::string_view cell) {
  if (cell.empty() || cell[0] < 'A' || cell[0] > 'H') {
    return 0;
  }
  for (const std::string_view sign : {"，", "、", "．", "：", ")", "）", ".", ",", ":", " "}) {
    if (cell.substr(1).starts_with(sign)) {
      return 1 + sign.size();
    }
  }
  return 0;
}

/// B, ABD, 对, `B，问好`.
bool is_key(std::string_view cell) {
  constexpr std::string_view kTruths[] = {"对", "错", "正确", "错误", "√", "×", "T", "F"};
  constexpr std::size_t kMost = 8;
  const bool letters =
      !cell.empty() && cell.size() <= kMost && std::all_of(cell.begin(), cell.end(), [](char c) {
        return (c >= 'A' && c <= 'H') || c == ',' || c == ' ';
      });
  return letters || past_label(cell) > 0 ||
         std::find(std::begin(kTruths), std::end(kTruths), cell) != std::end(kTruths);
}

class SignRowsReader {
 public:
  SignRowsReader(std::string_view text, std::string_view sign) {
    for (const FilledLine& line : filled_lines(text, kAllLines)) {
      TableRow row;
      row.line = line.number;
      for (const std::string_view field : split(line.text, sign)) {
        row.cells.push_back({});
        row.cells.back().text = std::string(trim(field));
      }
      width_ = std::max(width_, row.cells.size());
      table_.rows.push_back(std::move(row));
    }
  }

  std::optional<SignRows> run() {
    SignRows read;
    std::optional<QuestionHeader> header = find_question_header(table_);
    header = header ? header : find_unheaded_columns(table_);
    header = header ? header : find_listed_columns(table_);
    if (header) {
      read.records = LineRecords{std::move(table_), std::move(*header)};
      return read;
    }
    if (!are_papers_fields()) {
      return std::nullopt;
    }
    for (const TableRow& row : table_.rows) {
      read.lines.add(lines_of(row), row.line);
    }
    return read;
  }

 private:
  bool nearly(std::size_t count) const { return 10 * count >= 9 * table_.rows.size(); }

  /// A number or none, what is asked, options with their letters, and a key.
  bool are_papers_fields() {
    std::size_t numbers = 0;
    std::size_t keys = 0;
    for (const TableRow& row : table_.rows) {
      numbers += is_number(row.cells.front().text) ? 1U : 0U;
      keys += row.cells.size() == width_ && is_key(row.cells.back().text) ? 1U : 0U;
    }
    stem_ = nearly(numbers) ? 1 : 0;
    return nearly(keys) && width_ >= stem_ + 2 &&
           std::all_of(table_.rows.begin(), table_.rows.end(), [this](const TableRow& row) {
             return row.cells.size() < width_ || has_labels(row);
           });
  }

  bool has_labels(const TableRow& row) const {
    for (std::size_t i = stem_ + 1; i + 1 < width_; ++i) {
      const std::string& cell = row.cells[i].text;
      if (!cell.empty() &&
          (past_label(cell) == 0 || static_cast<std::size_t>(cell[0] - 'A') != i - stem_ - 1)) {
        return false;
      }
    }
    return true;
  }

  std::string lines_of(const TableRow& row) {
    std::string lines;
    if (row.cells.size() < width_) {
      for (const TableCell& cell : row.cells) {
        lines += (lines.empty() ? "" : " ") + cell.text;
      }
      return lines;
    }
    ++count_;
    lines = (stem_ > 0 ? row.cells[0].text : std::to_string(count_)) + "、" + row.cells[stem_].text;
    for (std::size_t i = stem_ + 1; i + 1 < width_; ++i) {
      lines += row.cells[i].text.empty() ? "" : "\n" + row.cells[i].text;
    }
    return lines + "\n答案：" + row.cells.back().text;
  }

  Table table_;
  std::size_t width_ = 0;
  std::size_t stem_ = 0;
  std::size_t count_ = 0;
};

}  // namespace

std::optional<SignRows> read_sign_rows(std::string_view text) {
  const std::string_view sign = sign_of(text);
  return sign.empty() ? std::nullopt : SignRowsReader(text, sign).run();
}

}  // namespace tiku
