#include "grade/stream/row_tally.h"

#include <algorithm>

namespace tiku {
namespace {

void combine(std::int64_t& number, const std::int64_t& other, std::int64_t sign) {
  number += sign * other;
}

template <class Element>
void combine(std::vector<Element>& sums, const std::vector<Element>& others, std::int64_t sign) {
  sums.resize(std::max(sums.size(), others.size()));
  for (std::size_t i = 0; i < others.size(); ++i) {
    combine(sums[i], others[i], sign);
  }
}

void combine(RowTally& tally, const RowTally& other, std::int64_t sign) {
  combine(tally.rows, other.rows, sign);
  combine(tally.by_total, other.by_total, sign);
  combine(tally.answers, other.answers, sign);
  combine(tally.given, other.given, sign);
  combine(tally.by_last_answered, other.by_last_answered, sign);
  combine(tally.unit_squares, other.unit_squares, sign);
  combine(tally.groups, other.groups, sign);
}

}  // namespace

RowTally::RowTally(std::size_t items, std::size_t totals, std::size_t units)
    : by_total(totals),
      answers(items),
      given(items),
      by_last_answered(items + 1),
      unit_squares(units) {}

RowTally& RowTally::operator+=(const RowTally& other) {
  combine(*this, other, 1);
  return *this;
}

RowTally& RowTally::operator-=(const RowTally& other) {
  combine(*this, other, -1);
  return *this;
}

}  // namespace tiku
