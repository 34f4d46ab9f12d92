#include "bank/policy_names.h"

#include <doctest/doctest.h>

#include "grade/policy.h"

namespace tiku {

TEST_CASE("what the bank loader lets through can be scored") {
  for (const PolicyName& known : policy_names()) {
    CAPTURE(known.name);
    const Policy* policy = find_policy(known.name);
    REQUIRE(policy != nullptr);
    CHECK(static_cast<int>(policy->argument) == static_cast<int>(known.argument));
    CHECK(policy->needs_option_count == known.needs_option_count);
    for (std::uint8_t i = 0; i <= static_cast<std::uint8_t>(QuestionType::given); ++i) {
      const auto type = static_cast<QuestionType>(i);
      CHECK(((known.types & type_bit(type)) == 0 || policy->applies_to(type)));
      CHECK(find_policy(default_policy(type)) != nullptr);
    }
  }
}

}  // namespace tiku
