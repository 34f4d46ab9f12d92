#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace tiku {

/// An archive that grows file by file, for files too large or too many to stand in memory beside
/// their compressed bytes. Every date is 1980-01-01, so that equal files give equal archives. How
/// fast it is counts more here than the last bytes of size; several threads give the same bytes.
class ZipWriter {
 public:
  explicit ZipWriter(unsigned threads);
  ~ZipWriter();
  ZipWriter(const ZipWriter&) = delete;
  ZipWriter& operator=(const ZipWriter&) = delete;

  /// Begins the next file, after the end of the one before; a plain relative path that we made up.
  void begin(std::string_view name);
  /// More bytes of it.
  void write(std::string_view bytes);
  void end();

  /// The whole archive; once. An error where memory ran out or a file has more than 4 GiB.
  Result<std::string> finish();

 private:
  struct Entry;
  struct Portion;
  class Packer;

  void pack();

  std::vector<Packer> packers_;  // one a thread
  std::vector<Portion> portions_;
  std::vector<Entry> entries_;
  std::string out_;
  bool failed_ = false;
};

}  // namespace tiku
