#include "interop/text/scan/heading_signs.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// 3、, 第 2 题, 题目 1, Q.1: of a question; sections count in words.
bool begins_with_figure(std::string_view words) {
  for (const std::string_view sign : {"第", "题目", "題目", "试题", "試題", "问题", "問題", "例题",
                                      "例題", "题", "題", "例", "Question", "Q", ".", " "}) {
    words.remove_prefix(words.starts_with(sign) ? sign.size() : 0);
  }
  return !words.empty() && is_ascii_digit(words.front());
}

}  // namespace

std::string_view without_heading_signs(std::string_view line) {
  constexpr std::size_t kDeepest = 6;
  const std::size_t signs = std::min(line.find_first_not_of('#'), line.size());
  if (signs < 2 || signs > kDeepest || signs == line.size() || line[signs] != ' ') {
    return line;  // one # may begin a comment of a program
  }
  std::string_view kept = trim(line);
  const std::size_t last = kept.find_last_not_of('#') + 1;
  if (kept.size() - last == signs && last > signs && kept[last - 1] == ' ') {
    kept = trim(kept.substr(0, last));
  }
  const std::string_view words = trim(kept.substr(std::min(signs, kept.size())));
  return begins_with_figure(words) ? words : kept;
}

}  // namespace tiku
