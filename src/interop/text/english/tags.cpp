// Tags of HTML that a page left between the lines of an English paper.
#include <string>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Behind the tag of HTML at `at`; `at` where none stands there.
std::size_t past_tag(std::string_view line, std::size_t at) {
  constexpr std::string_view kTags[] = {"h1", "h2", "h3", "h4", "h5", "h6",     "p", "li",
                                        "ul", "ol", "b",  "em", "i",  "strong", "br"};
  const std::size_t name = at + (line.substr(at).starts_with("</") ? 2 : 1);
  for (const std::string_view tag : kTags) {
    const std::size_t end = name + tag.size();
    if (line[at] == '<' && has_word(line, name, tag) && end < line.size() &&
        (line[end] == '>' || line[end] == '/')) {
      const std::size_t close = line.find('>', end);
      return close == std::string_view::npos || close > end + 1 ? at : close + 1;
    }
  }
  return at;
}

void take_tags(std::string& line) {
  std::string out;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t behind = past_tag(line, at);
    out += behind > at ? std::string() : std::string(1, line[at]);
    at = std::max(behind, at + 1);
  }
  line = std::move(out);
}

}  // namespace

void strip_tags(EnglishLines& lines) {
  std::size_t tagged = 0;
  for (const std::size_t i : lines.with(trait::tag)) {
    const std::string_view text = lines.trimmed(i);
    tagged += text.starts_with('<') && text.ends_with('>') && past_tag(text, 0) > 0 ? 1U : 0U;
  }
  for (std::size_t i = 0; i < lines.size() && tagged >= 4; ++i) {
    if (lines.has(i, trait::tag)) {
      lines.edit(i, take_tags);
    }
  }
}

}  // namespace tiku
