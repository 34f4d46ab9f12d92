#include "grade/stream/plain_paper.h"

#include <algorithm>

#include "grade/stream/packed_worth.h"
#include "grade/units.h"

namespace tiku {
namespace {

/// A table of answers by total must stay small.
constexpr std::int64_t kMostTotals = 20000;
static_assert(kMostTotals <= PackedWorth::kMostPoints);

bool is_plain_bank(const Bank& bank) {
  return bank.exam.draw.empty() && bank.exam.pass.sections.empty() && bank.forms.empty() &&
         std::none_of(bank.sections.begin(), bank.sections.end(),
                      [](const Section& section) { return section.choose.has_value(); });
}

const Question* unit_question(const GradedItem& item) {
  return item.item.parent != nullptr ? item.item.parent : item.item.question;
}

void find_joint_units(const std::vector<GradedItem>& items, PlainPaper& paper) {
  paper.joint_unit_of.assign(items.size(), -1);
  for (std::size_t first = 0; first < items.size();) {
    std::size_t end = first + 1;
    while (end < items.size() && unit_question(items[end]) == unit_question(items[first])) {
      ++end;
    }
    if (end - first > 1) {
      std::fill(paper.joint_unit_of.begin() + static_cast<std::ptrdiff_t>(first),
                paper.joint_unit_of.begin() + static_cast<std::ptrdiff_t>(end),
                static_cast<std::int32_t>(paper.joint_units++));
    }
    first = end;
  }
}

CellKind kind_of_cells(const GradedItem& item) {
  switch (item.item.question->type) {
    case QuestionType::single:
      return item.counts ? CellKind::letter : CellKind::mark;
    case QuestionType::fill:
    case QuestionType::short_answer:
      return CellKind::words;
    case QuestionType::multiple:
    case QuestionType::indeterminate:
    case QuestionType::judge:
    case QuestionType::case_study:
    case QuestionType::given:
      break;
  }
  return CellKind::mark;
}

}  // namespace

std::optional<PlainPaper> make_plain_paper(const Bank& bank, const std::vector<GradedItem>& items,
                                           const PointsKnown& points) {
  const auto counted = static_cast<std::size_t>(std::count_if(
      items.begin(), items.end(), [](const GradedItem& item) { return item.counts; }));
  if (!is_plain_bank(bank) || items.empty() || items.size() > PackedWorth::kMostItems ||
      items.size() - counted > PackedWorth::kMostUncounted || points.scale >= kFinestScale) {
    return std::nullopt;
  }
  PlainPaper paper;
  paper.scale = points.scale;
  paper.items = items.size();
  paper.counted = static_cast<std::int64_t>(counted);
  paper.sections = bank.sections.size();
  std::int64_t most = 0;
  for (const GradedItem& item : items) {
    const std::int64_t units = to_units(item.max, points.scale);
    if (units > kMostTotals) {
      return std::nullopt;
    }
    most += units;
    paper.section_of.push_back(static_cast<std::int32_t>(item.item.section));
    paper.kind_of.push_back(kind_of_cells(item));
  }
  paper.least = points.negative ? -most : 0;
  paper.totals = static_cast<std::size_t>(most - paper.least + 1);
  find_joint_units(items, paper);
  return most <= kMostTotals ? std::optional(std::move(paper)) : std::nullopt;
}

}  // namespace tiku
