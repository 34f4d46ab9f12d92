#include "io/row_pieces.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

#include "base/text.h"
#include "io/messages.h"
#include "io/os_error.h"

namespace tiku {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;

/// Length of the whole rows at the beginning of `bytes`; 0 where there is none.
std::size_t whole_rows(std::string_view bytes) {
  if (bytes.find('"') == std::string_view::npos) {
    return bytes.rfind('\n') + 1;  // npos + 1 is 0
  }
  // From the end backwards: an even number of quotes before a line feed means that it ends a row.
  auto before = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '"'));
  for (std::size_t at = bytes.size(); at-- > 0;) {
    if (bytes[at] == '"') {
      --before;
    } else if (bytes[at] == '\n' && before % 2 == 0) {
      return at + 1;
    }
  }
  return 0;
}

}  // namespace

RowPieces::RowPieces(std::string path, Descriptor file, std::uint64_t head, std::size_t piece_bytes)
    : path_(std::move(path)), file_(std::move(file)), piece_bytes_(piece_bytes) {
  at_end_ = !hash_head(head);
}

bool RowPieces::hash_head(std::uint64_t head) {
  std::vector<char> bytes(kPieceBytes);
  while (offset_ < head && !at_end_) {
    const auto wanted =
        static_cast<std::size_t>(std::min<std::uint64_t>(head - offset_, kPieceBytes));
    std::size_t filled = 0;
    if (!fill({bytes.data(), wanted}, filled)) {
      return false;
    }
    hash_.add({bytes.data(), filled});
  }
  return !at_end_;
}

/// Reads behind the `filled` bytes of `room` until it is full or the file at its end.
bool RowPieces::fill(std::span<char> room, std::size_t& filled) {
  const std::size_t before = filled;
  while (filled < room.size()) {
    const ssize_t got = ::read(file_.number(), room.data() + filled, room.size() - filled);
    if (got < 0 && errno != EINTR) {
      trouble_ = errno;
      return false;
    }
    if (got == 0) {
      at_end_ = true;
      break;
    }
    filled += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
  }
  offset_ += filled - before;
  return true;
}

bool RowPieces::next(RowPiece& piece) {
  std::unique_lock<std::mutex> reading(reading_);
  const std::size_t known = rest_.size();
  std::size_t filled = known;
  std::size_t rows = at_end_ ? filled : 0;
  std::size_t wanted = piece_bytes_;
  while (rows == 0 && !at_end_) {
    wanted = std::max(wanted, 2 * filled);
    if (wanted > kMostBytes) {
      too_long_ = true;
      return false;
    }
    if (piece.buffer.size() < wanted + RowPiece::kReadable) {
      piece.buffer.resize(wanted + RowPiece::kReadable);
    }
    std::memcpy(piece.buffer.data(), rest_.data(), rest_.size());
    if (!fill({piece.buffer.data(), wanted}, filled)) {
      return false;
    }
    rows = at_end_ ? filled : whole_rows({piece.buffer.data(), filled});
  }
  rest_.assign(piece.buffer.data() + rows, filled - rows);
  piece.rows = {piece.buffer.data(), rows};
  piece.number = pieces_;
  piece.offset = offset_ - filled;
  pieces_ += rows > 0 ? 1U : 0U;
  // Whoever reads next need not wait for this, and comes behind it here.
  const std::lock_guard<std::mutex> hashing(hashing_);
  reading.unlock();
  hash_.add({piece.buffer.data() + known, filled - known});
  return rows > 0;
}

Result<void> RowPieces::outcome() const {
  if (trouble_ != 0) {
    return read_error(path_, trouble_);
  }
  return too_long_ ? Result<void>(Error{text(msg::row_too_long, visible(path_), kMostBytes >> 20)})
                   : Result<void>();
}

}  // namespace tiku
