#include "bank/policy_names.h"

#include <doctest/doctest.h>

#include "grade/policy.h"

namespace tiku {
namespace {

ArgumentKind argument_of(const Policy& policy) {
  return policy.argument == PolicyArgument::none       ? ArgumentKind::none
         : policy.argument == PolicyArgument::optional ? ArgumentKind::optional
                                                       : ArgumentKind::required;
}

}  // namespace

TEST_CASE("banks and grading know the same policies") {
  CHECK(policy_names().size() == policies().size());
  for (const Policy* policy : policies()) {
    CAPTURE(policy->name);
    const PolicyName* name = find_policy_name(policy->name);
    REQUIRE(name != nullptr);
    CHECK(name->argument == argument_of(*policy));
    CHECK(name->needs_option_count == policy->needs_option_count);
    unsigned types = 0;
    for (const QuestionType type : policy->types) {
      types |= type_bit(type);
    }
    CHECK(name->types == types);
  }
}

}  // namespace tiku
