#include "report/item_figures.h"

#include <array>

#include "report/header_messages.h"

namespace tiku {
namespace {

using Item = ItemStatistics;

constexpr std::array kItemFigures{
    ItemFigure{&msg::column_mean, &Item::mean},
    ItemFigure{&msg::column_p, &Item::p},
    ItemFigure{&msg::column_p_low, &Item::p_low},
    ItemFigure{&msg::column_p_high, &Item::p_high},
    ItemFigure{&msg::column_d27, &Item::d27},
    ItemFigure{&msg::column_r_it, &Item::r_it},
    ItemFigure{&msg::column_r_ir, &Item::r_ir},
    ItemFigure{&msg::column_alpha_if_deleted, &Item::alpha_if_deleted},
    ItemFigure{&msg::column_efficiency, &Item::efficiency},
    ItemFigure{&msg::column_weight, &Item::weight},
    ItemFigure{&msg::column_b_index, &Item::b_index},
    ItemFigure{&msg::column_omitted, &Item::omitted},
    ItemFigure{&msg::column_not_reached, &Item::not_reached},
};

constexpr std::array kOptionFigures{
    OptionFigure{&msg::column_share, &OptionStatistics::share},
    OptionFigure{&msg::column_upper, &OptionStatistics::upper},
    OptionFigure{&msg::column_lower, &OptionStatistics::lower},
    OptionFigure{&msg::column_mean_total, &OptionStatistics::mean_total},
    OptionFigure{&msg::column_r_rest, &OptionStatistics::r_rest},
};

constexpr std::array kShape{
    SummaryFigure{"mean", &Summary::mean},
    SummaryFigure{"sd", &Summary::sd},
    SummaryFigure{"sd_population", &Summary::sd_population},
    SummaryFigure{"median", &Summary::median},
    SummaryFigure{"min", &Summary::min},
    SummaryFigure{"max", &Summary::max},
    SummaryFigure{"skewness", &Summary::skewness},
    SummaryFigure{"kurtosis", &Summary::kurtosis},
};

constexpr std::array kReliability{
    SummaryFigure{"pass_rate", &Summary::pass_rate},
    SummaryFigure{"alpha", &Summary::alpha},
    SummaryFigure{"alpha_low", &Summary::alpha_low},
    SummaryFigure{"alpha_high", &Summary::alpha_high},
    SummaryFigure{"alpha_naive", &Summary::alpha_naive},
    SummaryFigure{"kr20", &Summary::kr20},
    SummaryFigure{"kr21", &Summary::kr21},
    SummaryFigure{"kr21_sample", &Summary::kr21_sample},
    SummaryFigure{"alpha_doubled", &Summary::alpha_doubled},
    SummaryFigure{"length_for_80", &Summary::length_for_80},
    SummaryFigure{"sem", &Summary::sem},
    SummaryFigure{"error_ratio", &Summary::error_ratio},
    SummaryFigure{"livingston", &Summary::livingston},
    SummaryFigure{"brennan", &Summary::brennan},
    SummaryFigure{"agreement", &Summary::agreement},
    SummaryFigure{"kappa", &Summary::kappa},
};

}  // namespace

std::span<const ItemFigure> item_figures() {
  return kItemFigures;
}

std::span<const OptionFigure> option_figures() {
  return kOptionFigures;
}

std::span<const SummaryFigure> shape_figures() {
  return kShape;
}

std::span<const SummaryFigure> reliability_figures() {
  return kReliability;
}

std::string section_title(const Grading& grading, const GradedItem& item) {
  const std::int64_t section = item.item.section;
  return section < 0 ? std::string()
                     : grading.bank->sections[static_cast<std::size_t>(section)].title;
}

}  // namespace tiku
