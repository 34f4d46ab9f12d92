#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "bank/load.h"
#include "base/result.h"
#include "diag/diagnostic.h"
#include "diag/renderers.h"
#include "diag/source.h"
#include "io/encoding.h"
#include "model/bank.h"

namespace tiku {

/// What a check is asked to look at.
struct TreeOptions {
  /// Files and folders; "-" is standard input.
  std::vector<std::string> paths;
  std::optional<Encoding> encoding = {};
  std::size_t threads = 1;
  /// What is named is a bank or key, whatever it looks like, and no folder.
  bool are_banks = false;
  /// Texts that stand in for those of the files of these paths.
  std::map<std::string, DecodedText> texts = {};
};

/// The banks, keys and corrections below some paths, read.
struct Tree {
  SourceMap sources;
  /// What the readers found, in no order.
  Sink sink;
  /// Every file looked at, in the order given, folders by name.
  std::vector<CheckedFile> files;
  /// The encoding of each that has a text.
  std::map<FileId, Encoding> encodings;
  std::deque<Bank> banks;
  /// YAML files in folders that are no banks.
  std::vector<std::string> passed_over;
  /// Paths that could not be worked with.
  std::vector<Error> errors;
};

/// Reads all files, on several threads; the result does not depend on their number. A file that is
/// named is always read; in folders, files that end in .yaml or .yml and hold a line that begins
/// with "tiku:". A file that several paths lead to is read once. A named .tiku.yaml is read as
/// settings.
Tree load_tree(const TreeOptions& options);

}  // namespace tiku
