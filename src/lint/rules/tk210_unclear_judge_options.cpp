// Reported by bank/closed_answer.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: record-calls
  type: judge
  stem: 通话录音前必须告知客户。
  options: {A: 正确, B: 看情况}
  answer: A
)",
    R"(- id: callbacks
  type: judge
  stem: A lost call is called back.
  options: {A: "true", B: right}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: record-calls
  type: judge
  stem: 通话录音前必须告知客户。
  options: {A: ×, B: √}
  answer: √
)",
    R"(- id: callbacks
  type: judge
  stem: A lost call is called back.
  options: {A: "false", B: "true"}
  answer: B
)",
};

}  // namespace

extern const Rule tk210_unclear_judge_options;

constinit const Rule tk210_unclear_judge_options{
    .info = &rules::unclear_judge_options,
    .explanation =
        {"The options of a true-or-false question say which letter means true and which means "
         "false. If both say the same, or one says neither, no answer can be read through "
         "them.\n\nWrite one option that says true and one that says false, such as `{A: 正确, B: "
         "错误}`. If the options say more than that, the question is a single choice.\n\nThe order "
         "does not matter, and different words do: 对 错, 是 否, 正确 错误, true false, √ ×.",
         "判断题的选项说明哪个字母表示对、哪个表示错。两个意思一样，或者有一个看不出对错，就没法判"
         "断答的是什么。\n\n请写一个表示对、一个表示错，如 {A: 正确, B: "
         "错误}"
         "。选项里还有别的内容，就应当用单选题。\n\n先后次序不限；对和错、是和否、正确和错误、true "
         "和 false、√ 和 × 都可以。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
