#include "interop/table/option_numbers.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {

void OptionNumbers::see(std::size_t number, const std::vector<Option>& options) {
  if (option_with_text(options, std::to_string(number)) != nullptr) {
    return;
  }
  counts_ = true;
  zero_ = zero_ || number == 0;
  one_ = one_ || number >= options.size();
  seen_ += 1;
  zeros_ += number == 0 ? 1U : 0U;
  ones_ += number >= options.size() ? 1U : 0U;
}

void OptionNumbers::see_explained(std::size_t number, const std::vector<Option>& options,
                                  std::string_view explanation) {
  if (explanation.empty() || option_with_text(options, std::to_string(number)) != nullptr) {
    return;
  }
  const std::string told = fold_case(explanation);
  const auto holds = [&told, &options, number](std::size_t base) {
    constexpr std::size_t kShortest = 4;  // shorter words stand in any sentence
    const Option* option = option_counted(options, number, base);
    const std::string words = option == nullptr ? "" : fold_case(trim(option->text));
    return words.size() >= kShortest && told.find(words) != std::string::npos;
  };
  const bool from_zero = holds(0);
  const bool from_one = holds(1);
  explained_zeros_ += from_zero && !from_one ? 1U : 0U;
  explained_ones_ += from_one && !from_zero ? 1U : 0U;
}

std::optional<std::size_t> OptionNumbers::base() const {
  constexpr std::size_t kFewest = 2;  // one sentence may well speak of a wrong option
  if (headers_zero_ && !one_) {
    return 0;
  }
  if (!zero_ && !one_ && !headers_one_) {
    const bool zero = explained_zeros_ >= kFewest && explained_ones_ == 0;
    const bool one = explained_ones_ >= kFewest && explained_zeros_ == 0;
    return zero == one ? std::nullopt : std::optional<std::size_t>(one ? 1 : 0);
  }
  return zero_ == one_ ? std::nullopt : std::optional<std::size_t>(one_ ? 1 : 0);
}

std::optional<std::size_t> OptionNumbers::likely_base() const {
  constexpr std::size_t kShare = 10;  // one in so many
  const bool from_zero = kShare * ones_ <= seen_ && zeros_ >= ones_;
  const bool from_one = kShare * zeros_ <= seen_ && ones_ > 2 * zeros_;
  return !contradicts() || from_zero == from_one ? std::nullopt
                                                 : std::optional<std::size_t>(from_one ? 1 : 0);
}

bool names_index(std::string_view name) {
  const std::string folded = fold_case(trim(name));
  return folded.ends_with("index") || folded.ends_with("idx");
}

std::optional<std::size_t> counting_number(std::string_view text) {
  constexpr std::size_t kMostDigits = 3;
  const bool padded = text.size() > 1 && text.front() == '0';  // 010: nobody counts so
  const bool number = !text.empty() && text.size() <= kMostDigits && !padded &&
                      text.find_first_not_of("0123456789") == std::string_view::npos;
  return number ? std::optional<std::size_t>(std::stoul(std::string(text))) : std::nullopt;
}

const Option* option_with_text(const std::vector<Option>& options, std::string_view text) {
  const auto found = std::find_if(options.begin(), options.end(),
                                  [text](const Option& option) { return option.text == text; });
  return found == options.end() ? nullptr : &*found;
}

const Option* option_counted(const std::vector<Option>& options, std::size_t number,
                             std::size_t base) {
  const bool there = number >= base && number - base < options.size();
  return there ? &options[number - base] : nullptr;
}

std::vector<const Option*> options_listed(const std::vector<Option>& options,
                                          std::string_view text) {
  constexpr std::string_view kBetween = ",;、 ";
  std::vector<const Option*> listed;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(kBetween, at), text.size());
    const std::optional<std::size_t> number = counting_number(text.substr(at, end - at));
    const Option* option = number ? option_counted(options, *number, 1) : nullptr;
    if (option == nullptr || (!listed.empty() && option <= listed.back())) {
      return {};
    }
    listed.push_back(option);
    at = std::min(text.find_first_not_of(kBetween, end), text.size());
  }
  return listed;
}

}  // namespace tiku
