#include "quiz/identity.h"

#include <functional>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace tiku {
namespace {

Question choice() {
  Question question;
  question.type = QuestionType::single;
  question.stem = "多少天内可以退款？";
  question.options = {{"A", "7 天", {}}, {"B", "14 天", {}}};
  question.right = {"A"};
  question.policy.name = "exact";
  return question;
}

TEST_CASE("progress is kept under the bank's id, else the name of its file") {
  Bank bank;
  bank.path = "banks/refund.2026.yaml";
  CHECK(record_bank_id(bank) == "refund.2026");
  bank.id = "refund";
  CHECK(record_bank_id(bank) == "refund");
}

TEST_CASE("a corrected key leaves the content's fingerprint alone, an edited option the key's") {
  const Question before = choice();
  Question corrected = before;
  corrected.right = {"B"};
  CHECK(content_fingerprint(corrected) == content_fingerprint(before));
  CHECK(key_fingerprint(corrected) != key_fingerprint(before));
  Question edited = before;
  edited.options[1].text = "15 天";
  CHECK(content_fingerprint(edited) != content_fingerprint(before));
  CHECK(key_fingerprint(edited) == key_fingerprint(before));
}

TEST_CASE("how blanks are compared is part of the key") {
  Question before;
  before.type = QuestionType::fill;
  before.stem = "____ 天内可以退款";
  before.policy.name = "per_blank";
  std::set<std::string> keys{key_fingerprint(before)};
  const auto add = [&](const std::function<void(FillKey&)>& change) {
    Question changed = before;
    change(changed.fill);
    CHECK(content_fingerprint(changed) == content_fingerprint(before));
    keys.insert(key_fingerprint(changed));
  };
  add([](FillKey& fill) { fill.match.case_matters = true; });
  add([](FillKey& fill) { fill.match.width_matters = true; });
  add([](FillKey& fill) { fill.match.space_matters = true; });
  add([](FillKey& fill) { fill.match.contains = true; });
  add([](FillKey& fill) { fill.any_order = true; });
  add([](FillKey& fill) { fill.any = 3; });
  CHECK(keys.size() == 7);
}

}  // namespace
}  // namespace tiku
