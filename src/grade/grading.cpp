#include "grade/grading.h"

#include <algorithm>

namespace tiku {

std::string_view outcome_name(Outcome outcome) {
  switch (outcome) {
    case Outcome::none:
      return "";
    case Outcome::pass:
      return "pass";
    case Outcome::fail:
      return "fail";
    case Outcome::pending:
      return "pending";
    case Outcome::absent:
      return "absent";
  }
  return {};
}

namespace {

State state_of_points(const Rational& points, const Rational& max) {
  if (points == max) {
    return State::correct;
  }
  return points > Rational(0) ? State::partial : State::wrong;
}

}  // namespace

Cell cell_of(const Grading& grading, const Candidate& candidate, std::size_t item) {
  Cell cell;
  const GradedItem& graded = grading.items[item];
  if (candidate.answers.empty() || candidate.answers[item] == kNotPresented) {
    return cell;
  }
  cell.max = graded.max;
  cell.response = &graded.responses[candidate.answers[item]];
  cell.state = cell.response->judgement.state;
  cell.points = graded.counts ? cell.response->judgement.points : Rational(0);
  cell.not_chosen =
      std::binary_search(candidate.not_chosen.begin(), candidate.not_chosen.end(), item);
  const auto mark =
      std::lower_bound(candidate.marks.begin(), candidate.marks.end(), item,
                       [](const AppliedMark& m, std::size_t i) { return m.item < i; });
  if (mark != candidate.marks.end() && mark->item == item) {
    cell.mark = &*mark;
    cell.points = mark->points;
    cell.state = state_of_points(mark->points, graded.max);
  }
  if (graded.full_for_all && graded.counts) {
    cell.points = graded.max;
    cell.state = State::correct;
  }
  return cell;
}

Rational counted_points(const GradedItem& item, const JudgedResponse& response) {
  if (!item.counts) {
    return 0;
  }
  return item.full_for_all ? item.max : response.judgement.points;
}

Origin origin_of(const Candidate& candidate, std::size_t item) {
  Origin origin = candidate.origin;
  if (item < candidate.lines.size() && candidate.lines[item] > 0) {
    origin.line = candidate.lines[item];
  }
  return origin;
}

}  // namespace tiku
