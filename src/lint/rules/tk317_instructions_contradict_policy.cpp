#include <algorithm>

#include "base/text.h"
#include "lint/claim_denial.h"
#include "lint/rule.h"
#include "lint/scoring_claims.h"

namespace tiku {
namespace {

using Kind = ScoringClaim::Kind;

constexpr RuleInfo kInfo{
    "TK317",
    "instructions-contradict-policy",
    Severity::warning,
    {"instructions or a section title state another scoring than the one that is in force",
     "考试说明或部分标题里写的评分规则，与实际生效的不一致"}};

constexpr Message kFound{"the text says \"{}\", but {}", "这里写着“{}”，但是{}"};
constexpr Message kHelpScoring{"correct the text, or the scoring",
                               "请改正这段文字，或者改正评分办法"};
constexpr Message kHelpPoints{"correct the text, or the points", "请改正这段文字，或者改正分值"};
constexpr Message kHelpCount{"correct the text, or add what is missing",
                             "请改正这段文字，或者补上缺少的题"};
constexpr Message kScoring{"the scoring in force", "实际生效的评分办法"};
constexpr Message kQuestion{"the question", "这道题"};

/// A text with more to say about scoring than this is no instruction that people read.
constexpr std::size_t kMostClaims = 50;

const Message& help_of(Kind kind) {
  if (kind == Kind::question_count) {
    return kHelpCount;
  }
  return kind == Kind::question_points || kind == Kind::total_points ? kHelpPoints : kHelpScoring;
}

std::vector<Note> notes_of(const Denial& denial, Kind kind) {
  if (denial.question == nullptr) {
    return {};
  }
  return kind == Kind::question_points
             ? std::vector<Note>{{denial.question->where, text(kQuestion)}}
             : std::vector<Note>{{denial.question->policy.where, text(kScoring)}};
}

void check_text(const LocatedText& located, const ClaimScope& scope, Check& check) {
  const bool is_title = located.kind == TextKind::title;
  std::vector<ScoringClaim> claims =
      scoring_claims(located.text, is_title ? ClaimSource::title : ClaimSource::instructions);
  claims.resize(std::min(claims.size(), kMostClaims));
  for (const ScoringClaim& claim : claims) {
    std::optional<Denial> denial = deny(scope, claim);
    if (!denial) {
      continue;
    }
    const std::string_view said = located.text.substr(claim.begin, claim.end - claim.begin);
    check.report(Diagnostic{.where = check.place(located, claim.begin, claim.end),
                            .message = text(kFound, visible(said), denial->fact),
                            .help = text(help_of(claim.kind)),
                            .notes = notes_of(*denial, claim.kind)});
  }
}

void check_bank(const Bank& bank, Check& check) {
  const std::vector<ClaimScope> scopes = claim_scopes(bank);
  for (const ClaimScope& scope : scopes) {
    LocatedText located;
    located.kind = scope.section != nullptr ? TextKind::title : TextKind::instructions;
    located.text = scope.section != nullptr ? scope.section->title : bank.exam.instructions;
    located.where =
        scope.section != nullptr ? scope.section->title_where : bank.exam.instructions_where;
    if (!located.text.empty() && located.where.file != kNoFile) {
      check_text(located, scope, check);
    }
  }
}

constexpr std::string_view kBad[] = {
    R"(sections:
  - title: 多选题（共2题，每题2分，少选不得分）
    type: multiple
    points: 2
    scoring: subset_half
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
    R"(exam:
  instructions: 单选题每题 2 分；多选题少选时每个正确选项得 0.5 分，错选不得分。
questions:
  - id: first-call
    type: single
    points: 1
    stem: 客户第一次来电时，先做什么？
    options: {A: 推销套餐, B: 问候客户, C: 请客户稍后再打}
    answer: B
  - id: closing
    type: multiple
    points: 2
    scoring: subset_each(1/2)
    stem: 挂机之前应当做哪些事？
    options: {A: 确认没有别的问题, B: 推销新的套餐, C: 向来电的客户致谢, D: 询问客户的收入}
    answer: AC
)",
    R"(sections:
  - title: Which of these? (no partial credit)
    type: multiple
    points: 2
    scoring: subset_ratio
    questions:
      - id: escalate
        stem: Which of these calls go to a supervisor?
        options: {A: threats of violence, B: legal action, C: a lost password, D: a new address}
        answer: [A, B]
)",
    R"(exam:
  instructions: There is no negative marking.
questions:
  - id: callback
    type: single
    points: 1
    scoring: penalty(1/2)
    stem: Who calls a customer back after a lost call?
    options: {A: the same agent, B: nobody at all, C: the caller}
    answer: A
)",
};

constexpr std::string_view kGood[] = {
    R"(exam:
  instructions: 多选题少选时每个正确选项得 0.5 分，错选不得分；第三部分答错倒扣 1 分。
sections:
  - title: 多选题（每题2分，共2分，20分钟）
    type: multiple
    points: 2
    scoring: subset_each(0.5)
    questions:
      - id: greeting
        stem: 电话开场白里应当有哪些内容？
        options: {A: 公司的名称, B: 坐席的姓名, C: 坐席的工资, D: 问候的话语}
        answer: ABD
)",
    R"(sections:
  - title: 案例题（共2小题，每小题2分）
    type: case
    questions:
      - id: angry-caller
        stem: 客户来电抱怨快递丢失，情绪激动，要求立刻赔偿。
        parts:
          - type: single
            points: 2
            stem: 坐席首先应当怎样回应？
            options: {A: 让客户别再来电, B: 向客户表示歉意, C: 要求客户先冷静}
            answer: B
          - type: single
            points: 2
            stem: 之后应当核实哪项信息？
            options: {A: 快递的单号, B: 客户的年龄, C: 客户的学历}
            answer: A
)",
    R"(sections:
  - title: Pick one (1 question, 2 points each, 2 points in total)
    type: single
    points: 2
    questions:
      - id: callback
        stem: Who calls a customer back after a lost call?
        options: {A: the same agent, B: nobody at all, C: the caller}
        answer: A
)",
    R"(exam:
  instructions: Take 2 minutes for each question. No partial credit.
questions:
  - id: escalate
    type: multiple
    points: 2
    stem: Which of these calls go to a supervisor?
    options: {A: threats of violence, B: legal action, C: a lost password, D: a change of address}
    answer: [A, B]
)",
};

}  // namespace

extern const Rule tk317_instructions_contradict_policy;

constinit const Rule tk317_instructions_contradict_policy{
    .info = &kInfo,
    .speaks = Speaks::both,
    .explanation =
        {"Candidates answer by the rule they were told. If the paper says that an incomplete "
         "answer earns half and the policy in force gives nothing, every mark of that section can "
         "be disputed. The same goes for `每题2分` above questions of one point, for a number of "
         "questions that is not there, and for totals that do not add up.\n\n"
         "Correct whichever of the two is wrong. The message names a question that shows what is "
         "really earned; `tiku explain` shows it for an answer.\n\n"
         "Only phrases that leave no doubt are read, such as 少选得0.5分, 漏选不得分, 错选倒扣, "
         "每题2分, 共10题, 共20分, \"no partial credit\", \"no negative marking\", \"2 points "
         "each\". What instructions say about no type in particular has to be wrong for every "
         "question before it is reported, what they say about a part of the paper (第三部分) is "
         "left alone, and papers that are drawn from a larger bank may hold more questions than "
         "they ask.",
         "考生是照着说明作答的。说明里写少选得一半分，实际生效的办法却不给分，这一部分的成绩就全有"
         "争议。标题"
         "写“每题2分”而题目是 1 分、写的题数对不上、总分加不起来，也是一样。\n\n"
         "哪一边错了就改哪一边。消息里会举出一道题，说明实际得多少分；用 tiku explain "
         "可以看到具体答卷怎样"
         "得分。\n\n"
         "只认毫无疑义的说法，如“少选得0.5分”“漏选不得分”“错选倒扣”“每题2分”“共10题”“共20分”，以及 "
         "no "
         "partial credit、no negative marking、2 points each "
         "等。说明里没有指明题型的话，要与每一道题都不符"
         "才报告；针对某一部分（如第三部分）的话不查；从大题库里抽题时，题库的题数可以多于试卷。"},
    .bad = kBad,
    .good = kGood,
    .check_bank = &check_bank,
};

}  // namespace tiku
