#include "interop/losses.h"

#include <algorithm>

#include "bank/options.h"
#include "bank/policy_names.h"
#include "interop/loss_messages.h"
#include "interop/option_shares.h"

namespace tiku {
namespace {

bool any_variant(const Question& question, bool (*has)(const Variant& variant)) {
  const std::vector<Blank>& blanks = question.fill.blanks;
  return std::any_of(blanks.begin(), blanks.end(), [has](const Blank& blank) {
    return std::any_of(blank.begin(), blank.end(), has);
  });
}

/// How the format scores questions of this type, whatever the bank says.
std::string_view native_policy(const Question& question, unsigned carried) {
  const bool several =
      question.type == QuestionType::multiple || question.type == QuestionType::indeterminate;
  return several && (carried & kRatio) != 0 ? "subset_ratio" : default_policy(question.type);
}

/// Scored by what each option earns, and not in another way that comes near it.
bool is_shared_out(const Question& question) {
  constexpr std::string_view kPolicies[] = {"penalty", "net_w", "option_map"};
  return std::find(std::begin(kPolicies), std::end(kPolicies), question.policy.name) !=
             std::end(kPolicies) &&
         option_shares(question).has_value();
}

bool has_scoring(const Question& question, unsigned carried) {
  const PolicySpec& policy = question.policy;
  const bool shared = (carried & kOptionShares) != 0 && is_shared_out(question);
  const bool other = !shared && !policy.name.empty() &&
                     (policy.name != native_policy(question, carried) || policy.argument);
  return other || !policy.blank->is_zero() || !policy.invalid->is_zero();
}

bool has_matching(const Question& question) {
  const Matching& match = question.fill.match;
  return match.case_matters || match.width_matters || match.space_matters || match.contains;
}

bool has_other_labels(const Question& question) {
  for (std::size_t i = 0; i < question.options.size(); ++i) {
    if (question.options[i].label != letter_label(i)) {
      return question.options_stated;
    }
  }
  return false;
}

struct QuestionField {
  unsigned bit = 0;
  bool (*has)(const Question& question) = nullptr;
  const Message* what = nullptr;
};

constexpr QuestionField kQuestionFields[] = {
    {kIds, [](const Question& q) { return q.id_stated; }, &msg::loss_id},
    {kIndeterminate, [](const Question& q) { return q.type == QuestionType::indeterminate; },
     &msg::loss_indeterminate},
    {kPoints, [](const Question& q) { return q.points_stated && q.parts.empty(); },
     &msg::loss_points},
    {kExplanation, [](const Question& q) { return !q.explanation.empty(); },
     &msg::loss_explanation},
    {kTags, [](const Question& q) { return !q.tags.empty(); }, &msg::loss_tags},
    {kDifficulty, [](const Question& q) { return !q.difficulty->empty(); }, &msg::loss_difficulty},
    {kSource, [](const Question& q) { return !q.source->empty(); }, &msg::loss_source},
    {kNote, [](const Question& q) { return !q.note->empty(); }, &msg::loss_note},
    {kReview, [](const Question& q) { return !q.review.empty() || q.cut; }, &msg::loss_review},
    {kVariants,
     [](const Question& q) {
       const std::vector<Blank>& blanks = q.fill.blanks;
       return std::any_of(blanks.begin(), blanks.end(),
                          [](const Blank& blank) { return blank.size() > 1; });
     },
     &msg::loss_variants},
    {kNumbers,
     [](const Question& q) {
       return any_variant(
           q, [](const Variant& v) { return v.kind != Variant::Kind::text || !v.unit.empty(); });
     },
     &msg::loss_numbers},
    {kShares,
     [](const Question& q) {
       return any_variant(q, [](const Variant& v) { return v.share != Rational(1); });
     },
     &msg::loss_shares},
    {kAnyOrder, [](const Question& q) { return q.fill.any_order; }, &msg::loss_any_order},
    {kMatching, has_matching, &msg::loss_matching},
    {kRubric, [](const Question& q) { return !q.rubric->points.empty() || q.rubric->need; },
     &msg::loss_rubric},
    {kReference, [](const Question& q) { return !q.rubric->reference.empty(); },
     &msg::loss_reference},
    {kLength, [](const Question& q) { return q.rubric->min_length || q.rubric->max_length; },
     &msg::loss_length},
    {kOptionLabels, [](const Question& q) { return q.is_choice() && has_other_labels(q); },
     &msg::loss_option_labels},
    {kJudgeOptions,
     [](const Question& q) { return q.type == QuestionType::judge && q.options_stated; },
     &msg::loss_judge_options},
    {kAlsoRight, [](const Question& q) { return !q.also_right.empty() || q.either_truth; },
     &msg::loss_also_right},
    {kUnscored, [](const Question& q) { return !q.scored || q.identity != IdentityRole::none; },
     &msg::loss_unscored},
    {kCases, [](const Question& q) { return !q.parts.empty(); }, &msg::loss_case},
};

void add_question(const Question& question, unsigned carried, std::vector<ExportLoss>& losses) {
  for (const QuestionField& field : kQuestionFields) {
    if ((carried & field.bit) == 0 && field.has(question)) {
      losses.push_back({question.id, text(*field.what)});
    }
  }
  if (has_scoring(question, carried) && question.parts.empty()) {
    losses.push_back({question.id, text(msg::loss_scoring, question.policy.to_string())});
  }
  if ((carried & kAnyOf) == 0 && question.fill.any) {
    losses.push_back({question.id, text(msg::loss_any_of, *question.fill.any)});
  }
  for (const Question& part : question.parts) {
    add_question(part, carried, losses);
  }
}

bool has_exam_facts(const Exam& exam) {
  return !exam.code.empty() || !exam.instructions.empty() || exam.duration_minutes || exam.total ||
         !exam.pass.empty() || !exam.draw.empty();
}

bool has_choose(const Bank& bank) {
  return std::any_of(bank.sections.begin(), bank.sections.end(),
                     [](const Section& section) { return section.choose.has_value(); });
}

struct BankField {
  unsigned bit = 0;
  bool (*has)(const Bank& bank) = nullptr;
  const Message* what = nullptr;
};

constexpr BankField kBankFields[] = {
    {kBankId, [](const Bank& b) { return !b.id.empty(); }, &msg::loss_bank_id},
    {kTitle, [](const Bank& b) { return !b.title.empty(); }, &msg::loss_title},
    {kSections, [](const Bank& b) { return !b.sections.empty(); }, &msg::loss_sections},
    {kExamFacts, [](const Bank& b) { return has_exam_facts(b.exam); }, &msg::loss_exam},
    {kChoose, has_choose, &msg::loss_choose},
    {kAdjust, [](const Bank& b) { return !b.adjustments.empty(); }, &msg::loss_adjust},
    {kForms, [](const Bank& b) { return !b.forms.empty(); }, &msg::loss_forms},
};

}  // namespace

std::vector<ExportLoss> losses_of(const Bank& bank, unsigned carried) {
  std::vector<ExportLoss> losses;
  for (const BankField& field : kBankFields) {
    if ((carried & field.bit) == 0 && field.has(bank)) {
      losses.push_back({"", text(*field.what)});
    }
  }
  for (const Question& question : bank.questions) {
    add_question(question, carried, losses);
  }
  return losses;
}

}  // namespace tiku
