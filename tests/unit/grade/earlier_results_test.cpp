#include "grade/earlier_results.h"

#include <doctest/doctest.h>

#include "io/hash.h"
#include "support/temporary_folder.h"

namespace tiku {
namespace {

constexpr std::string_view kResults =
    "\xEF\xBB\xBFid,name,group,score,max,percent,result,rank\r\n"
    "001,,,1.5,2,75.00,pass,1\r\n"
    "'=1,,,,2,,absent,\r\n";

void put_folder(const TemporaryFolder& temporary, const std::string& items) {
  const std::string results(kResults);
  temporary.put("out/results.csv", results);
  temporary.put("out/summary.json",
                "{\n  \"schema_version\": 1,\n  \"tiku\": \"0.1\",\n"
                "  \"exam\": {\"id\": \"small\", \"title\": \"小考\"},\n  \"items\": " +
                    items +
                    ",\n  \"files\": [{\"path\": \"results.csv\", \"size\": 1, \"hash\": \"" +
                    content_hash(results) + "\"}]\n}\n");
}

}  // namespace

TEST_CASE("a result folder is read back") {
  const TemporaryFolder temporary;
  put_folder(temporary,
             "[{\"item\": \"1\", \"hash\": \"xxh3:1\", \"max\": \"2/3\", \"n\": 40, \"p\": 0.25,"
             " \"r_ir\": null, \"credited\": {\"A\": 1, \"B\": \"1/3\"}, \"flags\": [\"hard\"],"
             " \"options\": [{\"option\": \"A\", \"key\": true, \"flags\": []}]}]");
  CHECK(find_earlier_figures(temporary.path("out"))->has_value());
  const Result<EarlierResults> earlier = load_earlier_results(temporary.path("out"));
  REQUIRE(earlier);
  CHECK(earlier->exam_id == "small");
  REQUIRE(earlier->items.size() == 1);
  const EarlierItem& item = earlier->items[0];
  CHECK(item.max == Rational(2, 3));
  CHECK(item.n == 40);
  CHECK(*item.p == 0.25);
  CHECK_FALSE(item.r_ir);
  CHECK(item.credited->at("B") == Rational(1, 3));
  CHECK(item.flags == std::vector<std::string>{"hard"});
  CHECK(item.options[0].key);
  REQUIRE(earlier->candidates.size() == 2);
  CHECK(earlier->candidates[0].score == "1.5");
  CHECK(earlier->candidates[1].id == "=1");
  CHECK(earlier->candidates[1].result == "absent");
}

TEST_CASE("a folder that was edited, or lacks a file, is refused") {
  const TemporaryFolder temporary;
  put_folder(temporary, "[]");
  temporary.put("out/results.csv", std::string(kResults) + "002,,,2,2,100.00,pass,1\r\n");
  const Result<EarlierResults> edited = load_earlier_results(temporary.path("out"));
  REQUIRE_FALSE(edited);
  CHECK(edited.error().what.in(Lang::en).find("was changed after it was written") !=
        std::string::npos);
  put_folder(temporary, "[]");
  std::filesystem::remove(temporary.path("out/results.csv"));
  const Result<EarlierResults> missing = load_earlier_results(temporary.path("out"));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().what.in(Lang::en).find("is not there") != std::string::npos);
}

TEST_CASE("what is no summary of ours is no result folder") {
  const TemporaryFolder temporary;
  for (const char* bytes : {"", "[]", "{}", "{\"schema_version\": 1", "{\"tiku\": \"0.1\"}",
                            "\x00\xFF", "{\"schema_version\": null, \"tiku\": null}"}) {
    temporary.put("out/summary.json", bytes);
    CHECK_FALSE(find_earlier_figures(temporary.path("out"))->has_value());
    CHECK_FALSE(load_earlier_results(temporary.path("out")));
  }
}

TEST_CASE("fields of another kind than expected are read as nothing") {
  const TemporaryFolder temporary;
  for (const char* items :
       {"1", "{}", "[1, null, [], {}]",
        "[{\"item\": [], \"max\": {}, \"n\": \"many\", \"p\": \"x\", \"credited\": [1],"
        " \"flags\": {}, \"options\": [[]]}]",
        "[{\"n\": 1e300, \"p\": 1e9, \"max\": 1e5}]"}) {
    CAPTURE(items);
    put_folder(temporary, items);
    const Result<EarlierResults> earlier = load_earlier_results(temporary.path("out"));
    REQUIRE(earlier);
    for (const EarlierItem& item : earlier->items) {
      CHECK(item.max == Rational(0));
      CHECK(item.n == 0);
    }
  }
}

}  // namespace tiku
