#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdlib.h>
#include <string>
#include <system_error>
#include <vector>

namespace tiku {

/// A folder of its own for one test, gone at its end.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "tiku-test-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }

  ~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  std::string path(const std::string& name) const { return path_ + "/" + name; }

  /// Writes a file, making its folders.
  std::string put(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories(std::filesystem::path(path(name)).parent_path());
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }

  /// The bytes of a file, "(none)" where there is none.
  std::string get(const std::string& name) const {
    std::ifstream file(path(name), std::ios::binary);
    return file ? std::string(std::istreambuf_iterator<char>(file), {}) : "(none)";
  }

  /// Names in a folder, sorted, each followed by a space; hidden ones too.
  std::string names(const std::string& folder) const {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(path(folder))) {
      all.push_back(entry.path().filename().string() + " ");
    }
    std::sort(all.begin(), all.end());
    std::string out;
    for (const std::string& name : all) {
      out += name;
    }
    return out;
  }

 private:
  std::string path_;
};

}  // namespace tiku
