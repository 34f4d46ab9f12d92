#include "format/xml_quotes.h"

#include <algorithm>

namespace tiku {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";

/// Where what begins at `at` with "<!", "<?" or as text ends: nothing in it is a tag.
std::size_t past_other(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  const std::string_view close = rest.starts_with("<!--")        ? "-->"
                                 : rest.starts_with("<![CDATA[") ? "]]>"
                                 : rest.starts_with("<?")        ? "?>"
                                                                 : ">";
  const std::size_t end = text.find(close, at);
  return end == std::string_view::npos ? text.size() : end + close.size();
}

/// Copies the tag that begins at `at`; gives where it ends.
std::size_t copy_tag(std::string_view text, std::size_t at, std::string& out) {
  while (at < text.size() && text[at] != '>') {
    const char c = text[at];
    out += c;
    ++at;
    if (c == '"' || c == '\'') {
      const std::size_t end = std::min(text.find(c, at), text.size());
      out += text.substr(at, end - at);
      at = end;
      if (at < text.size()) {
        out += text[at++];
      }
    } else if (c == '=') {
      const std::size_t value = std::min(text.find_first_not_of(kSpaces, at), text.size());
      const bool bare = value < text.size() &&
                        std::string_view("\"'>").find(text[value]) == std::string_view::npos;
      if (bare) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n>\"'<", value), text.size());
        const bool closes = end < text.size() && text[end] == '>' && text[end - 1] == '/';
        const std::size_t last = closes ? end - 1 : end;
        out += text.substr(at, value - at);
        out.append(1, '"').append(text.substr(value, last - value)).append(1, '"');
        at = last;
      }
    }
  }
  return at;
}

}  // namespace

std::string with_quoted_attributes(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 32);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = std::min(text.find('<', at), text.size());
    out += text.substr(at, open - at);
    at = open;
    if (at + 1 >= text.size()) {
      out += text.substr(at);
      return out;
    }
    if (text[at + 1] == '!' || text[at + 1] == '?') {
      const std::size_t end = past_other(text, at);
      out += text.substr(at, end - at);
      at = end;
    } else {
      at = copy_tag(text, at, out);
    }
  }
  return out;
}

}  // namespace tiku
