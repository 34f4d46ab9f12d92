#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/descriptor.h"
#include "io/hash.h"

namespace tiku {

/// Whole rows of a CSV file. The bytes stay where they are until the piece is used again.
struct RowPiece {
  /// So many bytes behind the rows may be read; they mean nothing.
  static constexpr std::size_t kReadable = 64;

  std::string_view rows;
  /// Pieces of a file are numbered from 0 in the order of the file.
  std::size_t number = 0;
  /// Where in the file the rows begin.
  std::uint64_t offset = 0;
  std::vector<char> buffer;
};

/// Hands out a file in pieces of whole rows, in the order of the file, to any number of threads at
/// once. A row ends at a line feed that no quoted cell holds.
class RowPieces {
 public:
  /// `head` bytes of the file come before the rows: they are hashed and not handed out. A piece has
  /// about `piece_bytes`; the standard ones stay in the cache of a core while they are taken apart.
  RowPieces(std::string path, Descriptor file, std::uint64_t head,
            std::size_t piece_bytes = kPieceBytes);

  static constexpr std::size_t kPieceBytes = std::size_t{256} << 10;

  /// False where there is no further piece, or reading failed.
  bool next(RowPiece& piece);

  /// What stopped the reading, if anything did; a row of more than 64 MiB does too.
  Result<void> outcome() const;

  /// Of the whole file, as content_hash; once every piece was handed out.
  std::string hash() const { return hash_.text(); }

  std::uint64_t size() const { return offset_; }

 private:
  bool fill(std::span<char> room, std::size_t& filled);
  bool hash_head(std::uint64_t head);

  std::mutex reading_;
  std::mutex hashing_;  // taken in the order of the pieces
  std::string path_;
  Descriptor file_;
  std::size_t piece_bytes_;
  HashStream hash_;
  std::string rest_;          // read, and part of a row that is not complete yet
  std::uint64_t offset_ = 0;  // of what follows `rest_`
  std::size_t pieces_ = 0;
  int trouble_ = 0;
  bool too_long_ = false;
  bool at_end_ = false;
};

}  // namespace tiku
