#include "interop/print/html.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {
namespace {

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
}

}  // namespace

std::string html_text(std::string_view text) {
  std::string out;
  bool first = true;
  for (const std::string_view line : split(text, "\n")) {
    out += first ? "" : "\n";
    first = false;
    std::string plain(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    for (char& c : plain) {
      c = c == '\t' ? ' ' : c;
    }
    append_escaped(out, visible(plain));
  }
  return out;
}

std::string html_with_blanks(std::string_view text) {
  const std::string escaped = html_text(text);
  std::string out;
  for (std::size_t at = 0; at < escaped.size();) {
    const std::size_t end = std::min(escaped.find_first_not_of('_', at), escaped.size());
    if (end - at >= 2) {
      out += html_element("span", "blank", "");
      at = end;
    } else {
      out += escaped[at++];
    }
  }
  return out;
}

std::string html_element(std::string_view name, std::string_view kind, std::string_view content) {
  std::string out = "<" + std::string(name);
  if (!kind.empty()) {
    out += " class=\"" + std::string(kind) + "\"";
  }
  return out + ">" + std::string(content) + "</" + std::string(name) + ">";
}

}  // namespace tiku
