#include "interop/text/layout/stem_tags.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "base/text.h"

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
  constexpr std::pair<std::string_view, std::string_view> kFrames[] = {
      {"[", "]"},    {"【", "】"},  {"（", "）"}, {"(", ")"},
      {"问题 ", ""}, {"題目 ", ""}, {"题目 ", ""}};
  if (line.size() > kLongest) {
    return {};
  }
  for (const auto& [open, close] : kFrames) {
    if (line.starts_with(open) && line.ends_with(close)) {
      const std::string_view name =
          line.substr(open.size(), line.size() - open.size() - close.size());
      return name.ends_with("题") || name.ends_with("題") ? trim(name) : std::string_view();
    }
  }
  return {};
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

/// `12` or `12.` and no more.
bool is_lone_number(std::string_view line) {
  constexpr std::size_t kLongest = 5;
  line.remove_suffix(line.ends_with('.') ? 1 : 0);
  line.remove_suffix(line.ends_with("、") ? std::string_view("、").size() : 0);
  return !line.empty() && line.size() <= kLongest &&
         std::all_of(line.begin(), line.end(), is_ascii_digit);
}

/// `12` right above 【单选题】, as pages print them, goes before it: `12. 【单选题】`.
std::string with_numbers_before_tags(std::string document) {
  std::string out;
  std::size_t from = 0;
  std::string_view above;
  std::size_t joined = 0;
  for_each_line(document, [&](std::string_view line, std::size_t begin, std::size_t) {
    if (is_lone_number(above) && !lone_tag(line).empty()) {
      const auto number = static_cast<std::size_t>(above.data() - document.data());
      const std::string_view digits = above.substr(0, above.find_first_not_of("0123456789"));
      out.append(document, from, number - from);
      out.append(document, number + above.size(), begin - number - above.size());
      out += std::string(digits) + ". ";
      from = begin;
      ++joined;
    }
    above = line;
  });
  if (joined < 2) {
    return document;
  }
  out.append(document, from);
  return out;
}

}  // namespace

std::string with_tags_before_stems(std::string document) {
  document = with_numbers_before_tags(std::move(document));
  constexpr std::size_t kFew = 3;
  std::size_t tags = 0;
  bool is_pending = false;
  bool heads_section = false;
  for_each_line(document, [&](std::string_view line, std::size_t, std::size_t) {
    if (line.empty()) {
      return;
    }
    const bool tag = !lone_tag(line).empty();
    heads_section = heads_section || (is_pending && !tag && begins_with_number(line));
    tags += is_pending && !tag ? 1U : 0U;
    is_pending = tag;
  });
  if (tags < kFew || heads_section) {
    return document;
  }
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

}  // namespace tiku
