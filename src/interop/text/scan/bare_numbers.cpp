#include "interop/text/scan/bare_numbers.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace tiku {
namespace {

constexpr std::size_t kFewest = 3;

/// Whether the run of digits is the number, and text that no amount has stands behind it. What
/// begins the range is no amount.
bool is_number(const PaperText& text, TextRange digits, std::string_view wanted, bool is_first) {
  constexpr std::u32string_view kUnits =
      U"年月日时分秒个元天条次小号级米人名位岁倍届种项份世度只件台万亿千百吨公克寸尺里层章节款";
  constexpr std::u32string_view kBegins = U"“《「(\"";
  if (digits.end - digits.begin != wanted.size()) {
    return false;
  }
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (text[digits.begin + i] != static_cast<char32_t>(wanted[i])) {
      return false;
    }
  }
  if (digits.begin > 0 && text[digits.begin - 1] == U'第') {
    return false;  // an ordinal is written out
  }
  const bool sign = !is_first && (text[digits.end] == U'.' || text[digits.end] == U'、');
  const char32_t next = text[text.skip_blank(digits.end + (sign ? 1U : 0U), text.size())];
  return (is_hanzi(next) && (is_first || kUnits.find(next) == std::u32string_view::npos)) ||
         kBegins.find(next) != std::u32string_view::npos;
}

/// Whether the letter of an option stands right before: B 2只.
bool begins_option(const PaperText& text, std::size_t from, std::size_t at) {
  while (at > from && (text[at - 1] == U' ' || text[at - 1] == U'.' || text[at - 1] == U'、')) {
    --at;
  }
  const bool letter = at > from && text[at - 1] >= U'A' && text[at - 1] <= U'H';
  // 答案:B 2 ...
  return letter && !(at > from + 1 && (text[at - 2] == U':' || text[at - 2] == U'案'));
}

constexpr std::u32string_view kRight = U"(正确答案)";

/// 对(正确答案)错: the right one of its options is marked.
bool is_marked(const PaperText& text, TextRange range) {
  return text.find(kRight, range) < range.end;
}

}  // namespace

bool has_marked_options(const PaperText& text, TextRange range) {
  std::size_t marks = 0;
  while (marks < kFewest && is_marked(text, range)) {
    range.begin = text.find(kRight, range) + kRight.size();
    ++marks;
  }
  return marks == kFewest;
}

std::vector<NumberedEntry> find_bare_numbers(const PaperText& text, TextRange range,
                                             const QuestionSigns& signs) {
  std::vector<NumberedEntry> entries;
  const auto is_whole = [&](std::size_t end) {
    const TextRange last =
        entries.empty() ? TextRange{} : TextRange{entries.back().body.begin, end};
    return entries.empty() || signs.has_options(last) || is_marked(text, last);
  };
  for (std::size_t at = range.begin; (at = text.next(kind::number, at, range.end)) < range.end;
       ++at) {
    if (!is_paper_digit(text[at])) {
      continue;
    }
    TextRange digits{at, at};
    while (digits.end < range.end && is_paper_digit(text[digits.end])) {
      ++digits.end;
    }
    at = digits.end - 1;
    const std::string wanted = std::to_string(entries.size() + 1);
    const bool first = text.skip_blank(range.begin, range.end) == digits.begin;
    if (!is_number(text, digits, wanted, first) || begins_option(text, range.begin, digits.begin) ||
        !is_whole(digits.begin)) {
      continue;
    }
    if (!entries.empty()) {
      entries.back().body.end = digits.begin;
    }
    NumberedEntry entry;
    entry.number = static_cast<std::int64_t>(entries.size()) + 1;
    entry.begin = digits.begin;
    const bool sign = text[digits.end] == U'.' || text[digits.end] == U'、';
    entry.body = {digits.end + (sign ? 1U : 0U), range.end};
    entries.push_back(entry);
  }
  // The last one may be cut.
  const bool enough =
      entries.size() > kFewest || (entries.size() == kFewest && is_whole(range.end));
  return enough ? entries : std::vector<NumberedEntry>();
}

void prefer_bare_numbers(const PaperText& text, TextRange range, const QuestionSigns& signs,
                         std::vector<EntryGroup>& walked) {
  std::size_t whole = 0;
  for (const EntryGroup& group : walked) {
    whole += static_cast<std::size_t>(
        std::count_if(group.entries.begin(), group.entries.end(),
                      [&](const NumberedEntry& entry) { return signs.has_options(entry.body); }));
  }
  std::vector<NumberedEntry> bare = find_bare_numbers(text, range, signs);
  if (bare.size() > 2 * whole) {
    walked.assign(1, {std::move(bare), false});
  }
}

}  // namespace tiku
