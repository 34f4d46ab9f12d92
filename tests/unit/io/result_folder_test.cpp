#include "io/result_folder.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include "support/temporary_folder.h"

namespace tiku {
namespace {

const std::vector<std::string> kKnown = {"results.csv", "items.csv", "summary.json"};

}  // namespace

TEST_CASE("a folder that was not there appears whole at commit") {
  const TemporaryFolder temporary;
  ResultFolder results(temporary.path("deep/out/"), kKnown);
  REQUIRE(results.add("results.csv", "a"));
  REQUIRE(results.add("summary.json", "{}"));
  CHECK_FALSE(std::filesystem::exists(temporary.path("deep/out")));
  REQUIRE(results.commit());
  CHECK(temporary.names("deep/out") == "results.csv summary.json ");
  CHECK(temporary.get("deep/out/results.csv") == "a");
  CHECK(temporary.names("deep") == "out ");
}

TEST_CASE("a new run replaces its files, removes those it does not write, leaves strangers alone") {
  const TemporaryFolder temporary;
  temporary.put("out/results.csv", "old");
  temporary.put("out/items.csv", "old");
  temporary.put("out/notes.txt", "mine");
  ResultFolder results(temporary.path("out"), kKnown);
  REQUIRE(results.add("results.csv", "first"));
  REQUIRE(results.add("results.csv", "new"));
  CHECK(temporary.get("out/results.csv") == "old");
  REQUIRE(results.commit());
  CHECK(temporary.names("out") == "notes.txt results.csv ");
  CHECK(temporary.get("out/results.csv") == "new");
  CHECK(temporary.get("out/notes.txt") == "mine");
  CHECK(temporary.names("") == "out ");
}

TEST_CASE("a folder with folders inside is filled file by file") {
  const TemporaryFolder temporary;
  temporary.put("out/items.csv", "old");
  temporary.put("out/2025/results.csv", "last year");
  ResultFolder results(temporary.path("out"), kKnown);
  REQUIRE(results.add("summary.json", "{}"));
  REQUIRE(results.add("results.csv", "new"));
  CHECK(temporary.get("out/results.csv") == "(none)");
  REQUIRE(results.commit());
  CHECK(temporary.names("out") == "2025 results.csv summary.json ");
  CHECK(temporary.get("out/2025/results.csv") == "last year");
}

TEST_CASE("old results are kept below the folder, and move along with it") {
  const TemporaryFolder temporary;
  for (const char* run : {"first", "second", "third"}) {
    ResultFolder results(temporary.path("out"), kKnown);
    REQUIRE(results.add("results.csv", run));
    REQUIRE(results.add("summary.json", "{}"));
    if (std::string_view(run) != "first") {
      REQUIRE(results.keep_old());
    }
    REQUIRE(results.commit());
  }
  CHECK(temporary.names("out") == "previous-1 previous-2 results.csv summary.json ");
  CHECK(temporary.names("out/previous-1") == "results.csv summary.json ");
  CHECK(temporary.get("out/results.csv") == "third");
  CHECK(temporary.get("out/previous-1/results.csv") == "first");
  CHECK(temporary.get("out/previous-2/results.csv") == "second");
  CHECK(temporary.names("") == "out ");
}

TEST_CASE("old results are kept where the folder cannot be swapped, too") {
  const TemporaryFolder temporary;
  temporary.put("out/results.csv", "old");
  temporary.put("out/2025/results.csv", "last year");
  temporary.put("out/previous-7/results.csv", "older");
  ResultFolder results(temporary.path("out"), kKnown);
  REQUIRE(results.add("results.csv", "new"));
  const Result<std::string> kept = results.keep_old();
  REQUIRE(kept);
  CHECK(*kept == "previous-8");
  REQUIRE(results.commit());
  CHECK(temporary.names("out") == "2025 previous-7 previous-8 results.csv ");
  CHECK(temporary.get("out/results.csv") == "new");
  CHECK(temporary.get("out/previous-8/results.csv") == "old");
}

TEST_CASE("a run that ends without commit keeps nothing") {
  const TemporaryFolder temporary;
  temporary.put("out/results.csv", "old");
  {
    ResultFolder results(temporary.path("out"), kKnown);
    REQUIRE(results.add("results.csv", "new"));
    REQUIRE(results.keep_old());
  }
  CHECK(temporary.names("out") == "results.csv ");
  CHECK(temporary.get("out/results.csv") == "old");
}

TEST_CASE("a link to a folder stays a link") {
  const TemporaryFolder temporary;
  temporary.put("real/results.csv", "old");
  std::filesystem::create_symlink(temporary.path("real"), temporary.path("out"));
  ResultFolder results(temporary.path("out"), kKnown);
  REQUIRE(results.add("results.csv", "new"));
  REQUIRE(results.commit());
  CHECK(std::filesystem::is_symlink(temporary.path("out")));
  CHECK(temporary.get("real/results.csv") == "new");
  CHECK(temporary.names("") == "out real ");
}

TEST_CASE("a run that ends without commit leaves everything as it was") {
  const TemporaryFolder temporary;
  temporary.put("out/results.csv", "old");
  {
    ResultFolder results(temporary.path("out"), kKnown);
    REQUIRE(results.add("results.csv", "new"));
  }
  CHECK(temporary.names("") == "out ");
  CHECK(temporary.get("out/results.csv") == "old");
}

TEST_CASE("the mode of the folder survives") {
  const TemporaryFolder temporary;
  temporary.put("out/results.csv", "old");
  REQUIRE(::chmod(temporary.path("out").c_str(), 0750) == 0);
  ResultFolder results(temporary.path("out"), kKnown);
  REQUIRE(results.add("results.csv", "new"));
  REQUIRE(results.commit());

  struct stat status {};

  REQUIRE(::stat(temporary.path("out").c_str(), &status) == 0);
  CHECK((status.st_mode & 07777) == 0750);
}

TEST_CASE("what a killed run left is cleared, what a living one holds is not") {
  const TemporaryFolder temporary;
  temporary.put("out/results.csv", "old");
  temporary.put(".tiku-out-1-0/results.csv", "from a killed run");
  temporary.put(".tiku-out-2-0/results.csv", "from a living run");
  const int living = ::open(temporary.path(".tiku-out-2-0").c_str(), O_RDONLY | O_DIRECTORY);
  REQUIRE(::flock(living, LOCK_EX | LOCK_NB) == 0);
  ResultFolder results(temporary.path("out"), kKnown);
  REQUIRE(results.add("results.csv", "new"));
  REQUIRE(results.commit());
  ::close(living);
  CHECK(temporary.names("") == ".tiku-out-2-0 out ");
}

TEST_CASE("a run killed right after the swap loses no file of the user's") {
  const TemporaryFolder temporary;
  temporary.put("out/results.csv", "new");
  temporary.put("out/notes.txt", "mine");
  temporary.put(".tiku-out-1-0/results.csv", "old");
  std::filesystem::create_hard_link(temporary.path("out/notes.txt"),
                                    temporary.path(".tiku-out-1-0/notes.txt"));
  temporary.put(".tiku-out-1-0/late.txt", "written between link and swap");
  ResultFolder results(temporary.path("out"), kKnown);
  REQUIRE(results.add("results.csv", "newer"));
  REQUIRE(results.commit());
  CHECK(temporary.names("") == "out ");
  CHECK(temporary.names("out") == "late.txt notes.txt results.csv ");
}

TEST_CASE("a file in the way, a bad name and a folder under a result's name are errors") {
  const TemporaryFolder temporary;
  temporary.put("file", "x");
  ResultFolder in_the_way(temporary.path("file"), kKnown);
  CHECK(in_the_way.add("results.csv", "x")
            .error()
            .what.in(Lang::en)
            .ends_with("file': a part of the path is not a folder"));
  ResultFolder names(temporary.path("out"), kKnown);
  CHECK(names.add("../x", "x").error().what.in(Lang::en) == "'../x' is not a plain file name");
  temporary.put("taken/results.csv/x", "x");
  temporary.put("taken/items.csv", "old");
  ResultFolder taken(temporary.path("taken"), kKnown);
  REQUIRE(taken.add("results.csv", "new"));
  CHECK_FALSE(taken.commit());
  CHECK(temporary.get("taken/items.csv") == "old");
}

}  // namespace tiku
