#include "io/files.h"

#include <filesystem>
#include <sys/stat.h>

#include <doctest/doctest.h>

#include "io/hash.h"
#include "io/load_text.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

std::string message(const Error& error) {
  return error.what.in(Lang::en);
}

}  // namespace

TEST_CASE("a file is read byte for byte") {
  const TemporaryFolder temporary;
  const std::string bytes("a\0\xFF\r\n", 5);
  CHECK(*read_file(temporary.put("x", bytes)) == bytes);
  CHECK(read_file(temporary.put("empty", ""))->empty());
}

TEST_CASE("what cannot be read is named with the reason, in both languages") {
  const TemporaryFolder temporary;
  const std::string path = temporary.path("none");
  CHECK(message(read_file(path).error()) == "cannot read '" + path + "': no such file or folder");
  CHECK(read_file(path).error().what.in(Lang::zh) ==
        "无法读取“" + path + "”：没有这个文件或文件夹");
  CHECK(message(read_file(temporary.path("")).error()).ends_with("it is a folder, not a file"));
  CHECK(message(read_file("").error()) == "cannot read '': no such file or folder");
}

TEST_CASE("a device that never ends is given up") {
  CHECK(message(read_file("/dev/zero").error()) ==
        "cannot read '/dev/zero': more than 64 MiB and no end; name a file that ends");
}

TEST_CASE("files are listed by name at each level, hidden ones and links to folders left out") {
  const TemporaryFolder temporary;
  temporary.put("s/b.csv", "");
  temporary.put("s/a/2.csv", "");
  temporary.put("s/a/1.csv", "");
  temporary.put("s/.hidden", "");
  temporary.put("s/~$c.xlsx", "");
  temporary.put("s/c.csv", "");
  std::filesystem::create_symlink(temporary.path("s"), temporary.path("s/circle"));
  const std::string s = temporary.path("s");
  CHECK(*list_files(s) ==
        std::vector<std::string>{s + "/a/1.csv", s + "/a/2.csv", s + "/b.csv", s + "/c.csv"});
  CHECK(list_files(s + "/")->front() == s + "/a/1.csv");
  CHECK(message(list_files(temporary.path("none")).error()).ends_with("no such file or folder"));
}

TEST_CASE("writing replaces a file, keeps its mode and follows a link") {
  const TemporaryFolder temporary;
  const std::string path = temporary.put("x", "old");
  REQUIRE(::chmod(path.c_str(), 0600) == 0);
  std::filesystem::create_symlink(path, temporary.path("link"));
  REQUIRE(write_file(temporary.path("link"), "new"));
  CHECK(temporary.get("x") == "new");
  CHECK(std::filesystem::is_symlink(temporary.path("link")));

  struct stat status {};

  REQUIRE(::stat(path.c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);
  CHECK(temporary.names("") == "link x ");
}

TEST_CASE("writing where that is impossible is an error and leaves nothing behind") {
  const TemporaryFolder temporary;
  temporary.put("folder/x", "");
  CHECK(message(write_file(temporary.path("folder"), "x").error())
            .ends_with("it is a folder, not a file"));
  CHECK(message(write_file(temporary.path("none/x"), "x").error())
            .ends_with("no such file or folder"));
  CHECK(message(write_file("/dev/full", "x").error()) ==
        "cannot write '/dev/full': the disk is full");
  CHECK(temporary.names("") == "folder ");
}

TEST_CASE("a text that does not decode is named by its path") {
  const TemporaryFolder temporary;
  const std::string path = temporary.put("x.pdf", "%PDF-1.7\n");
  CHECK(message(load_text(path).error()).starts_with("'" + path + "': this is a PDF"));
  CHECK(load_text(temporary.put("x.csv", "\xCD\xF5\xB7\xBC"))->text == "王芳");
}

TEST_CASE("the content hash is XXH3-128") {
  // From the published test vectors of XXH3-128: no input, seed 0.
  CHECK(content_hash("") == "xxh3:99aa06d3014798d86001c324468d497f");
  CHECK(content_hash("a") != content_hash("b"));
}

}  // namespace tiku
