#include "interop/text/layout/marked_blanks.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {
namespace {

constexpr std::string_view kFill = "填空";

/// What stands around words that stand out.
constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
    {"**", "**"},          {"<u>", "</u>"}, {"<mark>", "</mark>"},     {"<font ", "</font>"},
    {"<span ", "</span>"}, {"<b>", "</b>"}, {"<strong>", "</strong>"}, {"==", "=="}};

/// Words that stand out, and the marks around them.
struct MarkedWords {
  TextRange whole;
  TextRange words;
};

bool has_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(), [text](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

/// The line without the signs of a heading, a quote or bold type before it.
std::string_view without_signs(std::string_view line) {
  const std::size_t at = line.find_first_not_of("#*> \t");
  return at == line.npos ? std::string_view() : line.substr(at);
}

/// Past `31、`; 0 where a line begins with no number.
std::size_t past_number(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of("#> \t"), line.size());
  const std::size_t digits = std::min(line.find_first_not_of("0123456789", begin), line.size());
  for (const std::string_view sign : {"、", ".", "．", ")", "）", ",", "，"}) {
    if (digits > begin && line.substr(digits).starts_with(sign)) {
      return digits + sign.size();
    }
  }
  return 0;
}

/// ## 填空题, 二、填空题: a short line that is no question.
bool heads_fills(std::string_view line) {
  constexpr std::size_t kLongest = 90;
  return line.size() <= kLongest && line.find(kFill) != line.npos && past_number(line) == 0 &&
         !has_any(line, {"？", "?", "。", "答案"});
}

/// Any other heading.
bool heads_section(std::string_view line) {
  constexpr std::string_view kOrdinals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  const std::string_view words = without_signs(line);
  const bool ordinal =
      std::any_of(std::begin(kOrdinals), std::end(kOrdinals), [words](std::string_view one) {
        return words.starts_with(one) && words.substr(one.size()).starts_with("、");
      });
  return past_number(line) == 0 && (line.starts_with('#') || ordinal);
}

/// The mark that opens first at or behind `at`, with the end of its words.
MarkedWords next_marked(std::string_view line, std::size_t at) {
  MarkedWords first;
  std::size_t nearest = line.size();
  for (const auto& [open, close] : kMarks) {
    const std::size_t begin = line.find(open, at);
    if (begin >= nearest) {
      continue;
    }
    const bool tag = open.back() == ' ';
    const std::size_t words = tag ? line.find('>', begin) : begin + open.size() - 1;
    const std::size_t end = words == line.npos ? words : line.find(close, words + 1);
    if (end != line.npos && end > words + 1) {
      nearest = begin;
      first = {{begin, end + close.size()}, {words + 1, end}};
    }
  }
  return first;
}

/// What stands out in a numbered question; nothing where it is no part of a sentence.
std::vector<MarkedWords> marked_in(std::string_view line) {
  constexpr std::size_t kLongest = 180;  // bytes
  constexpr std::size_t kFewest = 6;     // bytes of the sentence around
  const std::size_t begin = past_number(line);
  std::vector<MarkedWords> marked;
  std::size_t inside = 0;
  for (MarkedWords next = next_marked(line, begin); begin > 0 && next.whole.end > 0;
       next = next_marked(line, next.whole.end)) {
    const std::string_view words = line.substr(next.words.begin, next.words.end - next.words.begin);
    if (words.size() > kLongest || trim(words).size() < words.size() ||
        has_any(words, {"**", "答案", "解析", "<"})) {
      return {};
    }
    inside += next.whole.end - next.whole.begin;
    marked.push_back(next);
  }
  return line.size() < begin + inside + kFewest ? std::vector<MarkedWords>() : marked;
}

bool has_blank(std::string_view line) {
  return has_any(line, {"__", "（）", "()", "（ ", "( ", "（　", "【】", "[ ]"});
}

/// Whether nearly all questions under 填空题 have words that stand out, and none has a blank.
bool are_blanks_marked(const std::vector<std::string_view>& lines,
                       const std::vector<bool>& is_fill) {
  std::size_t questions = 0;
  std::size_t marked = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_fill[i]) {
      ++questions;
      marked += !has_blank(lines[i]) && !marked_in(lines[i]).empty() ? 1U : 0U;
      if (has_blank(lines[i])) {
        return false;
      }
    }
  }
  return marked > 1 && 5 * marked >= 4 * questions;
}

std::string with_lines_drawn(std::string_view line) {
  std::string out;
  std::size_t from = 0;
  for (const MarkedWords& one : marked_in(line)) {
    out += line.substr(from, one.whole.begin - from);
    out += "__" + std::string(line.substr(one.words.begin, one.words.end - one.words.begin)) + "__";
    from = one.whole.end;
  }
  out += line.substr(from);
  return out;
}

}  // namespace

std::string with_marked_blanks(std::string document) {
  const bool may =
      has_any(document, {kFill}) &&
      has_any(document, {"**", "</u>", "</font>", "</span>", "</mark>", "</b>", "</strong>", "=="});
  if (!may) {
    return document;
  }
  const std::vector<std::string_view> lines = split(document, "\n");
  std::vector<bool> is_fill(lines.size());
  bool under_fills = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view line = trim(lines[i]);
    under_fills = heads_fills(line) || (under_fills && !heads_section(line));
    is_fill[i] = under_fills && past_number(line) > 0;
  }
  if (!are_blanks_marked(lines, is_fill)) {
    return document;
  }
  std::string out;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += i > 0 ? "\n" : "";
    out += is_fill[i] ? with_lines_drawn(lines[i]) : std::string(lines[i]);
  }
  return out;
}

}  // namespace tiku
