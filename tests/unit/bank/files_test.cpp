#include "io/files.h"

#include <filesystem>

#include <doctest/doctest.h>

#include "bank/load.h"

namespace tiku {
namespace {

/// A file that is gone again at the end of the test.
class TemporaryFile {
 public:
  TemporaryFile(const std::string& name, std::string_view bytes)
      : path_((std::filesystem::temp_directory_path() / ("tiku-bank-test-" + name)).string()) {
    REQUIRE(write_file(path_, bytes).has_value());
  }

  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  ~TemporaryFile() { std::filesystem::remove(path_); }

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

TEST_CASE("a bank in GBK is read, and told to be UTF-8") {
  // the stem is 题目, the answer 对
  const TemporaryFile file("gbk.yaml",
                           "tiku: 1\nquestions:\n  - {id: a, type: judge, points: 1, stem: "
                           "\xCC\xE2\xC4\xBF, answer: \xB6\xD4}\n");
  SourceMap sources;
  Sink sink;
  const Result<Bank> bank = load_bank(file.path(), sources, sink);
  REQUIRE(bank.has_value());
  CHECK(bank->questions.at(0).stem == "题目");
  CHECK(bank->questions.at(0).truth);
  CHECK(bank->path == file.path());
  CHECK(bank->hash.substr(0, 5) == "xxh3:");
  REQUIRE(sink.diagnostics().size() == 1);
  CHECK(sink.diagnostics()[0].rule->name == "not-utf8");
  CHECK(sink.diagnostics()[0].severity() == Severity::advice);
}

TEST_CASE("a file that is not there is an error and no finding") {
  SourceMap sources;
  Sink sink;
  CHECK_FALSE(load_bank("/nowhere/bank.yaml", sources, sink).has_value());
  CHECK_FALSE(load_adjustments("/nowhere/adjust.yaml", sources, sink).has_value());
  CHECK(sink.diagnostics().empty());
}

TEST_CASE("corrections stand in a file of their own, under adjust or alone") {
  for (const char* text : {"adjust: {7: drop, 9: full_for_all, 12: {accept_also: [C]}}\n",
                           "7: drop\n9: full_for_all\n12: {accept_also: [C]}\n"}) {
    const TemporaryFile file("adjust.yaml", text);
    SourceMap sources;
    Sink sink;
    const Result<std::vector<Adjustment>> adjustments =
        load_adjustments(file.path(), sources, sink);
    REQUIRE(adjustments.has_value());
    CHECK(sink.diagnostics().empty());
    REQUIRE(adjustments->size() == 3);
    CHECK(adjustments->at(0).item == "7");
    CHECK(adjustments->at(0).kind == Adjustment::Kind::drop);
    CHECK(adjustments->at(1).kind == Adjustment::Kind::full_for_all);
    CHECK(adjustments->at(2).kind == Adjustment::Kind::accept_also);
    CHECK(adjustments->at(2).answers == std::vector<std::string>{"C"});
  }
}

TEST_CASE("the banks that come with the program have no mistakes") {
  const Result<std::vector<std::string>> files = list_files(TIKU_SOURCE_DIR "/banks");
  REQUIRE(files.has_value());
  CHECK(files->size() >= 3);
  for (const std::string& path : *files) {
    CAPTURE(path);
    SourceMap sources;
    Sink sink;
    const Result<Bank> bank = load_bank(path, sources, sink);
    REQUIRE(bank.has_value());
    CHECK(sink.diagnostics().empty());
    CHECK(bank->questions.size() >= 40);
  }
}

}  // namespace tiku
