#pragma once

#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>
#include <zip.h>

namespace tiku {

/// The bytes of a zip archive with these parts (name, content), each encrypted where a password is
/// given.
inline std::string make_zip(const std::vector<std::pair<std::string, std::string>>& parts,
                            const char* password = nullptr) {
  zip_source_t* memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(memory);
  zip_t* archive = zip_open_from_source(memory, ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  REQUIRE(archive != nullptr);
  for (const auto& [name, content] : parts) {
    zip_source_t* part = zip_source_buffer(archive, content.data(), content.size(), 0);
    const zip_int64_t index = zip_file_add(archive, name.c_str(), part, ZIP_FL_ENC_UTF_8);
    REQUIRE(index >= 0);
    if (password != nullptr) {
      zip_file_set_encryption(archive, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, password);
    }
  }
  REQUIRE(zip_close(archive) == 0);
  zip_stat_t status;
  zip_source_stat(memory, &status);
  std::string bytes(status.size, '\0');
  zip_source_open(memory);
  zip_source_read(memory, bytes.data(), bytes.size());
  zip_source_close(memory);
  zip_source_free(memory);
  return bytes;
}

}  // namespace tiku
