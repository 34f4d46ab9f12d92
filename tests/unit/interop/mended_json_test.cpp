#include "interop/json/mended_json.h"

#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

/// Without the spaces between values.
std::string mended(std::string_view text) {
  std::string out = mended_json(text).value_or("nothing");
  std::erase(out, ' ');
  return out;
}

}  // namespace

TEST_CASE("json by hand: commas, tabs, quotes, comments and brackets are mended") {
  CHECK(mended("{\"a\": 1,}") == "[{\"a\":1}]");
  CHECK(mended("[1 2,, 3,]") == "[[1,2,3]]");
  CHECK(mended("{\"a\": \"\tx\"}") == "[{\"a\":\"\\tx\"}]");
  CHECK(mended("[{'a': 'It\\'s\"so\"'}]") == "[[{\"a\":\"It's\\\"so\\\"\"}]]");
  CHECK(mended("{a: True, b: None} // so\n{c: -1.5}") ==
        "[{\"a\":true,\"b\":null}\n,{\"c\":-1.5}]");
  CHECK(mended("\"x?\": \"1\",\n\"y?\": \"2\",\n\"z?\": \"3\"\n") ==
        "{\"x?\":\"1\"\n,\"y?\":\"2\"\n,\"z?\":\"3\"\n}");
  CHECK_FALSE(mended_json("question: a\n"));
  CHECK_FALSE(mended_json(""));
}

TEST_CASE("json that breaks off is kept up to the last whole value") {
  CHECK(mended("[{\"a\": 1}, {\"b\": [2, {\"c\": 3}, 4") == "[[{\"a\":1},{\"b\":[2,{\"c\":3}]}]]");
  CHECK(mended("[{\"a\": \"x") == "[]");
  CHECK(mended("]}{\"a\": 1}") == "nothing");
}

TEST_CASE("pairs are lines of strings, three at least") {
  CHECK(is_json_pairs("\"a?\": \"1\",\n\n\"b\\\"?\" : \"2\",\n\"c?\": \"3\"\n"));
  CHECK_FALSE(is_json_pairs("\"a?\": \"1\",\n\"b?\": \"2\"\n"));
  CHECK_FALSE(is_json_pairs("\"a?\": \"1\",\n\"b?\": 2,\n\"c?\": \"3\"\n"));
  CHECK_FALSE(is_json_pairs("\"a\": \"1\",\nHe said: so.\n\"c\": \"3\"\n\"d\": \"4\"\n"));
}

TEST_CASE("json that is mended is said, and what means nothing stays an error") {
  const ImportedText read = read_as(
      "json", "[{\"question\": \"Which?\", \"options\": [\"a\", \"b\"], \"answer\": \"b\",},]");
  CHECK(read.bank.find("answer: B\n") != std::string::npos);
  CHECK(read.doubts == "not-carried@1: line 1: this is not valid JSON; read as it is meant\n");
  CHECK(read_as("json", "{\"name\": \"x\",}").error == "'file': line 1: this is not valid JSON");
  CHECK(recognised("\"Which?\": \"a\",\n\"Who?\": \"b\",\n\"Why?\": \"c\"\n") == "json");
}

}  // namespace tiku
