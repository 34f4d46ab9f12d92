#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/sheet.h"

namespace tiku {

/// The files of a pile of sheets, each read once. Where a table has a row, a pile has a file.
struct SheetPile {
  struct File {
    std::uint64_t size = 0;
    std::string hash;  // as content_hash
  };

  /// The files of the pile stand in the source map one behind the other.
  FileId first = kNoFile;
  std::vector<File> files;
  /// As RowPass::refused: line of the file on which the answer stands.
  std::vector<std::vector<std::uint32_t>> refused_lines;

  /// Number of a file in the pile, from 0.
  std::int64_t number_of(FileId file) const {
    return static_cast<std::int64_t>(file) - static_cast<std::int64_t>(first);
  }

  FileId file(std::int64_t number) const {
    return static_cast<FileId>(static_cast<std::int64_t>(first) + number);
  }
};

}  // namespace tiku
