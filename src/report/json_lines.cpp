#include "report/json_lines.h"

#include <utility>

#include "base/utf8.h"

namespace tiku {
namespace {

void append_control(std::string& out, char c) {
  constexpr std::string_view kShort = "\b\t\n\f\r";
  constexpr std::string_view kLetters = "btnfr";
  constexpr std::string_view kHex = "0123456789abcdef";
  const std::size_t known = kShort.find(c);
  if (known != std::string_view::npos) {
    out += '\\';
    out += kLetters[known];
    return;
  }
  const auto byte = static_cast<unsigned char>(c);
  out += "\\u00";
  out += kHex[byte >> 4U];
  out += kHex[byte & 15U];
}

void append_text(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    const Decoded next = decode_utf8(text, at);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (next.scalar < 0x20) {
      append_control(out, c);
    } else if (next.valid) {
      out.append(text, at, next.bytes);
    } else {
      append_utf8(out, next.scalar);
    }
    at += next.bytes;
  }
  out += '"';
}

}  // namespace

void JsonLines::close() {
  const Level level = levels_.back();
  levels_.pop_back();
  if (!level.is_empty) {
    line_end();
  }
  out_ += level.close;
}

void JsonLines::key(std::string_view name) {
  item();
  append_text(out_, name);
  out_ += ": ";
  behind_key_ = true;
}

void JsonLines::value(std::string_view text) {
  item();
  append_text(out_, text);
}

void JsonLines::value(std::int64_t number) {
  item();
  out_ += std::to_string(number);
}

void JsonLines::null() {
  item();
  out_ += "null";
}

std::string JsonLines::take() {
  out_ += '\n';
  return std::move(out_);
}

void JsonLines::open(char sign, char close) {
  item();
  out_ += sign;
  levels_.push_back({close, true});
}

/// Puts what comes next on a line of its own, unless it is the value of a key.
void JsonLines::item() {
  if (behind_key_ || levels_.empty()) {
    behind_key_ = false;
    return;
  }
  if (!levels_.back().is_empty) {
    out_ += ',';
  }
  levels_.back().is_empty = false;
  line_end();
}

void JsonLines::line_end() {
  out_ += '\n';
  out_.append(2 * levels_.size(), ' ');
}

}  // namespace tiku
