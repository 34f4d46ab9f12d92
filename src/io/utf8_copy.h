#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "io/encoding_guess.h"
#include "io/spool.h"

namespace tiku {

/// A text file of another encoding, as UTF-8 in a spool from its beginning.
struct Utf8Copy {
  Spool spool;
  Encoding encoding = Encoding::utf8;
  /// Of the file itself; the hash as content_hash.
  std::uint64_t size = 0;
  std::string hash;
};

/// The encoding decode_text would find in a file of `size` bytes, where its beginning (64 KiB, or
/// all of it) already says that it is not UTF-8; else nothing.
std::optional<EncodingGuess> foreign_encoding(std::string_view head, std::uint64_t size,
                                              const Encoding* forced);

/// Decodes the open file piece by piece, so that it need not fit in memory. Nothing where
/// decode_text would refuse it. An error is one of the spool, which goes to `folder`, or of reading
/// (`path` names the file).
Result<std::optional<Utf8Copy>> copy_as_utf8(const std::string& path, int file,
                                             const EncodingGuess& guess, const std::string& folder);

}  // namespace tiku
