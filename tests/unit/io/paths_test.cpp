#include "io/paths.h"

#include <filesystem>

#include <doctest/doctest.h>

#include "support/temporary_folder.h"

namespace tiku {

TEST_CASE("absolute paths have no detours") {
  CHECK(absolute_path("/a/./b/../c.yaml") == "/a/c.yaml");
  CHECK(absolute_path("/a/b/") == "/a/b");
  CHECK(absolute_path("/") == "/");
  const std::string here = std::filesystem::current_path().string();
  CHECK(absolute_path("") == here);
  CHECK(absolute_path("-") == here);
  CHECK(absolute_path("x.yaml") == here + "/x.yaml");
}

TEST_CASE("a path below a folder, and one that only looks like it") {
  CHECK(path_below("/a", "/a/b/c.yaml") == "b/c.yaml");
  CHECK(path_below("/", "/a") == "a");
  CHECK(path_below("/a", "/ab/c.yaml") == std::nullopt);
  CHECK(path_below("/a", "/a") == std::nullopt);
  CHECK(path_below("/a/b", "/a/c.yaml") == std::nullopt);
}

TEST_CASE("the folders above a path end at the root") {
  CHECK(parent_folder("/a/b") == "/a");
  CHECK(parent_folder("/a") == "/");
  CHECK(parent_folder("/") == "/");
}

TEST_CASE("a path as seen from here") {
  const std::filesystem::path here = std::filesystem::current_path();
  CHECK(near_path((here / "banks/a.yaml").string()) == "banks/a.yaml");
  CHECK(near_path((here.parent_path() / ".tiku.yaml").string()) == "../.tiku.yaml");
}

TEST_CASE("a file is the same under all of its names") {
  const TemporaryFolder folder;
  const std::string file = folder.put("a.yaml", "x");
  std::filesystem::create_symlink(file, folder.path("link.yaml"));
  CHECK(file_identity(folder.path("link.yaml")) == file_identity(folder.path("./a.yaml")));
  CHECK(file_identity(folder.path("missing")) == folder.path("missing"));
}

}  // namespace tiku
