#include <algorithm>
#include <fstream>
#include <sstream>

#include <doctest/doctest.h>

#include "diag/renderers.h"
#include "lint/registry.h"
#include "lint/run.h"

namespace tiku {
namespace {

const std::string kFolder = std::string(TIKU_SOURCE_DIR) + "/tests/unit/lint/broken";

LintRun check_broken(std::size_t threads) {
  TreeOptions options;
  options.paths = {kFolder};
  options.threads = threads;
  return run_lint(options, default_rules());
}

/// "01-options.yaml:12:17 TK201" for each finding of error or warning level.
std::string found(const LintRun& run) {
  std::string out;
  for (const Diagnostic& finding : run.findings) {
    if (finding.severity() == Severity::advice) {
      continue;
    }
    const Source& source = run.tree.sources.at(finding.where.file);
    const Place place = source.place(finding.where.begin);
    out += source.path().substr(kFolder.size() + 1) + ":" + std::to_string(place.line) + ":" +
           std::to_string(place.column) + " " + std::string(finding.rule->code) + "\n";
  }
  return out;
}

/// What was planted, in the order of files, lines and columns.
std::string planted() {
  std::ifstream file(kFolder + "/expected.txt");
  std::string out;
  for (std::string line; std::getline(file, line);) {
    out += line.starts_with("#") ? "" : line + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("each fault planted in twenty banks is found exactly once, at its place") {
  const std::string expected = planted();
  CHECK(std::count(expected.begin(), expected.end(), '\n') == 49);
  CHECK(found(check_broken(1)) == expected);
}

TEST_CASE("a check says the same bytes for any number of threads") {
  const auto rendered = [](std::size_t threads) {
    const LintRun run = check_broken(threads);
    return find_renderer("full")->render({run.findings, run.tree.sources, run.tree.files}, {});
  };
  const std::string one = rendered(1);
  CHECK(one.size() > 1000);
  CHECK(rendered(8) == one);
}

}  // namespace tiku
