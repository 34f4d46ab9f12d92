#include "interop/text/layout/title_lines.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"
#include "base/utf8.h"
#include "base/utf8_han.h"
#include "interop/text/scan/han_set.h"

namespace tiku {

bool may_begin_anthology_item(std::string_view line) {
  static constexpr HanSet kFirst(U"第范篇试試模");
  return kFirst.has(han_at(line, 0));
}

bool heads_appendix(std::string_view line) {
  constexpr std::string_view kNames[] = {
      "contributing",    "contributors", "contribution",    "license", "licence",
      "references",      "resources",    "further reading", "credits", "acknowledgements",
      "acknowledgments", "about",        "author",          "authors", "changelog",
      "support",         "disclaimer",   "related links",   "links",   "sources",
      "参考资料",        "参考文献",     "许可证",          "贡献",    "贡献指南",
      "参考链接",        "联系我们",     "关于作者"};
  const std::size_t signs = line.find_first_not_of('#');
  if (signs == 0 || signs == std::string_view::npos || line[signs] != ' ') {
    return false;
  }
  std::string_view name = trim(line.substr(signs));
  name.remove_suffix(name.ends_with(':') ? 1 : 0);
  constexpr std::size_t kLongest = 20;
  return name.size() <= kLongest &&
         std::find(std::begin(kNames), std::end(kNames), fold_case(name)) != std::end(kNames);
}

bool names_questions_and_answers(std::string_view line) {
  constexpr std::string_view kWord = "答案";
  constexpr std::string_view kEnds[] = {"答案", "答案及解析", "答案解析", "答案与解析"};
  constexpr std::string_view kJoins[] = {"及", "和", "与", "附", "含", "带"};
  const auto ends = [](std::string_view text, auto&& words) {
    return std::any_of(std::begin(words), std::end(words),
                       [text](std::string_view word) { return text.ends_with(word); });
  };
  if (!ends(line, kEnds)) {
    return false;  // most lines
  }
  std::string_view name = line.substr(0, line.rfind(kWord));
  for (const std::string_view word : {"参考", "标准"}) {
    name.remove_suffix(name.ends_with(word) ? word.size() : 0);
  }
  return ends(name, kJoins);
}

bool names_other_year(std::string_view line, std::string_view first) {
  constexpr std::size_t kYear = 4;
  constexpr std::size_t kFewestOther = 6;
  if (line.size() != first.size() || line.size() < kYear + kFewestOther || line == first) {
    return false;  // most lines
  }
  const auto differ = std::mismatch(line.begin(), line.end(), first.begin());
  auto at = static_cast<std::size_t>(differ.first - line.begin());
  while (at > 0 && is_ascii_digit(line[at - 1])) {
    --at;
  }
  const auto is_year = [at](std::string_view text) {
    const std::string_view year = text.substr(at, kYear);
    return (year.starts_with("19") || year.starts_with("20")) && year.size() == kYear &&
           std::all_of(year.begin(), year.end(), is_ascii_digit) &&
           (at + kYear == text.size() || !is_ascii_digit(text[at + kYear]));
  };
  return is_year(line) && is_year(first) && line.substr(at + kYear) == first.substr(at + kYear);
}

bool is_bare_label(std::string_view line) {
  constexpr std::string_view kSigns[] = {".", "、", "．", ":", "：", ")", "）"};
  return line.size() > 1 && line.front() >= 'A' && line.front() <= 'H' &&
         std::find(std::begin(kSigns), std::end(kSigns), line.substr(1)) != std::end(kSigns);
}

}  // namespace tiku
