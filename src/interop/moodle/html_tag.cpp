#include "interop/moodle/html_tag.h"

#include <algorithm>

#include "interop/moodle/html_entities.h"

namespace tiku {
namespace {

struct KnownTag {
  std::string_view name;
  TagKind kind;
};

// In the order of bytes, for binary search.
constexpr KnownTag kTags[] = {
    {"a", TagKind::link},
    {"abbr", TagKind::inline_mark},
    {"address", TagKind::block},
    {"annotation", TagKind::inline_mark},
    {"article", TagKind::block},
    {"audio", TagKind::media},
    {"b", TagKind::inline_mark},
    {"big", TagKind::inline_mark},
    {"blockquote", TagKind::block},
    {"body", TagKind::block},
    {"br", TagKind::line_break},
    {"button", TagKind::field},
    {"canvas", TagKind::media},
    {"caption", TagKind::block},
    {"center", TagKind::block},
    {"cite", TagKind::inline_mark},
    {"code", TagKind::inline_mark},
    {"col", TagKind::inline_mark},
    {"colgroup", TagKind::inline_mark},
    {"dd", TagKind::block},
    {"del", TagKind::inline_mark},
    {"dfn", TagKind::inline_mark},
    {"div", TagKind::block},
    {"dl", TagKind::block},
    {"dt", TagKind::block},
    {"em", TagKind::inline_mark},
    {"embed", TagKind::media},
    {"figcaption", TagKind::block},
    {"figure", TagKind::block},
    {"font", TagKind::inline_mark},
    {"footer", TagKind::block},
    {"form", TagKind::block},
    {"h1", TagKind::block},
    {"h2", TagKind::block},
    {"h3", TagKind::block},
    {"h4", TagKind::block},
    {"h5", TagKind::block},
    {"h6", TagKind::block},
    {"head", TagKind::dropped},
    {"header", TagKind::block},
    {"hr", TagKind::block},
    {"html", TagKind::block},
    {"i", TagKind::inline_mark},
    {"iframe", TagKind::media},
    {"img", TagKind::picture},
    {"input", TagKind::field},
    {"ins", TagKind::inline_mark},
    {"kbd", TagKind::inline_mark},
    {"label", TagKind::inline_mark},
    {"li", TagKind::list_item},
    {"mark", TagKind::inline_mark},
    {"math", TagKind::formula},
    {"mfrac", TagKind::inline_mark},
    {"mi", TagKind::inline_mark},
    {"mn", TagKind::inline_mark},
    {"mo", TagKind::inline_mark},
    {"mrow", TagKind::inline_mark},
    {"msqrt", TagKind::inline_mark},
    {"mstyle", TagKind::inline_mark},
    {"msub", TagKind::inline_mark},
    {"msup", TagKind::inline_mark},
    {"mtext", TagKind::inline_mark},
    {"nobr", TagKind::inline_mark},
    {"object", TagKind::media},
    {"ol", TagKind::list},
    {"p", TagKind::block},
    {"pre", TagKind::preformatted},
    {"q", TagKind::inline_mark},
    {"s", TagKind::inline_mark},
    {"samp", TagKind::inline_mark},
    {"script", TagKind::dropped},
    {"section", TagKind::block},
    {"select", TagKind::field},
    {"semantics", TagKind::inline_mark},
    {"small", TagKind::inline_mark},
    {"source", TagKind::media},
    {"span", TagKind::inline_mark},
    {"strike", TagKind::inline_mark},
    {"strong", TagKind::inline_mark},
    {"style", TagKind::dropped},
    {"sub", TagKind::lowered},
    {"sup", TagKind::raised},
    {"svg", TagKind::picture},
    {"table", TagKind::block},
    {"tbody", TagKind::block},
    {"td", TagKind::cell},
    {"textarea", TagKind::field},
    {"tfoot", TagKind::block},
    {"th", TagKind::cell},
    {"thead", TagKind::block},
    {"tr", TagKind::row},
    {"tt", TagKind::inline_mark},
    {"u", TagKind::underlined},
    {"ul", TagKind::list},
    {"var", TagKind::inline_mark},
    {"video", TagKind::media},
    {"wbr", TagKind::inline_mark},
};

TagKind kind_of(std::string_view name) {
  const auto* const found =
      std::lower_bound(std::begin(kTags), std::end(kTags), name,
                       [](const KnownTag& tag, std::string_view key) { return tag.name < key; });
  return found != std::end(kTags) && found->name == name ? found->kind : TagKind::unknown;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_name_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9');
}

char small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Never has an end.
bool is_void(std::string_view name) {
  constexpr std::string_view kVoid[] = {"br",  "hr",  "img",   "input",
                                        "wbr", "col", "embed", "source"};
  return std::find(std::begin(kVoid), std::end(kVoid), name) != std::end(kVoid);
}

/// May have one.
bool may_stand_open(std::string_view name) {
  constexpr std::string_view kOpen[] = {"p", "li", "td", "th", "tr", "dt", "dd"};
  return std::find(std::begin(kOpen), std::end(kOpen), name) != std::end(kOpen);
}

}  // namespace

HtmlTag read_html_tag(std::string_view text, std::size_t at) {
  HtmlTag tag;
  std::size_t i = at + 1;
  tag.is_end = i < text.size() && text[i] == '/';
  i += tag.is_end ? 1 : 0;
  if (i >= text.size() || !is_letter(text[i])) {
    return tag;
  }
  while (i < text.size() && is_name_character(text[i])) {
    tag.name += small(text[i++]);
  }
  const std::size_t begin = i;
  if (i < text.size() && text[i] != '>' && text[i] != '/' && text[i] != ' ' && text[i] != '\n' &&
      text[i] != '\t' && text[i] != '\r') {
    return tag;  // <xs:sequence>
  }
  char quote = 0;
  for (; i < text.size() && (quote != 0 || text[i] != '>'); ++i) {
    const char c = text[i];
    if (quote == 0 && (c == '"' || c == '\'') && text[i - 1] == '=') {
      quote = c;
    } else if (c == quote) {
      quote = 0;
    }
  }
  if (i >= text.size()) {
    tag.size = std::string_view::npos;
    return tag;
  }
  tag.attributes = text.substr(begin, i - begin);
  tag.kind = kind_of(tag.name);
  tag.size = i + 1 - at;
  return tag;
}

std::string html_attribute(const HtmlTag& tag, std::string_view name) {
  const std::string_view all = tag.attributes;
  std::size_t at = 0;
  while (at < all.size()) {
    const std::size_t equals = all.find('=', at);
    if (equals == std::string_view::npos) {
      break;
    }
    std::size_t begin = equals;
    while (begin > at && (is_name_character(all[begin - 1]) || all[begin - 1] == '-')) {
      --begin;
    }
    const char quote = equals + 1 < all.size() ? all[equals + 1] : '\0';
    const bool quoted = quote == '"' || quote == '\'';
    const std::size_t first = equals + (quoted ? 2 : 1);
    const std::size_t last =
        std::min(quoted ? all.find(quote, first) : all.find_first_of(" \t\r\n", first), all.size());
    std::string key(all.substr(begin, equals - begin));
    std::transform(key.begin(), key.end(), key.begin(), small);
    if (key == name) {
      const std::string_view raw = all.substr(first, last - first);
      std::string value;
      for (std::size_t i = 0; i < raw.size();) {
        const std::size_t taken = append_entity(value, raw, i);
        value += taken == 0 ? std::string(1, raw[i]) : std::string();
        i += std::max<std::size_t>(taken, 1);
      }
      return value;
    }
    at = last + (quoted ? 1 : 0);
    at = std::max(at, equals + 1);
  }
  return {};
}

HtmlPairs::HtmlPairs(std::string_view text, bool lenient) : lenient_(lenient) {
  for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at)) {
    const HtmlTag tag = read_html_tag(text, at);
    if (tag.size == std::string_view::npos) {
      break;
    }
    if (tag.size > 0 && tag.kind != TagKind::unknown) {
      Ends& ends = ends_[tag.name];
      ends.opened = ends.opened || !tag.is_end;
      ends.closed = ends.closed || (tag.is_end && ends.opened);
    }
    at += std::max<std::size_t>(tag.size, 1);
  }
}

bool HtmlPairs::is_markup(const HtmlTag& tag) const {
  if (tag.size == 0 || tag.kind == TagKind::unknown) {
    return false;
  }
  if (is_void(tag.name) || (lenient_ && may_stand_open(tag.name))) {
    return true;
  }
  const auto found = ends_.find(tag.name);
  return found != ends_.end() && found->second.opened && found->second.closed;
}

}  // namespace tiku
