#include "interop/markup/html_text.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/markup/entities.h"

namespace tiku {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_name_sign(char c) {
  return is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == ':';
}

bool is_white(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) {
    c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return out;
}

class HtmlReader {
 public:
  HtmlReader(std::string_view html, TextFlow& flow) : html_(html), flow_(flow) {}

  void read() {
    while (at_ < html_.size()) {
      const std::size_t next = no_more_tags_ ? kNone : html_.find('<', at_);
      text_until(std::min(next, html_.size()));
      if (at_ < html_.size() && !markup()) {
        flow_.words("<");
        ++at_;
      }
    }
  }

 private:
  void text_until(std::size_t end) {
    if (end > at_) {
      flow_.words(decode_entities(html_.substr(at_, end - at_)));
      at_ = end;
    }
  }

  /// At a "<": reads the tag, comment or declaration; false where it is only a sign.
  bool markup() {
    const std::string_view rest = html_.substr(at_);
    if (rest.starts_with("<!--")) {
      const std::size_t end = html_.find("-->", at_ + 4);
      at_ = end == kNone ? html_.size() : end + 3;
      return true;
    }
    if (rest.starts_with("<![CDATA[")) {
      const std::size_t end = html_.find("]]>", at_);
      const std::size_t stop = std::min(end, html_.size());
      flow_.words(html_.substr(at_ + 9, stop - at_ - 9));
      at_ = end == kNone ? stop : end + 3;
      return true;
    }
    const bool closes = rest.size() > 1 && rest[1] == '/';
    const std::size_t name = at_ + (closes ? 2 : 1);
    const bool other = rest.size() > 1 && (rest[1] == '!' || rest[1] == '?');
    if (!other && (name >= html_.size() || !is_letter(html_[name]))) {
      return false;
    }
    return tag(name, closes, other);
  }

  bool tag(std::size_t name, bool closes, bool other) {
    std::size_t end = name;
    while (end < html_.size() && is_name_sign(html_[end])) {
      ++end;
    }
    const std::string word = lower(html_.substr(name, end - name));
    std::string alternative;
    at_ = attributes(end, alternative);
    if (at_ == kNone) {  // never closed: it was no tag, and none follows
      no_more_tags_ = true;
      at_ = name - (closes ? 2 : 1);
      return false;
    }
    if (!other) {
      element(word, closes, html_[at_ - 2] == '/', alternative);
    }
    return true;
  }

  /// The place behind the ">" of the tag; keeps the alternative text of a picture.
  std::size_t attributes(std::size_t at, std::string& alternative) {
    while (at < html_.size() && html_[at] != '>') {
      const char c = html_[at];
      const bool follows = at > 0 && (html_[at - 1] == '=' || is_white(html_[at - 1]));
      if ((c != '"' && c != '\'') || !follows) {
        ++at;
        continue;
      }
      const std::size_t close = html_.find(c, at + 1);
      if (close == kNone) {
        return kNone;
      }
      std::size_t equals = at;
      while (equals > 0 && (html_[equals - 1] == '=' || is_white(html_[equals - 1]))) {
        --equals;
      }
      if (equals >= 4 && lower(html_.substr(equals - 3, 3)) == "alt" &&
          is_white(html_[equals - 4])) {
        alternative = decode_entities(html_.substr(at + 1, close - at - 1));
      }
      at = close + 1;
    }
    return at < html_.size() ? at + 1 : kNone;
  }

  void element(const std::string& name, bool closes, bool empty, const std::string& alternative) {
    if (closes) {
      flow_.close(name);
    } else if (TextFlow::is_hidden(name)) {
      at_ = empty ? at_ : std::min(html_.find("</" + name, at_), html_.size());
    } else if (name == "img") {
      flow_.picture(alternative);
    } else if (name == "audio" || name == "video" || name == "iframe" || name == "object" ||
               name == "embed") {
      flow_.media();
    } else {
      flow_.open(name);
    }
  }

  std::string_view html_;
  TextFlow& flow_;
  std::size_t at_ = 0;
  bool no_more_tags_ = false;
};

/// The character that "#8212", "#x2014" or "mdash" names; 0 where none.
char32_t entity(std::string_view name) {
  if (!name.starts_with('#')) {
    return named_entity(name);
  }
  const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
  const std::string_view digits = name.substr(hex ? 2 : 1);
  unsigned value = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stop, code] = std::from_chars(digits.data(), end, value, hex ? 16 : 10);
  const bool good = !digits.empty() && code == std::errc() && stop == end && value < 0x110000 &&
                    (value < 0xD800 || value > 0xDFFF);
  return good ? value : 0;
}

}  // namespace

std::string decode_entities(std::string_view text) {
  constexpr std::size_t kLongest = 12;
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = std::min(text.find('&', at), text.size());
    out += text.substr(at, next - at);
    at = next;
    if (at == text.size()) {
      break;
    }
    const std::size_t end = text.substr(at, kLongest).find(';');
    const char32_t c = end == kNone ? 0 : entity(text.substr(at + 1, end - 1));
    if (c != 0) {
      append_utf8(out, c);
      at += end + 1;
    } else {
      out += text[at++];
    }
  }
  return out;
}

void add_html(std::string_view html, TextFlow& flow) {
  HtmlReader(html, flow).read();
}

PlainText text_of_html(std::string_view html) {
  TextFlow flow;
  add_html(html, flow);
  return flow.take();
}

}  // namespace tiku
