#include "interop/json/mended_json.h"

#include <string>

#include <doctest/doctest.h>

#include "unit/interop/imported_text.h"

namespace tiku {
namespace {

/// Without the spaces between values.
std::string mended(std::string_view text) {
  std::optional<MendedJson> out = mended_json(text);
  if (!out) {
    return "nothing";
  }
  std::erase(out->text, ' ');
  return out->text;
}

}  // namespace

TEST_CASE("json by hand: commas, tabs, quotes, comments and brackets are mended") {
  CHECK(mended("{\"a\": 1,}") == "[{\"a\":1}]");
  CHECK(mended("[1,2,, 3,]") == "[[1,2,3]]");
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

TEST_CASE("json: a comma lacks at the end of a line; within one a quote may stand in a string") {
  CHECK(mended("{\"a\": 1\n\"b\": [2\n3]} {\"c\": 4}") == "[{\"a\":1\n,\"b\":[2\n,3]},{\"c\":4}]");
  CHECK(mended("{\"a\": 1 // one\n\"b\": 2}") == "[{\"a\":1\n,\"b\":2}]");
  CHECK(mended("[\"Use \"var\" here\", \"let\"]") == "nothing");
  CHECK(mended("['It's red', 'banana']") == "nothing");
  CHECK(mended("[\"a \"\", \"b\"]") == "nothing");
  CHECK(mended("[\"C\"#\" is\",\n\"b\"]") == "nothing");
  CHECK(mended("[1 2]") == "nothing");
  const std::string asks = "{\"question\": \"Which?\", \"options\": [\"a\", \"b\"], \"answer\": 1}";
  CHECK_FALSE(read_as("json", "[" + asks + ",]").bank.empty());
  CHECK(read_as("json", "[" + asks +
                            ",\n{\"question\": \"Who?\", \"options\": [\"of \"x\" y\", "
                            "\"b\"], \"answer\": 1}]")
            .error == "'file': line 2: this is not valid JSON");
}

TEST_CASE("json that breaks off says what is lost") {
  const std::string whole =
      "[\n{\"question\": \"Which?\", \"options\": [\"a\", \"b\"], \"answer\": \"b\"}";
  const ImportedText read = read_as("json", whole + ",\n{\"question\": \"Who?\", \"opt");
  CHECK(read.bank.find("answer: B\n") != std::string::npos);
  CHECK(read.left_out == "3: the file breaks off within this\n");
  CHECK(mended_json("[{\"a\": 1},\n {\"b\": 2")->lost == "{\"b\": 2");
  // Only the last bracket is lacking.
  CHECK(mended_json("[{\"a\": 1},\n")->lost_line == 0);
  CHECK(read_as("json", whole + "\n").left_out.empty());
}

TEST_CASE("json: a question that breaks off within its options is lost whole, a section is not") {
  const std::string whole =
      "{\"question\": \"Which?\", \"options\": [{\"text\": \"a\", \"correct\": true}, "
      "{\"text\": \"b\", \"correct\": false}]}";
  const std::string cut =
      "{\"question\": \"Who?\", \"options\": [{\"text\": \"c\", \"correct\": true}, "
      "{\"text\": \"d\", \"correct\": false},\n{\"text\": \"e\", \"corr";
  const ImportedText read = read_as("json", "[" + whole + ",\n" + cut);
  CHECK(read.bank.find("Which?") != std::string::npos);
  CHECK(read.bank.find("Who?") == std::string::npos);
  CHECK(read.left_out == "2: the file breaks off within this\n");
  const ImportedText sections =
      read_as("json", "[{\"name\": \"s\", \"questions\": [" + whole + ",\n" + whole + ",\n{\"que");
  CHECK(sections.bank.find("single-2") != std::string::npos);
  CHECK(sections.left_out == "3: the file breaks off within this\n");
  CHECK(mended_json_of_whole_items("[{\"a\": [1], \"b").text == "[[]]");
  CHECK(mended_json_of_whole_items("[{\"a\": [1]}, ").text.empty());
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
