#include "interop/text/scan/between_questions.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "interop/text/scan/han_set.h"
#include "interop/text/scan/section_lines.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// The number at `at`, and where it ends; 0 where none of up to three digits stands there.
struct ShortNumber {
  std::int64_t value = 0;
  std::size_t end = 0;
};

ShortNumber short_number(const PaperText& text, std::size_t at) {
  constexpr std::size_t kMostDigits = 3;
  ShortNumber number{0, at};
  while (is_paper_digit(text[number.end]) && number.end - at <= kMostDigits) {
    number.value = 10 * number.value + (text[number.end] - U'0');
    ++number.end;
  }
  return number;
}

/// Past 小 and 各 and the word for questions; `at` where it does not stand there.
std::size_t past_questions(const PaperText& text, std::size_t at, std::size_t end) {
  constexpr std::u32string_view kBefore = U" 小各的两三几)]";
  std::size_t next = at;
  while (next < end && kBefore.find(text[next]) != std::u32string_view::npos) {
    ++next;
  }
  const bool problems = text.has(next, U"问题");
  return problems ? next + 2 : text[next] == U'题' && next < end ? next + 1 : at;
}

/// Whether `4~5题`, `第4至5小题`, `4、5题` stands at `at`, which begins with this number.
bool names_range(const PaperText& text, std::size_t at, std::size_t end, std::int64_t first) {
  constexpr std::int64_t kMost = 30;
  constexpr std::u32string_view kBetween = U" ~—-–～至到、,和.题第〜∼";
  const ShortNumber begin = short_number(text, at);
  std::size_t next = begin.end;
  while (next < end && next < begin.end + 6 &&
         kBetween.find(text[next]) != std::u32string_view::npos) {
    ++next;
  }
  const ShortNumber last = next > begin.end ? short_number(text, next) : ShortNumber{};
  return begin.value == first && last.value > first && last.value < first + kMost &&
         past_questions(text, last.end, end) > last.end;
}

/// How the questions below are named: by their numbers, or by a word.
enum class Below : std::uint8_t { nothing, named, counted };

/// Where words begin that send the reader to the questions below.
struct Sending {
  std::size_t at = 0;
  bool is_counted = false;
};

/// How the questions below are named right behind a verb that ends at `at`.
Below names_below(const PaperText& text, std::size_t at, std::size_t end, std::int64_t first) {
  constexpr std::u32string_view kBelow[] = {U"下面", U"下列", U"以下", U"后面", U"下述"};
  constexpr std::size_t kAhead = 4;
  for (std::size_t next = at; next < std::min(at + kAhead, end); ++next) {
    const bool number = is_paper_digit(text[next]) && !is_paper_digit(text[next - 1]);
    const auto below = std::find_if(std::begin(kBelow), std::end(kBelow),
                                    [&](std::u32string_view word) { return text.has(next, word); });
    const std::size_t behind = below == std::end(kBelow) ? next : next + below->size();
    if (number && names_range(text, next, end, first)) {
      return Below::counted;
    }
    if (behind > next && past_questions(text, behind, end) > behind) {
      return Below::named;
    }
  }
  return Below::nothing;
}

/// Where words begin that send the reader to the questions below, the first of which has this
/// number: 完成4~5题, 回答下列问题. The end of the range where none do.
Sending sends_below(const PaperText& text, TextRange range, std::int64_t first) {
  constexpr std::u32string_view kVerbs[] = {U"完成", U"回答", U"作答", U"解答", U"答第", U"做第"};
  static constexpr HanSet kFirst(U"完回作解答做");
  for (std::size_t at = range.begin; at < range.end; ++at) {
    if (!kFirst.has(text[at])) {
      continue;  // most characters
    }
    const auto verb = std::find_if(std::begin(kVerbs), std::end(kVerbs),
                                   [&](std::u32string_view word) { return text.has(at, word); });
    const Below below = verb == std::end(kVerbs)
                            ? Below::nothing
                            : names_below(text, at + verb->size(), range.end, first);
    if (below != Below::nothing) {
      return {at, below == Below::counted};
    }
  }
  return {range.end, false};
}

/// Whether the line is an option, or begins with the label of an answer.
bool belongs_to_question(const PaperText& text, TextRange line) {
  const std::size_t open = line.begin + (text[line.begin] == U'(' ? 1U : 0U);
  constexpr std::u32string_view kSigns = U".、):,] ";
  const bool option = text[open] >= U'A' && text[open] <= U'H' &&
                      kSigns.find(text[open + 1]) != std::u32string_view::npos;
  const std::size_t word = text[line.begin] == U'[' ? line.begin + 1 : line.begin;
  const std::optional<LabelName> label = label_name_at(text, word);
  return option ||
         (label && (label->kind == LabelKind::answer || label->kind == LabelKind::explanation));
}

std::vector<TextRange> lines_of(const PaperText& text, TextRange body) {
  std::vector<TextRange> lines;
  for (std::size_t at = body.begin; at < body.end;) {
    const std::size_t end = std::min(text.line_end(at), body.end);
    if (const TextRange line = text.trimmed({at, end}); !line.empty()) {
      lines.push_back(line);
    }
    at = end + 1;
  }
  return lines;
}

/// Whether the line may be a task, or what the questions above are answered on.
bool may_be_asked(const PaperText& text, TextRange line) {
  const bool task = text[line.begin] == U'(' && is_paper_digit(text[line.begin + 1]);
  return task || belongs_to_question(text, line) || text.find(U"__", line) < line.end;
}

/// Where the material above the words begins: behind the last option or answer, one that
/// goes on below its line with it.
std::size_t material_begin(const PaperText& text, const std::vector<TextRange>& lines,
                           const Sending& words) {
  std::size_t longest = 0;
  std::size_t last = 0;
  std::size_t sending = 0;
  for (std::size_t i = 0; i < lines.size() && lines[i].begin <= words.at; ++i) {
    longest = std::max(longest, lines[i].end - lines[i].begin);
    last = belongs_to_question(text, lines[i]) ? i : last;
    sending = i;
  }
  const bool closed = belongs_to_question(text, lines[last]);
  if (!(closed || (words.is_counted && sending > 0)) ||
      std::any_of(lines.begin() + static_cast<std::ptrdiff_t>(sending) + 1, lines.end(),
                  [&text](const TextRange& line) { return may_be_asked(text, line); })) {
    return lines.back().end;  // 5.阅读材料,回答下列问题。(1)...: the question itself
  }
  if (!closed) {
    return lines[sending].begin;
  }
  const TextRange& own = lines[last];
  const bool goes_on = last > 0 && !ends_sentence(text[own.end - 1]) && text[own.end - 1] != U'_' &&
                       own.end - own.begin + 2 >= longest && own.end - own.begin > 20;
  const bool explains = text[own.begin] != U'(' && !is_paper_letter(text[own.begin]) &&
                        own.end - own.begin > 12;  // 解析:..., which may be of several lines
  std::size_t first = last + 1 + (goes_on ? 1U : 0U);
  while (explains && first < sending && !ends_sentence(text[lines[first - 1].end - 1])) {
    ++first;
  }
  first = explains ? std::max(first, sending) : first;
  return first <= sending ? lines[first].begin : lines.back().end;
}

/// (二)现代文阅读(本题共2小题,10分), (20分题): a line that says what questions count.
bool names_rated_part(const PaperText& text, TextRange line) {
  constexpr std::size_t kLongest = 40;
  constexpr std::u32string_view kScored[] = {U"分)", U"分题", U"小题)", U"题)"};
  const std::size_t open = line.begin + (text[line.begin] == U'(' ? 1U : 0U);
  std::size_t digits = open;
  while (is_paper_digit(text[digits])) {
    ++digits;
  }
  const bool scored = digits > open && text.has(digits, U"分题") && digits + 4 >= line.end;
  const bool rated =
      text[line.end - 1] == U')' && line.end - line.begin <= kLongest &&
      section_number_at(text, line.begin).has_value() &&
      std::any_of(std::begin(kScored), std::end(kScored),
                  [&](std::u32string_view end) { return text.has(line.end - end.size(), end); });
  return scored || rated;
}

/// 历史科, 【公民】, 第二单元: the short name of a part, alone on its line.
bool names_part(const PaperText& text, TextRange line) {
  constexpr std::size_t kLongest = 8;
  constexpr std::u32string_view kEnds[] = {U"科",   U"部分", U"部份", U"篇",
                                           U"单元", U"模块", U"板块", U"领域"};
  const char32_t first = text[line.begin];
  const bool framed = (first == U'[' && text[line.end - 1] == U']') ||
                      (first == U'★' && text[line.end - 1] == U'★') ||
                      (first == U'◎' && text[line.end - 1] == U'◎');
  line = framed ? TextRange{line.begin + 1, line.end - 1} : line;
  const std::size_t length = line.end - line.begin;
  if (line.empty() || length < 2 || length > kLongest || label_name_at(text, line.begin)) {
    return false;
  }
  for (std::size_t at = line.begin; at < line.end; ++at) {
    if (!is_hanzi(text[at])) {
      return false;
    }
  }
  return framed || std::any_of(std::begin(kEnds), std::end(kEnds), [&](std::u32string_view end) {
           return length > end.size() && text.has(line.end - end.size(), end);
         });
}

}  // namespace

namespace {

/// The last line of the range, of at most so many characters; an empty one where it is longer or
/// the only one.
TextRange last_line(const PaperText& text, TextRange range, std::size_t longest) {
  range = text.trimmed(range);
  std::size_t line = range.end;
  while (line > range.begin && text[line - 1] != U'\n' && range.end - line <= longest) {
    --line;
  }
  const bool whole = line > range.begin && text[line - 1] == U'\n';
  return whole ? text.trimmed({line, range.end}) : TextRange{};
}

/// Where the names of parts that end the range begin; its end where none do.
std::size_t parts_begin(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 40;
  std::size_t from = range.end;
  for (TextRange line = last_line(text, range, kLongest); !line.empty();
       line = last_line(text, {range.begin, from}, kLongest)) {
    const TextRange above = text.trimmed({range.begin, line.begin});
    const bool parted =
        !above.empty() && ends_sentence(text[above.end - 1]) && text[above.end - 1] != U':';
    if (!names_rated_part(text, line) && !(parted && names_part(text, line))) {
      break;
    }
    from = line.begin;
  }
  return from;
}

/// Where what stands behind the text of the entry begins; the end of its body where nothing does.
std::size_t behind_of(const PaperText& text, TextRange body, std::int64_t next) {
  const Sending words = sends_below(text, body, next);
  const std::size_t from =
      words.at < body.end ? material_begin(text, lines_of(text, body), words) : body.end;
  return parts_begin(text, {body.begin, from});
}

}  // namespace

void take_between(const PaperText& text, std::vector<NumberedEntry>& entries) {
  if (text.hanzi() == 0) {
    return;  // all of those words are of Han characters
  }
  for (std::size_t i = 0; i + 1 < entries.size(); ++i) {
    NumberedEntry& entry = entries[i];
    const TextRange body = text.trimmed(entry.body);
    const std::size_t from = behind_of(text, body, entries[i + 1].number);
    if (from > body.begin && from < body.end) {
      entry.behind = {from, body.end};
      entry.body.end = from;
    }
  }
}

}  // namespace tiku
