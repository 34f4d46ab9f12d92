#include "interop/markup/text_flow.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace tiku {
namespace {

using namespace std::string_view_literals;

constexpr std::array kBlocks{
    "address"sv, "article"sv, "aside"sv, "blockquote"sv, "caption"sv, "center"sv, "dd"sv,
    "div"sv,     "dl"sv,      "dt"sv,    "figcaption"sv, "figure"sv,  "footer"sv, "form"sv,
    "h1"sv,      "h2"sv,      "h3"sv,    "h4"sv,         "h5"sv,      "h6"sv,     "header"sv,
    "hr"sv,      "li"sv,      "main"sv,  "nav"sv,        "ol"sv,      "p"sv,      "pre"sv,
    "section"sv, "table"sv,   "tbody"sv, "tfoot"sv,      "thead"sv,   "tr"sv,     "ul"sv,
};

constexpr std::array kHidden{"annotation"sv, "annotation-xml"sv, "head"sv,
                             "script"sv,     "style"sv,          "template"sv};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 13> kRaised{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶",
                                                   "⁷", "⁸", "⁹", "⁺", "⁻", "ⁿ"};
constexpr std::array<std::string_view, 13> kLowered{"₀", "₁", "₂", "₃", "₄", "₅", "₆",
                                                    "₇", "₈", "₉", "₊", "₋", "ₙ"};
constexpr std::string_view kRaisable = "0123456789+-n";

}  // namespace

bool TextFlow::is_hidden(std::string_view name) {
  return is_one_of(kHidden, name);
}

void TextFlow::flush() {
  if (line_ && !result_.text.empty()) {
    result_.text += '\n';
  } else if (space_ && !result_.text.empty()) {
    result_.text += ' ';
  }
  line_ = false;
  space_ = false;
}

void TextFlow::words(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const bool hard = text.substr(at).starts_with("\u00A0");
    if (hard || text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r') {
      space_ = true;
      at += hard ? 2 : 1;
      continue;
    }
    flush();
    result_.text += text[at++];
  }
}

void TextFlow::mark(std::string_view text) {
  flush();
  result_.text += text;
}

void TextFlow::line_break() {
  line_ = true;
}

void TextFlow::picture(std::string_view alternative) {
  result_.lost |= kLostPicture;
  const std::string_view words_of_it = trim(alternative);
  space_ = true;
  words(words_of_it.empty() ? "[image]" : "[image: " + std::string(words_of_it) + "]");
  space_ = true;
}

void TextFlow::media() {
  result_.lost |= kLostMedia;
  space_ = true;
  words("[media]");
  space_ = true;
}

void TextFlow::open(std::string_view name) {
  if (name == "td" || name == "th") {
    if (cell_) {
      line_ = false;
      space_ = true;
      words("|");
      space_ = true;
    }
    cell_ = true;
    return;
  }
  if (name == "br" || is_one_of(kBlocks, name)) {
    // A paragraph that begins a cell stays in its row.
    line_ = line_ || !cell_ || name == "tr";
    space_ = true;
  }
  if (name == "tr" || name == "table") {
    cell_ = false;
  } else if (name == "sup" || name == "sub") {
    flush();
    raised_at_ = result_.text.size();
  } else if (name == "math") {
    formula();
  }
}

void TextFlow::close(std::string_view name) {
  if (name == "sup" || name == "sub") {
    if (raised_at_ <= result_.text.size()) {
      raise_from(raised_at_, name == "sup");
    }
    raised_at_ = std::string::npos;
  } else if (name == "tr" || name == "table") {
    cell_ = false;
    line_ = true;
  } else if (is_one_of(kBlocks, name)) {
    line_ = line_ || !cell_;
    space_ = true;
  }
}

/// x<sup>2</sup> is x², and x<sup>ab</sup> is x^(ab): without a mark it would be another formula.
void TextFlow::raise_from(std::size_t begin, bool up) {
  const std::string inner = result_.text.substr(begin);
  if (inner.empty()) {
    return;
  }
  std::string raised;
  for (const char c : inner) {
    const std::size_t at = kRaisable.find(c);
    if (at == std::string_view::npos) {
      const std::string open_mark = up ? "^(" : "_(";
      result_.text.replace(begin, std::string::npos, open_mark + inner + ")");
      return;
    }
    raised += up ? kRaised[at] : kLowered[at];
  }
  result_.text.replace(begin, std::string::npos, raised);
}

PlainText TextFlow::take() {
  PlainText taken = std::move(result_);
  result_ = {};
  space_ = line_ = cell_ = false;
  raised_at_ = std::string::npos;
  return taken;
}

}  // namespace tiku
