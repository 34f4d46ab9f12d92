// Reported by bank/question.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(- id: refund-case
  type: case
  stem: 买家申请退款，说收到的杯子有裂纹。
  parts:
    - type: case
      stem: 买家发来了照片。
      parts:
        - {type: judge, stem: 照片可以作为凭证。, answer: true}
)",
    R"(- id: parcel-case
  type: case
  stem: A caller asks where the parcel is.
  parts:
    - type: case
      stem: What do you say first?
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: refund-case
  type: case
  stem: 买家申请退款，说收到的杯子有裂纹。
  parts:
    - {type: judge, stem: 买家发来照片后，客服可以登记退款。, answer: true}
    - {type: judge, stem: 登记之前可以核对订单。, answer: true}
)",
    R"(- id: parcel-case
  type: case
  stem: A caller asks where the parcel is.
  parts:
    - {type: short, stem: "What do you say first?"}
)",
};

}  // namespace

extern const Rule tk113_nested_case;

constinit const Rule tk113_nested_case{
    .info = &rules::nested_case,
    .explanation =
        {"A part of a case is addressed as `case.part` and counted with its case, in results and "
         "statistics alike. Another level has no meaning there, and the inner parts would be "
         "lost.\n\n"
         "List all questions under the parts of one case, or make two cases. Material that only "
         "some of the parts need goes into their stems.",
         "案例的小题写作“案例."
         "小题”，成绩和统计都随案例一起算。再套一层没有意义，里层的小题会丢掉。\n\n"
         "请把各问都列为同一案例的小题，或者拆成两个案例。只有几问用得到的材料，写进它们的题干。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
