#include <cstdlib>
#include <fstream>
#include <utility>

#include <doctest/doctest.h>

#include "cli/man_page.h"
#include "cli/policies_page.h"
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
                                                       {"man/tiku-policies.7", policies_page()}};
  for (const auto& [path, page] : pages) {
    if (wants_update()) {
      std::ofstream(std::string(TIKU_SOURCE_DIR) + "/" + path, std::ios::binary) << page;
    }
    const bool same = read_text(path) == page;
    CHECK_MESSAGE(same, path << " is out of date: run the meta test with TIKU_UPDATE=1");
  }
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
