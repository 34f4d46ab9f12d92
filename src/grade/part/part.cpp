#include "grade/part/part.h"

namespace tiku {
namespace {

constexpr Message kNoPattern{"", ""};

/// The text as a pattern without placeholders.
std::string literal(std::string_view text) {
  std::string pattern;
  for (const char c : text) {
    pattern.append(c == '{' || c == '}' ? 2 : 1, c);
  }
  return pattern;
}

}  // namespace

std::string_view PartTexts::word(std::string_view text) {
  return *words_.emplace(text).first;
}

Text PartTexts::text(std::string_view en, std::string_view zh) {
  if (en.empty() && zh.empty()) {
    return {};
  }
  Message& message = messages_.emplace_back(kNoPattern);
  message.en = patterns_.emplace_back(literal(en));
  message.zh = patterns_.emplace_back(literal(zh));
  return {&message, {}};
}

}  // namespace tiku
