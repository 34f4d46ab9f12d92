#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/rational.h"
#include "model/bank.h"
#include "model/score.h"
#include "model/sheet.h"

namespace tiku {

/// What became of a candidate. `none` where there is no pass mark.
enum class Outcome : std::uint8_t { none, pass, fail, pending, absent };

/// "pass", "fail", "pending", "absent", ""; never translated.
std::string_view outcome_name(Outcome outcome);

/// One distinct raw answer to one item, understood and judged once however many sheets hold it.
struct JudgedResponse {
  std::string raw;
  Response response;
  Judgement judgement;
  /// How many candidates of the results gave it.
  std::int64_t n = 0;
};

/// An item with every distinct answer it got. The index of an answer is its order of first
/// appearance; the empty answer is always index 0.
struct GradedItem {
  Item item;
  /// 0 where the item is dropped or not scored.
  Rational max;
  bool dropped = false;
  bool full_for_all = false;
  /// Counts for points and statistics: scored, keyed and not dropped.
  bool counts = true;
  std::vector<JudgedResponse> responses;

  const std::string& id() const { return item.question->id; }
};

/// Candidate::answers: the item was not on this candidate's paper.
constexpr std::uint32_t kNotPresented = UINT32_MAX;

/// A mark a person gave, applied.
struct AppliedMark {
  std::size_t item = 0;
  Rational points;
  std::string marker;
  std::string comment;
};

struct StateCounts {
  std::int64_t correct = 0, partial = 0, wrong = 0, blank = 0, invalid = 0, pending = 0;
};

struct SectionScore {
  Rational score;
  Rational max;
};

/// One row of the results: a graded sheet, or a person of the roster who was absent.
struct Candidate {
  Identity who;
  Origin origin;
  bool on_roster = true;
  /// Per item: index into GradedItem::responses, or kNotPresented. Empty for the absent.
  std::vector<std::uint32_t> answers;
  /// Per item the line its answer stood on; empty where all stood on the sheet's own (a row of a
  /// table).
  std::vector<std::int64_t> lines;
  /// By rising item.
  std::vector<AppliedMark> marks;
  /// Items whose points do not count because the best of their section were chosen; rising.
  std::vector<std::size_t> not_chosen;

  /// Confirmed points, and the most a full paper earns.
  Rational score;
  Rational max;
  /// The score if every pending answer got nothing, or everything.
  Rational least;
  Rational most;
  std::vector<SectionScore> sections;
  StateCounts counts;
  Outcome outcome = Outcome::none;
  /// Rules of the pass mark that are not met ("total" or a section's title), for a fail.
  std::vector<std::string> failed_rules;
  std::optional<std::int64_t> rank;
  /// No pending answer, and on the roster (or unknown candidates are included).
  bool in_statistics = false;

  /// The total a column of the sheet gave, and ours minus it where it can be read.
  std::string given_total;
  std::optional<Rational> difference;
  std::string form;
  std::vector<std::string> extra;

  bool is_pending() const { return counts.pending > 0; }
};

/// A copy that gave way to another sheet of the same candidate.
struct Superseded {
  Origin origin;
  std::string id;
  Origin kept;
  /// Same answers as the kept one.
  bool identical = false;
};

/// sheets = graded + pending + rejected + superseded + absent_marked;
/// roster = roster_graded + roster_pending + roster_rejected + roster_absent.
struct GradingCounts {
  std::int64_t sheets = 0, graded = 0, pending = 0, rejected = 0, superseded = 0, absent_marked = 0;
  std::int64_t roster = 0, roster_graded = 0, roster_pending = 0, roster_rejected = 0,
               roster_absent = 0;
  /// Graded or pending, but not on the roster.
  std::int64_t unknown = 0;
  std::int64_t pass = 0, fail = 0, open = 0;
  /// Cells read (items on graded sheets), and how many needed a tolerance.
  std::int64_t cells = 0, tolerated = 0;
};

/// Sums over the candidates in the statistics.
struct StatisticsSums {
  std::int64_t n = 0;
  std::int64_t passes = 0;
  Rational score;
  Rational max;
};

/// Everything known after judging; plain data, no text for the screen. Refers to the bank, which
/// must outlive it.
struct Grading {
  const Bank* bank = nullptr;
  bool has_roster = false;
  /// Which duplicates rule held: "reject", "first", "last", "best".
  std::string_view on_duplicate;
  /// `last` and `first` went by submission time (else by order given).
  bool by_submission_time = false;
  /// The pass rule in force (of the exam, or overruled).
  PassRule pass;
  /// Max of a full paper; empty where papers differ (draws).
  std::optional<Rational> max;
  /// Pass mark on the total in points, where it is the same for everybody.
  std::optional<Rational> pass_points;

  std::vector<GradedItem> items;
  /// In the order given; the absent of the roster at the end, in roster order.
  std::vector<Candidate> candidates;
  /// Everybody who is in the counts is among them; a grading whose rows passed by holds only some.
  bool holds_all = true;
  /// Sheets first (in order), then marks, then single cells.
  std::vector<Reject> rejects;
  /// Where in `rejects` the cells of candidates begin.
  std::size_t first_candidate_reject = 0;
  /// By reason how many cells were refused that are not in `rejects`: those of rows that are not
  /// held as candidates.
  std::map<std::string_view, std::int64_t> unheld_rejects;
  std::vector<Superseded> superseded;
  GradingCounts counts;
  StatisticsSums sums;
  /// What was tolerated, skipped or taken for something, for people.
  std::vector<Text> remarks;
  std::vector<std::string> extra_columns;
};

/// The state and points of one candidate on one item, marks and corrections applied.
struct Cell {
  State state = State::not_presented;
  Rational points;
  Rational max;
  /// Null when not presented.
  const JudgedResponse* response = nullptr;
  const AppliedMark* mark = nullptr;
  /// Its points are not in the score because better ones of the section were chosen.
  bool not_chosen = false;
};

Cell cell_of(const Grading& grading, const Candidate& candidate, std::size_t item);

/// What an answer earns as it counts, where no person marked it: nothing where the item does not
/// count, everything where it is paid to all.
Rational counted_points(const GradedItem& item, const JudgedResponse& response);

/// Where the answer to `item` stood, else where the sheet began.
Origin origin_of(const Candidate& candidate, std::size_t item);

}  // namespace tiku
