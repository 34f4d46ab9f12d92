// Reported by bank/fields.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: [true]
)",
    R"(- id: hold
  type: judge
  stem: [A caller can be put on hold.]
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-route
  type: judge
  stem: 退款会原路退回。
  answer: true
  tags: 退款
)",
    R"(- id: greeting
  type: multiple
  stem: Which of these belong in a greeting?
  options: [your name, the company, your salary]
  answer: AB
)",
};

}  // namespace

extern const Rule tk102_wrong_kind;

constinit const Rule tk102_wrong_kind{
    .info = &rules::wrong_kind,
    .explanation =
        {"Some fields take a text, some a list, some a map. With the wrong one there is nothing "
         "sensible to read: a true-or-false question has one answer and no list of them.\n\n"
         "Write what the message names. A list is written in brackets or as lines that begin with "
         "a dash, a map in braces or as lines of keys.\n\n"
         "Where both make sense, both are read: `tags: refunds` is a list of one, `ABD` and a list "
         "of A, B and D are the same answer.",
         "有的字段应是文字，有的应是列表，有的应是映射。写错了就没法读：判断题只有一个答案，不会是"
         "一串。\n\n"
         "请按提示改写。列表写在方括号里，或者每行以短横开头；映射写在花括号里，或者每行一个键。\n"
         "\n"
         "两种写法都说得通时都能读：tags: 退款 就是只有一个标签，ABD 和由 A、B、D "
         "组成的列表是同一个答案。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
