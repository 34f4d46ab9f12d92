#include "interop/text/english/lettered_lists.h"

#include "base/text.h"

namespace tiku {

std::vector<LetteredList> lettered_lists(const EnglishLines& lines, std::size_t end) {
  std::vector<LetteredList> lists;
  const auto drop_short = [&lists] {
    if (!lists.empty() && lists.back().options.size() < 2) {
      lists.pop_back();
    }
  };
  bool goes_on = false;  // the option, on the line below
  for (std::size_t i = 0; i < end; ++i) {
    if (lines.is_blank(i)) {
      goes_on = false;
      continue;
    }
    const LineLead lead = lines.lead(i);
    const bool letter = lead.kind == LeadKind::letter;
    const bool next = letter && !lists.empty() &&
                      lead.value == static_cast<std::int64_t>(lists.back().options.size()) + 1;
    if (letter && lead.value == 1) {
      drop_short();
      lists.push_back({{i}, i});
      goes_on = true;
    } else if (next) {
      lists.back().options.push_back(i);
      lists.back().last = i;
      goes_on = true;
    } else if (goes_on && lead.kind == LeadKind::none) {
      lists.back().last = i;
    } else {
      goes_on = false;
    }
  }
  drop_short();
  return lists;
}

std::string_view lettered_words(const EnglishLines& lines, std::size_t i) {
  std::string_view words = trim(lines[i].substr(lines.lead(i).after));
  words.remove_suffix(words.ends_with('.') ? 1 : 0);
  return words;
}

bool repeats_lettered(const EnglishLines& lines, std::size_t i, std::string_view words) {
  const std::string_view option = lettered_words(lines, i);
  return !option.empty() && words.size() >= option.size() &&
         fold_case(words.substr(0, option.size())) == fold_case(option);
}

}  // namespace tiku
