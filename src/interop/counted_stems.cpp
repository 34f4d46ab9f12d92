#include "interop/counted_stems.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

/// Behind `12. `, `12)` or `12、` before words; 0 where the stem begins with something else.
std::size_t past_number(std::string_view stem, std::size_t number) {
  constexpr std::string_view kSigns[] = {". ", ") ", "、", "．", ".", ")"};
  const std::string digits = std::to_string(number);
  if (!stem.starts_with(digits)) {
    return 0;
  }
  const std::string_view rest = stem.substr(digits.size());
  for (const std::string_view sign : kSigns) {
    const std::string_view words = rest.starts_with(sign) ? trim(rest.substr(sign.size())) : "";
    if (!words.empty() && !(sign == "." && is_ascii_digit(words.front()))) {
      return stem.size() - words.size();
    }
  }
  return 0;
}

/// The number that the stem begins with, and whether 、 or a sign before a space follows it: such
/// numbers need no order to be numbers.
struct LeadingNumber {
  std::size_t number = 0;
  bool parted = false;
};

/// Number 0 where the stem begins with something else.
LeadingNumber leading_number(std::string_view stem) {
  constexpr std::size_t kMostDigits = 4;
  const std::size_t digits = std::min(stem.find_first_not_of("0123456789"), stem.size());
  if (digits == 0 || digits > kMostDigits || stem[0] == '0') {
    return {};
  }
  const std::size_t number = std::stoul(std::string(stem.substr(0, digits)));
  const std::string_view sign = stem.substr(digits);
  const bool parted = sign.starts_with("、") || sign.starts_with("．") || sign.starts_with(". ");
  return {past_number(stem, number) > 0 ? number : 0, parted};
}

/// Whether numbers of any kind stand before all stems: parts of a longer list, or several lists.
/// 10.根据 and 11.关于 must count on, or begin again at 1.
bool all_begin_with_numbers(const std::vector<Question>& questions) {
  bool parted = true;
  bool counts_on = true;
  std::size_t last = 0;
  for (const Question& question : questions) {
    const LeadingNumber lead = leading_number(question.stem);
    if (lead.number == 0) {
      return false;
    }
    parted = parted && lead.parted;
    counts_on = counts_on && (last == 0 || lead.number == last + 1 || lead.number == 1);
    last = lead.number;
  }
  return parted || (counts_on && last > 1);
}

}  // namespace

void take_counting_numbers(Bank& bank) {
  constexpr std::size_t kFewest = 3;
  std::size_t number = 0;
  const bool counted =
      bank.questions.size() >= kFewest &&
      std::all_of(bank.questions.begin(), bank.questions.end(),
                  [&number](const Question& one) { return past_number(one.stem, ++number) > 0; });
  const bool numbered =
      !counted && bank.questions.size() >= kFewest && all_begin_with_numbers(bank.questions);
  number = 0;
  for (Question& question : bank.questions) {
    ++number;
    if (counted || numbered) {
      question.stem.erase(
          0, past_number(question.stem, counted ? number : leading_number(question.stem).number));
    }
  }
}

}  // namespace tiku
