#include "interop/text/layout/parted_titles.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {

std::vector<std::size_t> parted_titles(std::string_view text,
                                       bool (*may_be_title)(std::string_view line,
                                                            std::string_view below)) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> titles;
  std::string_view above;
  bool parted = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    at = end + 1;
    if (line.empty()) {
      parted = !above.empty();
      continue;
    }
    const bool first_is_none = titles.empty() && !above.empty() && !parted;
    if (first_is_none || (parted && !may_be_title(above, line))) {
      return {};
    }
    if (parted) {
      titles.push_back(static_cast<std::size_t>(above.data() - text.data()));
    }
    parted = false;
    above = line;
  }
  return titles.size() < kFewest ? std::vector<std::size_t>() : titles;
}

}  // namespace tiku
