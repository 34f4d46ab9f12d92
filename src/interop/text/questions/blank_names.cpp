#include "interop/text/questions/blank_names.h"

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

/// 第一空:, 第2空, 空1:, 空 1:, 填空 1:, (空1) at the beginning of an answer.
struct BlankName {
  std::size_t value = 0;
  /// Where the answer begins.
  std::size_t after = 0;
};

std::optional<BlankName> blank_name_at(const PaperText& text, std::size_t at, std::size_t end) {
  const bool bracket = text[at] == U'(' || text[at] == U'[';
  at += bracket ? 1U : 0U;
  const bool counts = text[at] == U'第';  // 第1空, else 空1
  at += text[at] == U'填' && text[at + 1] == U'空' ? 1U : 0U;
  if (!counts && text[at] != U'空') {
    return std::nullopt;
  }
  at += !counts && text[at + 1] == U'格' ? 1U : 0U;
  const std::size_t first = text.skip_spaces(at + 1, end);
  const std::optional<HanziNumber> hanzi = hanzi_number_at(text, first);
  std::size_t next = first + (hanzi ? hanzi->length : 0U);
  std::size_t value = hanzi ? static_cast<std::size_t>(hanzi->value) : 0;
  constexpr std::size_t kMostDigits = 2;
  while (!hanzi && next < end && next - first < kMostDigits && is_paper_digit(text[next])) {
    value = 10 * value + (text[next++] - U'0');
  }
  if (next == first || (!hanzi && is_paper_digit(text[next]))) {
    return std::nullopt;
  }
  next = text.skip_spaces(next, end);
  if (counts && text[text.skip_spaces(next, end)] != U'空') {
    return std::nullopt;
  }
  next += counts ? 1U : 0U;
  next += counts && text[next] == U'格' ? 1U : 0U;
  const char32_t close = text[next];
  next += bracket && (close == U')' || close == U']') ? 1U : 0U;
  next = text.skip_spaces(next, end);
  return BlankName{value, next + (text[next] == U':' || text[next] == U'、' ? 1U : 0U)};
}

/// Whether a further name may begin at `at`: 真空2 holds none.
bool parts_answers(const PaperText& text, std::size_t at, std::size_t after) {
  return !is_hanzi(text[at - 1]) || !is_hanzi(text[at]) || text[at] == U'第' ||
         text[after - 1] == U':';
}

/// Where the answer of one blank ends: without the sign of a list before the name of the next.
std::size_t end_before_bullet(const PaperText& text, std::size_t begin, std::size_t end) {
  constexpr std::u32string_view kBullets = U"-*•·+";
  const std::size_t last = text.trimmed({begin, end}).end;
  const bool bullet = last > begin && kBullets.find(text[last - 1]) != std::u32string_view::npos &&
                      text.at_line_start(last - 1);
  return bullet ? last - 1 : end;
}

/// Where an answer ends without the sign that parts it from the next.
std::size_t end_before_signs(const PaperText& text, TextRange piece) {
  std::size_t end = text.trimmed(piece).end;
  while (end > piece.begin && (text[end - 1] == U';' || text[end - 1] == U',')) {
    --end;
  }
  return end;
}

}  // namespace

std::vector<std::string> blanks_by_name(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kBullets = U"-*•·+ ";
  range = text.trimmed(range);
  while (range.begin < range.end && kBullets.find(text[range.begin]) != std::u32string_view::npos) {
    ++range.begin;
  }
  std::vector<TextRange> pieces;
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const std::optional<BlankName> name = blank_name_at(text, at, range.end);
    if (!name || name->value != pieces.size() + 1 ||
        (pieces.empty() ? at != range.begin : !parts_answers(text, at, name->after))) {
      if (pieces.empty()) {
        return {};
      }
      continue;
    }
    if (!pieces.empty()) {
      pieces.back().end = end_before_bullet(text, pieces.back().begin, at);
    }
    pieces.push_back({name->after, range.end});
    at = name->after - 1;
  }
  std::vector<std::string> answers;
  for (const TextRange& piece : pieces) {
    answers.push_back(text.joined(text.trimmed({piece.begin, end_before_signs(text, piece)})));
    if (answers.back().empty()) {
      return {};
    }
  }
  return answers;
}

}  // namespace tiku
