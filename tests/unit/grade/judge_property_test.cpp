#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "base/random.h"
#include "grade/judge.h"
#include "grade/policy.h"
#include "support/rounds.h"
#include "unit/grade/policy_cases.h"

namespace tiku {
namespace {

/// Random questions and answers of every type; the same for the same seed.
class Generator {
 public:
  explicit Generator(std::uint64_t seed) : random_(seed) {}

  bool chance(std::uint64_t one_in) { return random_.below(one_in) == 0; }

  std::int64_t number(std::int64_t least, std::int64_t most) {
    return least +
           static_cast<std::int64_t>(random_.below(static_cast<std::uint64_t>(most - least + 1)));
  }

  Rational fraction(std::int64_t least, std::int64_t most) {
    return {number(least, most), number(1, 4)};
  }

  Question choice(const Policy& policy) {
    Question question;
    question.type = policy.types[random_.below(policy.types.size())];
    if (question.type == QuestionType::fill) {
      question.type = QuestionType::multiple;
    }
    if (question.type == QuestionType::judge) {
      question.truth = chance(2);
      question.either_truth = chance(8);
    } else {
      add_options(question);
    }
    question.keyed = true;
    question.points = fraction(1, 10);
    add_policy(question, policy);
    return question;
  }

  Response answer_to(const Question& question) {
    Response response;
    response.kind = Response::Kind::answered;
    if (chance(20)) {
      response.kind = std::array{Response::Kind::blank, Response::Kind::invalid,
                                 Response::Kind::ambiguous}[random_.below(3)];
    }
    response.truth = chance(2);
    const std::size_t only = random_.below(std::max<std::size_t>(question.options.size(), 1));
    for (std::size_t i = 0; i < question.options.size(); ++i) {
      if (question.type == QuestionType::single ? i == only : chance(2)) {
        response.picks.push_back(i);
      }
    }
    return response;
  }

  Question fill() {
    Question question;
    question.type = QuestionType::fill;
    question.keyed = true;
    question.points = fraction(1, 10);
    question.policy.name = std::array{"per_blank", "all_blanks", "exact"}[random_.below(3)];
    question.policy.blank = fraction(-1, 1);
    question.fill.blanks.resize(static_cast<std::size_t>(number(1, 5)));
    for (Blank& blank : question.fill.blanks) {
      for (std::int64_t i = number(1, 3); i > 0; --i) {
        Variant variant;
        variant.text = word();
        variant.share = chance(3) ? Rational(number(0, 4), 4) : Rational(1);
        blank.push_back(variant);
      }
    }
    question.fill.any_order = chance(2);
    if (chance(3)) {
      question.fill.any = number(1, static_cast<std::int64_t>(question.fill.blanks.size()));
    }
    if (chance(4)) {
      question.fill.points_per_blank = fraction(1, 4);
    }
    return question;
  }

  Response filled() {
    Response response;
    response.kind = Response::Kind::answered;
    for (std::int64_t i = number(0, 6); i > 0; --i) {
      response.blanks.push_back(chance(5) ? "" : word());
    }
    return response;
  }

  Question short_answer() {
    Question question;
    question.type = chance(3) ? QuestionType::case_study : QuestionType::short_answer;
    question.keyed = true;
    question.points = fraction(1, 10);
    for (std::int64_t i = number(0, 4); i > 0; --i) {
      RubricPoint point;
      point.points = fraction(0, 5);
      point.any = words(2);
      point.all = words(2);
      point.forbidden = words(1);
      question.rubric.edit().points.push_back(point);
    }
    if (chance(2)) {
      question.rubric.edit().need = number(0, 3);
    }
    return question;
  }

  Response written() {
    Response response;
    response.kind = Response::Kind::answered;
    for (std::int64_t i = number(0, 6); i > 0; --i) {
      response.text += word();
      response.text += std::array{"", " ", "，", "\u3000"}[random_.below(4)];
    }
    return response;
  }

 private:
  void add_options(Question& question) {
    const std::int64_t count = number(2, 7);
    for (std::int64_t i = 0; i < count; ++i) {
      Option option;
      option.label = std::string(1, static_cast<char>('A' + i));
      question.options.push_back(option);
    }
    question.right = key_of(question);
    if (chance(6)) {
      question.also_right.push_back(key_of(question));
    }
  }

  std::vector<std::string> key_of(const Question& question) {
    std::vector<std::string> key;
    for (const Option& option : question.options) {
      if (question.type != QuestionType::single && chance(2)) {
        key.push_back(option.label);
      }
    }
    if (key.empty()) {
      key.push_back(question.options[random_.below(question.options.size())].label);
    }
    return key;
  }

  void add_policy(Question& question, const Policy& policy) {
    question.policy.name = std::string(policy.name);
    question.policy.blank = chance(4) ? fraction(-1, 1) : Rational(0);
    question.policy.invalid = chance(4) ? fraction(-1, 1) : Rational(0);
    if (policy.argument == PolicyArgument::required ||
        (policy.argument == PolicyArgument::optional && chance(2))) {
      question.policy.argument = Amount{fraction(0, 3), chance(2)};
    }
    if (policy.name == "option_map") {
      for (const Option& option : question.options) {
        if (!chance(3)) {
          question.policy.map.edit().points.push_back({option.label, fraction(-3, 4)});
        }
      }
      question.policy.map.edit().other = fraction(-1, 1);
      question.policy.map.edit().min = chance(2) ? std::optional(fraction(-3, 0)) : std::nullopt;
      question.policy.map.edit().max = chance(2) ? std::optional(fraction(1, 12)) : std::nullopt;
    }
  }

  std::string word() {
    return std::array{"热情", "耐心", "专业", "ABC", "ａｂｃ", "退款"}[random_.below(6)];
  }

  std::vector<std::string> words(std::int64_t most) {
    std::vector<std::string> result;
    for (std::int64_t i = number(0, most); i > 0; --i) {
      result.push_back(word());
    }
    return result;
  }

  Random random_;
};

bool same(const Judgement& a, const Judgement& b) {
  return a.state == b.state && a.points == b.points && a.proposed == b.proposed;
}

std::vector<const Policy*> tick_policies() {
  std::vector<const Policy*> result;
  for (const Policy* policy : policies()) {
    if (policy->score != nullptr) {
      result.push_back(policy);
    }
  }
  return result;
}

/// The same question and answer with the options in the opposite order.
void reverse_options(Question& question, Response& response) {
  std::reverse(question.options.begin(), question.options.end());
  std::reverse(question.right.begin(), question.right.end());
  for (std::size_t& pick : response.picks) {
    pick = question.options.size() - 1 - pick;
  }
  std::reverse(response.picks.begin(), response.picks.end());
}

}  // namespace

TEST_CASE("ticked answers are judged as the reference scorer judges them, under every policy" *
          doctest::test_suite("random")) {
  Generator generator(test_seed(1));
  int differences = 0;
  for (const Policy* policy : tick_policies()) {
    for (std::size_t round = 0; round < test_rounds(2000); ++round) {
      const Question question = generator.choice(*policy);
      const Response response = generator.answer_to(question);
      differences += same(judge(question, response), reference_judge(question, response)) ? 0 : 1;
    }
    CAPTURE(policy->name);
    CHECK(differences == 0);
  }
}

TEST_CASE("filled blanks are judged as the reference scorer judges them" *
          doctest::test_suite("random")) {
  Generator generator(test_seed(2));
  int differences = 0;
  int partial = 0;
  for (std::size_t round = 0; round < test_rounds(5000); ++round) {
    const Question question = generator.fill();
    const Response response = generator.filled();
    const Judgement judgement = judge(question, response);
    partial += judgement.state == State::partial ? 1 : 0;
    differences += same(judgement, reference_judge(question, response)) ? 0 : 1;
  }
  CHECK(differences == 0);
  CHECK(partial > 500);
}

TEST_CASE("short answers get the proposal of the reference scorer" *
          doctest::test_suite("random")) {
  Generator generator(test_seed(3));
  int differences = 0;
  int proposals = 0;
  for (std::size_t round = 0; round < test_rounds(5000); ++round) {
    const Question question = generator.short_answer();
    const Response response = generator.written();
    const Judgement judgement = judge(question, response);
    proposals += judgement.proposed > Rational(0) ? 1 : 0;
    differences += same(judgement, reference_judge(question, response)) ? 0 : 1;
  }
  CHECK(differences == 0);
  CHECK(proposals > 500);
}

TEST_CASE("no answer earns more than the points; an option map may have a maximum of its own" *
          doctest::test_suite("random")) {
  Generator generator(test_seed(4));
  for (const Policy* policy : tick_policies()) {
    int above = 0;
    for (std::size_t round = 0; round < test_rounds(2000); ++round) {
      const Question question = generator.choice(*policy);
      Response response = generator.answer_to(question);
      response.kind = response.picks.empty() && question.is_choice() ? Response::Kind::blank
                                                                     : Response::Kind::answered;
      const Judgement judgement = judge(question, response);
      const Rational most = question.policy.map->max.value_or(question.points);
      above += judgement.state != State::blank && judgement.points > most ? 1 : 0;
    }
    CAPTURE(policy->name);
    CHECK(above == 0);
  }
}

TEST_CASE("the whole key earns full points and is correct" * doctest::test_suite("random")) {
  Generator generator(test_seed(5));
  for (const Policy* policy : tick_policies()) {
    int wrong = 0;
    for (std::size_t round = 0; round < test_rounds(500); ++round) {
      const Question question = generator.choice(*policy);
      Response key;
      key.kind = Response::Kind::answered;
      key.truth = question.truth;
      for (const std::string& label : question.right) {
        key.picks.push_back(static_cast<std::size_t>(question.option_index(label)));
      }
      const Judgement judgement = judge(question, key);
      const bool full = policy->name == "option_map" || judgement.points == question.points;
      wrong += full && judgement.state == State::correct ? 0 : 1;
    }
    CAPTURE(policy->name);
    CHECK(wrong == 0);
  }
}

TEST_CASE("the order of the options changes nothing" * doctest::test_suite("random")) {
  Generator generator(test_seed(6));
  for (const Policy* policy : tick_policies()) {
    int changed = 0;
    for (std::size_t round = 0; round < test_rounds(500); ++round) {
      Question question = generator.choice(*policy);
      Response response = generator.answer_to(question);
      const Judgement before = judge(question, response);
      reverse_options(question, response);
      changed += same(before, judge(question, response)) ? 0 : 1;
    }
    CAPTURE(policy->name);
    CHECK(changed == 0);
  }
}

TEST_CASE("a blank gets its declared points under every policy") {
  Generator generator(test_seed(7));
  for (const Policy* policy : tick_policies()) {
    Question question = generator.choice(*policy);
    question.policy.blank = Rational(-2, 7);
    const Judgement judgement = judge(question, Response{});
    CAPTURE(policy->name);
    CHECK(judgement.state == State::blank);
    CHECK(judgement.points == Rational(-2, 7));
  }
}

}  // namespace tiku
