#include "interop/markup/html_tag.h"

#include <algorithm>
#include <unordered_map>

#include "base/text.h"
#include "interop/markup/entities.h"

namespace tiku {
namespace {

struct KnownTags {
  TagKind kind;
  /// With a space behind each.
  std::string_view names;
};

constexpr KnownTags kTags[] = {
    {TagKind::inline_mark,
     "abbr b big cite code col colgroup del dfn em font i ins kbd label mark mfrac mi mn "
     "mo mrow msqrt mstyle msub msup mtext nobr q s samp semantics small span strike "
     "strong tt var wbr "},
    {TagKind::block,
     "address article aside blockquote body caption center dd div dl dt figcaption figure "
     "footer form h1 h2 h3 h4 h5 h6 header hr html main nav p section table tbody tfoot "
     "thead "},
    {TagKind::line_break, "br "},
    {TagKind::list, "ol ul "},
    {TagKind::list_item, "li "},
    {TagKind::row, "tr "},
    {TagKind::cell, "td th "},
    {TagKind::picture, "img svg "},
    {TagKind::media, "audio canvas embed iframe object source video "},
    {TagKind::link, "a "},
    {TagKind::field, "button input select textarea "},
    {TagKind::formula, "math "},
    {TagKind::raised, "sup "},
    {TagKind::lowered, "sub "},
    {TagKind::underlined, "u "},
    {TagKind::preformatted, "pre "},
    {TagKind::dropped, "annotation annotation-xml head script style template "},
};

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_name_character(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
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

bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::unordered_map<std::string_view, TagKind> kinds_by_name() {
  std::unordered_map<std::string_view, TagKind> kinds;
  for (const KnownTags& known : kTags) {
    for (std::size_t at = 0; at < known.names.size();) {
      const std::size_t end = known.names.find(' ', at);
      kinds.emplace(known.names.substr(at, end - at), known.kind);
      at = end + 1;
    }
  }
  return kinds;
}

}  // namespace

TagKind tag_kind(std::string_view name) {
  static const std::unordered_map<std::string_view, TagKind> kinds = kinds_by_name();
  const auto known = kinds.find(name);
  return known == kinds.end() ? TagKind::unknown : known->second;
}

HtmlTag read_html_tag(std::string_view text, std::size_t at) {
  HtmlTag tag;
  std::size_t i = at + 1;
  tag.is_end = i < text.size() && text[i] == '/';
  i += tag.is_end ? 1 : 0;
  if (i >= text.size() || !is_letter(text[i])) {
    return tag;
  }
  const std::size_t name = i;
  while (i < text.size() && is_name_character(text[i])) {
    ++i;
  }
  const std::size_t begin = i;
  if (i < text.size() && text[i] != '>' && text[i] != '/' && !is_white(text[i])) {
    return tag;  // a<b,c
  }
  char quote = 0;
  char before = 0;  // last character that is no white space
  for (; i < text.size() && (quote != 0 || text[i] != '>'); ++i) {
    const char c = text[i];
    if (quote == 0 && (c == '"' || c == '\'') && before == '=') {
      quote = c;
    } else if (c == quote) {
      quote = 0;
    }
    before = is_white(c) ? before : c;
  }
  if (i >= text.size()) {
    tag.size = std::string_view::npos;
    return tag;
  }
  tag.name = fold_case(text.substr(name, begin - name));
  tag.attributes = text.substr(begin, i - begin);
  tag.kind = tag_kind(tag.name);
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
    const std::string_view before = trim(all.substr(at, equals - at));
    const std::size_t space = before.find_last_of(" \t\r\n\f/");
    const std::size_t value = std::min(all.find_first_not_of(" \t\r\n\f", equals + 1), all.size());
    const char quote = value < all.size() ? all[value] : '\0';
    const bool quoted = quote == '"' || quote == '\'';
    const std::size_t first = value + (quoted ? 1 : 0);
    const std::size_t last =
        std::min(quoted ? all.find(quote, first) : all.find_first_of(" \t\r\n", first), all.size());
    if (fold_case(before.substr(space == std::string_view::npos ? 0 : space + 1)) == name) {
      return decode_entities(all.substr(first, last - first));
    }
    at = last + (quoted ? 1 : 0);
    at = std::max(at, equals + 1);
  }
  return {};
}

HtmlPairs::HtmlPairs(std::string_view text, HtmlTags tags) : tags_(tags) {
  if (tags == HtmlTags::any) {
    return;
  }
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
  if (tag.size == 0 || tags_ == HtmlTags::any || tag.kind == TagKind::unknown) {
    return tag.size > 0 && tags_ == HtmlTags::any;
  }
  if (is_void(tag.name) || (tags_ == HtmlTags::lenient && may_stand_open(tag.name))) {
    return true;
  }
  const auto found = ends_.find(tag.name);
  return found != ends_.end() && found->second.opened && found->second.closed;
}

}  // namespace tiku
