#include "interop/counted_stems.h"

#include <algorithm>
#include <iterator>

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

}  // namespace

void take_counting_numbers(Bank& bank) {
  constexpr std::size_t kFewest = 3;
  std::size_t number = 0;
  const bool counted =
      bank.questions.size() >= kFewest &&
      std::all_of(bank.questions.begin(), bank.questions.end(),
                  [&number](const Question& one) { return past_number(one.stem, ++number) > 0; });
  number = 0;
  for (Question& question : bank.questions) {
    if (counted) {
      question.stem.erase(0, past_number(question.stem, ++number));
    }
  }
}

}  // namespace tiku
