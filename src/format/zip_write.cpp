#include "format/zip_write.h"

#include "format/zip_library.h"
#include "format/zip_write_messages.h"

namespace tiku {
namespace {

/// 1980-01-01 as MS-DOS writes it.
constexpr zip_uint16_t kFirstDay = 0x21;

Error failed() {
  return Error{text(msg::zip_not_written)};
}

/// Adds the entries; they must live until the archive is closed.
bool add_entries(const ZipLibrary& library, zip_t* archive, const std::vector<ZipEntry>& entries) {
  for (const ZipEntry& entry : entries) {
    zip_error_t error;
    library.error_init(&error);
    zip_source_t* source =
        library.source_buffer_create(entry.bytes.data(), entry.bytes.size(), 0, &error);
    library.error_fini(&error);
    if (source == nullptr) {
      return false;
    }
    const zip_int64_t index =
        library.file_add(archive, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
      library.source_free(source);
      return false;
    }
    const auto at = static_cast<zip_uint64_t>(index);
    if (library.file_set_dostime(archive, at, 0, kFirstDay, 0) != 0) {
      return false;
    }
  }
  return true;
}

Result<std::string> bytes_of(const ZipLibrary& library, zip_source_t* source) {
  zip_stat_t status;
  if (library.source_stat(source, &status) != 0 || library.source_open(source) != 0) {
    return failed();
  }
  std::string bytes(status.size, '\0');
  const zip_int64_t read = library.source_read(source, bytes.data(), bytes.size());
  library.source_close(source);
  return read == static_cast<zip_int64_t>(bytes.size()) ? Result<std::string>(std::move(bytes))
                                                        : Result<std::string>(failed());
}

}  // namespace

Result<std::string> write_zip(const std::vector<ZipEntry>& entries) {
  const Result<const ZipLibrary*> loaded = zip_library();
  if (!loaded) {
    return loaded.error();
  }
  const ZipLibrary& library = **loaded;
  zip_error_t error;
  library.error_init(&error);
  zip_source_t* target = library.source_buffer_create(nullptr, 0, 0, &error);
  zip_t* archive =
      target == nullptr ? nullptr : library.open_from_source(target, ZIP_TRUNCATE, &error);
  library.error_fini(&error);
  if (archive == nullptr) {
    if (target != nullptr) {
      library.source_free(target);
    }
    return failed();
  }
  library.source_keep(target);
  if (!add_entries(library, archive, entries) || library.close(archive) != 0) {
    library.discard(archive);
    library.source_free(target);
    return failed();
  }
  Result<std::string> bytes = bytes_of(library, target);
  library.source_free(target);
  return bytes;
}

}  // namespace tiku
