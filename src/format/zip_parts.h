#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/message.h"
#include "base/result.h"

struct zip;

namespace tiku {

struct ZipLibrary;

/// What unpacking gives up at, so that a small file cannot fill the memory.
struct ZipLimits {
  std::size_t parts = 4096;
  std::size_t part_bytes = std::size_t{256} << 20;
  std::size_t total_bytes = std::size_t{512} << 20;
  /// Unpacked to packed size; asked only of parts larger than `ratio_from`.
  std::size_t ratio = 400;
  std::size_t ratio_from = std::size_t{16} << 20;
};

/// How errors call what an archive was to be.
struct PackageWords {
  /// "this is no ..., or it is damaged: {}".
  const Message* damaged = nullptr;
  const Message* encrypted = nullptr;
  /// The name of a part and the limit in MiB.
  const Message* too_large = nullptr;
};

/// An Excel workbook.
extern const PackageWords workbook_words;

/// The parts of a zip archive held in memory, which must outlive this.
class ZipParts {
 public:
  static Result<ZipParts> open(std::string_view bytes, const PackageWords& words = workbook_words,
                               const ZipLimits& limits = {});

  bool has(const std::string& name) const;
  /// The names of all parts in the order of the archive, as it states them.
  std::vector<std::string> names() const;
  /// The unpacked bytes of a part, within the limits.
  Result<std::string> read(const std::string& name);

  /// The archive is not what it should be, in its words.
  Error damaged(Text why) const;

 private:
  struct Close {
    const ZipLibrary* library = nullptr;

    void operator()(zip* archive) const;
  };

  ZipParts(const ZipLibrary& library, zip* archive, const PackageWords& words,
           const ZipLimits& limits)
      : archive_(archive, Close{&library}), words_(&words), limits_(limits) {}

  /// The place of a part in the archive, whatever the case of its name; -1 where there is none.
  std::int64_t find(const std::string& name) const;

  const ZipLibrary& library() const { return *archive_.get_deleter().library; }

  std::unique_ptr<zip, Close> archive_;
  const PackageWords* words_;
  ZipLimits limits_;
  std::size_t total_ = 0;
};

}  // namespace tiku
