#include "interop/markup/html_text.h"

#include "base/text.h"
#include "interop/markup/entities.h"
#include "interop/markup/html_pieces.h"

namespace tiku {
namespace {

/// Without the CDATA that some tools put around a text which is escaped already.
std::string_view unwrapped(std::string_view html) {
  constexpr std::string_view kOpen = "<![CDATA[";
  constexpr std::string_view kClose = "]]>";
  const std::string_view text = trim(html);
  const bool wrapped = text.starts_with(kOpen) && text.ends_with(kClose);
  return wrapped ? text.substr(kOpen.size(), text.size() - kOpen.size() - kClose.size()) : html;
}

}  // namespace

void add_html(std::string_view html, TextFlow& flow) {
  HtmlPieces pieces(unwrapped(html), HtmlTags::any);
  while (const std::optional<HtmlPiece> piece = pieces.next()) {
    flow.words(decode_entities(piece->words));
    const HtmlTag& tag = piece->tag;
    if (tag.size == 0) {
      continue;
    }
    if (tag.is_end) {
      flow.close(tag.name);
    } else if (tag.kind == TagKind::dropped) {
      pieces.skip_content(tag);
    } else if (tag.kind == TagKind::picture) {
      flow.picture(html_attribute(tag, "alt"));
    } else if (tag.kind == TagKind::media && tag.name != "source") {
      flow.media();
    } else {
      flow.open(tag.name);
    }
  }
}

PlainText text_of_html(std::string_view html) {
  TextFlow flow;
  add_html(html, flow);
  return flow.take();
}

}  // namespace tiku
