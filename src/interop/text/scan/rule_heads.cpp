#include "interop/text/scan/rule_heads.h"

#include <algorithm>
#include <iterator>

#include "interop/text/scan/line_lead.h"

namespace tiku {

bool heads_rules(std::string_view line) {
  constexpr std::string_view kNames[] = {"instructions", "rules", "guidelines", "directions"};
  constexpr std::string_view kOthers[] = {
      "general", "important",  "special",  "quiz",      "test", "exam", "to",
      "for",     "candidates", "students", "examinees", "the",  "all",  "and"};
  constexpr std::size_t kLongest = 60;
  constexpr std::string_view kSigns = "#*:-/& ";
  bool named = false;
  for (std::size_t at = line.find_first_not_of(kSigns); at < line.size() && line.size() < kLongest;
       at = line.find_first_not_of(kSigns, at)) {
    const std::string_view word = line.substr(at, line.find_first_of(kSigns, at) - at);
    const auto is_word = [word](std::string_view one) {
      return one.size() == word.size() && has_word(word, 0, one);
    };
    const bool names = std::any_of(std::begin(kNames), std::end(kNames), is_word);
    if (!names && std::none_of(std::begin(kOthers), std::end(kOthers), is_word)) {
      return false;
    }
    named = named || names;
    at += word.size();
  }
  return named;
}

}  // namespace tiku
