#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

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

/// The parts of a zip archive held in memory, which must outlive this.
class ZipParts {
 public:
  static Result<ZipParts> open(std::string_view bytes, const ZipLimits& limits = {});

  bool has(const std::string& name) const;
  /// The unpacked bytes of a part, within the limits.
  Result<std::string> read(const std::string& name);

 private:
  struct Close {
    const ZipLibrary* library = nullptr;

    void operator()(zip* archive) const;
  };

  ZipParts(const ZipLibrary& library, zip* archive, const ZipLimits& limits)
      : archive_(archive, Close{&library}), limits_(limits) {}

  const ZipLibrary& library() const { return *archive_.get_deleter().library; }

  std::unique_ptr<zip, Close> archive_;
  ZipLimits limits_;
  std::size_t total_ = 0;
};

}  // namespace tiku
