#include "interop/text/layout/marked_truths.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "interop/text/layout/line_breaks.h"
#include "interop/text/scan/find_han.h"

namespace tiku {
namespace {

/// How a right option is marked.
std::size_t mark_at(std::string_view text, std::size_t at) {
  for (const std::string_view mark : {"(正确答案)", "（正确答案）"}) {
    if (text.substr(at, mark.size()) == mark) {
      return mark.size();
    }
  }
  return 0;
}

struct MarkedTruth {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool truth = false;
};

/// Both words with one mark behind either; nothing where both or neither are marked.
bool read_pair(std::string_view text, std::string_view first, std::string_view second,
               MarkedTruth& found) {
  std::size_t at = found.begin + first.size();
  const std::size_t mark = mark_at(text, at);
  at += mark;
  if (text.substr(at, second.size()) != second) {
    return false;
  }
  at += second.size();
  const std::size_t other = mark_at(text, at);
  found.end = at + other;
  found.truth = mark > 0;
  return (mark > 0) != (other > 0);
}

/// Behind a sentence: other words before them, or a star, say that they are options.
bool stands_behind_sentence(std::string_view text) {
  constexpr std::string_view kEnds[] = {"。", "？", "！", ".", "?", "!", "；", ";"};
  return std::any_of(std::begin(kEnds), std::end(kEnds),
                     [text](std::string_view end) { return text.ends_with(end); });
}

std::vector<MarkedTruth> marked_truths(std::string_view text) {
  constexpr std::pair<std::string_view, std::string_view> kPairs[] = {{"对", "错"},
                                                                      {"正确", "错误"}};
  std::vector<MarkedTruth> found;
  if (find_han(text, "正确答案)") == std::string_view::npos &&
      find_han(text, "正确答案）") == std::string_view::npos) {
    return found;  // nearly always
  }
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const auto& [first, second] : kPairs) {
      MarkedTruth pair{at, at, false};
      if (text[at] == first[0] && text.substr(at).starts_with(first) &&
          stands_behind_sentence(text.substr(0, at)) && read_pair(text, first, second, pair)) {
        found.push_back(pair);
        at = pair.end - 1;
        break;
      }
    }
  }
  return found;
}

}  // namespace

std::vector<LineBreak> break_marked_truths(std::string_view line) {
  constexpr std::size_t kFewest = 3;
  std::vector<LineBreak> found;
  for (const MarkedTruth& pair : marked_truths(line)) {
    if (pair.end < line.size() && is_ascii_digit(line[pair.end])) {
      found.push_back({pair.end, pair.end, {}});
    }
  }
  return found.size() < kFewest ? std::vector<LineBreak>() : found;
}

std::string with_marked_truths(std::string document) {
  constexpr std::size_t kFewest = 2;
  const std::vector<MarkedTruth> found = marked_truths(document);
  if (found.size() < kFewest) {
    return document;
  }
  std::string out;
  std::size_t from = 0;
  for (const MarkedTruth& pair : found) {
    out.append(document, from, pair.begin - from).append(pair.truth ? "（√）" : "（×）");
    from = pair.end;
  }
  return out.append(document, from);
}

}  // namespace tiku
