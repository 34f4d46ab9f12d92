// --stats full: every figure of the exam with what it means, totals near the pass mark, groups.
#include <algorithm>
#include <array>
#include <cmath>

#include "base/text.h"
#include "report/layout.h"
#include "report/messages.h"
#include "report/numbers.h"
#include "report/screen_parts.h"
#include "report/statistics_messages.h"
#include "report/table_messages.h"
#include "report/words.h"

namespace tiku {
namespace {

constexpr std::size_t kMostGroups = 40;
constexpr std::size_t kMostNames = 6;

enum class Reads : std::uint8_t { points, share, coefficient, times };

/// A figure on the screen.
struct ShownFigure {
  const Message* name = nullptr;
  Figure Summary::*member = nullptr;
  Reads reads = Reads::points;
  const Message* note = nullptr;
  /// Shown from this many candidates on.
  std::int64_t least = 0;
};

using S = Summary;
constexpr std::int64_t kMany = kLeastForCorrelation;

constexpr std::array kShown{
    ShownFigure{&msg::figure_mean, &S::mean},
    ShownFigure{&msg::figure_sd, &S::sd, Reads::points, &msg::figure_sd_note},
    ShownFigure{&msg::figure_sd_population, &S::sd_population, Reads::points,
                &msg::figure_sd_population_note},
    ShownFigure{&msg::figure_median, &S::median},
    ShownFigure{&msg::figure_min, &S::min},
    ShownFigure{&msg::figure_max, &S::max},
    ShownFigure{&msg::figure_skewness, &S::skewness, Reads::coefficient, &msg::figure_skewness_note,
                kMany},
    ShownFigure{&msg::figure_kurtosis, &S::kurtosis, Reads::coefficient, &msg::figure_kurtosis_note,
                kMany},
    ShownFigure{&msg::figure_alpha, &S::alpha, Reads::coefficient, &msg::figure_alpha_note, kMany},
    ShownFigure{&msg::figure_alpha_low, &S::alpha_low, Reads::coefficient, &msg::figure_feldt_note,
                kMany},
    ShownFigure{&msg::figure_alpha_high, &S::alpha_high, Reads::coefficient,
                &msg::figure_feldt_note, kMany},
    ShownFigure{&msg::figure_alpha_naive, &S::alpha_naive, Reads::coefficient,
                &msg::figure_alpha_naive_note, kMany},
    ShownFigure{&msg::figure_kr20, &S::kr20, Reads::coefficient, &msg::figure_kr20_note, kMany},
    ShownFigure{&msg::figure_kr21, &S::kr21, Reads::coefficient, &msg::figure_kr21_note, kMany},
    ShownFigure{&msg::figure_kr21_sample, &S::kr21_sample, Reads::coefficient,
                &msg::figure_kr21_sample_note, kMany},
    ShownFigure{&msg::figure_doubled, &S::alpha_doubled, Reads::coefficient,
                &msg::figure_doubled_note, kMany},
    ShownFigure{&msg::figure_length, &S::length_for_80, Reads::times, nullptr, kMany},
    ShownFigure{&msg::figure_sem, &S::sem, Reads::points, &msg::figure_sem_note, kMany},
    ShownFigure{&msg::figure_error_ratio, &S::error_ratio, Reads::share,
                &msg::figure_error_ratio_note, kMany},
    ShownFigure{&msg::figure_livingston, &S::livingston, Reads::coefficient,
                &msg::figure_livingston_note, kMany},
    ShownFigure{&msg::figure_brennan, &S::brennan, Reads::coefficient, &msg::figure_brennan_note,
                kMany},
    ShownFigure{&msg::figure_agreement, &S::agreement, Reads::share, &msg::figure_agreement_note,
                kMany},
    ShownFigure{&msg::figure_kappa, &S::kappa, Reads::coefficient, &msg::figure_kappa_note, kMany},
};

std::string value_text(double value, Reads reads) {
  switch (reads) {
    case Reads::points:
      return short_number(value, 2);
    case Reads::share:
      return short_number(value * 100, 1) + " %";
    case Reads::coefficient:
      return correlation_text(value);
    case Reads::times:
      return short_number(value, 2);
  }
  return {};
}

/// How many items an exam of `times` the length has.
std::int64_t items_needed(const Report& report, double times) {
  const auto items = std::count_if(report.grading.items.begin(), report.grading.items.end(),
                                   [](const GradedItem& item) { return item.counts; });
  constexpr double kMost = 1e9;
  return static_cast<std::int64_t>(
      std::min(kMost, std::ceil(times * static_cast<double>(items) - 1e-9)));
}

std::string note_of(const Report& report, const ShownFigure& figure, double value) {
  if (figure.reads == Reads::times) {
    return text(msg::figure_length_note, items_needed(report, value)).in(report.lang());
  }
  return figure.note == nullptr ? std::string() : std::string(figure.note->in(report.lang()));
}

std::vector<std::string> figure_row(const Report& report, const ShownFigure& figure) {
  const Lang lang = report.lang();
  const Figure& value = report.summary.*figure.member;
  const std::string name(figure.name->in(lang));
  if (!is_shown(report, report.summary.n, figure.least)) {
    return {name, "-", text(msg::why_fewer_than, report.summary.n, figure.least).in(lang)};
  }
  if (!value.value) {
    return {name, "-", std::string(why_word(value.why).in(lang))};
  }
  return {name, value_text(*value.value, figure.reads), note_of(report, figure, *value.value)};
}

/// The first few with this total: near.total was made from the same fraction.
std::string people_with(const Report& report, double total) {
  std::vector<std::string> ids;
  if (!report.grading.holds_all) {
    return {};
  }
  for (const Candidate& candidate : report.grading.candidates) {
    if (candidate.in_statistics && candidate.score.to_double() == total) {
      if (ids.size() == kMostNames) {
        ids.emplace_back("…");
        break;
      }
      ids.push_back(visible(candidate.who.id));
    }
  }
  return join(ids, " ");
}

std::string figure_or_dash(const Figure& figure, Reads reads) {
  return figure.value ? value_text(*figure.value, reads) : "-";
}

}  // namespace

std::string screen_figures(const Report& report) {
  const Lang lang = report.lang();
  std::vector<std::vector<std::string>> rows{
      {std::string(msg::figure_n.in(lang)), std::to_string(report.summary.n), ""}};
  for (const ShownFigure& figure : kShown) {
    rows.push_back(figure_row(report, figure));
  }
  return std::string(msg::figures_title.in(lang)) + "\n" +
         screen_table({{"", Align::left, 32}, {"", Align::right, 12}, {"", Align::left, 48}}, rows,
                      report.style.width)
             .substr(1);  // no titles
}

std::string screen_near_pass(const Report& report) {
  const Summary& summary = report.summary;
  if (summary.near.empty() || !is_shown(report, summary.n, kLeastForCorrelation)) {
    return {};
  }
  const Lang lang = report.lang();
  std::vector<std::vector<std::string>> rows;
  for (const NearTotal& near : summary.near) {
    rows.push_back({short_number(near.total, 4), std::to_string(near.n),
                    figure_or_dash(near.csem, Reads::points),
                    figure_or_dash(near.chance, Reads::share), people_with(report, near.total)});
  }
  return text(msg::near_title, short_number(*summary.pass_score.value, 2),
              short_number(*summary.sem.value, 1))
             .in(lang) +
         "\n" +
         screen_table({{std::string(msg::table_score.in(lang)), Align::right, 12},
                       {std::string(msg::table_n.in(lang)), Align::right, 8},
                       {std::string(msg::near_error.in(lang)), Align::right, 8},
                       {std::string(msg::near_chance.in(lang)), Align::right, 20},
                       {std::string(msg::near_who.in(lang)), Align::left, 40}},
                      rows, report.style.width);
}

std::string screen_groups(const Report& report) {
  if (report.groups.empty()) {
    return {};
  }
  const Lang lang = report.lang();
  std::vector<std::vector<std::string>> rows;
  for (std::size_t g = 0; g < report.groups.size() && g < kMostGroups; ++g) {
    const Summary& summary = report.groups[g].summary;
    const std::string& name = report.groups[g].group;
    const bool alpha = is_shown(report, summary.n, kLeastForCorrelation);
    rows.push_back({name.empty() ? std::string(msg::groups_none.in(lang)) : visible(name),
                    std::to_string(summary.n), figure_or_dash(summary.mean, Reads::points),
                    figure_or_dash(summary.sd, Reads::points),
                    figure_or_dash(summary.median, Reads::points),
                    figure_or_dash(summary.pass_rate, Reads::share),
                    alpha ? figure_or_dash(summary.alpha, Reads::coefficient) : "-"});
  }
  std::string out = std::string(msg::groups_title.in(lang)) + "\n" +
                    screen_table({{std::string(msg::table_group.in(lang)), Align::left, 30},
                                  {std::string(msg::table_n.in(lang)), Align::right, 8},
                                  {std::string(msg::table_mean.in(lang)), Align::right, 9},
                                  {std::string(msg::groups_sd.in(lang)), Align::right, 9},
                                  {std::string(msg::figure_median.in(lang)), Align::right, 9},
                                  {std::string(msg::groups_pass.in(lang)), Align::right, 8},
                                  {std::string(msg::figure_alpha.in(lang)), Align::right, 7}},
                                 rows, report.style.width);
  if (report.groups.size() > kMostGroups) {
    const auto more = static_cast<std::int64_t>(report.groups.size() - kMostGroups);
    out += "  " + text(msg::groups_more, more).in(lang) + "\n";
  }
  return out;
}

}  // namespace tiku
