#include "base/text.h"
#include "grade/policy.h"
#include "lint/option_maps.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK316",
    "option-map-misfit",
    Severity::warning,
    {"the points of an option map do not fit the answer: full points go to something else than it",
     "选项赋分与答案不相称：得满分的不是这个答案，或者不只是这个答案"}};

constexpr Message kShort{"the answer {} of question \"{}\" earns {} of its {} points",
                         "第“{1}”题的答案 {0} 只能得 {2} 分，本题 {3} 分"};
constexpr Message kShortHelp{"let the points of the right options add up to {} and max be no lower",
                             "请让正确选项的分值加起来等于 {}，max 也不要低于它"};
constexpr Message kBeyond{
    "the answer {} of question \"{}\" earns {}, but the question has {} points",
    "第“{1}”题的答案 {0} 能得 {2} 分，本题只有 {3} 分"};
constexpr Message kBeyondHelp{"lower max to {}, or raise the points of the question",
                              "请把 max 降到 {}，或者提高本题的分值"};
constexpr Message kEarly{"{} alone earns all {2} points of question \"{1}\"; the answer is {3}",
                         "第“{1}”题只选 {0} 就得满分 {2} 分，而答案是 {3}"};
constexpr Message kEarlyHelp{"let the points of the right options add up to {}, no more",
                             "请让正确选项的分值加起来正好是 {}"};
constexpr Message kFree{"option {} beside the answer costs nothing in question \"{}\"",
                        "第“{1}”题在答案之外多选 {0} 也不扣分，照样满分"};
constexpr Message kFreeHelp{"give wrong options points below 0, such as `other: -1/2`",
                            "请给错误选项写负分，如 other: -1/2"};

Text found(const Question& question, const MapVerdict& verdict) {
  const std::string id = visible(question.id);
  const std::string key = visible(question.key_text());
  const std::string points = points_text(question.points);
  const std::string labels = visible(join(verdict.labels, ""));
  switch (verdict.fault) {
    case MapFault::none:
      return {};
    case MapFault::falls_short:
      return text(kShort, key, id, points_text(verdict.earned), points);
    case MapFault::goes_beyond:
      return text(kBeyond, key, id, points_text(verdict.earned), points);
    case MapFault::part_is_enough:
      return text(kEarly, labels, id, points, key);
    case MapFault::wrong_is_free:
      return text(kFree, labels, id);
  }
  return {};
}

Text help(const Question& question, MapFault fault) {
  const std::string points = points_text(question.points);
  switch (fault) {
    case MapFault::none:
      return {};
    case MapFault::falls_short:
      return text(kShortHelp, points);
    case MapFault::goes_beyond:
      return text(kBeyondHelp, points);
    case MapFault::part_is_enough:
      return text(kEarlyHelp, points);
    case MapFault::wrong_is_free:
      return text(kFreeHelp);
  }
  return {};
}

bool is_within(Span inner, Span outer) {
  return inner.file == outer.file && inner.begin >= outer.begin && inner.end <= outer.end;
}

void check_question(const QuestionView& view, Check& check) {
  const Question& question = view.question;
  const MapVerdict verdict = judge_option_map(question);
  if (verdict.fault == MapFault::none || !question.scored) {
    return;
  }
  const bool own_map = is_within(question.policy.where, question.where);
  check.report(own_map ? question.policy.where : question.answer_where, found(question, verdict),
               help(question, verdict.fault));
}

constexpr std::string_view kBad[] = {
    R"(- id: greeting
  type: multiple
  points: 2
  scoring: {option_map: {A: 1, B: 1, D: 1/2}, other: -1}
  stem: 电话开场白里应当有哪些内容？
  options: {A: 公司的名称, B: 坐席的姓名, C: 坐席的工资, D: 问候的话语}
  answer: ABD
)",
    R"(- id: closing
  type: multiple
  points: 2
  scoring: {option_map: {A: 1, C: 1}}
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢, D: 询问客户的收入}
  answer: AC
)",
    R"(- id: escalate
  type: multiple
  points: 3
  scoring: {option_map: {A: 1, B: 1, C: -1, D: -1}}
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password, D: a change of address}
  answer: [A, B]
)",
    R"(- id: callback
  type: single
  points: 1
  scoring: {option_map: {A: 2}, max: 2}
  stem: Who calls a customer back after a lost call?
  options: {A: the same agent, B: nobody at all, C: the caller}
  answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: greeting
  type: multiple
  points: 2
  scoring: {option_map: {A: 1, B: 1/2, D: 1/2}, other: -2}
  stem: 电话开场白里应当有哪些内容？
  options: {A: 公司的名称, B: 坐席的姓名, C: 坐席的工资, D: 问候的话语}
  answer: ABD
)",
    R"(- id: advice
  type: single
  points: 3
  scoring: {option_map: {A: 3, B: 2, C: 1}}
  stem: Which reply helps an upset customer most?
  options: {A: a solution, B: an apology, C: a form, D: a shrug}
  answer: A
)",
};

}  // namespace

extern const Rule tk316_option_map_misfit;

constinit const Rule tk316_option_map_misfit{
    .info = &kInfo,
    .explanation =
        {"An option map gives each option points of its own, and the sum is kept within limits. "
         "It is easy to write one that rewards something else than the answer: a part of the key "
         "that reaches the maximum already, a wrong option that costs nothing (options that are "
         "not named count 0 unless `other` says so), or a key that cannot earn the points of the "
         "question.\n\n"
         "Let the points of the right options add up to the points of the question, and give "
         "wrong options points below 0.\n\n"
         "On a single choice, where only one option is picked, the map is a scale (best, second "
         "best): there only the points of the answer itself are compared.",
         "选项赋分给每个选项单独定分，加起来再限定在上下限之间。这样写很容易走样：只选一部分正确选"
         "项就到了"
         "上限；多选一个错误选项也不扣分（没有列出的选项按 0 分算，除非写了 "
         "other）；或者答案本身拿不到这道题"
         "的满分。\n\n"
         "请让正确选项的分值加起来等于本题分值，错误选项写负分。\n\n"
         "单选题只能选一项，赋分是一把尺（最好、次好），所以只看答案本身的得分。"},
    .bad = kBad,
    .good = kGood,
    .check_question = &check_question,
};

}  // namespace tiku
