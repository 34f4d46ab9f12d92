// Reported by bank/closed_answer.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: record-calls
  type: judge
  stem: 通话录音前必须告知客户。
  answer: A
)",
    R"(- id: callbacks
  type: judge
  stem: A lost call is called back.
  answer: b
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: record-calls
  type: judge
  stem: 通话录音前必须告知客户。
  options: {A: 错误, B: 正确}
  answer: B
)",
    R"(- id: callbacks
  type: judge
  stem: A lost call is called back.
  answer: F
)",
};

}  // namespace

extern const Rule tk209_ambiguous_judge;

constinit const Rule tk209_ambiguous_judge{
    .info = &rules::ambiguous_judge,
    .explanation =
        {"On half of all papers A means true, on the other half A means wrong. A bare letter as "
         "the answer to a true-or-false question would mark everybody wrong if it is read the "
         "other way round, so it is not read at all.\n\nWrite 对 or 错, true or false, or declare "
         "the options: `options: {A: 正确, B: 错误}`.\n\nWords and signs that mean true or false "
         "by themselves are fine: 对 错 正确 错误 √ × true false T F.",
         "有的试卷 A 是正确，有的试卷 A "
         "是错误。判断题的答案只写一个字母，理解反了就全班判错，所以不会去猜。\n\n请写“对”“错”或者 "
         "true、false；也可以写明选项：options: {A: 正确, B: "
         "错误}。\n\n本身就表示对错的写法都可以：对、错、正确、错误、√、×、true、false、T、F。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
