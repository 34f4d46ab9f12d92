#include "io/paths.h"

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sys/stat.h>
#include <system_error>

namespace tiku {
namespace {

namespace fs = std::filesystem;

std::string without_last_slash(std::string path) {
  if (path.size() > 1 && path.back() == '/') {
    path.pop_back();
  }
  return path;
}

}  // namespace

std::string absolute_path(const std::string& path) {
  std::error_code ignored;  // a folder that was removed under us: paths stay as they are
  const fs::path whole = fs::absolute(path.empty() || path == "-" ? "." : path, ignored);
  return without_last_slash(whole.lexically_normal().string());
}

std::string file_identity(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         &std::free);
  return real ? std::string(real.get()) : path;
}

bool is_same_file(const std::string& one, const std::string& other) {
  struct stat first {};

  struct stat second {};

  const bool first_there = ::stat(one.c_str(), &first) == 0;
  const bool second_there = ::stat(other.c_str(), &second) == 0;
  if (first_there && second_there) {
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino;
  }
  const auto place = [](const std::string& path) {
    const std::string full = absolute_path(path);
    return file_identity(parent_folder(full)) + "/" + file_name(full);
  };
  return first_there == second_there && place(one) == place(other);
}

std::string parent_folder(const std::string& path) {
  return fs::path(path).parent_path().string();
}

std::string file_name(const std::string& path) {
  return path.substr(path.find_last_of('/') + 1);  // npos + 1 is 0
}

std::string without_extension(const std::string& path) {
  const std::size_t first = path.find_last_of('/') + 1;
  const std::size_t point = path.rfind('.');
  return point == std::string::npos || point <= first ? path : path.substr(0, point);
}

std::string file_stem(const std::string& path) {
  return path == "-" ? std::string() : without_extension(file_name(path));
}

std::optional<std::string> path_below(const std::string& folder, const std::string& path) {
  const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
  if (!path.starts_with(prefix) || path.size() == prefix.size()) {
    return std::nullopt;
  }
  return path.substr(prefix.size());
}

std::string near_path(const std::string& path) {
  const fs::path relative = fs::path(path).lexically_relative(absolute_path("."));
  return relative.empty() ? path : relative.string();
}

}  // namespace tiku
