#include "bank/field_tables.h"

#include "bank/policy_names.h"

namespace tiku::field_tables {
namespace {

constexpr unsigned kAny = kScalar | kList | kMap;
constexpr unsigned kTexts = kScalar | kList;

constexpr unsigned kClosed = type_bit(QuestionType::single) | type_bit(QuestionType::multiple) |
                             type_bit(QuestionType::indeterminate) | type_bit(QuestionType::judge);
constexpr unsigned kFill = type_bit(QuestionType::fill);
constexpr unsigned kOpen =
    type_bit(QuestionType::short_answer) | type_bit(QuestionType::case_study);
constexpr unsigned kCase = type_bit(QuestionType::case_study);
constexpr unsigned kGiven = type_bit(QuestionType::given);

constexpr Field kBank[] = {
    {"tiku"},
    {"kind"},
    {"id"},
    {"title"},
    {"language"},
    {"note"},
    {"source"},
    {"exam", kMap},
    {"scoring", kScalar | kMap},
    {"blank"},
    {"invalid"},
    {"type"},
    {"points"},
    {"points_per_blank"},
    {"options", kAny},
    {"sections", kList},
    {"questions", kList},
    {"answers", kList | kMap},
    {"adjust", kMap},
    {"forms", kMap},
};

constexpr Field kExam[] = {
    {"code"}, {"duration"}, {"pass", kScalar | kMap}, {"total"}, {"draw", kMap}, {"instructions"},
};

constexpr Field kPass[] = {{"total"}, {"sections", kMap}};

constexpr Field kSection[] = {
    {"title"},
    {"note"},
    {"type"},
    {"points"},
    {"points_per_blank"},
    {"scoring", kScalar | kMap},
    {"blank"},
    {"invalid"},
    {"choose"},
    {"options", kAny},
    {"any_order"},
    {"match", kMap},
    {"min"},
    {"scored"},
    {"tags", kTexts},
    {"difficulty"},
    {"source"},
    {"questions", kList},
    {"answers", kList | kMap},
};

constexpr Field kQuestion[] = {
    {"id"},
    {"type"},
    {"stem"},
    {"options", kAny, kClosed},
    {"answer", kAny},
    {"explanation"},
    {"tags", kTexts},
    {"difficulty"},
    {"source"},
    {"note"},
    {"review", kTexts},
    {"cut"},
    {"scored"},
    {"identity"},
    {"points"},
    {"points_per_blank", kScalar, kFill},
    {"scoring", kScalar | kMap},
    {"blank"},
    {"invalid"},
    {"any_order", kScalar, kFill},
    {"match", kMap, kFill},
    {"rubric", kList, kOpen},
    {"need", kScalar, kOpen},
    {"length", kMap, kOpen},
    {"min", kScalar, kGiven},
    {"parts", kList, kCase},
};

constexpr Field kPolicy[] = {
    {"policy"}, {"option_map", kMap}, {"other"}, {"min"}, {"max"}, {"blank"}, {"invalid"},
};

constexpr Field kVariant[] = {
    {"text"}, {"share"}, {"value"}, {"tolerance"}, {"min"}, {"max"}, {"unit"},
};

constexpr Field kAnyOf[] = {{"any"}, {"of", kList}};
constexpr Field kMatching[] = {{"case"}, {"width"}, {"space"}, {"contains"}};
constexpr Field kRubricPoint[] = {{"points"}, {"any", kTexts}, {"all", kTexts}, {"not", kTexts}};
constexpr Field kLength[] = {{"min"}, {"max"}};
constexpr Field kAdjustment[] = {{"accept_also", kAny}};

}  // namespace

FieldTable bank() {
  return kBank;
}

FieldTable exam() {
  return kExam;
}

FieldTable pass() {
  return kPass;
}

FieldTable section() {
  return kSection;
}

FieldTable question() {
  return kQuestion;
}

FieldTable policy() {
  return kPolicy;
}

FieldTable variant() {
  return kVariant;
}

FieldTable any_of() {
  return kAnyOf;
}

FieldTable matching() {
  return kMatching;
}

FieldTable rubric_point() {
  return kRubricPoint;
}

FieldTable length() {
  return kLength;
}

FieldTable adjustment() {
  return kAdjustment;
}

}  // namespace tiku::field_tables
