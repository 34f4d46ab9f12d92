#include "lint/run.h"

#include <doctest/doctest.h>

#include "diag/renderers.h"
#include "io/files.h"
#include "lint/registry.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

const std::string kBanks = std::string(TIKU_SOURCE_DIR) + "/banks";

/// Everything a check says, in the order in which it says it.
std::string said(const std::vector<std::string>& paths, std::size_t threads) {
  const LintRun run =
      run_lint({.tree = {.paths = paths, .threads = threads}, .rules = all_rules()});
  std::string out =
      find_renderer("full")->render({run.findings, run.tree.sources, run.tree.files}, Style{});
  for (const Diagnostic& finding : run.findings) {
    out += finding.item + "\n";
  }
  for (const CheckedFile& file : run.tree.files) {
    out += file.path + " " + std::to_string(file.items.size()) + "\n";
  }
  for (const Error& error : run.tree.errors) {
    out += error.what.in(Lang::en) + "\n";
  }
  return out;
}

/// The banks that come with tiku, each cut off and with a piece missing at many places.
void put_broken_banks(const TemporaryFolder& folder) {
  const Result<std::vector<std::string>> banks = list_files(kBanks);
  for (const std::string& path : banks.value()) {
    const std::string text = read_file(path).value();
    const std::string name = path.substr(path.rfind('/') + 1);
    for (std::size_t at = 100; at < text.size(); at += 4999) {
      std::string holed = text;
      holed.erase(at, 37);
      folder.put("broken/" + std::to_string(at) + "-holed-" + name, holed);
      folder.put("broken/" + std::to_string(at) + "-cut-" + name, text.substr(0, at));
    }
  }
}

}  // namespace

TEST_CASE("what a check says does not depend on the number of threads") {
  const TemporaryFolder folder;
  put_broken_banks(folder);
  const std::vector<std::string> paths{kBanks, folder.path("broken"), folder.path("missing.yaml")};
  const std::string alone = said(paths, 1);
  CHECK(alone.size() > 10000);
  CHECK(said(paths, 8) == alone);
  CHECK(said(paths, 3) == alone);
}

TEST_CASE("a file that several paths lead to is read once, and a folder with nothing new is fine") {
  const TemporaryFolder folder;
  const std::string bank =
      folder.put("banks/a.yaml",
                 "tiku: 1\nid: a\nquestions:\n  - {id: q, type: judge, stem: So, answer: yes}\n");
  const LintRun run = run_lint(
      {.paths = {bank, folder.path("banks"), folder.path("banks/../banks/a.yaml")}}, all_rules());
  CHECK(run.tree.files.size() == 1);
  CHECK(run.tree.errors.empty());
  CHECK(run.questions == 1);
  CHECK(run.findings.empty());
}

}  // namespace tiku
