#include "sheet/choice_scan.h"

#include "base/text.h"
#include "base/utf8.h"
#include "model/sheet.h"
#include "sheet/answer_text.h"
#include "sheet/answer_words.h"

namespace tiku {

std::size_t bracket_at(std::string_view text, std::size_t at) {
  for (const words::Pair& pair : words::kPairs) {
    for (const std::string_view half : {pair.open, pair.close}) {
      if (text.substr(at).starts_with(half)) {
        return half.size();
      }
    }
  }
  return 0;
}

std::size_t space_at(std::string_view text, std::size_t at) {
  const Decoded next = decode_utf8(text, at);
  return next.bytes != 0 && is_space(next.scalar) ? next.bytes : 0;
}

std::size_t separator_at(std::string_view text, std::size_t at) {
  if (at < text.size() && text[at] == kListSeparator) {
    return 1;
  }
  const std::size_t space = space_at(text, at);
  return space != 0 ? space : length_of_any(words::kSeparators, text, at);
}

std::size_t skip_spaces(std::string_view text, std::size_t at) {
  for (std::size_t space = space_at(text, at); space != 0; space = space_at(text, at)) {
    at += space;
  }
  return at;
}

std::size_t skip_mark(std::string_view text, std::size_t at) {
  at = skip_spaces(text, at);
  return skip_spaces(text, at + length_of_any(words::kLabelMarks, text, at));
}

std::size_t leading_number(std::string_view text) {
  constexpr std::string_view kOrdinal = "第";
  if (text.starts_with(kOrdinal)) {
    text.remove_prefix(kOrdinal.size());
  }
  std::size_t number = 0;
  for (std::size_t i = 0; i < text.size() && is_digit(text[i]) && i < 6; ++i) {
    number = number * 10 + static_cast<std::size_t>(text[i] - '0');
  }
  return number;
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789.-%") == std::string_view::npos &&
         text.find_first_of("0123456789") != std::string_view::npos;
}

std::string member_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && separator_at(text, end) == 0 && bracket_at(text, end) == 0) {
    end += decode_utf8(text, end).bytes;
  }
  return quoted(text.substr(at, end - at));
}

}  // namespace tiku
