#include "interop/text/questions/option_labels.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

constexpr std::size_t kMost = 6;

bool is_in_order(const std::vector<OptionMark>& row, std::size_t i) {
  return row[i].label == static_cast<char>('A' + i);
}

/// The marks that are written like the first A.
std::vector<OptionMark> row_of(const std::vector<OptionMark>& all) {
  std::vector<OptionMark> row;
  for (const OptionMark& mark : all) {
    if (row.empty() ? mark.label == 'A' : mark.separator == row.front().separator) {
      row.push_back(mark);
    }
  }
  return row;
}

bool is_truth(const PaperText& text, TextRange range) {
  range = text.trimmed(range);
  const std::optional<TruthWord> word = truth_word(text, range.begin, range.end);
  return word && word->end == range.end;
}

}  // namespace

LabelledOptions with_labels_in_order(const std::vector<OptionMark>& all,
                                     std::vector<OptionMark> chosen) {
  if (all.size() <= chosen.size()) {
    return {std::move(chosen), ""};
  }
  std::vector<OptionMark> row = row_of(all);
  const bool strong = !row.empty() && row.front().separator != 0 && row.front().separator != U' ';
  if (!strong || row.size() < 4 || row.size() > kMost || row.size() <= chosen.size()) {
    return {std::move(chosen), ""};
  }
  std::size_t wrong = 0;
  std::size_t place = 0;
  std::string printed;
  for (std::size_t i = 0; i < row.size(); ++i) {
    printed += row[i].label;
    wrong += is_in_order(row, i) ? 0U : 1U;
    place = is_in_order(row, i) ? place : i;
  }
  const bool last = place + 1 == row.size();
  const bool repeats = row[place].label == row[place - (place > 0 ? 1U : 0U)].label ||
                       (!last && row[place].label == row[place + 1].label);
  // ABCC: four as most have; a fifth may be a letter of the text.
  if (wrong != 1 || place == 0 || !repeats || (last && row.size() != 4)) {
    return {std::move(chosen), ""};
  }
  row[place].label = static_cast<char>('A' + place);
  return {std::move(row), std::move(printed)};
}

void drop_second_labels(const PaperText& text, std::vector<OptionMark>& marks) {
  constexpr std::u32string_view kSigns = U".、:)";
  const bool twice = std::all_of(marks.begin(), marks.end(), [&](const OptionMark& mark) {
    return mark.separator != 0 && mark.separator != U' ' &&
           text[mark.after] == static_cast<char32_t>(mark.label) &&
           kSigns.find(text[mark.after + 1]) != std::u32string_view::npos;
  });
  for (std::size_t i = 0; twice && i < marks.size(); ++i) {
    marks[i].after = text.skip_spaces(marks[i].after + 2, text.size());
  }
}

void drop_signs_between(std::vector<ReadOption>& options) {
  constexpr std::string_view kSign = "、";
  const auto ends = [kSign](const ReadOption& option) {
    return option.text.size() > kSign.size() && option.text.ends_with(kSign);
  };
  const bool parted = options.size() > 1 && !ends(options.back()) &&
                      std::all_of(options.begin(), std::prev(options.end()), ends);
  for (std::size_t i = 0; parted && i + 1 < options.size(); ++i) {
    options[i].text.resize(options[i].text.size() - kSign.size());
  }
}

std::size_t repetition_begin(const PaperText& text, const std::vector<OptionMark>& all,
                             std::size_t end) {
  const auto firsts = std::count_if(all.begin(), all.end(),
                                    [](const OptionMark& mark) { return mark.label == 'A'; });
  if (firsts < 2) {
    return end;
  }
  const std::vector<OptionMark> row = row_of(all);
  const std::size_t half = row.size() / 2;
  if (half < 2 || row.size() % 2 != 0) {
    return end;
  }
  const auto words = [&](std::size_t i) {
    const std::size_t stop = i + 1 < row.size() ? row[i + 1].begin : end;
    return text.joined({row[i].after, stop});
  };
  for (std::size_t i = 0; i < half; ++i) {
    if (!is_in_order(row, i) || row[i].label != row[half + i].label ||
        words(i) != words(half + i)) {
      return end;
    }
  }
  return row[half].begin;
}

std::vector<OptionMark> truth_options(const PaperText& text, TextRange range) {
  std::vector<OptionMark> marks =
      choose_options(find_option_marks(text, range, OptionNeed::expected), OptionNeed::expected);
  const bool both =
      marks.size() == 2 && is_truth(text, {marks[0].after, marks[1].begin}) &&
      is_truth(text, {marks[1].after, std::min(text.line_end(marks[1].after), range.end)});
  return both ? marks : std::vector<OptionMark>();
}

void drop_letter_before(const PaperText& text, std::vector<OptionMark>& marks) {
  const auto is_bare = [](const OptionMark& mark) {
    return mark.separator == U' ' || mark.separator == 0;
  };
  const auto twice = std::adjacent_find(
      marks.begin(), marks.end(), [&](const OptionMark& mark, const OptionMark& next) {
        return is_bare(mark) && !is_bare(next) && mark.label == next.label &&
               text.skip_spaces(mark.begin + 1, next.begin) == next.begin;
      });
  if (twice != marks.end()) {
    marks.erase(twice);
  }
}

}  // namespace tiku
