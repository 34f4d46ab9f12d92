#include "base/text.h"
#include "lint/banks.h"
#include "lint/duplicate_notes.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK501",
    "same-question-other-key",
    Severity::error,
    {"the same question stands twice with different answers, so one of them marks people down "
     "wrongly",
     "同一道题出现两次而答案不同，总有一处会判错人"}};

constexpr Message kMessage{"this is the same question as {}, but its key is {}, there {}",
                           "这道题与 {} 相同，但这里答案是 {}，那里是 {}"};
constexpr Message kHelp{"correct one of the keys, or delete one of the questions",
                        "请改正其中一个答案，或删去一题"};

/// The first whose key no response shares with the first of the group.
const QuestionForm* first_other(const std::vector<const QuestionForm*>& group) {
  for (const QuestionForm* form : group) {
    if (keys_disagree(*group.front(), *form)) {
      return form;
    }
  }
  return nullptr;
}

void check_banks(const Banks& banks, Check& check) {
  for (const std::vector<const QuestionForm*>& group : banks.same()) {
    const QuestionForm* other = first_other(group);
    if (other == nullptr) {
      continue;
    }
    const QuestionForm& first = *group.front();
    Diagnostic finding;
    finding.where = other->question->answer_where;
    finding.message =
        text(kMessage, address_text(first, other->bank), visible(other->question->key_text()),
             visible(first.question->key_text()));
    finding.help = text(kHelp);
    finding.notes = place_notes(group, *other);
    check.report(std::move(finding));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: unpaid
  type: single
  stem: 买家拍下后一直没有付款，系统几天后关闭交易？
  options: {A: 1 天, B: 3 天, C: 10 天}
  answer: B
- id: unpaid-again
  type: single
  stem: 买家拍下后，一直没有付款，系统几天后关闭交易？
  options: {A: 1天, B: 3天, C: 10天}
  answer: C
)",
    R"(- id: hold
  type: judge
  stem: A caller may be put on hold without being asked.
  answer: false
- id: hold-2
  type: judge
  stem: A caller may be put on hold without being asked
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: unpaid
  type: single
  stem: 买家拍下后一直没有付款，系统几天后关闭交易？
  options: {A: 1 天, B: 3 天, C: 10 天}
  answer: B
- id: unreceived
  type: single
  stem: 买家一直没有确认收货，系统几天后自动确认？
  options: {A: 1 天, B: 3 天, C: 10 天}
  answer: C
)",
    R"(- id: capital
  type: fill
  stem: The capital of France is ____.
  answer: Paris
- id: capital-uk
  type: fill
  stem: The capital of England is ____.
  answer: London
)",
};

}  // namespace

extern const Rule tk501_same_question_other_key;

constinit const Rule tk501_same_question_other_key{
    .info = &kInfo,
    .explanation =
        {"Two questions are the same when stem and options say the same whatever their spaces, "
         "punctuation, width and case, and whatever the order and labels of the options; keys are "
         "compared by what the right options say. All banks of a run are compared with each "
         "other.\n\nParts of cases are compared together with their material. Blanks whose lists "
         "of "
         "variants overlap agree; open questions and questions without a key are left alone.",
         "题干和选项除去空格、标点、全角半角、大小写，不论选项的顺序和标号，说的都一样，就是同一道"
         "题；答案按正确选项的内容比较。一次检查的所有题库互相比较。\n\n案例的小题连同材料一起比较"
         "。"
         "填空的可接受答案只要有相同的就不算矛盾；简答题和没有答案的题不比。"},
    .bad = kBad,
    .good = kGood,
    .check_banks = check_banks,
};

}  // namespace tiku
