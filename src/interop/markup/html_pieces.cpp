#include "interop/markup/html_pieces.h"

#include <algorithm>

#include "base/text.h"

namespace tiku {

std::optional<HtmlPiece> HtmlPieces::next() {
  const std::size_t begin = at_;
  for (at_ = text_.find('<', at_); at_ < text_.size(); at_ = text_.find('<', at_ + 1)) {
    const std::size_t remark = remark_size();
    HtmlPiece piece;
    piece.tag = remark > 0 ? HtmlTag() : tag_here();
    if (remark + piece.tag.size == 0) {
      continue;
    }
    if (at_ > begin) {
      return HtmlPiece{text_.substr(begin, at_ - begin), {}};
    }
    at_ += remark + piece.tag.size;
    return piece;
  }
  at_ = text_.size();
  return begin < at_ ? std::optional<HtmlPiece>({text_.substr(begin), {}}) : std::nullopt;
}

/// Bytes of the comment or, where all that looks like a tag is one, of the declaration here.
std::size_t HtmlPieces::remark_size() {
  const std::string_view rest = text_.substr(at_);
  const bool comment = rest.starts_with("<!--");
  const bool declares = tags_ == HtmlTags::any && !rest.starts_with("<![CDATA[") &&
                        (rest.starts_with("<!") || rest.starts_with("<?"));
  bool& none = comment ? no_more_comments_ : no_more_tags_;
  if (none || !(comment || declares)) {
    return 0;
  }
  const std::string_view close = comment ? "-->" : ">";
  const std::size_t end = rest.find(close);
  none = end == std::string_view::npos;
  return none ? 0 : end + close.size();
}

HtmlTag HtmlPieces::tag_here() {
  HtmlTag tag = no_more_tags_ ? HtmlTag() : read_html_tag(text_, at_);
  no_more_tags_ = no_more_tags_ || tag.size == std::string_view::npos;
  return no_more_tags_ || !pairs_.is_markup(tag) ? HtmlTag() : tag;
}

void HtmlPieces::skip_content(const HtmlTag& tag) {
  if (tag.attributes.ends_with('/')) {
    return;  // <script src="x"/>
  }
  const auto is_end = [&](std::size_t at) {
    return at >= text_.size() || fold_case(text_.substr(at + 2, tag.name.size())) == tag.name;
  };
  for (at_ = text_.find("</", at_); !is_end(at_);) {
    at_ = text_.find("</", at_ + 2);
  }
  at_ = std::min(at_, text_.size());
}

}  // namespace tiku
