#include "interop/text/layout/answer_sheets.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

/// What a look at the letters tells: nearly no line has such a word.
bool may_name_sheet(std::string_view line) {
  constexpr std::string_view kHan = "答题";
  const auto is_at = [line](std::size_t at, std::string_view letters) {
    return at + letters.size() <= line.size() &&
           std::equal(letters.begin(), letters.end(),
                      line.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char small, char c) { return small == (c | 0x20); });
  };
  for (std::size_t at = 0; at < line.size(); ++at) {
    // The s of a sheet may be a long one, of two bytes.
    if (line[at] == ' ' &&
        (is_at(at + 1, "grid") || is_at(at + 2, "heet") || is_at(at + 3, "heet"))) {
      return true;
    }
    if (line[at] == kHan[0] && line.substr(at).starts_with(kHan)) {
      return true;
    }
  }
  return false;
}

/// All there is to choose from, or a place to write in.
bool is_open(std::string_view marks) {
  if (marks.empty() || marks == "TF" || marks == "+-") {
    return true;
  }
  for (std::size_t i = 0; i < marks.size(); ++i) {
    if (marks[i] != static_cast<char>('A' + i)) {
      return false;
    }
  }
  return marks.size() > 1;
}

/// What stands at the beginning of a piece of such a sheet: a sign between, a mark, or nothing that
/// belongs there, then of no length.
struct SheetSign {
  std::size_t length = 0;
  char mark = 0;
};

SheetSign sign_of(std::string_view line) {
  constexpr std::string_view kBetween = " \t.,:;()[]{}<>|_-~/";
  constexpr std::string_view kWide[] = {"、", "．", "：", "（", "）", "【", "】", "　", "○", "□",
                                        "一", "二", "三", "四", "五", "六", "七", "八", "｜"};
  constexpr std::string_view kTrue[] = {"√", "✓", "对", "正确"};
  constexpr std::string_view kFalse[] = {"×", "✗", "错误", "错"};
  if (kBetween.find(line[0]) != kBetween.npos) {
    return {1, 0};
  }
  if ((line[0] >= 'A' && line[0] <= 'H') || line[0] == 'T') {
    return {1, line[0]};
  }
  for (const std::string_view sign : kWide) {
    if (line.starts_with(sign)) {
      return {sign.size(), 0};
    }
  }
  for (const std::string_view sign : kTrue) {
    if (line.starts_with(sign)) {
      return {sign.size(), '+'};
    }
  }
  for (const std::string_view sign : kFalse) {
    if (line.starts_with(sign)) {
      return {sign.size(), '-'};
    }
  }
  return {};
}

/// `1. [A] [B] [C]  2. [A] [B] [C]`: every number has all of its options, or room for one.
bool is_sheet_row(std::string_view line) {
  bool counted = false;
  std::string marks;
  while (!line.empty()) {
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    if (digits > 0) {
      if (!is_open(marks)) {
        return false;
      }
      counted = true;
      marks.clear();
      line.remove_prefix(digits);
      continue;
    }
    const SheetSign sign = sign_of(line);
    if (sign.length == 0) {
      return false;
    }
    marks += sign.mark != 0 ? std::string(1, sign.mark) : std::string();
    line.remove_prefix(sign.length);
  }
  return counted && is_open(marks);
}

/// Behind the rows that stand below a head; where it stands if none do.
std::size_t end_of_sheet(const std::vector<std::string_view>& lines, std::size_t head) {
  std::size_t end = head;
  for (std::size_t i = head + 1; i < lines.size(); ++i) {
    const std::string_view line = trim(lines[i]);
    if (!line.empty() && !is_sheet_row(line)) {
      break;
    }
    end = line.empty() ? end : i + 1;
  }
  return end;
}

}  // namespace

bool heads_answer_sheet(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  constexpr std::string_view kNames[] = {"答题卡",       "答题卷",        "答题纸",
                                         "答题栏",       "answer sheet",  "answer grid",
                                         "bubble sheet", "response sheet"};
  if (line.size() < 6 || line.size() > kLongest || !may_name_sheet(line) ||
      line.find('?') != line.npos || line.find("？") != line.npos) {
    return false;
  }
  const std::string folded = fold_case(line);
  return std::any_of(std::begin(kNames), std::end(kNames), [&folded](std::string_view name) {
    return folded.find(name) != std::string::npos;
  });
}

std::string without_answer_sheets(std::string document) {
  const std::vector<std::string_view> lines = split(document, "\n");
  std::string out;
  std::size_t end = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    end = i >= end && heads_answer_sheet(trim(lines[i])) ? end_of_sheet(lines, i) : end;
    out += i < end ? std::string_view() : lines[i];
    out += i + 1 < lines.size() ? "\n" : "";
  }
  return out;
}

}  // namespace tiku
