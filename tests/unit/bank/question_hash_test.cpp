#include "bank/question_hash.h"

#include <functional>

#include <doctest/doctest.h>

#include "support/paper.h"

namespace tiku {
namespace {

std::string hash_of(const std::function<void(Question&)>& edit) {
  Question question = test::single_choice_bank("A").questions.front();
  question.stem = "What is the first step?";
  edit(question);
  return question_hash({&question, nullptr, 0});
}

}  // namespace

TEST_CASE("a question that asks or scores otherwise has another hash") {
  const std::string plain = hash_of([](Question&) {});
  CHECK(plain.starts_with("xxh3:"));
  CHECK(hash_of([](Question& q) { q.stem += " "; }) != plain);
  CHECK(hash_of([](Question& q) { q.right = {"B"}; }) != plain);
  CHECK(hash_of([](Question& q) { q.also_right = {{"B"}}; }) != plain);
  CHECK(hash_of([](Question& q) { q.options[1].text = "else"; }) != plain);
  CHECK(hash_of([](Question& q) { std::swap(q.options[0], q.options[1]); }) != plain);
  CHECK(hash_of([](Question& q) { q.type = QuestionType::multiple; }) != plain);
  CHECK(hash_of([](Question& q) { q.policy.name = "net"; }) != plain);
}

TEST_CASE("a question that moved, or is explained otherwise, is the same") {
  const std::string plain = hash_of([](Question&) {});
  CHECK(hash_of([](Question& q) { q.id = "first-step"; }) == plain);
  CHECK(hash_of([](Question& q) { q.number = 40; }) == plain);
  CHECK(hash_of([](Question& q) { q.points = 5; }) == plain);
  CHECK(hash_of([](Question& q) { q.explanation = "because"; }) == plain);
  CHECK(hash_of([](Question& q) { q.tags = {"start"}; }) == plain);
}

TEST_CASE("in a key the id stands for the stem") {
  const auto bare = [](const char* id) {
    return hash_of([id](Question& q) {
      q.stem.clear();
      q.id = id;
    });
  };
  CHECK(bare("1") != bare("2"));
  CHECK(bare("1") == bare("1"));
}

TEST_CASE("a part belongs to the material of its case") {
  const Question part = test::single_choice_bank("A").questions.front();
  Question first;
  first.stem = "one caller";
  Question second;
  second.stem = "another caller";
  CHECK(question_hash({&part, &first, 0}) != question_hash({&part, &second, 0}));
}

}  // namespace tiku
