// Title, equations, results and scores: what a trainer asks first.
#include <algorithm>
#include <map>

#include "base/text.h"
#include "base/width.h"
#include "report/layout.h"
#include "report/messages.h"
#include "report/numbers.h"
#include "report/screen_parts.h"
#include "report/words.h"

namespace tiku {
namespace {

std::string exam_title(const Bank& bank) {
  std::string title = bank.title.empty() ? bank.id : bank.title;
  if (title.empty()) {
    title = bank.path;
  }
  return visible(bank.exam.code.empty() ? title : title + " " + bank.exam.code);
}

std::string amount_text(const Amount& amount) {
  return amount.is_share ? (amount.value * Rational(100)).decimal() + "%" : amount.value.decimal();
}

std::vector<std::string> pass_pieces(const Report& report) {
  const PassRule& pass = report.grading.pass;
  std::vector<std::string> pieces;
  if (pass.empty()) {
    return {text(msg::screen_no_pass).in(report.lang())};
  }
  if (pass.total) {
    const std::string line = report.grading.pass_points ? report.grading.pass_points->decimal()
                                                        : amount_text(*pass.total);
    pieces.push_back(text(msg::screen_pass_total, line).in(report.lang()));
  }
  for (const PassRule::SectionRule& rule : pass.sections) {
    pieces.push_back(text(msg::screen_pass_section, visible(rule.title), amount_text(rule.least))
                         .in(report.lang()));
  }
  return pieces;
}

/// The policy a type of questions has unless a bank says otherwise.
std::string_view usual_policy(QuestionType type) {
  switch (type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
    case QuestionType::judge:
      return "exact";
    case QuestionType::fill:
      return "per_blank";
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return "rubric";
    case QuestionType::given:
      return "given";
  }
  return {};
}

/// "multiple subset_half", "others exact": every type whose questions are scored in an unusual way,
/// and what the other choices go by.
std::vector<std::string> policy_pieces(const Report& report) {
  std::map<QuestionType, std::vector<std::string>> policies;
  for (const GradedItem& item : report.grading.items) {
    const Question& question = *item.item.question;
    if (item.counts) {
      std::vector<std::string>& names = policies[question.type];
      const std::string name = question.policy.to_string();
      if (std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(name);
      }
    }
  }
  std::vector<std::string> pieces;
  bool exact = false;
  for (const auto& [type, names] : policies) {
    const bool usual = names.size() == 1 && names.front() == usual_policy(type);
    if (!usual) {
      pieces.push_back(
          text(msg::screen_policy, type_word(type), join(names, "/")).in(report.lang()));
    }
    exact = exact || (usual && usual_policy(type) == "exact");
  }
  if (exact) {
    pieces.push_back(pieces.empty() ? "exact"
                                    : text(msg::screen_policy_rest, "exact").in(report.lang()));
  }
  return pieces;
}

std::string sum_line(const Message& name, std::int64_t total, const std::vector<std::string>& terms,
                     const std::vector<std::string>& apart, const Report& report) {
  std::vector<std::string> pieces;
  std::string sum = std::to_string(total) + " = ";
  for (std::size_t t = 0; t < terms.size(); ++t) {
    sum += t == 0 ? terms[t] : " + " + terms[t];
  }
  pieces.push_back(sum);
  pieces.insert(pieces.end(), apart.begin(), apart.end());
  return flow(std::string(name.in(report.lang())) + " ", pieces, report.style.width);
}

/// A term of an equation, left out where it is nothing.
void add_term(std::vector<std::string>& terms, const Message& message, std::int64_t n, Lang lang) {
  if (n != 0) {
    terms.push_back(text(message, n).in(lang));
  }
}

const Message& kept_word(const Grading& grading) {
  const bool all_identical = std::all_of(grading.superseded.begin(), grading.superseded.end(),
                                         [](const Superseded& copy) { return copy.identical; });
  if (all_identical) {
    return msg::screen_kept_identical;
  }
  if (grading.on_duplicate == "first") {
    return msg::screen_kept_first;
  }
  return grading.on_duplicate == "best" ? msg::screen_kept_best : msg::screen_kept_last;
}

std::string sheets_line(const Report& report) {
  const Grading& grading = report.grading;
  const GradingCounts& counts = grading.counts;
  const Lang lang = report.lang();
  std::vector<std::string> terms{text(msg::screen_graded, counts.graded).in(lang)};
  add_term(terms, msg::screen_pending, counts.pending, lang);
  if (counts.superseded != 0) {
    terms.push_back(text(msg::screen_duplicate, counts.superseded, kept_word(grading)).in(lang));
  }
  add_term(terms, msg::screen_rejected, counts.rejected, lang);
  add_term(terms, msg::screen_marked_absent, counts.absent_marked, lang);
  return sum_line(msg::screen_sheets, counts.sheets, terms, {}, report);
}

std::string roster_line(const Report& report) {
  const GradingCounts& counts = report.grading.counts;
  const Lang lang = report.lang();
  std::vector<std::string> terms{text(msg::screen_graded, counts.roster_graded).in(lang)};
  add_term(terms, msg::screen_pending, counts.roster_pending, lang);
  add_term(terms, msg::screen_absent, counts.roster_absent, lang);
  add_term(terms, msg::screen_rejected, counts.roster_rejected, lang);
  std::vector<std::string> apart;
  add_term(apart, msg::screen_not_on_roster, counts.unknown, lang);
  return sum_line(msg::screen_roster, counts.roster, terms, apart, report);
}

/// Outcomes of those whose results count: the roster, unless unknown people are included.
struct Outcomes {
  std::int64_t pass = 0, fail = 0, open = 0;
};

Outcomes count_outcomes(const Grading& grading) {
  Outcomes outcomes{grading.counts.pass, grading.counts.fail, grading.counts.open};
  for (const Candidate& candidate : grading.candidates) {
    if (grading.has_roster && !candidate.on_roster && !candidate.in_statistics) {
      outcomes.pass -= candidate.outcome == Outcome::pass ? 1 : 0;
      outcomes.fail -= candidate.outcome == Outcome::fail ? 1 : 0;
      outcomes.open -= candidate.outcome == Outcome::pending ? 1 : 0;
    }
  }
  return outcomes;
}

std::string result_line(const Report& report) {
  const Lang lang = report.lang();
  const std::string head = std::string(msg::screen_result.in(lang)) + " ";
  if (report.grading.pass.empty()) {
    return flow(head, {text(msg::screen_set_pass).in(lang)}, report.style.width);
  }
  const Outcomes outcomes = count_outcomes(report.grading);
  const std::int64_t decided = outcomes.pass + outcomes.fail;
  std::vector<std::string> pieces{text(msg::screen_pass_n, outcomes.pass).in(lang),
                                  text(msg::screen_fail_n, outcomes.fail).in(lang)};
  add_term(pieces, msg::screen_open_n, outcomes.open, lang);
  if (decided > 0) {
    const Rational rate = Rational(outcomes.pass * 100, decided);
    pieces.push_back(text(msg::screen_rate, rate.decimal(1) + " %", decided).in(lang));
  }
  const Summary& summary = report.summary;
  if (summary.borderline && summary.sem.value && summary.pass_score.value &&
      is_shown(report, summary.n, kLeastForCorrelation)) {
    pieces.push_back(text(msg::screen_borderline, short_number(*summary.pass_score.value, 2),
                          short_number(*summary.sem.value, 1), *summary.borderline)
                         .in(lang));
  }
  return flow(head, pieces, report.style.width);
}

std::string alpha_piece(const Report& report) {
  const Summary& summary = report.summary;
  const Lang lang = report.lang();
  if (!is_shown(report, summary.n, kLeastForCorrelation)) {
    const Text few = text(msg::why_fewer_than, summary.n, kLeastForCorrelation);
    return text(msg::screen_alpha_missing, few).in(lang);
  }
  if (!summary.alpha.value) {
    return text(msg::screen_alpha_missing, why_word(summary.alpha.why)).in(lang);
  }
  const std::string alpha = correlation_text(*summary.alpha.value);
  if (!summary.alpha_low.value || !summary.alpha_high.value) {
    return text(msg::screen_alpha_alone, alpha).in(lang);
  }
  return text(msg::screen_alpha, alpha, correlation_text(*summary.alpha_low.value),
              correlation_text(*summary.alpha_high.value))
      .in(lang);
}

std::string scores_line(const Report& report) {
  const Summary& summary = report.summary;
  const Lang lang = report.lang();
  const std::string head = std::string(msg::screen_scores.in(lang)) + " ";
  std::vector<std::string> pieces;
  if (summary.n == 0) {
    pieces.push_back(text(msg::screen_none_complete).in(lang));
    return flow(head, pieces, report.style.width);
  }
  pieces.push_back(text(msg::screen_scores_n, summary.n).in(lang));
  const auto add = [&](const Message& message, const Figure& figure, int places) {
    const std::string value = figure.value ? short_number(*figure.value, places) : "-";
    pieces.push_back(text(message, value).in(lang));
  };
  add(msg::screen_mean, summary.mean, 1);
  add(msg::screen_median, summary.median, 2);
  add(msg::screen_sd, summary.sd, 1);
  add(msg::screen_min, summary.min, 2);
  add(msg::screen_max, summary.max, 2);
  pieces.push_back(alpha_piece(report));
  if (report.grading.counts.pending > 0) {
    pieces.push_back(text(msg::screen_left_out, report.grading.counts.pending).in(lang));
  }
  return flow(head, pieces, report.style.width);
}

}  // namespace

bool is_shown(const Report& report, std::int64_t n, std::int64_t least) {
  return report.options.all_statistics || n >= least;
}

std::string result_path(const Report& report, std::string_view name) {
  std::string folder = visible(report.options.folder);
  while (!folder.empty() && folder.back() == '/') {
    folder.pop_back();
  }
  return folder.empty() ? std::string(name) : folder + "/" + std::string(name);
}

std::string see_result(const Report& report, std::string_view name) {
  return report.options.folder.empty()
             ? std::string()
             : text(msg::screen_see, result_path(report, name)).in(report.lang());
}

std::string screen_title(const Report& report) {
  const Grading& grading = report.grading;
  const Lang lang = report.lang();
  const auto count = std::count_if(grading.items.begin(), grading.items.end(),
                                   [](const GradedItem& item) { return item.counts; });
  std::vector<std::string> pieces{
      exam_title(*grading.bank), text(msg::screen_items, static_cast<std::int64_t>(count)).in(lang),
      grading.max ? text(msg::screen_points, grading.max->decimal()).in(lang)
                  : text(msg::screen_papers_differ).in(lang)};
  for (const std::vector<std::string>& more : {pass_pieces(report), policy_pieces(report)}) {
    pieces.insert(pieces.end(), more.begin(), more.end());
  }
  return flow("", pieces, report.style.width, 2);
}

std::string screen_counts(const Report& report) {
  std::string out = sheets_line(report);
  if (report.grading.has_roster) {
    out += roster_line(report);
  }
  return out + result_line(report) + scores_line(report);
}

}  // namespace tiku
