// Fields beside questions that are no answers.
#include "interop/fields/other_matters.h"

#include <doctest/doctest.h>

#include "interop/registry.h"
#include "unit/interop/questions_in.h"

namespace tiku {
namespace {

/// How many answers are read.
std::size_t answers(const std::string& bytes) {
  const ImportInput input{"a.json", bytes, nullptr};
  const Result<ImportResult> result = recognise_import(input).read(input);
  std::size_t count = 0;
  for (std::size_t i = 0; result && i < result->papers.size(); ++i) {
    for (const Question& question : result->papers[i].bank.questions) {
      count += answer_of(question) != "-" ? 1U : 0U;
    }
  }
  return count;
}

}  // namespace

TEST_CASE("names of other matters than answers") {
  CHECK(names_other_matter("difficulty"));
  CHECK(names_other_matter("chapterId"));
  CHECK(names_other_matter("题目难度"));
  CHECK_FALSE(names_other_matter("k3"));
  CHECK_FALSE(names_other_matter("loesung"));
}

TEST_CASE("a text beside what is asked is no answer where it may be an address or a person") {
  const auto pairs = [](const std::string& a, const std::string& b, const std::string& c) {
    return answers(R"([{"k1": "A fruit?", "k2": ")" + a + R"("}, {"k1": "A tool?", "k2": ")" + b +
                   R"("}, {"k1": "A metal?", "k2": ")" + c + "\"}]");
  };
  CHECK(pairs("a plum", "saw", "iron") == 3);
  CHECK(pairs("https://a.example/x", "https://a.example/y", "https://a.example/z") == 0);
  CHECK(pairs("the-fruit", "the-tool", "some-metal") == 0);
  CHECK(pairs("Anna Bell", "Carl Dorn", "Eva Fink") == 0);
  CHECK(pairs("img/a.png", "img/b.png", "img/c.png") == 0);
}

TEST_CASE("yes beside a statement may be said of anything") {
  const auto judged = [](const std::string& yes, const std::string& no) {
    return answers(R"([{"k1": "Snow is white.", "k2": ")" + yes +
                   R"("}, {"k1": "Ice is hot.", "k2": ")" + no +
                   R"("}, {"k1": "Milk is white.", "k2": ")" + yes + "\"}]");
  };
  CHECK(judged("True", "False") == 3);
  CHECK(judged("对", "错") == 3);
  CHECK(judged("yes", "no") == 0);
  CHECK(judged("correct", "wrong") == 0);
}

TEST_CASE("a small rating or a default beside options is no key") {
  const auto rows = [](const char* const(&keys)[5]) {
    std::string all;
    const char* const asked[] = {"fruit", "tool", "metal", "bird", "drink"};
    for (std::size_t i = 0; i < 5; ++i) {
      const std::string name = asked[i];
      all += std::string(i == 0 ? "[" : ",") + R"({"k1": "A )" + name + R"(?", "k2": ["a )" + name +
             R"(", "b )" + name + R"(", "c )" + name + R"(", "d )" + name + R"("], "k3": )" +
             keys[i] + "}";
    }
    return answers(all + "]");
  };
  CHECK(rows({"2", "0", "3", "1", "2"}) == 5);
  CHECK(rows({"2", "1", "3", "1", "2"}) == 0);
  CHECK(rows({"\"a fruit\"", "\"a tool\"", "\"a metal\"", "\"a bird\"", "\"a drink\""}) == 0);
  CHECK(rows({"\"a fruit\"", "\"b tool\"", "\"a metal\"", "\"a bird\"", "\"d drink\""}) == 5);
}

TEST_CASE("years in a list and a page beside it are no wrong answers and a right one") {
  const auto rows = [](const std::string& right) {
    return answers(R"([{"k1": "How many?", "k2": [11, 15], "k3": "7)" + right +
                   R"("}, {"k1": "How high?", "k2": [12, 16], "k3": "9)" + right +
                   R"("}, {"k1": "How far?", "k2": [13, 17], "k3": "4)" + right + "\"}]");
  };
  CHECK(rows("") == 3);
  CHECK(rows("%") == 0);
}

}  // namespace tiku
