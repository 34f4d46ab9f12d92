#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/zip_portions.h"

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

  /// Calls `write`, which writes the archive; other threads compress meanwhile. `meanwhile` is
  /// called once: by the first of them, or afterwards where there is none.
  void share(
      const std::function<void()>& write, const std::function<void()>& meanwhile = [] {});

  /// Begins the next file, after the end of the one before; a plain relative path that we made up.
  void begin(std::string_view name);
  /// More bytes of it.
  void write(std::string_view bytes);
  void end();

  /// The whole archive; once. An error where memory ran out or a file has more than 4 GiB.
  Result<std::string> finish();

 private:
  struct Entry;

  void hand_in(bool is_last);
  void put_out();
  void put_out(const ZipPortion& portion);

  unsigned threads_;
  ZipPortions portions_;
  std::string bytes_;               // of the portion that is being written
  std::vector<std::string> spent_;  // room of portions that are in out_, to be filled again
  std::vector<Entry> entries_;
  std::size_t written_ = 0;  // files that are in out_ as a whole
  std::string out_;
  bool failed_ = false;
};

}  // namespace tiku
