#include <vector>

#include "lint/balance.h"
#include "lint/choice.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{"TK607",
                         "true-false-balance",
                         Severity::advice,
                         {"nearly all true-false items have the same answer, or many in a row "
                          "have, so that guessing pays",
                          "判断题的答案几乎一边倒，或者连着很多题答案相同，瞎猜也能得分"}};

constexpr Message kLopsided{"{} of {} true-false items are true, {} false",
                            "{1} 道判断题里，{0} 道答案是对，{2} 道是错"};
constexpr Message kLopsidedHelp{
    "rewrite some of them; slightly more false ones than true ones is good practice",
    "改写其中一些题；一般让答案为错的题稍多一点"};
constexpr Message kRun{"from here on {} true-false items in a row have the same answer",
                       "从这里起，连续 {} 道判断题的答案相同"};
constexpr Message kRunHelp{"mix their order at random", "随机打乱这些题的顺序"};

constexpr std::size_t kLeastItems = 10;

/// The keyed true-false items in order.
std::vector<const Question*> statements_of(const Bank& bank) {
  std::vector<const Question*> statements;
  for (const Item& item : items_of(bank)) {
    const Question& question = *item.question;
    if (question.type == QuestionType::judge && question.keyed && !question.either_truth) {
      statements.push_back(&question);
    }
  }
  return statements;
}

/// The first of the longest run of equal answers, and how long it is.
std::pair<std::size_t, std::int64_t> longest_run(const std::vector<const Question*>& statements) {
  std::pair<std::size_t, std::int64_t> longest{0, 0};
  std::size_t first = 0;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (statements[i]->truth != statements[first]->truth) {
      first = i;
    }
    const auto length = static_cast<std::int64_t>(i - first + 1);
    if (length > longest.second) {
      longest = {first, length};
    }
  }
  return longest;
}

void check_bank(const Bank& bank, Check& check) {
  const std::vector<const Question*> statements = statements_of(bank);
  if (statements.size() < kLeastItems) {
    return;
  }
  const auto all = static_cast<std::int64_t>(statements.size());
  std::int64_t right = 0;
  for (const Question* statement : statements) {
    right += statement->truth ? 1 : 0;
  }
  if (is_lopsided(right, all)) {
    check.report(bank_place(bank), text(kLopsided, right, all, all - right), text(kLopsidedHelp));
    return;
  }
  const auto [first, length] = longest_run(statements);
  if (bank.exam.draw.empty() && length >= surprising_run(all)) {
    check.report(statements[first]->id_where, text(kRun, length), text(kRunHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - type: judge
    points: 1
    answers: {1: √, 2: √, 3: √, 4: √, 5: √, 6: √, 7: ×, 8: √, 9: √, 10: √, 11: √, 12: √}
)",
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - type: judge
    points: 1
    answers:
      {1: √, 2: √, 3: ×, 4: √, 5: √, 6: √, 7: √, 8: √, 9: √, 10: √,
       11: √, 12: √, 13: √, 14: ×, 15: ×, 16: √, 17: ×, 18: ×, 19: ×, 20: ×}
)",
};

constexpr std::string_view kGood[] = {
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - type: judge
    points: 1
    answers: {1: ×, 2: √, 3: ×, 4: ×, 5: √, 6: ×, 7: √, 8: ×, 9: √, 10: ×, 11: ×, 12: ×}
)",
    R"(# file: key.yaml
tiku: 1
kind: key
id: example
sections:
  - {type: judge, points: 1, answers: {1: √, 2: √, 3: √, 4: √, 5: √}}
)",
};

}  // namespace

extern const Rule tk607_true_false_balance;

constinit const Rule tk607_true_false_balance{
    .info = &kInfo,
    .explanation =
        {"Who guesses prefers \"true\". When most statements are true, guessing pays; when long "
         "runs "
         "have the same answer, candidates begin to see a pattern. Guidance for true-false items "
         "asks "
         "for slightly more false ones, in random order.\n\n"
         "Reported from 10 items on, where the share of true ones is farther from a half than "
         "chance "
         "explains at the 1 % level: 11 of 12, 17 of 20, 35 of 50. If the share is fine, a run is "
         "reported that one key in 32 would have: 10 in a row of 20 items, 11 of 40. Banks from "
         "which "
         "papers are drawn (exam.draw) are not looked at for runs.",
         "瞎猜的人爱猜“对”。对的题占了大半，瞎猜就合算；连着很多题答案相同，考生又会去找规律。编写"
         "判断"
         "题的要求是：答案为错的稍多一点，并且随机排列。\n\n"
         "10 道题以上才看。对的比例偏离一半，超出偶然的范围（1% 水平）就提醒，比如 12 道里有 11 "
         "道、20 "
         "道里有 17 道、50 道里有 35 道。比例没有问题时再看有没有连续相同的：20 道题里连着 10 "
         "道、40 道"
         "里连着 11 道才提醒。抽题组卷（exam.draw）的题库不看连续。"},
    .bad = kBad,
    .good = kGood,
    .check_bank = check_bank,
};

}  // namespace tiku
