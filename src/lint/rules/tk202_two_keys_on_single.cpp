// Reported by bank/closed_answer.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-days
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: BC
)",
    R"(- id: greeting
  type: single
  stem: Which of these belongs in a greeting?
  options: {A: your name, B: the company, C: your salary}
  answer: [A, C]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-days
  type: indeterminate
  stem: 退款可能在几天内到账？
  options: {A: 1 天, B: 3 天, C: 90 天}
  answer: AB
)",
    R"(- id: floors
  type: single
  stem: On which floor is the help desk?
  options: {8: eighth floor, 9: ninth floor, 10: tenth floor}
  answer: 10
)",
};

}  // namespace

extern const Rule tk202_two_keys_on_single;

constinit const Rule tk202_two_keys_on_single{
    .info = &rules::two_keys_on_single,
    .explanation =
        {"A single-choice question takes one tick. With two letters in the key every response is "
         "marked against an answer that nobody can give. Usually the question is a multiple choice "
         "under the wrong heading, or a letter was typed twice in a row.\n\nKeep one letter, or "
         "make the type multiple (or indeterminate, where one right option is possible too). If "
         "two options were accepted after the exam, that is a correction: `adjust: {7: "
         "{accept_also: C}}` in the key.\n\nAn answer that names the same option twice is TK211, "
         "and labels of two characters such as `10` are one label.",
         "单选题只能选一项。答案里写了两个字母，考生无论怎样作答都对不上。多半是多选题放到了单选题"
         "下面，或者手误多打了一个字母。\n\n请只留一个字母，或者把题型改成多选（可能只有一个正确选"
         "项时用不定项）。考完以后决定两个选项都算对，属于更正，请在答案文件里写 adjust: {7: "
         "{accept_also: C}}。\n\n同一个选项写了两次见 TK211；像 10 这样两个字符的标号是一个标号。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
