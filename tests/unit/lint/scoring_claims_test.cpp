#include "lint/scoring_claims.h"

#include <doctest/doctest.h>

namespace tiku {
namespace {

const char* name_of(ScoringClaim::Kind kind) {
  constexpr const char* kNames[] = {"part=0",     "part=fixed", "part=each", "part=half",
                                    "part=ratio", "wrong=0",    "wrong-",    "wrong=free",
                                    "each",       "count",      "total"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// "part=fixed 1/2 [少选得0.5分]; ...".
std::string claims(std::string_view text, ClaimSource source = ClaimSource::title) {
  std::string out;
  for (const ScoringClaim& claim : scoring_claims(text, source)) {
    out += out.empty() ? "" : "; ";
    out += name_of(claim.kind);
    out += claim.number.is_zero() ? "" : " " + claim.number.fraction();
    out += " [" + std::string(text.substr(claim.begin, claim.end - claim.begin)) + "]";
  }
  return out;
}

/// The types of the only claim that instructions make.
unsigned types(std::string_view text) {
  const std::vector<ScoringClaim> found = scoring_claims(text, ClaimSource::instructions);
  REQUIRE(found.size() == 1);
  return found.front().types;
}

}  // namespace

TEST_CASE("section titles of real papers say what they promise") {
  CHECK(claims("一、单选题（共20题，每题2分，共40分）") ==
        "count 20 [共20题]; each 2 [每题2分]; total 40 [共40分]");
  CHECK(claims("二、判断题:(每小题1分，共10分)") == "each 1 [每小题1分]; total 10 [共10分]");
  CHECK(claims("一、单项选择题(本大题共15小题,每小题1分,共15分。错选、多选或未选均无分。)") ==
        "count 15 [共15小题]; each 1 [每小题1分]; total 15 [共15分]; "
        "wrong=0 [错选、多选或未选均无分]");
  CHECK(claims("多选题（每题２分，合计 20 分）") == "each 2 [每题２分]; total 20 [合计 20 分]");
}

TEST_CASE("what an incomplete answer earns") {
  CHECK(claims("少选得0.5分") == "part=fixed 1/2 [少选得0.5分]");
  CHECK(claims("漏选、选不全的，均不得分") == "part=0 [漏选、选不全的，均不得分]");
  CHECK(claims("少选，所选的每个选项得0.5分") == "part=each 1/2 [少选，所选的每个选项得0.5分]");
  CHECK(claims("每选对一个选项得1分") == "part=each 1 [每选对一个选项得1分]");
  CHECK(claims("少选得一半分") == "part=half [少选得一半分]");
  CHECK(claims("少选按比例得分") == "part=ratio [少选按比例得分]");
  CHECK(claims("全部选对才得分") == "part=0 [全部选对才得分]");
  CHECK(claims("多选、少选均不得分") ==
        "part=0 [多选、少选均不得分]; wrong=0 [多选、少选均不得分]");
  CHECK(claims("漏选得 0 分") == "part=0 [漏选得 0 分]");
}

TEST_CASE("what a wrong answer costs") {
  CHECK(claims("错选倒扣1分") == "wrong- [错选倒扣]");
  CHECK(claims("答错不扣分") == "wrong=free [答错不扣]");
  CHECK(claims("No negative marking.") == "wrong=free [No negative marking]");
  CHECK(claims("Negative marking applies.") == "wrong- [Negative marking]");
}

TEST_CASE("English titles") {
  CHECK(claims("Calls (10 questions, 2 points each, 20 points in total)") ==
        "count 10 [10 questions]; each 2 [2 points each]; total 20 [20 points in total]");
  CHECK(claims("No partial credit") == "part=0 [No partial credit]");
  CHECK(claims("Half marks for an incomplete answer") ==
        "part=half [Half marks for an incomplete]");
  CHECK(claims("each question is worth 1.5 points") ==
        "each 3/2 [each question is worth 1.5 points]");
}

TEST_CASE("other numbers and words are no claims") {
  for (const std::string_view text :
       {"每题2分钟", "每题2-4分", "共三大题", "共60分钟", "40 分及以上合格", "第五部分三题任选两题",
        "多选题", "少选", "少选得", "每空1分", "每个得2分", "answer any 3 questions",
        "questions 1-10", "no partial refunds", "12 points", ""}) {
    CAPTURE(text);
    CHECK(claims(text).empty());
  }
}

TEST_CASE("instructions speak of the types they have named last") {
  constexpr unsigned kMultiple = claim_bit(QuestionType::multiple);
  CHECK(types("多选题少选得一半分") == kMultiple);
  CHECK(types("单选题随便答。多选题有难度。少选得一半分") == kMultiple);
  CHECK(types("多选题、不定项少选得一半分") ==
        (kMultiple | claim_bit(QuestionType::indeterminate)));
  CHECK(types("少选得一半分") == 0);
  CHECK(types("多选（共5题）") == kMultiple);
}

TEST_CASE("instructions about a part of the paper, and sums behind several types, say nothing") {
  CHECK(claims("第三部分少选不得分", ClaimSource::instructions).empty());
  CHECK(claims("In section 2 there is no negative marking", ClaimSource::instructions).empty());
  CHECK(claims("单选题每题1分，多选题每题2分，共30题", ClaimSource::instructions) ==
        "each 1 [每题1分]; each 2 [每题2分]");
}

}  // namespace tiku
