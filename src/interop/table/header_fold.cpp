#include "interop/table/header_fold.h"

#include <optional>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/words.h"

namespace tiku {

std::string fold_header(std::string_view header) {
  const PaperText text(header);
  std::string out;
  std::size_t depth = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i];
    if (c == U'(' || c == U'[') {
      ++depth;
    } else if (c == U')' || c == U']') {
      depth -= depth > 0 ? 1U : 0U;
    } else if (depth == 0 && c != U' ' && c != U'\n' && c != U'*' && c != U':') {
      append_utf8(out, c);
    }
  }
  return fold_case(out);
}

std::size_t header_ordinal(std::string_view text) {
  const PaperText chars(text);
  if (const std::optional<HanziNumber> hanzi = hanzi_number_at(chars, 0)) {
    return hanzi->length == chars.size() ? static_cast<std::size_t>(hanzi->value) : 0;
  }
  std::size_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || value > 26) {
      return 0;
    }
    value = value * 10 + static_cast<std::size_t>(c - '0');
  }
  return value <= 26 ? value : 0;
}

std::size_t option_position(std::string_view text) {
  if (text.size() == 1 && text[0] >= 'a' && text[0] <= 'z') {
    return static_cast<std::size_t>(text[0] - 'a') + 1;
  }
  return header_ordinal(text);
}

}  // namespace tiku
