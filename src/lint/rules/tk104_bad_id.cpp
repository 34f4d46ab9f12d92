// Reported by bank/question.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: 退款 时限
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: ""
  type: judge
  stem: A caller can be put on hold.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: 退款时限
  type: single
  stem: 退款最多几天到账？
  options: {A: 1 天, B: 3 天, C: 7 天}
  answer: C
)",
    R"(- id: calls.hold_1
  type: judge
  stem: A caller can be put on hold.
  answer: true
)",
};

}  // namespace

extern const Rule tk104_bad_id;

constinit const Rule tk104_bad_id{
    .info = &rules::bad_id,
    .explanation = {"An id stands in columns, in file names of results and on the command line, "
                    "where white space parts one thing from the next. An id with a space in it "
                    "could not be named there.\n\n"
                    "Use letters, digits and hyphens, such as `refund-days`. Chinese ids are fine, "
                    "as are dots and underscores.",
                    "id 要用在答卷的列名、成绩文件和命令行里，那里用空白来分隔不同的内容，带空白的 "
                    "id 没法写。\n\n"
                    "请用字母、数字和连字符，例如 refund-days。中文、点和下划线也可以。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
