#include "bank/key_columns.h"

#include <optional>
#include <string>

#include "bank/messages.h"
#include "bank/rules.h"
#include "base/text.h"

namespace tiku {
namespace {

struct Header {
  std::string_view name;
  std::int64_t KeyColumns::*column;
};

constexpr Header kHeaders[] = {
    {"item", &KeyColumns::item},       {"id", &KeyColumns::item},
    {"number", &KeyColumns::item},     {"no", &KeyColumns::item},
    {"question", &KeyColumns::item},   {"题号", &KeyColumns::item},
    {"序号", &KeyColumns::item},       {"编号", &KeyColumns::item},
    {"题目编号", &KeyColumns::item},   {"题目", &KeyColumns::item},
    {"answer", &KeyColumns::answer},   {"key", &KeyColumns::answer},
    {"答案", &KeyColumns::answer},     {"正确答案", &KeyColumns::answer},
    {"标准答案", &KeyColumns::answer}, {"参考答案", &KeyColumns::answer},
    {"正确选项", &KeyColumns::answer}, {"type", &KeyColumns::type},
    {"题型", &KeyColumns::type},       {"题目类型", &KeyColumns::type},
    {"试题类型", &KeyColumns::type},   {"类型", &KeyColumns::type},
    {"points", &KeyColumns::points},   {"score", &KeyColumns::points},
    {"分值", &KeyColumns::points},     {"分数", &KeyColumns::points},
    {"题目分数", &KeyColumns::points}, {"满分", &KeyColumns::points},
    {"policy", &KeyColumns::policy},   {"scoring", &KeyColumns::policy},
    {"评分办法", &KeyColumns::policy}, {"评分规则", &KeyColumns::policy},
    {"计分规则", &KeyColumns::policy}, {"计分方式", &KeyColumns::policy},
    {"options", &KeyColumns::options}, {"选项", &KeyColumns::options},
    {"选项数", &KeyColumns::options},  {"section", &KeyColumns::section},
    {"部分", &KeyColumns::section},    {"章节", &KeyColumns::section},
    {"大题", &KeyColumns::section},    {"分类", &KeyColumns::section},
};

/// Without spaces, asterisks, colons and "(必填)", in small letters.
std::string plain_header(std::string_view text) {
  const std::string folded = fold_case(fold_width(trim(text)));
  const std::string_view kept = std::string_view(folded).substr(0, folded.find("(必填)"));
  std::string out;
  for (const char c : kept) {
    if (c != ' ' && c != '*' && c != ':' && c != '\n' && c != '\r') {
      out += c;
    }
  }
  return out;
}

std::optional<std::int64_t KeyColumns::*> column_of(std::string_view text) {
  const std::string plain = plain_header(text);
  for (const Header& header : kHeaders) {
    if (plain == header.name) {
      return header.column;
    }
  }
  return std::nullopt;
}

}  // namespace

KeyColumns find_key_columns(Reading& reading, const TableRow& header) {
  KeyColumns columns;
  std::vector<const TableCell*> unused;
  for (std::size_t i = 0; i < header.cells.size(); ++i) {
    const TableCell& cell = header.cells[i];
    const std::optional<std::int64_t KeyColumns::*> column = column_of(cell.text);
    if (column && columns.**column < 0) {
      columns.** column = static_cast<std::int64_t>(i);
    } else if (!trim(cell.text).empty()) {
      unused.push_back(&cell);
    }
  }
  for (const TableCell* cell : unused) {
    if (columns.item >= 0 && columns.answer >= 0) {
      reading.sink.report(rules::unused_column, cell->where,
                          text(msg::unknown_column, visible(trim(cell->text))));
    }
  }
  return columns;
}

bool is_item_header(std::string_view text) {
  const auto column = column_of(text);
  return column && *column == &KeyColumns::item;
}

bool is_answer_header(std::string_view text) {
  const auto column = column_of(text);
  return column && *column == &KeyColumns::answer;
}

}  // namespace tiku
