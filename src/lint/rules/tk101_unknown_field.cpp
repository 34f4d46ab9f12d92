// Reported by bank/fields.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  anwser: C
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
  time: 30s
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
  note: 限时 30 秒
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {time: ground floor, place: first floor}
  answer: place
)",
};

}  // namespace

extern const Rule tk101_unknown_field;

constinit const Rule tk101_unknown_field{
    .info = &rules::unknown_field,
    .explanation = {"A field that tiku does not know is passed over, so what it says has no "
                    "effect: a mistyped `anwser` leaves the question without an answer, `time` "
                    "sets no time limit. That is why it is an error and not ignored.\n\n"
                    "Correct the name; where one is near, it is suggested. Remarks of your own go "
                    "into `note`, and into comments.\n\n"
                    "Ids, labels, section titles and the names of paper forms are yours to choose "
                    "and are never taken for fields.",
                    "不认识的字段不起作用：answer 打成 anwser，题目就没有答案；写一个 "
                    "time，并不会限时。所以这里当作错误，而不是略过。\n\n"
                    "请改正名字，有相近的字段时会提示。自己的说明请写在 note 里，或者写成注释。\n\n"
                    "id、标号、部分标题和卷别名称由您自定，不会被当成字段。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
