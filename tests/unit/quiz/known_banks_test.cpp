#include "quiz/known_banks.h"

#include <doctest/doctest.h>

#include "support/temporary_folder.h"

namespace tiku {
namespace {

constexpr const char* kBank = R"(tiku: 1
id: refund
title: 退款
questions:
  - id: q1
    type: judge
    stem: 可以退款。
    answer: 对
)";

Sitting sitting_of(const std::string& bank, const std::string& path) {
  Sitting sitting;
  sitting.bank = bank;
  sitting.bank_path = path;
  sitting.bank_title = "旧名";
  return sitting;
}

}  // namespace

TEST_CASE("banks are loaded from where they were last practised, the latest first") {
  const TemporaryFolder folder;
  const std::string refund = folder.put("refund.yaml", kBank);
  const std::string broken = folder.put("broken.yaml", "tiku: 1\nquestions: 3\n");
  const std::vector<KnownBank> banks = known_banks(
      {sitting_of("refund", "moved.yaml"), sitting_of("gone", folder.path("gone.yaml")),
       sitting_of("other", refund), sitting_of("broken", broken), sitting_of("refund", refund)});
  REQUIRE(banks.size() == 4);
  CHECK(banks[0].id == "refund");
  CHECK(banks[0].title == "退款");
  CHECK(banks[0].bank->questions.size() == 1);
  CHECK(banks[1].id == "broken");
  CHECK(banks[1].trouble.in(Lang::en) == "'" + broken + "' has errors; tiku check shows them");
  CHECK(banks[2].id == "other");
  CHECK_FALSE(banks[2].bank.has_value());
  CHECK(banks[2].trouble.in(Lang::en) == "'" + refund + "' is another bank now (refund)");
  CHECK(banks[3].title == "旧名");
  CHECK(banks[3].trouble.in(Lang::en) ==
        "cannot read '" + folder.path("gone.yaml") + "': no such file or folder");
}

}  // namespace tiku
