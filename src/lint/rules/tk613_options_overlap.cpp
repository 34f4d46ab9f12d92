#include <algorithm>
#include <vector>

#include "base/text.h"
#include "lint/choice.h"
#include "lint/quantity.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK613",
    "options-overlap",
    Severity::advice,
    {"two ranges share a boundary, so that the number on it belongs to both options",
     "两个范围共用一个端点，正好等于这个数时两个选项都算"}};

constexpr Message kFound{"{} belongs to this option and to \"{}\"",
                         "{} 既属于这个选项，也属于“{}”"};
constexpr Message kHelp{"let each range begin after the one before ends, e.g. 0-5, 6-10",
                        "让后一个范围从前一个之后开始，如 0–5、6–10"};

struct RangeOption {
  Range range;
  const LocatedText* option = nullptr;
};

/// The options by their lower end; empty where one is no range or the units differ.
std::vector<RangeOption> read_ranges(std::span<const LocatedText> options) {
  std::vector<RangeOption> ranges;
  for (const LocatedText& option : options) {
    std::optional<Range> range =
        (option.classes & text_class::digit) != 0 ? read_range(option.text) : std::nullopt;
    if (!range || (!ranges.empty() && ranges.front().range.unit != range->unit)) {
      return {};
    }
    ranges.push_back({std::move(*range), &option});
  }
  std::sort(ranges.begin(), ranges.end(),
            [](const RangeOption& a, const RangeOption& b) { return a.range.low < b.range.low; });
  return ranges;
}

/// Years and times of day meet at their ends by nature.
bool is_calendar(const Range& range) {
  const bool looks_like_year = range.unit.empty() && range.low.is_integer() &&
                               range.low >= Rational(1000) && range.high <= Rational(2100);
  return range.unit.starts_with("年") || range.unit.starts_with("点") ||
         range.unit.starts_with("时") || looks_like_year;
}

void check_question(const QuestionView& view, Check& check) {
  if (!view.question.is_choice() || view.question.options.size() < 2) {
    return;
  }
  const std::vector<RangeOption> ranges = read_ranges(options_of(view));
  const RangeOption* shared = nullptr;
  const RangeOption* other = nullptr;
  for (std::size_t i = 1; i < ranges.size(); ++i) {
    if (ranges[i].range.low < ranges[i - 1].range.high || is_calendar(ranges[i].range)) {
      return;  // ranges within each other are meant so
    }
    if (shared == nullptr && ranges[i].range.low == ranges[i - 1].range.high) {
      shared = &ranges[i];
      other = &ranges[i - 1];
    }
  }
  if (shared != nullptr) {
    check.report(shared->option->where,
                 text(kFound, shared->range.low.decimal() + shared->range.unit,
                      visible(other->option->text)),
                 text(kHelp));
  }
}

constexpr std::string_view kBad[] = {
    R"(- id: score
  type: single
  stem: 满意度打几分算中评？
  options: {A: 0–4 分, B: 4–7 分, C: 8–10 分}
  answer: B
)",
    R"(- id: calls
  type: single
  stem: 新坐席每天接听多少个来电合适？
  options: {A: 20 至 30 个, B: 30 至 40 个, C: 40 至 50 个}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: score
  type: single
  stem: 满意度打几分算中评？
  options: {A: 0–4 分, B: 5–7 分, C: 8–10 分}
  answer: B
)",
    R"(- id: passive
  type: single
  stem: Which scores count as passive?
  options: {A: 0 to 6, B: 5 to 6, C: 7 to 8, D: 9 to 10}
  answer: C
)",
    R"(- id: plan
  type: single
  stem: 第二个三年规划是哪几年？
  options: {A: 2019–2021, B: 2021–2023, C: 2023–2025}
  answer: B
)",
};

}  // namespace

extern const Rule tk613_options_overlap;

constinit const Rule tk613_options_overlap{
    .info = &kInfo,
    .explanation =
        {"With the options 0-5 and 5-10, a candidate who knows that the answer is 5 has to guess "
         "what "
         "the author meant.\n\n"
         "Let each range begin after the one before has ended: 0-5, 6-10.\n\n"
         "Reported where every option is a range in the same unit and they follow one another. "
         "Ranges that lie within each other are meant so, and years and hours meet by nature.",
         "选项是 0–5 和 5–10 时，知道答案是 5 的考生只能去猜出题人的意思。\n\n"
         "让每个范围从前一个之后开始，如 0–5、6–10。\n\n"
         "所有选项都是单位相同、首尾相接的范围时才查。一个范围套着另一个是有意为之，年份和钟点本来"
         "就"
         "首尾相接，都不管。"},
    .bad = kBad,
    .good = kGood,
    .check_question = check_question,
};

}  // namespace tiku
