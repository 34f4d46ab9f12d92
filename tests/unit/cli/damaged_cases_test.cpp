// Every golden case must stand any damage to its files: each of its commands ends, soon, with one
// of its exit codes, and says something where it cannot go on.
#include <algorithm>
#include <ctime>
#include <exception>
#include <filesystem>
#include <map>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "cli/app.h"
#include "format/zip_parts.h"
#include "golden/case.h"
#include "golden/process.h"
#include "meta/repository.h"
#include "support/byte_damage.h"
#include "support/fake_io.h"
#include "support/rounds.h"
#include "support/temporary_folder.h"
#include "support/zip_file.h"

namespace tiku {
namespace {

namespace fs = std::filesystem;

/// A case with the files it begins with.
struct DamagedCase {
  std::string path;
  std::map<std::string, std::string> files;
  std::vector<std::vector<std::string>> commands;
};

bool stands_alone(const std::vector<std::string>& words) {
  return words.size() > 1 && words.front() == "tiku" &&
         std::find(words.begin(), words.end(), "-") == words.end();
}

DamagedCase case_of(const std::string& path) {
  DamagedCase damaged;
  damaged.path = path;
  const std::string text = meta::read_text(path);
  const golden::Case parsed = golden::parse_case(text);
  for (const golden::Block& block : parsed.blocks) {
    if (const auto* file = std::get_if<golden::InlineFile>(&block)) {
      damaged.files.emplace(file->name, golden::join_lines(file->lines));
    } else if (const auto* step = std::get_if<golden::Step>(&block)) {
      const std::vector<std::string> words = golden::split_words(step->command);
      if (stands_alone(words)) {
        damaged.commands.emplace_back(words.begin() + 1, words.end());
      }
    }
  }
  for (const char* shared : {"banks", "examples"}) {
    if (text.find(std::string(shared) + "/") != std::string::npos) {
      for (const std::string& name : meta::files_below(shared, {""})) {
        damaged.files.emplace(name, meta::read_text(name));
      }
    }
  }
  const std::string folder = path.substr(0, path.rfind('/'));
  for (const std::string& name : meta::files_below(folder, {""})) {
    if (!name.ends_with(".t")) {
      damaged.files.emplace(name.substr(folder.size() + 1), meta::read_text(name));
    }
  }
  return damaged;
}

std::vector<DamagedCase> damaged_cases() {
  std::vector<DamagedCase> cases;
  for (const std::string& path : meta::files_below("tests/golden", {".t"})) {
    DamagedCase one = case_of(path);
    if (!one.files.empty() && !one.commands.empty()) {
      cases.push_back(std::move(one));
    }
  }
  return cases;
}

/// A workbook or package, whose parts are damaged so that it still unpacks.
std::string damage_part(const std::string& bytes, ByteDamage& damage, Random& random) {
  Result<ZipParts> archive = ZipParts::open(bytes);
  REQUIRE(archive);
  const std::vector<std::string> names = archive->names();
  const std::size_t chosen = random.below(names.size());
  std::vector<std::pair<std::string, std::string>> parts;
  for (const std::string& name : names) {
    parts.emplace_back(name, *archive->read(name));
  }
  parts[chosen].second = damage.damage(parts[chosen].second, parts.front().second);
  return make_zip(parts);
}

std::string damaged_file(const std::string& bytes, std::string_view other, Random& random) {
  ByteDamage damage(random);
  return bytes.starts_with("PK") && random.below(4) != 0 ? damage_part(bytes, damage, random)
                                                         : damage.damage(bytes, other);
}

bool is_json(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (words[i] == "--format" &&
        (words[i + 1] == "json" || words[i + 1] == "sarif" || words[i + 1] == "gitlab")) {
      return true;
    }
  }
  return false;
}

std::string joined(const std::vector<std::string>& words) {
  std::string line = "tiku";
  for (const std::string& word : words) {
    line += " " + word;
  }
  return line;
}

/// How a command went.
struct CommandEnd {
  int code = -1;
  /// The exception that came through, which none may.
  std::string thrown;
  std::clock_t seconds = 0;
};

CommandEnd run_command(const std::vector<std::string>& words, FakeIo& io) {
  CommandEnd end;
  const std::clock_t begin = std::clock();
  try {
    end.code = run_tiku(words, io);
  } catch (const std::exception& error) {
    end.thrown = error.what();
  }
  end.seconds = (std::clock() - begin) / CLOCKS_PER_SEC;
  return end;
}

/// What is wrong with the end of a command, "" where nothing is.
std::string trouble(const CommandEnd& end, const std::vector<std::string>& words,
                    const std::string& out, const std::string& err) {
  if (!end.thrown.empty()) {
    return "threw " + end.thrown;
  }
  if (end.code < 0 || end.code > 2) {
    return "exit code " + std::to_string(end.code);
  }
  if (end.code == 2 && out.empty() && err.empty()) {
    return "not a word";
  }
  if (find_invalid_utf8(out) != std::string::npos || find_invalid_utf8(err) != std::string::npos) {
    return "not UTF-8";
  }
  if (is_json(words) && !out.empty() && !nlohmann::json::accept(out)) {
    return "not JSON";
  }
  return end.seconds < 20 ? "" : "too slow";
}

void check_command(const std::vector<std::string>& words, const std::string& home) {
  FakeIo io;
  io.variables = {{"HOME", home}, {"LC_ALL", "C.UTF-8"}};
  io.seconds = 1'780'000'000;
  const CommandEnd end = run_command(words, io);
  INFO(joined(words) << "\n" << io.output.text << io.errors.text);
  CHECK(trouble(end, words, io.output.text, io.errors.text) == "");
}

class InFolder {
 public:
  explicit InFolder(const std::string& folder) : before_(fs::current_path()) {
    fs::current_path(folder);
  }

  ~InFolder() { fs::current_path(before_); }

  InFolder(const InFolder&) = delete;
  InFolder& operator=(const InFolder&) = delete;

 private:
  fs::path before_;
};

void check_damaged(const DamagedCase& whole, std::string_view other, Random& random) {
  auto chosen = whole.files.begin();
  std::advance(chosen, static_cast<std::ptrdiff_t>(random.below(whole.files.size())));
  const TemporaryFolder folder;
  for (const auto& [name, bytes] : whole.files) {
    folder.put("work/" + name,
               &bytes == &chosen->second ? damaged_file(bytes, other, random) : bytes);
  }
  const InFolder in_folder(folder.path("work"));
  for (const std::vector<std::string>& words : whole.commands) {
    INFO(whole.path << " with this " << chosen->first << ":\n"
                    << folder.get("work/" + chosen->first));
    check_command(words, folder.path("home"));
  }
}

}  // namespace

TEST_CASE("any damage to the files of a golden case is stood" * doctest::test_suite("random")) {
  const std::vector<DamagedCase> cases = damaged_cases();
  REQUIRE(cases.size() > 50);
  for (std::size_t round = 0; round < test_rounds(60); ++round) {
    Random random(test_seed(round));
    const DamagedCase& whole = cases[random.below(cases.size())];
    const DamagedCase& other = cases[random.below(cases.size())];
    CAPTURE(round);
    check_damaged(whole, other.files.begin()->second, random);
  }
}

}  // namespace tiku
