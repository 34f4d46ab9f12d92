// Options as a list behind a word for them: `Options: a bell, a lamp, a key`.
#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/english/option_lines.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kMostOptions = 8;

/// A line of options, in the document.
struct OptionList {
  std::size_t line = 0;
  std::vector<std::string_view> options;
};

/// What stands behind `Options:`; "" of other lines.
std::string_view behind_name(std::string_view line) {
  constexpr std::size_t kLongestName = 28;
  const std::size_t colon = line.substr(0, kLongestName).find(':');
  return colon != std::string_view::npos && names_options(line.substr(0, colon))
             ? trim(line.substr(colon + 1))
             : std::string_view();
}

std::string_view unquoted(std::string_view option) {
  constexpr std::string_view kQuotes = "\"'[]";
  const std::size_t begin = std::min(option.find_first_not_of(kQuotes), option.size());
  const std::size_t end = option.find_last_not_of(kQuotes) + 1;
  return trim(option.substr(begin, end > begin ? end - begin : 0));
}

/// Between the signs that part them: those between quotation marks before all others.
std::vector<std::string_view> options_in(std::string_view list) {
  list.remove_suffix(list.ends_with('.') ? 1 : 0);
  for (const std::string_view sign : {"\", \"", "', '", ";", " / ", " | ", ","}) {
    const std::vector<std::string_view> parts = split(list, sign);
    if (parts.size() > 1) {
      std::vector<std::string_view> options;
      std::transform(parts.begin(), parts.end(), std::back_inserter(options), unquoted);
      return options;
    }
  }
  return {};
}

bool are_options(const std::vector<std::string_view>& options) {
  constexpr std::size_t kLongest = 100;
  return options.size() > 1 && options.size() <= kMostOptions &&
         std::all_of(options.begin(), options.end(), [](std::string_view option) {
           return !option.empty() && option.size() <= kLongest;
         });
}

/// A comma may stand within an option: then lists seem to have more here and less there.
bool are_alike(const std::vector<OptionList>& lists) {
  std::map<std::size_t, std::size_t> sizes;
  for (const OptionList& list : lists) {
    ++sizes[list.options.size()];
  }
  return std::any_of(sizes.begin(), sizes.end(), [&lists](const auto& size) {
    return size.first > 2 && 10 * size.second >= 8 * lists.size();
  });
}

std::string lettered(const std::vector<std::string_view>& options) {
  std::string row;
  for (std::size_t i = 0; i < options.size(); ++i) {
    row += (i == 0 ? "" : "   ") + letter_sign(static_cast<std::int64_t>(i) + 1);
    row += options[i];
  }
  return row;
}

}  // namespace

void spell_listed_options(EnglishLines& lines) {
  std::vector<OptionList> lists;
  for (const std::size_t i : lines.with(trait::colon)) {
    const std::string_view list =
        lines.has(i, trait::words) ? behind_name(lines.trimmed(i)) : std::string_view();
    if (list.empty()) {
      continue;  // most lines
    }
    if (read_lead(list).kind == LeadKind::letter) {
      lines.set(i, {list});
    } else if (OptionList found{i, options_in(list)}; are_options(found.options)) {
      lists.push_back(std::move(found));
    }
  }
  for (const OptionList& list :
       lists.size() > 1 && are_alike(lists) ? lists : std::vector<OptionList>()) {
    lines.set(list.line, {lettered(list.options)});
  }
}

}  // namespace tiku
