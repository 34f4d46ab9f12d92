#include "lint/shared_words.h"

#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

std::string telling(std::string_view text, std::string_view other) {
  const auto piece = SharedWords(text).telling(other);
  return piece ? std::string(other.substr(piece->begin, piece->end - piece->begin)) : "-";
}

}  // namespace

TEST_CASE("three Han characters in a row tell something, as many as are shared") {
  CHECK(telling("投诉登记表由谁保管？", "交给投诉登记岗") == "投诉登记");
  CHECK(telling("客户来电", "客户投诉") == "-");
  CHECK(telling("加密数据的密钥", "对称算法的密钥") == "-");  // a particle and two characters
  CHECK(telling("投诉、登记", "投诉登记") == "-");
}

TEST_CASE("a word of five letters tells something, in either case; common words do not") {
  CHECK(telling("Who decides about an escalation?", "The Escalation manager") == "Escalation");
  CHECK(telling("Which of the following is correct?", "Correct, following the rule") == "-");
  CHECK(telling("Who has the case?", "the case owner") == "-");
}

TEST_CASE("two characters or four letters are shared") {
  CHECK(SharedWords("客户来电").any("老客户"));
  CHECK_FALSE(SharedWords("客户来电").any("户外"));
  CHECK(SharedWords("Who has the case?").any("a Case"));
  CHECK_FALSE(SharedWords("What does this do?").any("this and what"));
  CHECK_FALSE(SharedWords("").any("客户"));
}

TEST_CASE("long texts are compared as far as they are read") {
  const std::string filler(1000, '-');
  CHECK(telling(filler + "投诉登记表", "投诉登记岗") == "-");
  CHECK(telling("投诉登记表" + filler, "投诉登记岗") == "投诉登记");
}

}  // namespace tiku
