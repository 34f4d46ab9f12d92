#pragma once

#include <string>
#include <vector>

#include "grade/pile/sheet_pile.h"
#include "grade/stream/row_pass.h"
#include "sheet/item_index.h"

namespace tiku {

/// Every file of a pile, gone through once. In `rows` a file is a row, and a line.
struct PilePass {
  RowPass rows;
  /// Per file; without first and refused_lines of special ones.
  SheetPile pile;
  /// Per file how many answers it has, where it is plain.
  std::vector<std::uint32_t> answers;
};

struct PilePassInput {
  const std::vector<std::string>& files;
  const ItemIndex& index;
  const PlainPaper& paper;
  PlainAnswers& answers;
  unsigned threads = 1;
};

/// Reads a file of at most so many bytes into `text`, a NUL behind it; false where it is larger, no
/// file or cannot be read.
bool read_small_file(const std::string& path, std::string& text, std::uint64_t& size);

/// Goes through all files with so many threads. The result does not depend on their number. An
/// error is one of the spool.
Result<PilePass> pass_pile(const PilePassInput& input, Spool& spool);

}  // namespace tiku
