#include <algorithm>

#include "base/text.h"
#include "lint/banks.h"
#include "lint/duplicate_notes.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK503",
                         "repeated-question",
                         Severity::warning,
                         {"a bank asks the same question twice", "同一份题库里同一道题出现了两次"}};

constexpr Message kMessage{"the same question as {}", "与 {} 是同一道题"};
constexpr Message kHelp{"delete one of them", "请删去一题"};

bool any_disagree(const std::vector<const QuestionForm*>& group) {
  return std::any_of(group.begin(), group.end(), [&](const QuestionForm* form) {
    return keys_disagree(*group.front(), *form);
  });
}

/// Of a group the questions of one bank, wherever it has two or more.
std::vector<std::vector<const QuestionForm*>> by_bank(
    const std::vector<const QuestionForm*>& group) {
  std::vector<std::vector<const QuestionForm*>> parts;
  for (const QuestionForm* form : group) {  // questions of a bank stand together
    if (parts.empty() || parts.back().front()->bank != form->bank) {
      parts.emplace_back();
    }
    parts.back().push_back(form);
  }
  std::erase_if(parts, [](const auto& part) { return part.size() < 2; });
  return parts;
}

void check_banks(const Banks& banks, Check& check) {
  for (const std::vector<const QuestionForm*>& group : banks.same()) {
    if (any_disagree(group)) {
      continue;  // TK501 says so
    }
    for (const std::vector<const QuestionForm*>& part : by_bank(group)) {
      const QuestionForm& again = *part[1];
      Diagnostic finding;
      finding.where = again.question->stem_where;
      finding.message = text(kMessage, address_text(*part.front(), again.bank));
      finding.help = text(kHelp);
      finding.notes = place_notes(part, again);
      check.report(std::move(finding));
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: hotline
  type: fill
  stem: 消费者投诉举报电话是 ____。
  answer: "12315"
- id: hotline-again
  type: fill
  stem: 消费者投诉举报电话是____。
  answer: ["12315"]
)",
    R"(- id: greet
  type: judge
  stem: Agents say their name first.
  answer: true
- id: greet-again
  type: judge
  stem: agents say their name first
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: hotline
  type: fill
  stem: 消费者投诉举报电话是 ____。
  answer: "12315"
- id: police
  type: fill
  stem: 报警电话是 ____。
  answer: "110"
)",
    R"(# file: a.yaml
tiku: 1
id: basics
questions:
  - {id: greet, type: judge, stem: Agents say their name first., answer: true}
# file: b.yaml
tiku: 1
id: refresher
questions:
  - {id: greet, type: judge, stem: Agents say their name first., answer: true}
)",
};

}  // namespace

extern const Rule tk503_repeated_question;

constinit const Rule tk503_repeated_question{
    .info = &kInfo,
    .explanation =
        {"A question that stands twice in one bank counts twice, and gives itself away on one "
         "paper.\n\nThe same question in two banks is common and fine (TK504 lists them on "
         "request); with another key it is TK501.",
         "一份题库里同一道题出现两次，就算了两次分，组到一张卷子里还会互相提示。\n\n两份题库有同一"
         "道题"
         "很平常，不报（需要时用 TK504 列出）；答案不同的见 TK501。"},
    .bad = kBad,
    .good = kGood,
    .check_banks = check_banks,
};

}  // namespace tiku
