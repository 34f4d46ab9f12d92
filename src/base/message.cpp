#include "base/message.h"

namespace tiku {
namespace {

std::string argument_text(const Text& text, std::size_t index, Lang lang) {
  if (index >= text.arguments.size()) {
    return {};
  }
  const Text::Argument& argument = text.arguments[index];
  return argument.nested.empty() ? argument.plain : argument.nested.front().in(lang);
}

/// Renders what stands between the braces: "", "0" or "0?one:many".
std::string placeholder(const Text& text, std::string_view inside, std::size_t& next, Lang lang) {
  if (inside.empty()) {
    return argument_text(text, next++, lang);
  }
  std::size_t index = 0;
  std::size_t at = 0;
  while (at < inside.size() && inside[at] >= '0' && inside[at] <= '9') {
    index = index * 10 + static_cast<std::size_t>(inside[at++] - '0');
  }
  std::string value = argument_text(text, index, lang);
  if (at == inside.size()) {
    return value;
  }
  const std::string_view forms = inside.substr(at + 1);
  const std::size_t colon = forms.find(':');
  return std::string(value == "1" ? forms.substr(0, colon) : forms.substr(colon + 1));
}

}  // namespace

std::string Text::in(Lang lang) const {
  if (message == nullptr) {
    return {};
  }
  const std::string_view pattern = message->in(lang);
  std::string out;
  std::size_t next = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const bool doubled = i + 1 < pattern.size() && pattern[i + 1] == c;
    if ((c == '{' || c == '}') && doubled) {
      out += c;
      ++i;
    } else if (c == '{') {
      const std::size_t close = pattern.find('}', i);
      out += placeholder(*this, pattern.substr(i + 1, close - i - 1), next, lang);
      i = close;
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace tiku
