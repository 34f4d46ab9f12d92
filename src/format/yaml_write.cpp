#include "format/yaml_write.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/core.h>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// What YAML 1.1 takes for a truth, nothing or a merge.
constexpr std::string_view kWords[] = {"y",   "n",    "yes", "no", "true", "false", "on",
                                       "off", "null", "~",   "=",  "<<",   "---",   "..."};

bool is_word(std::string_view text) {
  constexpr std::size_t kLongest = 6;  // "false" with a long s, which takes two bytes
  if (text.size() > kLongest) {
    return false;
  }
  const std::string folded = fold_case(text);
  return std::find(std::begin(kWords), std::end(kWords), folded) != std::end(kWords);
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// A decimal number that every reader writes back as it was.
bool is_plain_number(std::string_view text) {
  const std::size_t point = text.find('.');
  const std::string_view whole = text.substr(0, point);
  const std::string_view part =
      point == std::string_view::npos ? std::string_view("0") : text.substr(point + 1);
  const auto digits = [](std::string_view s) {
    return !s.empty() && s.size() < 15 && std::all_of(s.begin(), s.end(), is_digit);
  };
  const bool shortest = point == std::string_view::npos || !text.ends_with('0');
  return digits(whole) && digits(part) && (whole == "0" || whole.front() != '0') && shortest;
}

/// `017`, `1_000`, `1e3`, `0x1F`, `12:30`, `2026-01-01`, `.5`: some reader makes something else of
/// it.
bool looks_like_number(std::string_view text) {
  const bool begins = is_digit(text.front()) || text.front() == '+' || text.front() == '.';
  return begins &&
         std::all_of(text.begin(), text.end(),
                     [](char c) {
                       return is_digit(c) ||
                              std::string_view("+-._:eExXoabcdfABCDFnNiI TZ").find(c) !=
                                  std::string_view::npos;
                     }) &&
         !is_plain_number(text);
}

/// What a byte may mean to YAML; a look at all of them at once tells which questions are left.
using ByteClass = std::uint8_t;
constexpr ByteClass kControl = 1;      // or the beginning of one
constexpr ByteClass kBracketSign = 2;  // means something between brackets
constexpr ByteClass kIndicator = 4;    // means something at the beginning
constexpr ByteClass kMark = 8;         // means something beside white space
constexpr ByteClass kBeyondAscii = 16;
constexpr ByteClass kInitial = 32;  // of a word or a number that is not taken for a text

constexpr std::array<ByteClass, 256> kClasses = [] {
  std::array<ByteClass, 256> classes{};
  const auto add = [&classes](std::string_view signs, ByteClass one) {
    for (const char sign : signs) {
      classes[static_cast<unsigned char>(sign)] |= one;
    }
  };
  for (std::size_t byte = 0; byte < 0x20; ++byte) {
    classes[byte] = kControl;
  }
  for (std::size_t byte = 0x80; byte < 0x100; ++byte) {
    classes[byte] = kBeyondAscii;
  }
  add("\x7F\xC2\xE2\xEF", kControl);  // U+0080 to U+009F, U+2028, U+2029, U+FEFF
  add(",[]{}:#\"'?*&!|>%@`", kBracketSign);
  add("-?:,[]{}#&*!|>'\"%@`", kIndicator);
  add(":#", kMark);
  add("yYnNtTfFoO~=<-.+0123456789", kInitial);
  return classes;
}();

/// A text, and the classes of all its bytes.
struct Scalar {
  std::string_view text;
  unsigned classes = 0;

  explicit Scalar(std::string_view written) : text(written) {
    for (const char c : text) {
      classes |= kClasses[static_cast<unsigned char>(c)];
    }
  }

  bool has(ByteClass one) const { return (classes & one) != 0; }
};

bool is_control(char32_t c) {
  return c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
         c == 0xFEFF;
}

bool has_control(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool may_be = (kClasses[static_cast<unsigned char>(text[at])] & kControl) != 0;
    if (may_be && is_control(decode_utf8(text, at).scalar)) {
      return true;
    }
  }
  return false;
}

bool needs_double_quotes(const Scalar& scalar) {
  return (scalar.has(kControl) && has_control(scalar.text)) ||
         (scalar.has(kBeyondAscii) && find_invalid_utf8(scalar.text) != std::string_view::npos);
}

bool needs_quotes(const Scalar& scalar) {
  const std::string_view text = scalar.text;
  const auto has = [text](std::string_view sign) {
    return text.find(sign) != std::string_view::npos;
  };
  const unsigned first = text.empty() ? kIndicator : kClasses[static_cast<unsigned char>(text[0])];
  if ((first & kIndicator) != 0) {
    return true;
  }
  const bool marked =
      scalar.has(kMark) && (text.back() == ':' || has(": ") || has(" #") || has("\t#"));
  const auto is_visible = [](char c) { return c > 0x20 && c < 0x7F; };
  const bool plain_ends = is_visible(text.front()) && is_visible(text.back());  // as most have
  return marked || (!plain_ends && trim(text).size() != text.size()) ||
         ((first & kInitial) != 0 && (is_word(text) || looks_like_number(text)));
}

void append_in_single_quotes(std::string& out, std::string_view text) {
  out += '\'';
  for (const char c : text) {
    out.append(c == '\'' ? 2 : 1, c);
  }
  out += '\'';
}

void append_in_double_quotes(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const Decoded next = decode_utf8(text, at);
    const char32_t c = next.valid ? next.scalar : 0xFFFD;
    if (c == '\n') {
      out += "\\n";
    } else if (c == '\t') {
      out += "\\t";
    } else if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (is_control(c)) {
      out += fmt::format("\\u{:04X}", static_cast<unsigned>(c));
    } else {
      append_utf8(out, c);
    }
    at += next.bytes;
  }
  out += '"';
}

void append_plain_or_quoted(std::string& out, const Scalar& scalar) {
  if (needs_double_quotes(scalar)) {
    append_in_double_quotes(out, scalar.text);
  } else if (needs_quotes(scalar)) {
    append_in_single_quotes(out, scalar.text);
  } else {
    out += scalar.text;
  }
}

void append_in_brackets(std::string& out, std::string_view text) {
  const Scalar scalar(text);
  if (needs_double_quotes(scalar)) {
    append_in_double_quotes(out, text);
  } else if (scalar.has(kBracketSign) || needs_quotes(scalar)) {
    append_in_single_quotes(out, text);
  } else {
    out += text;
  }
}

/// Lines that a literal block gives back byte for byte.
bool fits_literal_block(const Scalar& scalar) {
  const std::string_view text = scalar.text;
  if (!scalar.has(kControl) || text.find('\n') == std::string_view::npos || text.front() == ' ' ||
      text.front() == '\t' || text.front() == '\n' || text.back() == '\n') {
    return false;
  }
  const std::vector<std::string_view> lines = split(text, "\n");
  return std::none_of(lines.begin(), lines.end(),
                      [](std::string_view line) { return needs_double_quotes(Scalar(line)); });
}

}  // namespace

std::string yaml_plain_or_quoted(std::string_view text) {
  std::string out;
  append_plain_or_quoted(out, Scalar(text));
  return out;
}

std::string yaml_in_brackets(std::string_view text) {
  std::string out;
  append_in_brackets(out, text);
  return out;
}

std::string yaml_row(const std::vector<std::string>& texts) {
  std::vector<std::string> written;
  for (const std::string& text : texts) {
    written.push_back(yaml_in_brackets(text));
  }
  return "[" + join(written, ", ") + "]";
}

void YamlLines::margin(std::size_t indent) {
  if (dash_ && indent >= 2) {
    out_.append(indent - 2, ' ');
    out_ += "- ";
  } else {
    out_.append(indent, ' ');
  }
  dash_ = false;
}

void YamlLines::value(std::size_t indent, std::string_view text) {
  const Scalar scalar(text);
  if (!fits_literal_block(scalar)) {
    out_ += ' ';
    append_plain_or_quoted(out_, scalar);
    out_ += '\n';
    return;
  }
  out_ += " |-\n";
  for (const std::string_view line : split(text, "\n")) {
    out_.append(line.empty() ? 0 : indent + 2, ' ');
    out_ += line;
    out_ += '\n';
  }
}

void YamlLines::open(std::size_t indent, std::string_view key) {
  margin(indent);
  append_in_brackets(out_, key);
  out_ += ":\n";
}

void YamlLines::entry(std::size_t indent, std::string_view key, std::string_view text) {
  margin(indent);
  append_in_brackets(out_, key);
  out_ += ':';
  value(indent, text);
}

void YamlLines::raw_entry(std::size_t indent, std::string_view key, std::string_view yaml) {
  margin(indent);
  append_in_brackets(out_, key);
  out_ += ": ";
  out_ += yaml;
  out_ += '\n';
}

void YamlLines::item(std::size_t indent, std::string_view text) {
  margin(indent);
  out_ += '-';
  value(indent, text);
}

void YamlLines::raw_item(std::size_t indent, std::string_view yaml) {
  margin(indent);
  out_ += "- ";
  out_ += yaml;
  out_ += '\n';
}

}  // namespace tiku
