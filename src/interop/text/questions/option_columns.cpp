#include "interop/text/questions/option_columns.h"

#include <algorithm>

namespace tiku {

namespace {

/// A C B D on one line: two columns of a page, read row by row. Empty where the letters do not
/// stand so.
std::vector<OptionMark> columns_in_rows(const std::vector<OptionMark>& all) {
  constexpr std::size_t kFewest = 4;
  std::vector<OptionMark> row;
  for (const OptionMark& mark : all) {
    const bool strong = mark.separator != 0 && mark.separator != U' ';
    if (strong && (row.empty() ? mark.label == 'A' : mark.separator == row.front().separator)) {
      row.push_back(mark);
    }
  }
  const std::size_t second = (row.size() + 1) / 2;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::size_t place = i % 2 == 0 ? i / 2 : second + i / 2;
    if (row[i].label != static_cast<char>('A' + place)) {
      return {};
    }
  }
  return row.size() < kFewest ? std::vector<OptionMark>() : row;
}

}  // namespace

std::vector<OptionMark> with_second_column(const PaperText& text,
                                           const std::vector<OptionMark>& all,
                                           std::vector<OptionMark> chosen) {
  if (chosen.size() < all.size()) {
    std::vector<OptionMark> rows = columns_in_rows(all);
    if (rows.size() > chosen.size()) {
      return rows;
    }
  }
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
