// Much of the world writes 1.23 as 1,23. A comma parts thousands only where three digits stand
// behind it and one to three before it, of which the first is no zero.
#include "sheet/decimal_comma.h"

#include "base/text.h"

namespace tiku {
namespace {

constexpr std::size_t kLongest = 64;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

std::optional<DecimalComma> read_decimal_comma(std::string_view text) {
  if (text.size() > kLongest) {
    return std::nullopt;
  }
  std::string plain = fold_width(text);
  const std::size_t comma = plain.find(',');
  if (comma == std::string::npos || plain.find(',', comma + 1) != std::string::npos ||
      plain.find('.') != std::string::npos) {
    return std::nullopt;
  }
  std::size_t begin = comma;
  while (begin > 0 && is_digit(plain[begin - 1])) {
    --begin;
  }
  std::size_t end = comma + 1;
  while (end < plain.size() && is_digit(plain[end])) {
    ++end;
  }
  constexpr std::size_t kGroup = 3;
  const std::size_t before = comma - begin;
  const std::size_t behind = end - comma - 1;
  if (before == 0 || behind == 0) {
    return std::nullopt;
  }
  const bool may_be_thousands = behind == kGroup && before <= kGroup && plain[begin] != '0';
  plain[comma] = '.';
  return DecimalComma{std::move(plain), may_be_thousands};
}

}  // namespace tiku
