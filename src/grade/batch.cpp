// The main flow of grading. Each step leaves the grading consistent; the order of the steps is the
// order below.
#include "grade/batch.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "bank/load.h"
#include "grade/batch_messages.h"
#include "grade/draw.h"
#include "grade/duplicates.h"
#include "grade/identification.h"
#include "grade/marks.h"
#include "grade/response_table.h"
#include "grade/totals.h"

namespace tiku {
namespace {

bool named_by(const Bank& bank, const Adjustment& adjustment, const Item& item) {
  const Question* question = find_question(bank, adjustment.item);
  return question != nullptr && (question == item.question || question == item.parent);
}

GradedItem make_item(const Bank& bank, const Item& item, const BatchOptions& options) {
  GradedItem graded;
  graded.item = item;
  for (const Adjustment& adjustment : options.adjustments) {
    if (named_by(bank, adjustment, item)) {
      graded.dropped = graded.dropped || adjustment.kind == Adjustment::Kind::drop;
      graded.full_for_all =
          graded.full_for_all || adjustment.kind == Adjustment::Kind::full_for_all;
    }
  }
  const Question& question = *item.question;
  const bool scored = question.scored && (item.parent == nullptr || item.parent->scored);
  graded.dropped = graded.dropped || (!question.keyed && options.unkeyed == Unkeyed::drop);
  graded.counts = scored && !graded.dropped;
  graded.max = graded.counts ? question.points : Rational(0);
  return graded;
}

class Batch {
 public:
  Batch(const BatchInput& input, const BatchOptions& options)
      : input_(input),
        options_(options),
        identification_(input.roster, input.match, *input.sources) {}

  Grading run() {
    begin();
    std::vector<JudgedSheet> judged = judge_sheets();
    resolve_duplicates(judged, options_.on_duplicate, grading_);
    keep(judged);
    if (input_.marks != nullptr) {
      apply_marks(grading_, *input_.marks);
    }
    for (Candidate& candidate : grading_.candidates) {
      add_up(grading_, candidate);
    }
    add_absent();
    settle_paper();
    compare_given_totals();
    rank();
    count_responses();
    reject_cells();
    count();
    return std::move(grading_);
  }

 private:
  void begin();
  std::vector<JudgedSheet> judge_sheets();
  std::vector<std::uint32_t> intern_answers(const Sheet& sheet, ResponseTable& table);
  void reject_off_paper(const Sheet& sheet, const RawAnswer& answer);
  void keep(std::vector<JudgedSheet>& judged);
  void add_absent();
  void settle_paper();
  void compare_given_totals();
  void rank();
  void count_responses();
  void reject_cells();
  void count();
  void count_roster();

  const BatchInput& input_;
  const BatchOptions& options_;
  Grading grading_;
  Identification identification_;
  /// Answers to items that were not on the paper.
  std::vector<Reject> off_paper_;
  /// Absent by a word on their row (缺考), in the order given.
  std::vector<Candidate> marked_absent_;
};

void Batch::begin() {
  grading_.bank = input_.bank;
  grading_.has_roster = input_.roster != nullptr;
  constexpr std::string_view kNames[] = {"reject", "first", "last", "best"};
  grading_.on_duplicate = kNames[static_cast<std::size_t>(options_.on_duplicate)];
  grading_.pass = input_.bank->exam.pass;
  if (options_.pass) {
    grading_.pass.total = options_.pass;
  }
  grading_.remarks = input_.sheets->remarks;
  grading_.rejects = input_.sheets->rejected;
  grading_.counts.rejected = static_cast<std::int64_t>(input_.sheets->rejected.size());
  grading_.extra_columns = input_.sheets->extra_columns;
  grading_.items = graded_items(*input_.bank, options_);
}

std::vector<std::uint32_t> Batch::intern_answers(const Sheet& sheet, ResponseTable& table) {
  const std::vector<std::size_t> presented =
      sheet.seed ? draw_paper(*input_.bank, *sheet.seed) : sheet.presented;
  const bool partial_paper = !presented.empty();
  std::vector<std::uint32_t> answers(grading_.items.size(), partial_paper ? kNotPresented : 0);
  for (const std::size_t item : presented) {
    answers[item] = 0;
  }
  for (const RawAnswer& answer : sheet.answers) {
    if (answers[answer.item] == kNotPresented) {
      reject_off_paper(sheet, answer);
      continue;
    }
    answers[answer.item] = answer.refused ? table.intern_refused(answer.item, answer.raw)
                                          : table.intern(answer.item, answer.raw);
  }
  return answers;
}

/// Sheets of one line (rows of a table) need no line for each answer.
std::vector<std::int64_t> lines_of(const Sheet& sheet, std::size_t items) {
  std::vector<std::int64_t> lines;
  for (const RawAnswer& answer : sheet.answers) {
    if (answer.line > 0 && answer.line != sheet.origin.line) {
      lines.resize(items);
      lines[answer.item] = answer.line;
    }
  }
  return lines;
}

void Batch::reject_off_paper(const Sheet& sheet, const RawAnswer& answer) {
  const std::string& item = grading_.items[answer.item].id();
  Origin origin = sheet.origin;
  origin.line = answer.line > 0 ? answer.line : origin.line;
  origin.at = answer.at > 0 ? answer.at : origin.at;
  off_paper_.push_back({std::move(origin), sheet.who.id, item, "not-presented",
                        text(msg::answer_not_presented, item), answer.raw});
}

std::vector<JudgedSheet> Batch::judge_sheets() {
  ResponseTable table(grading_.items, options_.tolerance);
  std::vector<JudgedSheet> judged;
  for (const Sheet& sheet : input_.sheets->sheets) {
    JudgedSheet next;
    next.sheet = &sheet;
    Candidate& candidate = next.candidate;
    candidate.who = sheet.who;
    candidate.origin = sheet.origin;
    candidate.given_total = sheet.given_total;
    candidate.form = sheet.form;
    candidate.extra = sheet.extra;
    if (!identification_.identify(sheet, candidate, grading_)) {
      continue;
    }
    if (sheet.absent) {
      candidate.outcome = Outcome::absent;
      marked_absent_.push_back(std::move(candidate));
      continue;
    }
    candidate.answers = intern_answers(sheet, table);
    candidate.lines = lines_of(sheet, grading_.items.size());
    judged.push_back(std::move(next));
  }
  identification_.say(grading_);
  return judged;
}

void Batch::keep(std::vector<JudgedSheet>& judged) {
  std::unordered_set<std::string> graded;
  for (JudgedSheet& sheet : judged) {
    graded.insert(sheet.candidate.who.id);
    grading_.candidates.push_back(std::move(sheet.candidate));
  }
  std::vector<Candidate> still_absent;
  std::unordered_set<std::string> listed;
  for (Candidate& absent : marked_absent_) {
    if (graded.count(absent.who.id) != 0) {
      grading_.remarks.push_back(text(msg::marked_absent_with_sheet, absent.who.id));
    } else if (listed.insert(absent.who.id).second) {
      still_absent.push_back(std::move(absent));
    }
  }
  grading_.counts.absent_marked = static_cast<std::int64_t>(marked_absent_.size());
  marked_absent_ = std::move(still_absent);
}

/// Everybody on the roster without a sheet, and those whose row says so.
void Batch::add_absent() {
  std::unordered_set<std::string> known = identification_.refused(grading_);
  for (const Candidate& candidate : grading_.candidates) {
    known.insert(candidate.who.id);
  }
  for (Candidate& absent : marked_absent_) {
    if (known.insert(absent.who.id).second) {
      grading_.candidates.push_back(std::move(absent));
    }
  }
  if (input_.roster == nullptr) {
    return;
  }
  for (std::size_t i = 0; i < input_.roster->people.size(); ++i) {
    const bool elsewhere = input_.graded_elsewhere != nullptr && (*input_.graded_elsewhere)[i];
    if (!elsewhere && known.insert(input_.roster->people[i].id).second) {
      Candidate absent;
      absent.who = input_.roster->people[i];
      absent.origin = input_.roster->origins[i];
      absent.outcome = Outcome::absent;
      grading_.candidates.push_back(std::move(absent));
    }
  }
}

/// Maximum and pass mark where they are the same for everybody.
void Batch::settle_paper() {
  bool same = true;
  std::optional<Rational> max;
  for (const Candidate& candidate : grading_.candidates) {
    if (candidate.outcome != Outcome::absent) {
      same = same && (!max || *max == candidate.max);
      max = candidate.max;
    }
  }
  grading_.max = same ? max : std::nullopt;
  if (grading_.pass.total && (grading_.max || !grading_.pass.total->is_share)) {
    grading_.pass_points = grading_.pass.total->of(grading_.max.value_or(Rational(0)));
  }
}

void Batch::compare_given_totals() {
  for (Candidate& candidate : grading_.candidates) {
    const std::optional<Rational> given = parse_rational(candidate.given_total);
    if (given && candidate.outcome != Outcome::absent) {
      candidate.difference = candidate.score - *given;
    }
  }
}

void add_to(const Candidate& candidate, StatisticsSums& sums) {
  ++sums.n;
  sums.passes += candidate.outcome == Outcome::pass ? 1 : 0;
  sums.score += candidate.score;
  sums.max += candidate.max;
}

/// Competition rank (1 2 2 4) on the exact score, among those in the statistics.
void Batch::rank() {
  std::vector<Candidate*> ranked;
  for (Candidate& candidate : grading_.candidates) {
    const bool known = candidate.on_roster || options_.include_unknown;
    candidate.in_statistics =
        candidate.outcome != Outcome::absent && !candidate.is_pending() && known;
    if (candidate.in_statistics) {
      ranked.push_back(&candidate);
      add_to(candidate, grading_.sums);
    }
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const Candidate* a, const Candidate* b) { return a->score > b->score; });
  for (std::size_t i = 0; i < ranked.size(); ++i) {
    const bool tied = i > 0 && ranked[i]->score == ranked[i - 1]->score;
    ranked[i]->rank = tied ? *ranked[i - 1]->rank : static_cast<std::int64_t>(i) + 1;
  }
}

void Batch::count_responses() {
  for (const Candidate& candidate : grading_.candidates) {
    for (std::size_t i = 0; i < candidate.answers.size(); ++i) {
      if (candidate.answers[i] == kNotPresented) {
        continue;
      }
      JudgedResponse& response = grading_.items[i].responses[candidate.answers[i]];
      ++response.n;
      ++grading_.counts.cells;
      grading_.counts.tolerated += response.response.rules.empty() ? 0 : 1;
    }
  }
}

/// A bad cell is a row of its own; its sheet stays graded.
void Batch::reject_cells() {
  grading_.rejects.insert(grading_.rejects.end(), input_.sheets->rejected_cells.begin(),
                          input_.sheets->rejected_cells.end());
  grading_.rejects.insert(grading_.rejects.end(), off_paper_.begin(), off_paper_.end());
  grading_.first_candidate_reject = grading_.rejects.size();
  for (const Candidate& candidate : grading_.candidates) {
    for (std::size_t i = 0; i < candidate.answers.size(); ++i) {
      const Cell cell = cell_of(grading_, candidate, i);
      if (cell.state != State::invalid || cell.response->response.reason == kRefusedByReader) {
        continue;
      }
      Reject reject;
      reject.origin = origin_of(candidate, i);
      reject.id = candidate.who.id;
      reject.item = grading_.items[i].id();
      reject.reason = cell.response->response.reason;
      reject.explanation = cell.response->response.explanation;
      reject.raw = cell.response->raw;
      grading_.rejects.push_back(std::move(reject));
    }
  }
}

void Batch::count() {
  GradingCounts& counts = grading_.counts;
  counts.sheets =
      static_cast<std::int64_t>(input_.sheets->sheets.size() + input_.sheets->rejected.size());
  counts.superseded = static_cast<std::int64_t>(grading_.superseded.size());
  for (const Candidate& candidate : grading_.candidates) {
    if (candidate.outcome == Outcome::absent) {
      continue;
    }
    ++(candidate.is_pending() ? counts.pending : counts.graded);
    counts.unknown += candidate.on_roster ? 0 : 1;
    counts.pass += candidate.outcome == Outcome::pass ? 1 : 0;
    counts.fail += candidate.outcome == Outcome::fail ? 1 : 0;
    counts.open += candidate.outcome == Outcome::pending ? 1 : 0;
  }
  counts.rejected =
      counts.sheets - counts.graded - counts.pending - counts.superseded - counts.absent_marked;
  count_roster();
}

void Batch::count_roster() {
  if (input_.roster == nullptr) {
    return;
  }
  GradingCounts& counts = grading_.counts;
  counts.roster = static_cast<std::int64_t>(input_.roster->people.size());
  for (const Candidate& candidate : grading_.candidates) {
    if (!candidate.on_roster) {
      continue;
    }
    if (candidate.outcome == Outcome::absent) {
      ++counts.roster_absent;
    } else {
      ++(candidate.is_pending() ? counts.roster_pending : counts.roster_graded);
    }
  }
  counts.roster_rejected =
      counts.roster - counts.roster_graded - counts.roster_pending - counts.roster_absent;
}

}  // namespace

std::vector<GradedItem> graded_items(const Bank& bank, const BatchOptions& options) {
  std::vector<GradedItem> items;
  for (const Item& item : items_of(bank)) {
    items.push_back(make_item(bank, item, options));
  }
  return items;
}

Grading grade_batch(const BatchInput& input, const BatchOptions& options) {
  return Batch(input, options).run();
}

}  // namespace tiku
