// Reported by bank/options.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 当天到账, B: 三天以内, C: 七天以内, D: 三天以内}
  answer: C
)",
    R"(- id: greeting
  type: multiple
  stem: Which of these belong in a greeting?
  options: [your name, the company, your salary, your name]
  answer: [A, B]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 当天到账, B: 三天以内, C: 七天以内, D: 七天以上}
  answer: C
)",
    R"(- id: greeting
  type: multiple
  stem: Which of these belong in a greeting?
  options: [your first name, the company, your salary, your last name]
  answer: [A, B]
)",
};

}  // namespace

extern const Rule tk206_duplicate_option_text;

constinit const Rule tk206_duplicate_option_text{
    .info = &rules::duplicate_option_text,
    .explanation = {"Two options with the same text leave candidates to guess which of them is "
                    "meant, and whoever picks the twin of the key loses the points. Usually one of "
                    "them was copied and not changed.\n\nChange one of the two, or take it "
                    "out.\n\nOnly options that are the same to the letter are reported here. Those "
                    "that differ in spaces, width or a full stop are TK216.",
                    "两个选项一模一样，考生只能猜选哪一个，选了答案的“双胞胎”就白白丢分。多半是复制"
                    "以后忘了改。\n\n请改掉其中一个，或者删去。\n\n这里只报告一字不差的选项；只差空"
                    "格、全角半角或句号的见 TK216。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
