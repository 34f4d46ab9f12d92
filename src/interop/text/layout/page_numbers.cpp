#include "interop/text/layout/page_numbers.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::string_view kSign = "、";
/// Bytes of a page at least, the last one aside.
constexpr std::size_t kShortestPage = 120;

struct PageLine {
  std::size_t begin = 0;
  /// Bytes of the number and its sign.
  std::size_t prefix = 0;
  std::string_view text;
};

/// The bytes of `N、` at the beginning, 0 where another thing stands there.
std::size_t numbered(std::string_view line, std::size_t number) {
  const std::string wanted = std::to_string(number) + std::string(kSign);
  return line.starts_with(wanted) ? wanted.size() : 0;
}

/// Whether question `number` begins somewhere behind the beginning of the line: 1、 1. or 1 before
/// a character that is no ASCII.
bool holds_question(std::string_view line, std::size_t from, std::size_t number) {
  const std::string wanted = std::to_string(number);
  for (std::size_t at = line.find(wanted, from); at != std::string_view::npos;
       at = line.find(wanted, at + 1)) {
    const std::size_t behind = at + wanted.size();
    const auto is_wide = [line](std::size_t place) {
      return place < line.size() && static_cast<unsigned char>(line[place]) >= 0x80U;
    };
    const bool spaced = behind < line.size() && line[behind] == ' ' && is_wide(behind + 1);
    const bool sign = behind < line.size() && (line[behind] == '.' || is_wide(behind) || spaced);
    if (sign && (line[at - 1] < '0' || line[at - 1] > '9')) {
      return true;
    }
  }
  return false;
}

bool ends_in_middle(std::string_view line) {
  constexpr std::string_view kEnds[] = {"。", "？", "！", "；", "：", ".", "?", "!", ";", ":"};
  return std::none_of(std::begin(kEnds), std::end(kEnds),
                      [line](std::string_view end) { return line.ends_with(end); });
}

/// The pages, where all lines with text are pages.
std::vector<PageLine> pages_of(std::string_view document) {
  constexpr std::string_view kFirst = "1、";
  const std::size_t first = document.find(kFirst);
  if (first == std::string_view::npos) {
    return {};
  }
  std::vector<PageLine> pages;
  bool broken = false;
  const std::size_t above = document.substr(0, first).rfind('\n');  // no line up to it is a page
  std::size_t at = above == std::string_view::npos ? 0 : above + 1;
  while (at < document.size()) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    const bool digit = !line.empty() && is_ascii_digit(line.front());
    const std::size_t prefix = digit ? numbered(line, pages.size() + 1) : 0;
    if (prefix > 0 && (pages.empty() || pages.back().text.size() > kShortestPage)) {
      broken = broken || (!pages.empty() && ends_in_middle(pages.back().text));
      pages.push_back({static_cast<std::size_t>(line.data() - document.data()), prefix, line});
    } else if (!line.empty() && !pages.empty()) {
      return {};  // other lines: the numbers are those of questions
    }
    at = end + 1;
  }
  return broken ? pages : std::vector<PageLine>();
}

}  // namespace

std::string without_page_numbers(std::string document) {
  const std::vector<PageLine> pages = pages_of(document);
  if (pages.size() < 2 || !holds_question(pages.front().text, pages.front().prefix, 1) ||
      !holds_question(pages.front().text, pages.front().prefix, 2)) {
    return document;
  }
  std::string kept;
  std::size_t from = 0;
  for (const PageLine& page : pages) {
    kept.append(document, from, page.begin - from);
    from = page.begin + page.prefix;
  }
  kept.append(document, from);
  return kept;
}

}  // namespace tiku
