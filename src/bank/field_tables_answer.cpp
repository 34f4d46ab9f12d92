// The maps in and around an answer: policies, variants, rubrics, corrections.
#include "bank/field_tables.h"

namespace tiku::field_tables {
namespace {

constexpr unsigned kTexts = kScalar | kList;

constexpr Field kPolicy[] = {
    {.name = "policy",
     .about = {"the policy: name or name(argument)", "评分办法：名称或 名称(参数)"},
     .holds = Holds::policy_name},
    {.name = "option_map",
     .about = {"points of each option: {A: 1, B: 1, C: -1}", "各选项的分值：{A: 1, B: 1, C: -1}"},
     .holds = Holds::number,
     .shapes = kMap},
    {.name = "other",
     .about = {"points of options that are not in the map (default 0)",
               "没有列出的选项得几分（默认 0）"},
     .holds = Holds::number},
    {.name = "min", .about = {"the sum is at least this", "合计的下限"}, .holds = Holds::number},
    {.name = "max", .about = {"the sum is at most this", "合计的上限"}, .holds = Holds::number},
    {.name = "blank",
     .about = {"points of an answer left blank (default 0)", "未作答得几分（默认 0）"},
     .holds = Holds::number},
    {.name = "invalid",
     .about = {"points of an answer that is invalid (default 0)", "答案无效得几分（默认 0）"},
     .holds = Holds::number},
};

constexpr Field kVariant[] = {
    {.name = "text", .about = {"an accepted text", "可接受的文字"}},
    {.name = "share",
     .about = {"share of the blank that this answer earns: 1/2 or 50%",
               "这样答得这一空的几成：1/2 或 50%"},
     .holds = Holds::share},
    {.name = "value", .about = {"an accepted number", "可接受的数值"}, .holds = Holds::number},
    {.name = "tolerance",
     .about = {"how far a number may be off: 0.01 or 5%", "数值允许的误差：0.01 或 5%"},
     .holds = Holds::amount},
    {.name = "min",
     .about = {"least accepted number, included", "可接受的最小值（含）"},
     .holds = Holds::number},
    {.name = "max",
     .about = {"greatest accepted number, included", "可接受的最大值（含）"},
     .holds = Holds::number},
    {.name = "unit", .about = {"unit, which candidates may leave out", "单位，考生可以不写"}},
};

constexpr Field kAnyOf[] = {
    {.name = "any",
     .about = {"how many of the list are asked for", "要求答出几个"},
     .holds = Holds::whole,
     .required = true},
    {.name = "of",
     .about = {"what may be answered", "可以答的内容"},
     .holds = Holds::blanks,
     .shapes = kList,
     .required = true},
};

constexpr Field kMatching[] = {
    {.name = "case",
     .about = {"true: capital and small letters differ", "true：区分大小写"},
     .holds = Holds::flag},
    {.name = "width",
     .about = {"true: full-width and half-width differ", "true：区分全角半角"},
     .holds = Holds::flag},
    {.name = "space",
     .about = {"true: white space matters", "true：空格有区别"},
     .holds = Holds::flag},
    {.name = "contains",
     .about = {"true: a longer answer that holds the text is right", "true：答案里含有即可"},
     .holds = Holds::flag},
};

constexpr Field kRubricPoint[] = {
    {.name = "points",
     .about = {"what this point earns", "这一要点的分值"},
     .holds = Holds::positive,
     .required = true},
    {.name = "any",
     .about = {"one of these phrases must occur", "至少出现其中一个词语"},
     .shapes = kTexts},
    {.name = "all",
     .about = {"all of these phrases must occur", "这些词语都要出现"},
     .shapes = kTexts},
    {.name = "not",
     .about = {"none of these phrases may occur", "这些词语都不能出现"},
     .shapes = kTexts},
};

constexpr Field kLength[] = {
    {.name = "min", .about = {"least number of characters", "最少字数"}, .holds = Holds::whole},
    {.name = "max", .about = {"greatest number of characters", "最多字数"}, .holds = Holds::whole},
};

constexpr Field kAdjustment[] = {
    {.name = "accept_also",
     .about = {"further right answers, as the key would write them",
               "另外也算对的答案，写法同答案"},
     .holds = Holds::accepted,
     .shapes = kTexts},
};

}  // namespace

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
