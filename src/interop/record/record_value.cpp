#include "interop/record/record_value.h"

#include <optional>

#include "base/text.h"
#include "base/utf8.h"
#include "model/sheet.h"

namespace tiku {
namespace {

void append_unit(std::string& out, unsigned unit) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) {
    out += kHex[(unit >> static_cast<unsigned>(shift)) & 15U];
  }
}

void append_escaped(std::string& out, char32_t scalar) {
  if (scalar < 0x10000) {
    append_unit(out, scalar);
    return;
  }
  const unsigned rest = scalar - 0x10000;
  append_unit(out, 0xD800 + (rest >> 10U));
  append_unit(out, 0xDC00 + (rest & 0x3FFU));
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const std::string_view piece = text.substr(at, next.bytes);
    if (piece == "\"" || piece == "\\") {
      out += '\\';
      out += piece;
    } else if (next.valid && visible(piece) != piece) {
      append_escaped(out, next.scalar);
    } else {
      out += piece;
    }
    at += next.bytes;
  }
  out += '"';
}

/// Reads JSON of the two shapes; nothing else is JSON here.
class ValueReader {
 public:
  explicit ValueReader(std::string_view text) : text_(text) {}

  std::optional<std::string> read() {
    std::string value;
    const bool is_list = take('[');
    if (is_list && take(']')) {
      return at_end() ? std::optional(value) : std::nullopt;
    }
    do {
      if (!string(value)) {
        return std::nullopt;
      }
      if (is_list && peek() == ',') {
        value += kListSeparator;
      }
    } while (is_list && take(','));
    if (is_list && !take(']')) {
      return std::nullopt;
    }
    return at_end() ? std::optional(value) : std::nullopt;
  }

 private:
  char peek() {
    while (at_ < text_.size() && text_[at_] == ' ') {
      ++at_;
    }
    return at_ < text_.size() ? text_[at_] : '\0';
  }

  bool take(char c) {
    const bool here = peek() == c;
    at_ += here ? 1 : 0;
    return here;
  }

  bool at_end() { return peek() == '\0' && at_ >= text_.size(); }

  bool string(std::string& out) {
    if (!take('"')) {
      return false;
    }
    while (at_ < text_.size() && text_[at_] != '"') {
      if (text_[at_] != '\\') {
        out += text_[at_++];
      } else if (!escape(out)) {
        return false;
      }
    }
    return at_ < text_.size() && text_[at_++] == '"';
  }

  bool escape(std::string& out) {
    const char c = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
    at_ += 2;
    constexpr std::string_view kNames = "\"\\/nrt";
    constexpr std::string_view kMeant = "\"\\/\n\r\t";
    const std::size_t known = kNames.find(c);
    if (c != '\0' && known != std::string_view::npos) {
      out += kMeant[known];
      return true;
    }
    if (c != 'u') {
      return false;
    }
    std::optional<char32_t> scalar = unit();
    const bool high = scalar && *scalar >= 0xD800 && *scalar < 0xDC00;
    if (high && text_.substr(at_, 2) == "\\u") {
      at_ += 2;
      const std::optional<char32_t> low = unit();
      const bool pair = low && *low >= 0xDC00 && *low < 0xE000;
      scalar = pair ? std::optional(0x10000 + ((*scalar - 0xD800) << 10U) + (*low - 0xDC00))
                    : std::nullopt;
    }
    if (!scalar || (*scalar >= 0xD800 && *scalar < 0xE000)) {
      return false;
    }
    append_utf8(out, *scalar);
    return true;
  }

  std::optional<char32_t> unit() {
    char32_t value = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
      constexpr std::string_view kDigits = "0123456789abcdef";
      const char c = at_ < text_.size() ? text_[at_] : '\0';
      const std::size_t digit = kDigits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
      if (c == '\0' || digit == std::string_view::npos) {
        return std::nullopt;
      }
      value = value * 16 + static_cast<char32_t>(digit);
    }
    return value;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

bool is_plain_line(std::string_view text) {
  return visible(text) == text && trim(text) == text;
}

std::string record_value(std::string_view raw) {
  const bool is_list = raw.find(kListSeparator) != std::string_view::npos;
  const bool looks_quoted = raw.starts_with('"') || raw.starts_with('[');
  if (!is_list && !looks_quoted && is_plain_line(raw)) {
    return std::string(raw);
  }
  std::string out = is_list ? "[" : "";
  bool first = true;
  for (const std::string_view member : split(raw, std::string_view(&kListSeparator, 1))) {
    out += first ? "" : ", ";
    first = false;
    append_quoted(out, member);
  }
  return out + (is_list ? "]" : "");
}

std::string read_record_value(std::string_view line) {
  if (!line.starts_with('"') && !line.starts_with('[')) {
    return std::string(line);
  }
  std::optional<std::string> value = ValueReader(line).read();
  return value ? *std::move(value) : std::string(line);
}

}  // namespace tiku
