#include <algorithm>

#include "base/text.h"
#include "grade/policies.h"
#include "lint/guesses.h"
#include "lint/option_maps.h"
#include "lint/rule.h"

namespace tiku {
namespace {

constexpr RuleInfo kInfo{
    "TK315",
    "free-points",
    Severity::warning,
    {"ticking everything, or ticking at random, earns much of the points under this policy",
     "按这种评分办法，全部选上或者随便选就能得到不少分"}};

constexpr Message kEverything{
    "under {}, ticking every option of question \"{}\" earns {} of its points",
    "按 {}，第“{}”题把选项全部选上能得这道题的 {}"};
constexpr Message kRandom{
    "under {}, ticking at random earns {2} of the points of question \"{1}\" on average",
    "按 {}，第“{}”题随便选平均能得这道题的 {}"};
constexpr Message kOthers{"{0}, and {1} {1?other question gives:other questions give} points away",
                          "{}，另外还有 {} 道题白送分"};
constexpr Message kHelp{
    "choose a policy under which a wrong pick earns nothing, such as subset_half or subset_ratio; "
    "--guess-table shows them side by side",
    "请改用有错选就不得分的办法，如 subset_half、subset_ratio；用 --guess-table 可以对照查看"};
constexpr Message kWorst{"this question gives most away", "白送最多的是这道题"};

/// Ticking everything may earn what a blind guess earns of the most usual question, a choice of
/// four; guessing what a tossed coin earns of true or false.
bool is_too_much(const Rational& everything, const Rational& random) {
  return everything * Rational(4) > Rational(1) || random * Rational(2) > Rational(1);
}

/// What a question gives away.
struct Gift {
  const Question* question = nullptr;
  Rational everything;
  Rational random;

  bool is_less_than(const Gift& other) const {
    return std::max(everything, random) < std::max(other.everything, other.random);
  }
};

/// Questions whose points are given away for a reason that another rule reports.
bool is_reported_elsewhere(const Question& question) {
  return pays_for_everything(question.policy) || question.right.size() == question.options.size() ||
         judge_option_map(question).fault != MapFault::none;
}

/// As the bank means it: corrections that accept further answers are given for good reasons.
bool can_be_guessed(const Question& question) {
  return question.also_right.empty() && question.is_choice() && question.scored && question.keyed &&
         question.options_stated && !question.right.empty() && question.points > Rational(0);
}

Gift gift_of(const Question& question, Guesses& guesses) {
  if (question.policy.name == policy_option_map.name) {
    // Options with points of their own are judged by what all of them earn together; on a single
    // choice, where one is picked, the points are a scale and no gift.
    return {&question, share_of_everything(question), Rational(0)};
  }
  const std::optional<GuessShares> shares = guesses.of(question);
  return shares ? Gift{&question, shares->everything, shares->random} : Gift{};
}

/// The questions that one statement of a policy scores.
struct Statement {
  Gift worst;
  std::int64_t questions = 0;
};

void report(const Statement& statement, Check& check) {
  const Gift& worst = statement.worst;
  const std::string policy = worst.question->policy.to_string();
  const bool everything = is_too_much(worst.everything, Rational(0));
  Text found = text(everything ? kEverything : kRandom, policy, visible(worst.question->id),
                    (everything ? worst.everything : worst.random).fraction());
  if (statement.questions > 1) {
    found = text(kOthers, std::move(found), statement.questions - 1);
  }
  check.report(Diagnostic{.where = worst.question->policy.where,
                          .message = std::move(found),
                          .help = text(kHelp),
                          .notes = {{worst.question->where, text(kWorst)}}});
}

/// Says it once for each place where a policy is stated, not for each question.
void check_bank(const Bank& bank, Check& check) {
  Guesses guesses;
  std::map<std::uint32_t, Statement> statements;  // by where they stand
  for (const Item& item : items_of(bank)) {
    const Question& question = *item.question;
    if (!can_be_guessed(question) || is_reported_elsewhere(question)) {
      continue;
    }
    const Gift gift = gift_of(question, guesses);
    if (!is_too_much(gift.everything, gift.random)) {
      continue;
    }
    Statement& statement = statements[question.policy.where.begin];
    ++statement.questions;
    if (statement.worst.question == nullptr || statement.worst.is_less_than(gift)) {
      statement.worst = gift;
    }
  }
  for (const auto& [where, statement] : statements) {
    report(statement, check);
  }
}

constexpr std::string_view kBad[] = {
    R"(sections:
  - title: 多选题
    type: multiple
    points: 2
    scoring: per_decision
    questions:
      - id: greeting
        stem: 电话开场白里应当有哪些内容？
        options: {A: 公司的名称, B: 坐席的姓名, C: 坐席的工资, D: 问候的话语}
        answer: ABD
      - id: closing
        stem: 挂机之前应当做哪些事？
        options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢, D: 询问客户的收入}
        answer: AC
)",
    R"(- id: escalate
  type: multiple
  points: 3
  scoring: net
  stem: Which of these calls go to a supervisor?
  options: {A: threats of violence, B: legal action, C: a lost password, D: a call from the press}
  answer: [A, B, D]
)",
};

constexpr std::string_view kGood[] = {
    R"(- id: greeting
  type: multiple
  points: 2
  scoring: net
  stem: 电话开场白里应当有哪些内容？
  options: {A: 公司的名称, B: 坐席的工资, C: 问候的话语, D: 坐席的住址}
  answer: AC
)",
    R"(- id: callback
  type: single
  points: 2
  stem: Does a lost call have to be called back?
  options: {A: "yes, always", B: "no, never"}
  answer: A
)",
    R"(- id: closing
  type: multiple
  points: 2
  scoring: subset_half
  stem: 挂机之前应当做哪些事？
  options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢}
  answer: AC
)",
};

}  // namespace

extern const Rule tk315_free_points;

constinit const Rule tk315_free_points{
    .info = &kInfo,
    .explanation =
        {"Some policies take little or nothing off for a wrong pick. Then a candidate who ticks "
         "every box without reading, or ticks at random, collects a large part of the points, and "
         "the pass mark means less than it seems. With three of four options right, ticking "
         "everything earns 2/3 of the points under net and 3/4 under per_decision.\n\n"
         "Reported is a policy under which ticking everything earns more than 1/4 of a question "
         "(what a blind guess earns of a choice of four) or random ticks earn more than 1/2 on "
         "average (what a tossed coin earns of true or false). It is said once for each place "
         "where a policy is stated. `tiku check --guess-table` prints both shares for every type "
         "and policy.\n\n"
         "A single choice of two is as fair as true or false and is not reported. subtract and "
         "net_w(0) are TK308, questions whose options are all right TK222, option maps that do "
         "not fit the answer TK316.",
         "有的评分办法对错选扣得很少，甚至不扣。不读题全部选上、或者随便选，就能拿到不少分，及格线"
         "也就不那么"
         "可信了。四个选项里三个正确时，全部选上按 net 得 2/3，按 per_decision 得 3/4。\n\n"
         "全部选上能得一道题的 1/4 以上（四选一瞎猜的平均得分），或者随便选平均得 1/2 "
         "以上（判断题抛硬币的"
         "得分），就会报告；同一处写明的办法只说一次。用 tiku check --guess-table "
         "可以看到各种题型、各种"
         "办法的这两个比例。\n\n"
         "两个选项的单选题和判断题一样，不报告。subtract、net_w(0) 见 TK308，选项全对的题见 "
         "TK222，选项"
         "赋分与答案不相称见 TK316。"},
    .bad = kBad,
    .good = kGood,
    .check_bank = &check_bank,
};

}  // namespace tiku
