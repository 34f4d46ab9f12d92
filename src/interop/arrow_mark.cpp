#include "interop/arrow_mark.h"

#include <algorithm>

#include "base/text.h"
#include "interop/text/scan/byte_set.h"

namespace tiku {
namespace {

constexpr std::string_view kArrows[] = {"←", "⬅", "⟵", "👈", "◄", "◀", "<--", "<-", "<=="};

/// What arrows point with, longest first.
constexpr std::string_view kWords[] = {"correct answer",
                                       "the correct answer",
                                       "correct option",
                                       "right answer",
                                       "this is correct",
                                       "this one",
                                       "correct",
                                       "right",
                                       "answer",
                                       "ans",
                                       "bonne réponse",
                                       "réponse correcte",
                                       "richtig",
                                       "richtige antwort",
                                       "respuesta correcta",
                                       "correcta",
                                       "resposta correta",
                                       "correta",
                                       "risposta corretta",
                                       "正确答案",
                                       "正确",
                                       "答案"};

/// How long the words are that `text` begins with; 0 where with none, or goes on otherwise.
std::size_t words_at(std::string_view text) {
  std::size_t longest = 0;
  for (const std::string_view words : kWords) {
    const std::string_view rest = text.substr(std::min(words.size(), text.size()));
    const bool ends = rest.empty() || rest[0] == '!' || rest[0] == '.' || rest[0] == ' ';
    const std::string_view more = trim(rest);
    const bool closed = more.empty() || more == "!" || more == "." || more.front() == '(';
    if (ends && closed && fold_case(text.substr(0, words.size())) == words) {
      const std::size_t sign = !rest.empty() && (rest[0] == '!' || rest[0] == '.') ? 1U : 0U;
      longest = std::max(longest, words.size() + sign);
    }
  }
  return longest;
}

}  // namespace

std::optional<ArrowMark> arrow_mark(std::string_view option) {
  static constexpr ByteSet kBegins{kArrows};
  if (std::none_of(option.begin(), option.end(), [](char c) { return kBegins.has(c); })) {
    return std::nullopt;  // nearly all options
  }
  for (const std::string_view arrow : kArrows) {
    const std::size_t at = option.rfind(arrow);
    if (at == std::string_view::npos || at == 0) {
      continue;
    }
    std::size_t from = at + arrow.size();
    from += option.substr(from).starts_with("\xEF\xB8\x8F") ? 3U : 0U;  // how the arrow looks
    const std::size_t first = std::min(option.find_first_not_of(" \t", from), option.size());
    const std::size_t words = words_at(option.substr(first));
    if (words > 0) {
      return ArrowMark{at, first + words};
    }
  }
  return std::nullopt;
}

}  // namespace tiku
