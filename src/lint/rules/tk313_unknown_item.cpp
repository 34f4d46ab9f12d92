// Reported by bank/adjustments.cpp and bank/forms.cpp.
#include "bank/rules.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr std::string_view kBad[] = {
    R"(tiku: 1
kind: key
id: example
answers: {1: A, 2: 错}
adjust: {7: drop}
)",
    R"(tiku: 1
kind: key
id: example
answers: {1: A, 2: C}
forms: {B: {1: 2, 2: 11}}
)",
};

constexpr std::string_view kGood[] = {
    R"(tiku: 1
kind: key
id: example
answers: {1: A, 2: 错}
adjust: {2: drop}
)",
    R"(tiku: 1
kind: key
id: example
answers: {1: A, 2: C}
forms: {B: {1: 2, 2: 1}}
)",
};

}  // namespace

extern const Rule tk313_unknown_item;

constinit const Rule tk313_unknown_item{
    .info = &rules::unknown_item,
    .explanation =
        {"A correction for a question that does not exist corrects nothing, and a paper form that "
         "points to one leaves a printed number without a question. Usually the number belongs to "
         "another form, or the id was renamed.\n\nWrite an id or a running number of this bank. A "
         "part of a case is `case.part`.",
         "更正一道不存在的题等于没有更正；卷别指向不存在的题，试卷上就有一个题号落空。多半是写了另"
         "一份卷子的题号，或者 id 改过名。\n\n请写本题库的 id 或题号。案例的小题写成“案例.小题”。"},
    .bad = kBad,
    .good = kGood,
};

}  // namespace tiku
