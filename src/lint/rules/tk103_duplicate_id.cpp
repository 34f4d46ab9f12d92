// Reported by bank/check.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund
  type: judge
  stem: 退款会原路退回。
  answer: true
- id: refund
  type: judge
  stem: 退款不收手续费。
  answer: true
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
- id: name
  type: judge
  stem: The agent gives a name first.
  answer: true
- id: hold
  type: judge
  stem: The music plays while a caller is on hold.
  answer: true
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-case
  type: case
  stem: 买家申请退款，说收到的杯子有裂纹。
  parts:
    - {id: first, type: judge, stem: 客服可以请买家拍照。, answer: true}
- id: parcel-case
  type: case
  stem: 买家来电，说包裹两天没有更新。
  parts:
    - {id: first, type: judge, stem: 客服可以查物流记录。, answer: true}
)",
    R"(- id: hold
  type: judge
  stem: A caller can be put on hold.
  answer: true
- id: Hold
  type: judge
  stem: The music plays while a caller is on hold.
  answer: true
)",
};

}  // namespace

extern const Rule tk103_duplicate_id;

constinit const Rule tk103_duplicate_id{
    .info = &rules::duplicate_id,
    .explanation =
        {"Answers, results, corrections and a trainee's history refer to a question by its id. "
         "With two questions of one id nobody can tell which one was meant.\n\n"
         "Give one of them another id: of the two, the one that has not been used in an exam yet. "
         "The second place is named, and the first is shown beside it.\n\n"
         "Parts of different cases may have the same id, because they are addressed together with "
         "their case.",
         "答卷、成绩、更正和学员的练习记录都用 id 指题。两道题 id 相同，就分不清说的是哪一道。\n\n"
         "请给其中一道换个 id，最好换还没有考过的那一道。报告指在后一处，同时列出前一处。\n\n"
         "不同案例的小题可以同名，因为指小题时总要带上案例。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
