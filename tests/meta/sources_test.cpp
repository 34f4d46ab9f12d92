#include <algorithm>
#include <map>

#include <doctest/doctest.h>

#include "base/width.h"
#include "meta/repository.h"

namespace tiku::meta {
namespace {

/// The files a sources.cmake names, as it names them.
std::vector<std::string> listed_in(const std::string& list) {
  std::vector<std::string> found;
  for (const std::string& line : lines_of(list)) {
    if (line.ends_with(".cpp")) {
      found.push_back(line.substr(line.find_first_not_of(' ')));
    }
  }
  return found;
}

/// The nearest folder around a file that has a list of its own.
std::string list_folder(std::string path) {
  do {
    path.resize(path.rfind('/'));
  } while (read_text(path + "/sources.cmake").empty() && path.find('/') != std::string::npos);
  return path;
}

/// Checks that every file with this ending below `folder` is in its list (or in that of a folder
/// further down), and nothing that is not there. The list names files relative to `root`.
void check_list(const std::string& folder, std::string_view ending, const std::string& root) {
  std::vector<std::string> listed = listed_in(folder + "/sources.cmake");
  CHECK_MESSAGE(std::is_sorted(listed.begin(), listed.end()), folder,
                "/sources.cmake is not sorted");
  for (const std::string& path : listed) {
    CHECK_MESSAGE(!read_text(root + path).empty(), root, path, " is listed but not there");
  }
  std::sort(listed.begin(), listed.end());
  for (const std::string& path : files_below(folder, {ending})) {
    const bool is_listed =
        std::binary_search(listed.begin(), listed.end(), path.substr(root.size()));
    CHECK_MESSAGE((is_listed || list_folder(path) != folder), path, " is not built");
  }
}

std::vector<std::string> folders_with_list(std::string_view folder) {
  std::vector<std::string> found;
  for (const std::string& path : files_below(folder, {"/sources.cmake"})) {
    found.push_back(path.substr(0, path.rfind('/')));
  }
  return found;
}

std::vector<std::string> all_code() {
  std::vector<std::string> all = files_below("src", {".h", ".cpp"});
  const std::vector<std::string> tests = files_below("tests", {".h", ".cpp"});
  all.insert(all.end(), tests.begin(), tests.end());
  return all;
}

}  // namespace

TEST_SUITE_BEGIN("meta");

TEST_CASE("every source file is built and listed in order") {
  for (const std::string& folder : folders_with_list("src")) {
    check_list(folder, ".cpp", "src/");
  }
}

TEST_CASE("every test file is built and listed in order") {
  for (const std::string& folder : folders_with_list("tests/unit")) {
    if (folder != "tests/unit") {
      check_list(folder, "_test.cpp", "tests/");
    }
  }
}

TEST_CASE("lines fit in 100 columns and files on a desk") {
  constexpr std::size_t kWidest = 100;
  constexpr std::size_t kLongest = 500;
  for (const std::string& path : all_code()) {
    const std::vector<std::string> lines = lines_of(path);
    CHECK_MESSAGE(lines.size() < kLongest, path, " has ", lines.size(), " lines");
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool raw_string = lines[i].find("R\"") != std::string::npos;  // cannot be broken
      CHECK_MESSAGE((raw_string || display_width(lines[i]) <= kWidest), path, ":", i + 1,
                    " is too wide");
    }
  }
}

TEST_CASE("no two headers define types of one name") {
  // The linker takes one of two and says nothing; a program then reads the other's memory.
  std::map<std::string, std::string> defined;
  for (const std::string& path : all_code()) {
    bool outside = true;  // namespaces below tiku hold names of their own
    for (const std::string& line : lines_of(path)) {
      outside = line.starts_with("namespace ") ? line == "namespace tiku {" : outside;
      const bool type = line.starts_with("struct ") || line.starts_with("class ") ||
                        line.starts_with("enum class ");
      if (!path.ends_with(".h") || !outside || !type || line.find('{') == std::string::npos) {
        continue;
      }
      const std::size_t begin = line.starts_with("enum") ? 11 : line.find(' ') + 1;
      const std::string name = line.substr(begin, line.find_first_of(" {", begin) - begin);
      const auto [at, added] = defined.emplace(name, path);
      CHECK_MESSAGE((added || at->second == path), name, " is in ", path, " and ", at->second);
    }
  }
}

TEST_CASE("a check is silenced only by name and with a reason") {
  for (const std::string& path : all_code()) {
    for (const Token& token : tokens_of(path)) {
      const std::size_t at =
          token.kind == Token::Kind::comment ? token.text.find("NOLINT") : std::string::npos;
      if (at == std::string::npos) {
        continue;
      }
      const std::size_t open = token.text.find('(', at);
      const std::size_t close = token.text.find("): ", at);
      CHECK_MESSAGE((open != std::string::npos && close != std::string::npos && close > open + 1),
                    path, ":", token.line, " silences a check without its name or a reason");
    }
  }
}

TEST_CASE("nothing is left for later") {
  for (const std::string& path : all_code()) {
    for (const Token& token : tokens_of(path)) {
      for (const std::string_view word : {"TODO", "FIXME", "XXX"}) {
        if (token.kind == Token::Kind::comment && token.text.find(word) != std::string::npos) {
          FAIL_CHECK(path, ":", token.line, " says ", word);
        }
      }
    }
  }
}

TEST_SUITE_END();

}  // namespace tiku::meta
