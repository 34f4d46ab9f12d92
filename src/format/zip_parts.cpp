// Sizes an archive states about itself may be lies; what counts is what comes out.
#include "format/zip_parts.h"

#include <algorithm>

#include "base/text.h"
#include "format/package_messages.h"
#include "format/xlsx_messages.h"
#include "format/zip_library.h"

namespace tiku {
namespace {

constexpr std::size_t kMebibyte = std::size_t{1} << 20;
constexpr std::size_t kPiece = std::size_t{64} << 10;

struct CloseFile {
  const ZipLibrary& library;

  void operator()(zip_file_t* file) const { library.fclose(file); }
};

}  // namespace

constinit const PackageWords workbook_words{&msg::xlsx_not_zip, &msg::xlsx_encrypted,
                                            &msg::xlsx_too_large};

Error ZipParts::damaged(Text why) const {
  return {text(*words_->damaged, std::move(why))};
}

void ZipParts::Close::operator()(zip* archive) const {
  library->discard(archive);
}

Result<ZipParts> ZipParts::open(std::string_view bytes, const PackageWords& words,
                                const ZipLimits& limits) {
  const Result<const ZipLibrary*> loaded = zip_library();
  if (!loaded) {
    return loaded.error();
  }
  const ZipLibrary& zip = **loaded;
  zip_error_t ignored;
  zip.error_init(&ignored);
  zip_source_t* source = zip.source_buffer_create(bytes.data(), bytes.size(), 0, &ignored);
  zip_t* archive = source == nullptr ? nullptr : zip.open_from_source(source, ZIP_RDONLY, &ignored);
  zip.error_fini(&ignored);
  if (archive == nullptr) {
    if (source != nullptr) {
      zip.source_free(source);
    }
    return Error{text(*words.damaged, text(msg::package_no_zip))};
  }
  ZipParts parts(zip, archive, words, limits);
  if (zip.get_num_entries(archive, 0) > static_cast<zip_int64_t>(limits.parts)) {
    return parts.damaged(text(msg::package_too_many_parts, limits.parts));
  }
  return parts;
}

std::int64_t ZipParts::find(const std::string& name) const {
  // Names as they stand are in a table; without the case every one is looked at.
  const std::int64_t exact = library().name_locate(archive_.get(), name.c_str(), 0);
  return exact >= 0 ? exact : library().name_locate(archive_.get(), name.c_str(), ZIP_FL_NOCASE);
}

bool ZipParts::has(const std::string& name) const {
  return find(name) >= 0;
}

std::vector<std::string> ZipParts::names() const {
  std::vector<std::string> names;
  const zip_int64_t entries = library().get_num_entries(archive_.get(), 0);
  for (zip_int64_t i = 0; i < entries; ++i) {
    const char* name = library().get_name(archive_.get(), static_cast<zip_uint64_t>(i), 0);
    names.emplace_back(name == nullptr ? "" : name);
  }
  return names;
}

Result<std::string> ZipParts::read(const std::string& name) {
  const ZipLibrary& zip = library();
  const std::int64_t index = find(name);
  zip_stat_t status;
  if (index < 0 ||
      zip.stat_index(archive_.get(), static_cast<zip_uint64_t>(index), 0, &status) != 0) {
    return damaged(text(msg::package_part_missing, visible(name)));
  }
  if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE) {
    return Error{text(*words_->encrypted)};
  }
  const std::unique_ptr<zip_file_t, CloseFile> file(
      zip.fopen_index(archive_.get(), static_cast<zip_uint64_t>(index), 0), CloseFile{zip});
  if (!file) {
    return damaged(text(msg::package_part_damaged, visible(name)));
  }
  const std::size_t packed =
      (status.valid & ZIP_STAT_COMP_SIZE) != 0 ? std::max<std::size_t>(status.comp_size, 1) : 1;
  const std::size_t limit = std::min(limits_.part_bytes, limits_.total_bytes - total_);
  std::string bytes;
  std::string buffer(kPiece, '\0');
  for (zip_int64_t got = 1; got != 0;) {
    got = zip.fread(file.get(), buffer.data(), buffer.size());
    if (got < 0) {
      return damaged(text(msg::package_part_damaged, visible(name)));
    }
    bytes.append(buffer, 0, static_cast<std::size_t>(got));
    if (bytes.size() > limit) {
      return Error{text(*words_->too_large, visible(name), limit / kMebibyte)};
    }
    if (bytes.size() > limits_.ratio_from && bytes.size() / packed > limits_.ratio) {
      return Error{text(msg::package_bomb, visible(name), limits_.ratio)};
    }
  }
  total_ += bytes.size();
  return bytes;
}

}  // namespace tiku
