#include "io/encoding.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/text.h"
#include "io/convert.h"
#include "io/encoding_guess.h"
#include "io/messages.h"
#include "io/text_kind.h"

namespace tiku {
namespace {

/// Whether a page of the web is what somebody may have meant to hand in.
enum class Markup : std::uint8_t { refused, wanted };

struct Name {
  std::string_view name;
  Encoding encoding;
};

/// Without hyphens and underscores, in lower case. The first name of each encoding is shown to
/// people.
constexpr Name kNames[] = {
    {"utf8", Encoding::utf8},
    {"utf8bom", Encoding::utf8},
    {"utf8sig", Encoding::utf8},
    {"gb18030", Encoding::gb18030},
    {"gbk", Encoding::gb18030},
    {"gb2312", Encoding::gb18030},
    {"cp936", Encoding::gb18030},
    {"936", Encoding::gb18030},
    {"ansi", Encoding::gb18030},
    {"euccn", Encoding::gb18030},
    {"big5", Encoding::big5},
    {"cp950", Encoding::big5},
    {"utf16", Encoding::utf16le},
    {"utf16le", Encoding::utf16le},
    {"unicode", Encoding::utf16le},
    {"utf16be", Encoding::utf16be},
    {"utf32", Encoding::utf32le},
    {"utf32le", Encoding::utf32le},
    {"utf32be", Encoding::utf32be},
    {"windows1252", Encoding::windows1252},
    {"cp1252", Encoding::windows1252},
    {"latin1", Encoding::windows1252},
    {"iso88591", Encoding::windows1252},
};

constexpr std::string_view kShownNames =
    "utf-8, gb18030, gbk, gb2312, big5, utf-16, utf-16le, utf-16be, utf-32, windows-1252";

std::string plain_name(std::string_view name) {
  std::string plain = fold_case(trim(name));
  plain.erase(std::remove_if(plain.begin(), plain.end(),
                             [](char c) { return c == '-' || c == '_' || c == ' '; }),
              plain.end());
  return plain;
}

std::string hex_byte(char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(byte);
  return {'0', 'x', kDigits[value >> 4], kDigits[value & 0xF]};
}

std::size_t count_line_ends(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

Error bad_byte(std::string_view bytes, const Converted& converted, const EncodingGuess& guess,
               bool forced) {
  const std::size_t offset = converted.bad_offset + guess.skip;
  const std::size_t line = count_line_ends(converted.text) + 1;
  const std::string byte = hex_byte(bytes[offset]);
  if (!forced && guess.encoding == Encoding::gb18030) {
    return {text(msg::bad_byte, line, byte, offset + 1, msg::utf8_or_gb18030)};
  }
  return {text(msg::bad_byte, line, byte, offset + 1, encoding_name(guess.encoding))};
}

/// Control characters that are no white space. Most runs of eight bytes have none; the top bit of
/// each says that it may be one.
std::size_t count_controls(std::string_view text) {
  constexpr std::uint64_t kEach = 0x0101010101010101;
  std::size_t controls = 0;
  const auto count = [&controls](std::string_view bytes) {
    for (const char c : bytes) {
      controls += static_cast<unsigned char>(c) < 0x20 && !(c >= '\t' && c <= '\r') ? 1U : 0U;
    }
  };
  std::size_t at = 0;
  for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
    std::memcpy(&eight, text.data() + at, sizeof eight);
    // A byte below 0x20 borrows its top bit, which it has not itself.
    const std::uint64_t low = (eight - 0x20 * kEach) & ~eight;
    const std::uint64_t below_tab = eight - '\t' * kEach;
    const std::uint64_t behind_line_ends = eight + (0x80 - '\r' - 1) * kEach;
    if ((low & (below_tab | behind_line_ends) & 0x80 * kEach) != 0) {
      count(text.substr(at, sizeof eight));
    }
  }
  count(text.substr(at));
  return controls;
}

Result<void> check_is_text(std::string_view decoded, Markup markup) {
  if (!is_text(decoded)) {
    return Error{text(msg::not_text, count_controls(decoded), decoded.size())};
  }
  const Message* const kind = markup == Markup::refused ? recognise_markup(decoded) : nullptr;
  return kind != nullptr ? Result<void>(Error{text(*kind)}) : Result<void>();
}

/// Old Macintosh files end their lines with CR alone; as LF their lines can be counted. Offsets
/// stay the same.
void turn_lone_line_ends(std::string& decoded) {
  if (decoded.find('\n') == std::string::npos) {
    std::replace(decoded.begin(), decoded.end(), '\r', '\n');
  }
}

}  // namespace

bool is_text(std::string_view decoded) {
  return count_controls(decoded) * 10 <= decoded.size();
}

std::string_view encoding_name(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
    case Encoding::utf8_bom:
      return "UTF-8";
    case Encoding::utf16le:
      return "UTF-16LE";
    case Encoding::utf16be:
      return "UTF-16BE";
    case Encoding::utf32le:
      return "UTF-32LE";
    case Encoding::utf32be:
      return "UTF-32BE";
    case Encoding::gb18030:
      return "GB18030";
    case Encoding::big5:
      return "BIG5";
    case Encoding::windows1252:
      return "WINDOWS-1252";
  }
  return {};
}

Result<Encoding> parse_encoding(std::string_view name) {
  const std::string plain = plain_name(name);
  for (const Name& known : kNames) {
    if (known.name == plain) {
      return known.encoding;
    }
  }
  return Error{text(msg::unknown_encoding, visible(name), kShownNames)};
}

Result<std::optional<Encoding>> encoding_wish(std::string_view name) {
  if (name.empty()) {
    return std::optional<Encoding>();
  }
  const Result<Encoding> encoding = parse_encoding(name);
  return encoding ? Result<std::optional<Encoding>>(*encoding) : encoding.error();
}

namespace {

/// Decodes `bytes`; those that are UTF-8 become the text by `take`.
template <class Take>
Result<DecodedText> decode(std::string_view bytes, const Encoding* forced, Markup markup,
                           Take take) {
  if (const Message* binary = recognise_binary(bytes)) {
    return Error{text(*binary)};
  }
  EncodingGuess guess = guess_encoding(bytes);
  if (forced != nullptr) {
    guess = forced_encoding(bytes, *forced);
  }
  // The guess that it is UTF-8 has looked at every byte.
  const bool is_checked = forced == nullptr && guess.encoding == Encoding::utf8;
  Converted converted = is_checked ? Converted{Converted::State::done, take(), 0}
                                   : convert_to_utf8(bytes.substr(guess.skip), guess.encoding);
  if (converted.state == Converted::State::no_converter) {
    return Error{text(msg::no_converter, encoding_name(guess.encoding))};
  }
  if (converted.state == Converted::State::bad_byte) {
    return bad_byte(bytes, converted, guess, forced != nullptr);
  }
  if (const Result<void> checked = check_is_text(converted.text, markup); !checked) {
    return checked.error();
  }
  turn_lone_line_ends(converted.text);
  return DecodedText{std::move(converted.text), guess.encoding};
}

}  // namespace

Result<DecodedText> decode_text(std::string_view bytes, const Encoding* forced) {
  return decode(bytes, forced, Markup::refused, [bytes] { return std::string(bytes); });
}

Result<DecodedText> decode_page(std::string_view bytes, const Encoding* forced) {
  return decode(bytes, forced, Markup::wanted, [bytes] { return std::string(bytes); });
}

Result<DecodedText> take_text(std::string&& bytes, const Encoding* forced) {
  return decode(bytes, forced, Markup::refused, [&bytes] { return std::move(bytes); });
}

}  // namespace tiku
