#include "interop/qti/v1_placeholders.h"

#include <algorithm>
#include <map>
#include <set>

namespace tiku {

std::vector<std::string> replace_placeholders(std::string& stem,
                                              const std::vector<std::string>& names,
                                              bool numbered) {
  const std::set<std::string> known(names.begin(), names.end());
  std::vector<std::string> found;
  std::map<std::string, std::size_t> numbers;
  std::string out;
  std::size_t at = 0;
  while (at < stem.size()) {
    const std::size_t open = std::min(stem.find('[', at), stem.size());
    const std::size_t close = stem.find_first_of("[]", std::min(open + 1, stem.size()));
    out += stem.substr(at, open - at);
    at = open;
    if (close == std::string::npos) {
      out += stem.substr(open);
      break;
    }
    const std::string name = stem.substr(open + 1, close - open - 1);
    if (stem[close] == '[' || !known.contains(name)) {
      out += stem.substr(open, std::max<std::size_t>(close - open, 1));
      at = std::max(close, open + 1);
      continue;
    }
    const auto [number, is_new] = numbers.emplace(name, found.size() + 1);
    if (is_new) {
      found.push_back(name);
    }
    out += numbered ? "(" + std::to_string(number->second) + ") ____" : "____";
    at = close + 1;
  }
  stem = std::move(out);
  return found;
}

}  // namespace tiku
