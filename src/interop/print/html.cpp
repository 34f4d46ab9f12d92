#include "interop/print/html.h"

#include "base/text.h"
#include "model/blank_marks.h"

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
  std::string out;
  std::size_t at = 0;
  for (BlankMark mark = find_blank_mark(text); mark.found(); mark = find_blank_mark(text, at)) {
    out += html_text(text.substr(at, mark.begin - at)) + html_element("span", "blank", "");
    at = mark.end;
  }
  return out + html_text(text.substr(at));
}

std::string html_element(std::string_view name, std::string_view kind, std::string_view content) {
  std::string out = "<" + std::string(name);
  if (!kind.empty()) {
    out += " class=\"" + std::string(kind) + "\"";
  }
  return out + ">" + std::string(content) + "</" + std::string(name) + ">";
}

}  // namespace tiku
