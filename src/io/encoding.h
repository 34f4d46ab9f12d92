#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace tiku {

enum class Encoding : std::uint8_t {
  utf8,
  utf8_bom,
  utf16le,
  utf16be,
  utf32le,
  utf32be,
  gb18030,
  big5,
  windows1252
};

/// "UTF-8", "UTF-16LE", "GB18030" ...; never translated.
std::string_view encoding_name(Encoding encoding);

/// The encoding a person asked for by name ("gbk", "GB2312", "utf-8", "utf-16" ...), or an error
/// that lists them.
Result<Encoding> parse_encoding(std::string_view name);

/// The same for a wish that may be empty: then nothing, and the encoding is found out.
Result<std::optional<Encoding>> encoding_wish(std::string_view name);

struct DecodedText {
  std::string text;  // UTF-8, no byte-order mark
  Encoding encoding = Encoding::utf8;
};

/// Decodes the bytes of a text file: byte-order mark, UTF-16 by the pattern of its zero bytes,
/// strict UTF-8, Windows-1252 where letters stand alone within words, GB18030 (0x80 is the euro
/// sign). A text that is valid UTF-8 only by accident (no Han character as UTF-8, Han characters as
/// GB18030) is GB18030. An error names the first bad byte and its line; known binary kinds (zip,
/// old Excel, HTML posing as Excel) are named with what to do. `forced` skips the guessing.
Result<DecodedText> decode_text(std::string_view bytes, const Encoding* forced = nullptr);
/// The same for pages of the web.
Result<DecodedText> decode_page(std::string_view bytes, const Encoding* forced);
/// decode_text, but UTF-8 is taken as it is, and not copied.
Result<DecodedText> take_text(std::string&& bytes, const Encoding* forced);

/// Text has control characters that are no white space only by damage: where they are more than a
/// tenth it is no text.
bool is_text(std::string_view decoded);

}  // namespace tiku
