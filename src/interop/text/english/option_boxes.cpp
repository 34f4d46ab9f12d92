// Boxes to tick before the letters of options, and what fonts and converters made of them: `£ a)`,
// `q A.`, `□ B)`. A sign stands for one where the same stands before letters that count, again and
// again.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct BoxedOption {
  std::size_t line = 0;
  /// Where its letter begins.
  std::size_t behind = 0;
  bool is_first = false;
  bool is_ticked = false;
};

/// `[ ]`, `( )`, `[x]` at the beginning of a line: where it ends; 0 where none stands there.
std::size_t past_brackets(std::string_view line) {
  constexpr std::size_t kLongest = 6;
  const char open = line.empty() ? ' ' : line[0];
  if (open != '[' && open != '(') {
    return 0;  // most lines
  }
  const std::size_t close = line.substr(0, kLongest).find(open == '[' ? ']' : ')');
  const std::string_view inside =
      close == std::string_view::npos ? "a" : trim(line.substr(1, close - 1));
  constexpr std::string_view kTicks[] = {"", "_", "x", "X", "*", "✓", "✔", "√"};
  const bool box = std::find(std::begin(kTicks), std::end(kTicks), inside) != std::end(kTicks);
  return box ? close + 1 : 0;
}

/// Whether a box, which begins the line, is ticked.
bool is_ticked(std::string_view box) {
  constexpr std::string_view kTicked[] = {"☑", "☒", "✅", "✔", "■", "◼", "●", "◉", "⬛"};
  if (past_brackets(box) > 0) {
    return box.find_first_not_of("[]()_ ") != std::string_view::npos;
  }
  return std::find(std::begin(kTicked), std::end(kTicked), box) != std::end(kTicked);
}

/// Boxes of one kind, ticked or not, by one name.
std::string_view kind_of(std::string_view box) {
  constexpr std::string_view kSquares[] = {"☐", "☑", "☒", "✅", "⬜", "⬛"};
  constexpr std::string_view kCircles[] = {"○", "●", "◉"};
  const auto is_among = [box](const auto& signs) {
    return std::find(std::begin(signs), std::end(signs), box) != std::end(signs);
  };
  return past_brackets(box) > 0 ? box.substr(0, 1)
         : is_among(kSquares)   ? kSquares[0]
         : is_among(kCircles)   ? kCircles[0]
                                : box;
}

/// Whether ticks say what is right: every question has some, and options without.
bool are_ticks_answers(const std::vector<BoxedOption>& options) {
  std::size_t ticked = 0;
  std::size_t of = 0;
  for (std::size_t i = 0; i <= options.size(); ++i) {
    if (i == options.size() || options[i].is_first) {
      if (i > 0 && (ticked == 0 || ticked == of)) {
        return false;
      }
      ticked = 0;
      of = 0;
    }
    ticked += i < options.size() && options[i].is_ticked ? 1U : 0U;
    ++of;
  }
  return true;
}

/// The sign at the beginning of a line; "" where words stand there.
std::string_view box_of(std::string_view line) {
  constexpr std::size_t kLongest = 4;
  if (const std::size_t brackets = past_brackets(line); brackets > 0) {
    return line.substr(0, brackets);
  }
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  const std::string_view sign = line.substr(0, end);
  if (sign.empty() || end == line.size() || sign.size() > kLongest) {
    return {};
  }
  const bool letter = sign == "o" || sign == "q";                  // circles and boxes of Wingdings
  const bool latin = sign == "£" || sign == "¨" || sign == "¡";    // the same, read as letters
  const bool drawn = static_cast<unsigned char>(sign[0]) >= 0xE2;  // boxes, circles, bullets
  return letter || latin || drawn ? sign : std::string_view();
}

}  // namespace

void take_option_boxes(EnglishLines& lines) {
  constexpr std::size_t kFewest = 2;  // questions
  std::vector<BoxedOption> found;
  std::string box;
  std::int64_t last = 0;
  std::size_t firsts = 0;
  for (const std::size_t i : lines.with(trait::words)) {
    const std::string_view line = lines[i];
    const std::size_t begin = past_spaces(line, 0);
    const std::string_view sign = box_of(line.substr(begin));
    if (sign.empty() || (!box.empty() && kind_of(sign) != box)) {
      continue;  // most lines
    }
    const std::size_t behind = past_spaces(line, begin + sign.size());
    const LineLead lead = read_lead(line.substr(behind));
    if (lead.kind != LeadKind::letter || lead.begin > 0 ||
        (lead.value != 1 && lead.value != last + 1)) {
      continue;
    }
    box = kind_of(sign);
    last = lead.value;
    firsts += last == 1 ? 1U : 0U;
    found.push_back({i, behind, last == 1, is_ticked(sign)});
  }
  if (firsts < kFewest || found.size() < 2 * firsts) {
    return;
  }
  const bool answers = are_ticks_answers(found);
  for (const BoxedOption& option : found) {
    lines.set(option.line, {lines[option.line].substr(option.behind),
                            answers && option.is_ticked ? kRightMark : ""});
  }
}

}  // namespace tiku
