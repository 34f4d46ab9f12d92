#include "interop/text/layout/marked_blanks.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/find_han.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {
namespace {

constexpr std::string_view kFill = "填空";
constexpr std::string_view kFillTw = "填充";

/// What stands around words that stand out.
constexpr std::pair<std::string_view, std::string_view> kMarks[] = {
    {"**", "**"},
    {"<u>", "</u>"},
    {"<mark>", "</mark>"},
    {"<font ", "</font>"},
    {"<span ", "</span>"},
    {"<b>", "</b>"},
    {"<strong>", "</strong>"},
    {"==", "=="},
    {"\xEF\xB7\x90", "\xEF\xB7\x91"}};  // words that a page sets off

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
  return line.size() <= kLongest && has_any(line, {kFill, kFillTw}) && past_number(line) == 0 &&
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
  constexpr std::size_t kLongestLine = 4000;
  const std::size_t begin = line.size() > kLongestLine ? 0 : past_number(line);
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

/// The question with `draw` written for each of its words.
template <class Draw>
std::string with_words(std::string_view line, Draw draw) {
  std::string out;
  std::size_t from = 0;
  for (const MarkedWords& one : marked_in(line)) {
    out += line.substr(from, one.whole.begin - from);
    out += draw(line.substr(one.words.begin, one.words.end - one.words.begin));
    from = one.whole.end;
  }
  out += line.substr(from);
  return out;
}

/// The lines of a document, and which of them are fill-ins whose words are their answers.
struct FillLines {
  std::vector<std::string_view> lines;
  std::vector<bool> is_fill;
  bool are_marked = false;
};

FillLines fill_lines(std::string_view document) {
  FillLines read;
  const bool fills = find_han(document, kFill) != std::string_view::npos ||
                     find_han(document, kFillTw) != std::string_view::npos;
  const bool may = fills && has_any(document, {"**", "</u>", "</font>", "</span>", "</mark>",
                                               "</b>", "</strong>", "==", "\xEF\xB7\x90"});
  if (!may) {
    return read;
  }
  read.lines = split(document, "\n");
  read.is_fill.resize(read.lines.size());
  bool under_fills = false;
  for (std::size_t i = 0; i < read.lines.size(); ++i) {
    const std::string_view line = trim(read.lines[i]);
    under_fills = heads_fills(line) || (under_fills && !heads_section(line));
    read.is_fill[i] = under_fills && past_number(line) > 0;
  }
  read.are_marked = are_blanks_marked(read.lines, read.is_fill);
  return read;
}

}  // namespace

std::string with_marked_blanks(std::string document) {
  const FillLines read = fill_lines(document);
  if (!read.are_marked) {
    return document;
  }
  const auto draw = [](std::string_view words) { return "__" + std::string(words) + "__"; };
  std::string out;
  for (std::size_t i = 0; i < read.lines.size(); ++i) {
    out += i > 0 ? "\n" : "";
    out += read.is_fill[i] ? with_words(read.lines[i], draw) : std::string(read.lines[i]);
  }
  return out;
}

std::string with_told_blanks(std::string document) {
  const FillLines read = fill_lines(document);
  if (!read.are_marked) {
    return document;
  }
  std::vector<std::string> answers;
  const auto draw = [&answers](std::string_view words) {
    answers.emplace_back(words);
    return std::string("____");
  };
  std::string out;
  std::string told;
  for (std::size_t i = 0; i < read.lines.size(); ++i) {
    const bool room = i + 1 < read.lines.size() && trim(read.lines[i + 1]).empty();
    out += i > 0 ? "\n" : "";
    out += read.is_fill[i] && room ? with_words(read.lines[i], draw) : std::string(read.lines[i]);
    out += told;
    told = answers.empty() ? "" : "答案：" + join(answers, "；");
    answers.clear();
  }
  return out;
}

}  // namespace tiku
