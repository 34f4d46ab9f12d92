#pragma once

#include <span>
#include <string>

#include "base/message.h"
#include "grade/grading.h"
#include "stats/items.h"
#include "stats/summary.h"

namespace tiku {

/// A figure of an item as items.csv and summary.json name it (`title` in English).
struct ItemFigure {
  const Message* title = nullptr;
  Figure ItemStatistics::*member = nullptr;
};

/// In the order of the columns, from mean to not_reached.
std::span<const ItemFigure> item_figures();

struct OptionFigure {
  const Message* title = nullptr;
  Figure OptionStatistics::*member = nullptr;
};

/// share, upper, lower, mean_total, r_rest.
std::span<const OptionFigure> option_figures();

struct SummaryFigure {
  std::string_view name;
  Figure Summary::*member = nullptr;
};

/// The figures of summary.json before and after its histogram and pass count.
std::span<const SummaryFigure> shape_figures();
std::span<const SummaryFigure> reliability_figures();

/// Title of the item's section, "" where it is in none.
std::string section_title(const Grading& grading, const GradedItem& item);

}  // namespace tiku
