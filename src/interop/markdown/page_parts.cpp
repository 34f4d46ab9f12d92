#include "interop/markdown/page_parts.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

/// What pages of repositories have, and no quiz is about.
bool heads_page_part(const MarkdownLine& line) {
  constexpr std::string_view kNames[] = {
      "目录",   "目次", "目錄", "更新日志", "更新记录",          "待办",      "致谢",
      "许可证", "todo", "toc",  "contents", "table of contents", "changelog", "license"};
  constexpr std::size_t kLongest = 40;
  if (line.kind != Kind::heading || line.text.size() > kLongest) {
    return false;
  }
  std::string words = fold_case(read_inline(line.text).text);
  words.resize(words.size() - (words.ends_with(':') ? 1 : 0));
  return std::find(std::begin(kNames), std::end(kNames), trim(words)) != std::end(kNames);
}

}  // namespace

std::string without_page_parts(std::string document) {
  std::vector<bool> cleared;  // by line, from 1
  bool in_part = false;
  for (const MarkdownLine& line : read_markdown_lines(document)) {
    in_part = line.kind == Kind::heading ? heads_page_part(line) : in_part;
    cleared.resize(std::max(cleared.size(), static_cast<std::size_t>(line.line) + 1));
    cleared[static_cast<std::size_t>(line.line)] = in_part && line.kind != Kind::heading;
  }
  if (std::find(cleared.begin(), cleared.end(), true) == cleared.end()) {
    return document;
  }
  std::string kept;
  std::size_t number = 0;
  for (const std::string_view line : split(document, "\n")) {
    kept += number > 0 ? "\n" : "";
    ++number;
    kept += number < cleared.size() && cleared[number] ? std::string_view() : line;
  }
  return kept;
}

}  // namespace tiku
