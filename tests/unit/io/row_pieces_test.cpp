#include "io/row_pieces.h"

#include <fcntl.h>

#include <doctest/doctest.h>

#include "support/temporary_folder.h"

namespace tiku {
namespace {

/// The pieces of a file, joined by '|'.
std::string pieces_of(const std::string& bytes, std::uint64_t head, std::size_t piece_bytes) {
  const TemporaryFolder folder;
  const std::string path = folder.put("rows.csv", bytes);
  RowPieces pieces(path, Descriptor(::open(path.c_str(), O_RDONLY)), head, piece_bytes);
  std::string all;
  std::size_t number = 0;
  for (RowPiece piece; pieces.next(piece); ++number) {
    CHECK(piece.number == number);
    CHECK(bytes.substr(piece.offset, piece.rows.size()) == piece.rows);
    all += std::string(all.empty() ? "" : "|") + std::string(piece.rows);
  }
  CHECK(pieces.outcome());
  CHECK(pieces.hash() == content_hash(bytes));
  CHECK(pieces.size() == bytes.size());
  return all;
}

}  // namespace

TEST_CASE("pieces are whole rows") {
  CHECK(pieces_of("a,b\nc,d\ne", 0, 5) == "a,b\n|c,d\n|e");
  CHECK(pieces_of("a,b\nc,d\n", 0, 100) == "a,b\nc,d\n");
  CHECK(pieces_of("", 0, 5).empty());
}

TEST_CASE("what comes before the rows is not handed out") {
  CHECK(pieces_of("id,x\na,b\nc,d\n", 5, 4) == "a,b\n|c,d\n");
  CHECK(pieces_of("id\n", 3, 4).empty());
}

TEST_CASE("a line feed in a quoted cell ends no row") {
  CHECK(pieces_of("a,\"x\ny\"\nb,\"\"\"\n\"\nc\n", 0, 4) == "a,\"x\ny\"\n|b,\"\"\"\n\"\n|c\n");
}

TEST_CASE("a row longer than a piece makes a longer piece") {
  const std::string row(1000, 'x');
  CHECK(pieces_of(row + "\n" + row + "\n", 0, 300) == row + "\n|" + row + "\n");
}

}  // namespace tiku
