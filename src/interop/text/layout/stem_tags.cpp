#include "interop/text/layout/stem_tags.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "base/text.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// 1. , 【4】, (3), 第5题, ①: a number of any kind.
bool begins_with_number(std::string_view line) {
  for (const std::string_view sign : {"【", "（", "(", "[", "〔", "第", "Q", "题", "#", " "}) {
    line.remove_prefix(line.starts_with(sign) ? sign.size() : 0);
  }
  constexpr std::string_view kNumerals[] = {"一", "二", "三", "四", "五", "六",
                                            "七", "八", "九", "十", "①"};
  return !line.empty() &&
         (is_ascii_digit(line[0]) ||
          std::any_of(std::begin(kNumerals), std::end(kNumerals),
                      [line](std::string_view numeral) { return line.starts_with(numeral); }));
}

/// The name of the type on a line that says nothing else: [单选题], 【判断题】, 问题 单选题.
std::string_view lone_tag(std::string_view line) {
  constexpr std::size_t kLongest = 30;
  static constexpr std::string_view kOpens[] = {"[", "【", "(", "（", "问题 ", "題目 ", "题目 "};
  static constexpr WordSet kBegins(kOpens);
  const std::string_view open = line.size() > kLongest ? std::string_view() : kBegins.at(line, 0);
  const std::string_view close = open == "["    ? "]"
                                 : open == "【" ? "】"
                                 : open == "("  ? ")"
                                 : open == "（" ? "）"
                                                : "";
  if (open.empty() || !line.ends_with(close)) {
    return {};  // nearly all lines
  }
  const std::string_view name = line.substr(open.size(), line.size() - open.size() - close.size());
  return name.ends_with("题") || name.ends_with("題") ? trim(name) : std::string_view();
}

/// Calls `take` with each line, trimmed, and where its bytes begin and end.
template <class Take>
void for_each_line(std::string_view document, Take take) {
  for (std::size_t at = 0; at <= document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    take(trim(document.substr(at, end - at)), at, end);
    at = end + 1;
  }
}

/// Whether tags stand above questions that have no numbers.
bool holds_tags(const DocumentLines& document) {
  constexpr std::size_t kFew = 3;
  std::size_t tags = 0;
  bool is_pending = false;
  bool heads_section = false;
  for (const DocumentLine& line : document.lines()) {
    if (line.words.empty()) {
      continue;
    }
    const bool tag = !lone_tag(line.words).empty();
    heads_section = heads_section || (is_pending && !tag && begins_with_number(line.words));
    tags += is_pending && !tag ? 1U : 0U;
    is_pending = tag;
  }
  return tags >= kFew && !heads_section;
}

std::string with_tags_before_stems(const std::string& document) {
  std::string out;
  out.reserve(document.size());
  std::string_view above;
  for_each_line(document, [&](std::string_view line, std::size_t begin, std::size_t end) {
    out += begin > 0 ? "\n" : "";
    if (const std::string_view tag = lone_tag(line); !tag.empty()) {
      above = tag;
      return;
    }
    if (!line.empty() && !above.empty()) {
      out += "[" + std::string(above) + "]";
      above = {};
    }
    out.append(document, begin, end - begin);
  });
  return out;
}

}  // namespace

void set_tags_before_stems(DocumentLines& document) {
  if (holds_tags(document)) {
    document.apply(with_tags_before_stems);
  }
}

}  // namespace tiku
