#include "interop/markup/text_flow.h"

#include "base/text.h"
#include "interop/markup/html_tag.h"
#include "interop/markup/raised_text.h"

namespace tiku {
namespace {

bool is_block(std::string_view name) {
  const TagKind kind = tag_kind(name);
  return kind == TagKind::block || kind == TagKind::list || kind == TagKind::list_item ||
         kind == TagKind::row || kind == TagKind::preformatted;
}

}  // namespace

bool TextFlow::is_hidden(std::string_view name) {
  return tag_kind(name) == TagKind::dropped;
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
    emphasis_.letter();
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
  emphasis_.open(name);
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
  if (name == "br" || is_block(name)) {
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
  emphasis_.close(name);
  if (name == "sup" || name == "sub") {
    if (raised_at_ <= result_.text.size()) {
      const std::string words = result_.text.substr(raised_at_);
      result_.text.resize(raised_at_);
      result_.text += shifted_text(words, name == "sup" ? Shift::up : Shift::down);
    }
    raised_at_ = std::string::npos;
  } else if (name == "tr" || name == "table") {
    cell_ = false;
    line_ = true;
  } else if (is_block(name)) {
    line_ = line_ || !cell_;
    space_ = true;
  }
}

PlainText TextFlow::take() {
  result_.lost |= emphasis_.sets_apart() ? kLostEmphasis : 0;
  emphasis_ = {};
  PlainText taken = std::move(result_);
  result_ = {};
  space_ = line_ = cell_ = false;
  raised_at_ = std::string::npos;
  return taken;
}

}  // namespace tiku
