// A character may be cut in two where a piece ends: its beginning waits for the next piece.
#include "io/utf8_copy.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

#include "base/utf8.h"
#include "io/convert.h"
#include "io/hash.h"
#include "io/os_error.h"
#include "io/text_kind.h"

namespace tiku {
namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;
/// No encoding has longer characters.
constexpr std::size_t kLongestCharacter = 4;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool is_utf8(Encoding encoding) {
  return encoding == Encoding::utf8 || encoding == Encoding::utf8_bom;
}

/// Up to `kPiece` more bytes of the file behind those that wait.
Result<std::size_t> read_more(const std::string& path, int file, std::uint64_t offset,
                              std::string& bytes) {
  const std::size_t waiting = bytes.size();
  bytes.resize(waiting + kPiece);
  std::size_t filled = 0;
  while (filled < kPiece) {
    const ssize_t got = ::pread(file, bytes.data() + waiting + filled, kPiece - filled,
                                static_cast<off_t>(offset + filled));
    if (got < 0 && errno != EINTR) {
      return read_error(path, errno);
    }
    if (got == 0) {
      break;
    }
    filled += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
  }
  bytes.resize(waiting + filled);
  return filled;
}

/// What decode_text asks of a text, counted as it passes by.
class TextCheck {
 public:
  void add(std::string_view text) {
    is_markup_ = is_markup_ || (size_ == 0 && recognise_markup(text) != nullptr);
    size_ += text.size();
    controls_ += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
      return static_cast<unsigned char>(c) < 0x20 && !(c >= '\t' && c <= '\r');
    }));
  }

  bool is_text() const { return !is_markup_ && controls_ * 10 <= size_; }

 private:
  std::size_t size_ = 0;
  std::size_t controls_ = 0;
  bool is_markup_ = false;
};

}  // namespace

std::optional<EncodingGuess> foreign_encoding(std::string_view head, std::uint64_t size,
                                              const Encoding* forced) {
  if (recognise_binary(head) != nullptr) {
    return std::nullopt;
  }
  if (forced != nullptr) {
    return is_utf8(*forced) ? std::nullopt : std::optional(forced_encoding(head, *forced));
  }
  if (const std::optional<EncodingGuess> guess = guess_by_marks(head, size)) {
    return is_utf8(guess->encoding) ? std::nullopt : guess;
  }
  // A character that is cut off at the end says nothing.
  const std::size_t bad = find_invalid_utf8(head);
  const bool is_sure = bad != std::string_view::npos &&
                       (head.size() == size || bad + kLongestCharacter <= head.size());
  return is_sure && rules_out_windows_1252(head)
             ? std::optional(EncodingGuess{Encoding::gb18030, 0})
             : std::nullopt;
}

Result<std::optional<Utf8Copy>> copy_as_utf8(const std::string& path, int file,
                                             const EncodingGuess& guess,
                                             const std::string& folder) {
  Result<Spool> spool = Spool::create(folder);
  if (!spool) {
    return spool.error();
  }
  Utf8Copy copy{std::move(*spool), guess.encoding, 0, {}};
  HashStream hash;
  TextCheck check;
  std::string bytes;
  for (bool more = true; more;) {
    const std::size_t waiting = bytes.size();
    const Result<std::size_t> read = read_more(path, file, copy.size, bytes);
    if (!read) {
      return read.error();
    }
    more = *read == kPiece;
    hash.add(std::string_view(bytes).substr(waiting));
    const std::size_t skip = copy.size == 0 ? std::min(guess.skip, bytes.size()) : 0;
    copy.size += *read;
    const Converted text = convert_to_utf8(std::string_view(bytes).substr(skip), guess.encoding);
    const bool done = text.state == Converted::State::done;
    // A second mark is text; whoever reads the copy would take it for the first.
    const bool marked = copy.size == *read && text.text.starts_with(kByteOrderMark);
    const std::size_t left = done ? 0 : bytes.size() - skip - text.bad_offset;
    if (marked || text.state == Converted::State::no_converter ||
        left >= (more ? kLongestCharacter : std::size_t{1})) {
      return std::optional<Utf8Copy>();
    }
    bytes.erase(0, bytes.size() - left);
    check.add(text.text);
    if (const Result<Spool::Block> kept = copy.spool.append(text.text); !kept) {
      return kept.error();
    }
  }
  copy.hash = hash.text();
  return check.is_text() ? std::optional(std::move(copy)) : std::optional<Utf8Copy>();
}

}  // namespace tiku
