#include "interop/text/option_columns.h"

#include <algorithm>

namespace tiku {

std::vector<OptionMark> with_second_column(const PaperText& text,
                                           const std::vector<OptionMark>& all,
                                           std::vector<OptionMark> chosen) {
  const bool column = chosen.size() > 1 && all.size() > chosen.size() &&
                      std::all_of(chosen.begin(), chosen.end(),
                                  [](const OptionMark& mark) { return mark.at_line_start; });
  if (!column) {
    return chosen;
  }
  std::vector<OptionMark> both;
  char next = static_cast<char>(chosen.back().label + 1);
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    both.push_back(chosen[i]);
    const std::size_t line = text.line_end(chosen[i].begin);
    const auto second = std::find_if(all.begin(), all.end(), [&](const OptionMark& mark) {
      return mark.begin > chosen[i].begin && mark.begin < line && mark.label == next &&
             mark.separator == chosen[i].separator && text[mark.begin - 1] == U' ';
    });
    if (second != all.end()) {
      both.push_back(*second);
      ++next;
    } else if (i + 1 < chosen.size()) {
      return chosen;  // only the last line may have one option
    }
  }
  return both;
}

}  // namespace tiku
