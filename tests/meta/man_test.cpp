#include <cstdlib>
#include <fstream>
#include <utility>

#include <doctest/doctest.h>

#include "bank/load.h"
#include "cli/man_page.h"
#include "cli/policies_page.h"
#include "cli/rules_page.h"
#include "grade/policy.h"
#include "meta/repository.h"

namespace tiku::meta {
namespace {

bool wants_update() {
  const char* update = std::getenv("TIKU_UPDATE");
  return update != nullptr && std::string_view(update) == "1";
}

}  // namespace

TEST_SUITE_BEGIN("meta");

TEST_CASE("derived manual pages are what the records say; TIKU_UPDATE=1 rewrites them") {
  const std::pair<std::string, std::string> pages[] = {{"man/tiku.1", man_page()},
                                                       {"man/tiku-policies.7", policies_page()},
                                                       {"man/tiku-rules.7", rules_page()}};
  for (const std::pair<std::string, std::string>& derived : pages) {
    const std::string& path = derived.first;
    const std::string& page = derived.second;
    if (wants_update()) {
      std::ofstream(std::string(TIKU_SOURCE_DIR) + "/" + path, std::ios::binary) << page;
    }
    const bool same = read_text(path) == page;
    CHECK_MESSAGE(same, path << " is out of date: run the meta test with TIKU_UPDATE=1");
  }
}

TEST_CASE("the examples of tiku-bank(5) are a bank and a key without a finding") {
  const std::string page = read_text("man/tiku-bank.5");
  int examples = 0;
  for (std::size_t at = page.find(".nf\n"); at != std::string::npos;
       at = page.find(".nf\n", at + 1)) {
    std::string yaml = page.substr(at + 4, page.find("\n.fi", at) - at - 3);
    for (std::size_t dash = yaml.find("\\-"); dash != std::string::npos; dash = yaml.find("\\-")) {
      yaml.erase(dash, 1);
    }
    SourceMap sources;
    Sink sink;
    const FileId file = sources.add("example.yaml", yaml);
    CHECK_FALSE(read_bank(sources, file, sink).questions.empty());
    for (const Diagnostic& finding : sink.sorted()) {
      FAIL_CHECK(finding.message.in(Lang::en), " in ", yaml);
    }
    ++examples;
  }
  CHECK(examples == 2);
}

TEST_CASE("tiku-bank(5) names every scoring policy a bank can ask for") {
  const std::string page = read_text("man/tiku-bank.5");
  for (const Policy* policy : policies()) {
    // Rubrics, given points and option maps are not asked for by name.
    if (policy->name != "rubric" && policy->name != "given") {
      CHECK_MESSAGE(page.find(policy->name) != std::string::npos, policy->name);
    }
  }
}

TEST_SUITE_END();

}  // namespace tiku::meta
