#include "format/yaml_text.h"

#include <algorithm>
#include <cstdint>

#include <fmt/core.h>

#include "base/utf8.h"
#include "format/yaml_messages.h"
#include "format/yaml_rules.h"

namespace tiku {
namespace {

/// Findings of one kind after which a file is surely no text; the rest is only counted.
constexpr std::size_t kMostPlaces = 20;

enum class Stray : std::uint8_t { none, invalid, control, byte_order_mark, carriage_return };

constexpr std::size_t kStrayKinds = 5;

/// Most bytes of most texts: need not be looked at together with others.
constexpr bool is_harmless(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 0x20 && byte < 0x7F) || byte == '\n';
}

Stray stray_kind(std::string_view text, std::size_t at, const Decoded& next) {
  if (!next.valid) {
    return Stray::invalid;
  }
  if (next.scalar == '\r') {
    return text.substr(at + 1, 1) == "\n" ? Stray::none : Stray::carriage_return;
  }
  if (next.scalar == 0xFEFF) {
    return Stray::byte_order_mark;
  }
  const bool blank = next.scalar == '\t' || next.scalar == '\n';
  const bool control = next.scalar < 0x20 || (next.scalar >= 0x7F && next.scalar < 0xA0);
  return control && !blank ? Stray::control : Stray::none;
}

/// Reports what does not belong into a text file, and makes it harmless for the parser.
class Guard {
 public:
  Guard(std::string text, FileId file, Sink& sink)
      : text_(std::move(text)), file_(file), sink_(sink) {}

  std::string run() {
    for (std::size_t at = 0; at < text_.size();) {
      if (is_harmless(text_[at])) {
        ++at;
        continue;
      }
      const Decoded next = decode_utf8(text_, at);
      const Stray kind = stray_kind(text_, at, next);
      if (kind != Stray::none) {
        report(kind, at, next);
        replace(kind, at, next.bytes);
      }
      at += next.bytes;
    }
    return std::move(text_);
  }

 private:
  void report(Stray kind, std::size_t at, const Decoded& next) {
    const std::size_t seen = ++seen_[static_cast<std::size_t>(kind)];
    if (seen > kMostPlaces) {
      return;
    }
    const Span where{file_, static_cast<std::uint32_t>(at),
                     static_cast<std::uint32_t>(at + next.bytes)};
    switch (kind) {
      case Stray::invalid:
        sink_.report(rules::invalid_utf8, where,
                     tiku::text(msg::invalid_byte,
                                fmt::format("0x{:02X}", static_cast<unsigned char>(text_[at]))),
                     tiku::text(msg::invalid_byte_help));
        break;
      case Stray::control:
        sink_.report(rules::control_character, where,
                     tiku::text(msg::control_character,
                                fmt::format("U+{:04X}", static_cast<std::uint32_t>(next.scalar))),
                     tiku::text(msg::control_character_help));
        break;
      case Stray::byte_order_mark:
        sink_.report(rules::stray_byte_order_mark, where, tiku::text(msg::stray_mark),
                     tiku::text(msg::stray_mark_help));
        break;
      case Stray::carriage_return:
        sink_.report(rules::lone_carriage_return, where, tiku::text(msg::lone_return),
                     tiku::text(msg::lone_return_help));
        break;
      case Stray::none:
        break;
    }
  }

  /// A lone carriage return was meant as a line end; anything else was meant as nothing.
  void replace(Stray kind, std::size_t at, std::size_t bytes) {
    if (kind == Stray::carriage_return) {
      text_[at] = '\n';
    } else if (kind != Stray::byte_order_mark) {
      std::fill_n(text_.begin() + static_cast<std::ptrdiff_t>(at), bytes, '?');
    }
  }

  std::string text_;
  FileId file_;
  Sink& sink_;
  std::size_t seen_[kStrayKinds] = {};
};

}  // namespace

bool needs_guard(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    if (is_harmless(text[at])) {
      ++at;
      continue;
    }
    const Decoded next = decode_utf8(text, at);
    if (stray_kind(text, at, next) != Stray::none) {
      return true;
    }
    at += next.bytes;
  }
  return false;
}

std::string guarded_yaml_text(const SourceMap& sources, FileId file, Sink& sink) {
  std::string text = Guard(std::string(sources.at(file).text()), file, sink).run();
  text += kAppendedEnd;
  return text;
}

}  // namespace tiku
