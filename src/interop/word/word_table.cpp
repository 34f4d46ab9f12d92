#include "interop/word/word_table.h"

#include <algorithm>
#include <utility>

#include "bank/key_columns.h"
#include "base/text.h"
#include "interop/text/english/key_heads.h"

namespace tiku {
namespace {

std::string text_of(const DocxCell& cell) {
  return join(cell.lines, "\n");
}

std::int64_t place_of(const std::vector<DocxCell>& row) {
  for (const DocxCell& cell : row) {
    if (!cell.paragraphs.empty()) {
      return cell.paragraphs.front();
    }
  }
  return 0;
}

bool is_whole_number(std::string_view text) {
  return !text.empty() && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The cells behind a label such as 题号 or 答案; all of them where none stands there.
std::vector<std::string> cells_behind(const std::vector<DocxCell>& row,
                                      bool (*is_label)(std::string_view)) {
  std::vector<std::string> cells;
  for (const DocxCell& cell : row) {
    cells.emplace_back(fold_width(trim(text_of(cell))));
  }
  if (!cells.empty() && is_label(cells.front())) {
    cells.erase(cells.begin());
  }
  return cells;
}

/// Numbers in one row and answers in the next: `1. A  2. B`; empty where the rows are anything
/// else.
std::string key_of_rows(const std::vector<DocxCell>& numbers,
                        const std::vector<DocxCell>& answers) {
  const std::vector<std::string> heads = cells_behind(numbers, is_item_header);
  const std::vector<std::string> keys = cells_behind(answers, is_answer_header);
  std::string line;
  if (heads.empty() || heads.size() != keys.size()) {
    return line;
  }
  for (std::size_t i = 0; i < heads.size(); ++i) {
    if (heads[i].empty() && keys[i].empty()) {
      continue;
    }
    if (!is_whole_number(heads[i])) {
      return {};
    }
    line += keys[i].empty() ? "" : heads[i] + ". " + keys[i] + "  ";
  }
  return line;
}

bool is_number_row(const std::vector<DocxCell>& row) {
  const std::vector<std::string> heads = cells_behind(row, is_item_header);
  const auto numbers = std::count_if(heads.begin(), heads.end(),
                                     [](const std::string& cell) { return is_whole_number(cell); });
  return numbers > 0 && std::all_of(heads.begin(), heads.end(), [](const std::string& cell) {
           return cell.empty() || is_whole_number(cell);
         });
}

/// Columns 题号 and 答案.
bool is_key_header(const std::vector<DocxCell>& row) {
  return row.size() == 2 && is_item_header(text_of(row[0])) && is_answer_header(text_of(row[1]));
}

/// Whether lines above a key say that it is one: 参考答案, Answer key.
bool names_key(std::string_view above) {
  const std::vector<std::string_view> lines = split(above, "\n");
  return above.find("答案") != std::string_view::npos ||
         std::any_of(lines.begin(), lines.end(),
                     [](std::string_view line) { return past_key_head(line).has_value(); });
}

/// Says that answers follow, unless one of the lines above does (参考答案 / 一、单选题).
void announce_key(LinedText& lines, std::int64_t place) {
  constexpr int kLinesAbove = 4;
  const std::string_view text = lines.text;
  std::size_t begin = text.size();
  for (int i = 0; i < kLinesAbove && begin > 0; ++i) {
    const std::size_t end = text.find_last_not_of('\n', begin - 1);
    begin = end == std::string_view::npos ? 0 : text.find_last_of('\n', end) + 1;
  }
  if (!names_key(text.substr(begin))) {
    lines.add("参考答案:", place);
  }
}

bool is_label(std::string_view text) {
  return text.size() == 1 && text[0] >= 'A' && text[0] <= 'H';
}

/// A cell that says what the next one holds.
bool announces(std::string_view text) {
  constexpr std::string_view kWords[] = {"解析", "答案解析", "分值", "难度", "知识点"};
  return is_answer_header(text) ||
         std::find(std::begin(kWords), std::end(kWords), text) != std::end(kWords);
}

/// A row as it is read: cells of one line beside each other, longer ones below each other.
class RowLines {
 public:
  RowLines(const std::vector<DocxCell>& row, LinedText& lines) : row_(row), lines_(lines) {}

  void add() {
    for (const DocxCell& cell : row_) {
      if (cell.continues || trim(text_of(cell)).empty()) {
        continue;
      }
      if (cell.lines.size() > 1) {
        add_long(cell);
      } else {
        add_short(cell.lines.front());
      }
    }
    flush();
  }

 private:
  void flush() {
    if (!line_.empty()) {
      lines_.add(line_, place_of(row_));
      line_.clear();
    }
  }

  bool begins_item() const { return line_.ends_with(". ") || line_.ends_with("、"); }

  void add_long(const DocxCell& cell) {
    const std::string front = begins_item() ? std::exchange(line_, {}) : std::string();
    flush();
    for (std::size_t i = 0; i < cell.lines.size(); ++i) {
      lines_.add(i == 0 ? front + cell.lines[i] : cell.lines[i], cell.paragraphs[i]);
    }
  }

  void add_short(const std::string& text) {
    const std::string words = fold_width(trim(text));
    const bool announced = line_.ends_with(':');
    line_ += announced || line_.empty() || line_.ends_with(". ") ? "" : "\t";
    if (announces(words)) {
      line_ += words + ":";
    } else if (!announced && (is_label(words) || is_whole_number(words))) {
      line_ += words + ". ";
    } else {
      line_ += text;
    }
  }

  const std::vector<DocxCell>& row_;
  LinedText& lines_;
  std::string line_;
};

}  // namespace

Table plain_table(const DocxTable& table) {
  constexpr std::size_t kMostSpan = 64;
  constexpr std::size_t kMostRepeated = std::size_t{16} << 20;
  std::size_t repeated = 0;
  Table plain;
  for (const std::vector<DocxCell>& cells : table.rows) {
    TableRow row;
    row.line = place_of(cells);
    for (const DocxCell& cell : cells) {
      std::string words = text_of(cell);
      const TableRow* above = plain.rows.empty() ? nullptr : &plain.rows.back();
      if (cell.continues && above != nullptr && row.cells.size() < above->cells.size() &&
          repeated < kMostRepeated) {
        words = above->cells[row.cells.size()].text;
        repeated += words.size();
      }
      for (std::size_t i = 0; i < std::min(cell.span, kMostSpan); ++i) {
        repeated += i > 0 ? words.size() : 0;
        row.cells.push_back(
            {i == 0 || repeated < kMostRepeated ? words : "", TableCell::Kind::text, {}});
      }
    }
    plain.rows.push_back(std::move(row));
  }
  return plain;
}

void add_table_lines(const DocxTable& table, LinedText& lines) {
  const bool listed = !table.rows.empty() && is_key_header(table.rows.front());
  if (listed) {
    announce_key(lines, place_of(table.rows.front()));
  }
  for (std::size_t i = listed ? 1 : 0; i < table.rows.size(); ++i) {
    const std::vector<DocxCell>& row = table.rows[i];
    const bool pair = i + 1 < table.rows.size() && is_number_row(row);
    const std::string key = pair ? key_of_rows(row, table.rows[i + 1]) : std::string();
    if (!key.empty()) {
      announce_key(lines, place_of(row));
      lines.add(key, place_of(table.rows[i + 1]));
      ++i;
    } else {
      RowLines(row, lines).add();
    }
  }
}

}  // namespace tiku
