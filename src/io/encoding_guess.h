#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "io/encoding.h"

namespace tiku {

/// What bytes look like before any of them is converted.
struct EncodingGuess {
  Encoding encoding = Encoding::utf8;
  /// Bytes of the byte-order mark.
  std::size_t skip = 0;
};

/// By byte-order mark, else by the pattern of zero bytes, else UTF-8 where valid and plausible,
/// else Windows-1252 where it looks so, else GB18030.
EncodingGuess guess_encoding(std::string_view bytes);

/// The first two of these, from the beginning of a text (64 KiB, or all of it) of `size` bytes.
std::optional<EncodingGuess> guess_by_marks(std::string_view head, std::uint64_t size);

/// What a person named. A byte-order mark of the other byte order is believed: "utf-16" says
/// nothing about the order.
EncodingGuess forced_encoding(std::string_view bytes, Encoding forced);

/// The byte-order mark of that very encoding at the start of `bytes`, in bytes.
std::size_t byte_order_mark(std::string_view bytes, Encoding encoding);

/// Whether bytes that are no UTF-8 are words of European languages: nearly all bytes beyond ASCII
/// stand alone, and some within words (Pr\xFCfung; Han characters come in pairs).
bool is_windows_1252(std::string_view bytes);

/// Whether no text that begins so can be that.
bool rules_out_windows_1252(std::string_view head);

/// Whether text that is valid UTF-8 is so only by accident: every character beyond ASCII is two
/// bytes that are a common Han character in GB2312, and one of them stands apart from letters and
/// digits (é in café does not). Not where all are of Latin-1 and one is within a word: `é` stands
/// apart in Portuguese too, beside `operação` or between small words.
bool is_utf8_by_accident(std::string_view text);

}  // namespace tiku
