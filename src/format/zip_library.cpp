#include "format/zip_library.h"

#include "io/shared_library.h"

namespace tiku {
namespace {

struct Loaded {
  ZipLibrary zip;
  Result<void> status;
};

Loaded load() {
  SharedLibrary library(TIKU_LIBZIP);
  Loaded loaded;
  library.find("zip_error_init", loaded.zip.error_init);
  library.find("zip_error_fini", loaded.zip.error_fini);
  library.find("zip_source_buffer_create", loaded.zip.source_buffer_create);
  library.find("zip_source_free", loaded.zip.source_free);
  library.find("zip_open_from_source", loaded.zip.open_from_source);
  library.find("zip_close", loaded.zip.close);
  library.find("zip_discard", loaded.zip.discard);
  library.find("zip_get_num_entries", loaded.zip.get_num_entries);
  library.find("zip_get_name", loaded.zip.get_name);
  library.find("zip_name_locate", loaded.zip.name_locate);
  library.find("zip_stat_index", loaded.zip.stat_index);
  library.find("zip_fopen_index", loaded.zip.fopen_index);
  library.find("zip_fread", loaded.zip.fread);
  library.find("zip_fclose", loaded.zip.fclose);
  loaded.status = library.status();
  return loaded;
}

}  // namespace

Result<const ZipLibrary*> zip_library() {
  static const Loaded kLoaded = load();
  if (!kLoaded.status) {
    return kLoaded.status.error();
  }
  return &kLoaded.zip;
}

}  // namespace tiku
