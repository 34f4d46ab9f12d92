#include "grade/marks.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "bank/load.h"
#include "base/text.h"
#include "grade/batch_messages.h"

namespace tiku {
namespace {

using CellKey = std::pair<std::size_t, std::size_t>;  // candidate, item

/// What the marks of one run need to look up.
struct Directory {
  std::unordered_map<std::string, std::size_t> candidates;
  std::unordered_map<const Question*, std::size_t> items;
};

Directory make_directory(const Grading& grading) {
  Directory directory;
  for (std::size_t i = 0; i < grading.candidates.size(); ++i) {
    if (!grading.candidates[i].answers.empty()) {
      directory.candidates.emplace(grading.candidates[i].who.id, i);
    }
  }
  for (std::size_t i = 0; i < grading.items.size(); ++i) {
    directory.items.emplace(grading.items[i].item.question, i);
  }
  return directory;
}

void reject(Grading& grading, const Mark& mark, std::string_view reason, Text explanation) {
  Reject row;
  row.origin = mark.origin;
  row.id = mark.id;
  row.item = mark.item;
  row.reason = reason;
  row.explanation = std::move(explanation);
  row.raw = mark.points;
  grading.rejects.push_back(std::move(row));
}

/// A mark whose points and item make sense, before it is known whose it is.
struct Accepted {
  const Mark* mark = nullptr;
  std::size_t item = 0;
  Rational points;
};

std::optional<Accepted> accept(Grading& grading, const Directory& directory, const Mark& mark) {
  const Question* question = find_question(*grading.bank, trim(mark.item));
  const auto item = directory.items.find(question);
  if (item == directory.items.end()) {
    reject(grading, mark, "unknown-item", text(msg::mark_unknown_item, mark.item));
    return std::nullopt;
  }
  const std::optional<Rational> points = parse_rational(trim(fold_width(mark.points)));
  if (!points) {
    reject(grading, mark, "not-a-number", text(msg::mark_no_number, mark.points));
    return std::nullopt;
  }
  const Rational& max = grading.items[item->second].max;
  if (*points < Rational(0) || *points > max || !points->is_exact_decimal(4)) {
    reject(grading, mark, "out-of-range",
           text(msg::mark_out_of_range, mark.points, max.decimal(), mark.item));
    return std::nullopt;
  }
  return Accepted{&mark, item->second, *points};
}

bool is_open(State state) {
  return state == State::pending || state == State::invalid;
}

class Marking {
 public:
  explicit Marking(Grading& grading) : grading_(grading), directory_(make_directory(grading)) {}

  void take(const Mark& mark) {
    if (trim(mark.points).empty()) {
      return;
    }
    const std::optional<Accepted> accepted = accept(grading_, directory_, mark);
    if (!accepted) {
      return;
    }
    for (const std::string_view id : split(mark.id, ";")) {
      place(*accepted, std::string(trim(id)));
    }
  }

  void finish() {
    for (const auto& [cell, accepted] : placed_) {
      if (conflicts_.count(cell) == 0) {
        grading_.candidates[cell.first].marks.push_back(
            {cell.second, accepted.points, accepted.mark->marker, accepted.mark->comment});
      }
    }
  }

 private:
  void place(const Accepted& accepted, const std::string& id) {
    const auto candidate = directory_.candidates.find(id);
    const Mark& mark = *accepted.mark;
    if (candidate == directory_.candidates.end()) {
      reject(grading_, mark, "unknown-id", text(msg::mark_unknown_id, id));
      return;
    }
    const CellKey cell{candidate->second, accepted.item};
    const Cell now = cell_of(grading_, grading_.candidates[cell.first], cell.second);
    if (!is_open(now.state)) {
      if (now.points != accepted.points) {
        reject(grading_, mark, "not-open",
               text(msg::mark_not_open, id, mark.item, state_name(now.state)));
      }
      return;
    }
    const auto [other, fresh] = placed_.emplace(cell, accepted);
    if (!fresh && other->second.points != accepted.points) {
      clash(cell, *other->second.mark, mark, id);
    }
  }

  void clash(const CellKey& cell, const Mark& first, const Mark& second, const std::string& id) {
    const Text explanation = text(msg::mark_conflict, id, second.item, first.points, second.points);
    if (conflicts_.insert(cell).second) {
      reject(grading_, first, "conflicting-marks", explanation);
    }
    reject(grading_, second, "conflicting-marks", explanation);
  }

  Grading& grading_;
  Directory directory_;
  std::map<CellKey, Accepted> placed_;
  std::set<CellKey> conflicts_;
};

}  // namespace

void apply_marks(Grading& grading, const std::vector<Mark>& marks) {
  Marking marking(grading);
  for (const Mark& mark : marks) {
    marking.take(mark);
  }
  marking.finish();
}

}  // namespace tiku
