#include "base/text.h"
#include "lint/banks.h"
#include "lint/duplicate_notes.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK504",
    "shared-question",
    Severity::advice,
    {"two banks hold the same question with the same key", "两份题库里有同一道题，答案也相同"}};

constexpr Message kMessage{"the same question as {}", "与 {} 是同一道题"};

void check_banks(const Banks& banks, Check& check) {
  for (const std::vector<const QuestionForm*>& group : banks.same()) {
    const QuestionForm& first = *group.front();
    const QuestionForm& last = *group.back();
    if (first.bank == last.bank || keys_disagree(first, last)) {
      continue;
    }
    Diagnostic finding;
    finding.where = last.question->stem_where;
    finding.message = text(kMessage, address_text(first, last.bank));
    finding.notes = place_notes(group, last);
    check.report(std::move(finding));
  }
}

constexpr std::string_view kBad[] = {
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
    R"(# file: a.yaml
tiku: 1
id: basics
questions:
  - {id: hotline, type: fill, stem: 消费者投诉举报电话是 ____。, answer: "12315"}
# file: b.yaml
tiku: 1
id: refresher
questions:
  - {id: complaints, type: fill, stem: 消费者投诉举报电话是 ____。, answer: "12315"}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: a.yaml
tiku: 1
id: basics
questions:
  - {id: greet, type: judge, stem: Agents say their name first., answer: true}
# file: b.yaml
tiku: 1
id: refresher
questions:
  - {id: close, type: judge, stem: Agents thank the caller in the end., answer: true}
)",
    R"(# file: a.yaml
tiku: 1
id: basics
questions:
  - {id: police, type: fill, stem: 报警电话是 ____。, answer: "110"}
# file: b.yaml
tiku: 1
id: refresher
questions:
  - {id: fire, type: fill, stem: 火警电话是 ____。, answer: "119"}
)",
};

}  // namespace

extern const Rule tk504_shared_question;

constinit const Rule tk504_shared_question{
    .info = &kInfo,
    .explanation =
        {"Banks often share questions, and nothing is wrong with that; so this rule is silent "
         "unless it is selected (`--extend TK504`). It helps before two banks are joined.",
         "几份题库共用一些题很平常，没有什么不对，所以这条规则平时不用，要时加 --extend TK504。合并"
         "题库之前可以用它看一看。"},
    .bad = kBad,
    .good = kGood,
    .check_banks = check_banks,
    .on_request = true,
};

}  // namespace tiku
