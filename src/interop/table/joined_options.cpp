#include <algorithm>

#include "bank/options.h"
#include "base/text.h"
#include "interop/table/option_cell.h"

namespace tiku {
namespace {

std::vector<std::string> trimmed_pieces(std::string_view text, std::string_view separator) {
  std::vector<std::string> pieces;
  for (const std::string_view piece : split(text, separator)) {
    pieces.emplace_back(trim(piece));
  }
  return pieces;
}

}  // namespace

JoinedOptions take_joined_options(std::string& stem, std::string_view answer) {
  constexpr std::size_t kFewest = 3;  // the question and two options
  constexpr std::size_t kMost = 12;
  for (const std::string_view separator : {"$;$", "###", "&&", "&", "||", "|", "#", "\n"}) {
    const std::vector<std::string> pieces = trimmed_pieces(stem, separator);
    if (pieces.size() < kFewest || pieces.size() > kMost) {
      continue;
    }
    JoinedOptions joined;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
      joined.options.push_back({letter_label(i - 1), pieces[i], {}});
    }
    const std::vector<std::string> answers = trimmed_pieces(answer, separator);
    for (const Option& option : joined.options) {
      if (std::find(answers.begin(), answers.end(), option.text) != answers.end()) {
        joined.right.push_back(option.label);
      }
    }
    const bool gap = std::any_of(pieces.begin(), pieces.end(),
                                 [](const std::string& piece) { return piece.empty(); });
    if (!gap && joined.right.size() == answers.size()) {
      stem = pieces.front();
      return joined;
    }
  }
  return {};
}

}  // namespace tiku
