#include "stats/tabulate.h"

#include <algorithm>

namespace tiku {
namespace {

std::int64_t find_scale(const Grading& grading) {
  std::int64_t scale = 1;
  for (const GradedItem& item : grading.items) {
    scale = common_scale(scale, item.max);
    for (const JudgedResponse& response : item.responses) {
      scale = common_scale(scale, response.judgement.points);
    }
  }
  for (const Candidate& candidate : grading.candidates) {
    for (const AppliedMark& mark : candidate.marks) {
      scale = common_scale(scale, mark.points);
    }
  }
  return scale;
}

class Tabulation {
 public:
  Tabulation(const Grading& grading, const std::string& by)
      : grading_(grading),
        columns_(scored_items(grading.items)),
        tables_(empty_tables(facts_of(grading), find_scale(grading))),
        by_group_(!by.empty()) {
    const std::vector<std::string>& names = grading.extra_columns;
    extra_ = static_cast<std::size_t>(std::find(names.begin(), names.end(), by) - names.begin());
  }

  void add(const Candidate& candidate) {
    const ScoredSheet sheet = sheet_of(candidate);
    tables_.all.add(sheet, columns_);
    count_answers(candidate, sheet);
    count_missing(candidate);
    add_sections(candidate);
    if (by_group_) {
      tables_.groups.try_emplace(group_of(candidate), empty_sums(columns_))
          .first->second.add(sheet, columns_);
    }
  }

  ExamTables take() { return std::move(tables_); }

 private:
  ScoredSheet sheet_of(const Candidate& candidate) const {
    ScoredSheet sheet;
    sheet.total = to_units(candidate.score, tables_.scale);
    sheet.passes = candidate.outcome == Outcome::pass;
    sheet.cells.resize(columns_.size());
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const Cell cell = cell_of(grading_, candidate, columns_[c].item);
      if (cell.state != State::not_presented && !cell.not_chosen) {
        sheet.cells[c] = {to_units(cell.points, tables_.scale), true};
      }
    }
    return sheet;
  }

  void count_answers(const Candidate& candidate, const ScoredSheet& sheet) {
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const std::uint32_t response = candidate.answers[columns_[c].item];
      if (response != kNotPresented) {
        tables_.items[columns_[c].item].answers.add(
            {response, sheet.cells[c].points, sheet.total, 1});
      }
    }
  }

  /// A blank with a later answer was omitted; one with none was not reached.
  void count_missing(const Candidate& candidate) {
    bool later = false;
    for (std::size_t i = grading_.items.size(); i-- > 0;) {
      const State state = cell_of(grading_, candidate, i).state;
      ItemCounts& item = tables_.items[i];
      if (state == State::blank) {
        ++(later ? item.omitted : item.not_reached);
      } else if (state != State::not_presented) {
        later = true;
      }
    }
  }

  void add_sections(const Candidate& candidate) {
    for (std::size_t s = 0; s < tables_.sections.size() && s < candidate.sections.size(); ++s) {
      const SectionScore& score = candidate.sections[s];
      if (!score.max.is_zero()) {
        ++tables_.sections[s].n;
        tables_.sections[s].score += score.score;
        tables_.sections[s].max += score.max;
      }
    }
  }

  std::string group_of(const Candidate& candidate) const {
    if (extra_ == grading_.extra_columns.size()) {
      return candidate.who.group;
    }
    return extra_ < candidate.extra.size() ? candidate.extra[extra_] : std::string();
  }

  const Grading& grading_;
  std::vector<ScoredItem> columns_;
  ExamTables tables_;
  bool by_group_;
  /// Index into Grading::extra_columns; their number where the group is asked for.
  std::size_t extra_ = 0;
};

}  // namespace

ExamTables tabulate(const Grading& grading, const std::string& by) {
  Tabulation tabulation(grading, by);
  for (const Candidate& candidate : grading.candidates) {
    if (candidate.in_statistics) {
      tabulation.add(candidate);
    }
  }
  return tabulation.take();
}

}  // namespace tiku
