#include "report/json_lines.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace tiku {
namespace {

TEST_SUITE("report") {
  TEST_CASE("JSON lines are what the library writes of the same tree") {
    const std::string odd = "\"a\\b\"\n\t\r\b\f\x01\x1F\x7F 题目 é \xF0\x9F\x98\x80";
    JsonLines lines;
    lines.open_object();
    lines.key("number");
    lines.value(-12);
    lines.key(odd);
    lines.value(odd);
    lines.key("nothing");
    lines.null();
    lines.key("list");
    lines.open_array();
    lines.value(std::string_view("one"));
    lines.open_object();
    lines.close();
    lines.open_array();
    lines.close();
    lines.open_object();
    lines.key("deep");
    lines.value(1);
    lines.close();
    lines.close();
    lines.close();
    const nlohmann::ordered_json tree{{"number", -12},
                                      {odd, odd},
                                      {"nothing", nullptr},
                                      {"list",
                                       {"one",
                                        nlohmann::ordered_json::object(),
                                        nlohmann::ordered_json::array(),
                                        {{"deep", 1}}}}};
    CHECK(lines.take() == tree.dump(2) + "\n");
  }

  TEST_CASE("bytes that are no text are replaced in JSON") {
    JsonLines lines;
    lines.value(
        std::string_view("a\xFF"
                         "b"));
    CHECK(lines.take() ==
          "\"a\xEF\xBF\xBD"
          "b\"\n");
  }
}

}  // namespace
}  // namespace tiku
