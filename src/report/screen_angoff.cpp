// What judges expect of a candidate who just passes, beside the pass mark in force.
#include "base/text.h"
#include "report/layout.h"
#include "report/numbers.h"
#include "report/screen_parts.h"
#include "report/statistics_messages.h"

namespace tiku {
namespace {

Text beside_the_mark(const Report& report, const AngoffResult& angoff) {
  const std::optional<Rational>& mark = report.grading.pass_points;
  if (!mark) {
    return text(msg::angoff_none, angoff.cut.decimal(2));
  }
  if (*mark == angoff.cut) {
    return text(msg::angoff_equal);
  }
  const bool stricter = *mark > angoff.cut;
  const Rational difference = stricter ? *mark - angoff.cut : angoff.cut - *mark;
  return text(stricter ? msg::angoff_stricter : msg::angoff_milder, mark->decimal(),
              difference.decimal(2), report.summary.pass_n);
}

}  // namespace

std::string screen_angoff(const Report& report) {
  if (report.angoff == nullptr) {
    return {};
  }
  const AngoffResult& angoff = *report.angoff;
  const Lang lang = report.lang();
  const auto figure = [](const Figure& value) {
    return value.value ? short_number(*value.value, 2) : std::string("-");
  };
  std::vector<std::string> pieces{text(msg::angoff_cut, angoff.cut.decimal(2),
                                       report.grading.max ? report.grading.max->decimal() : "-")
                                      .in(lang),
                                  text(msg::angoff_sd, figure(angoff.sd)).in(lang),
                                  text(msg::angoff_pass, angoff.pass_n, report.summary.n).in(lang),
                                  text(msg::angoff_se, figure(angoff.se)).in(lang)};
  std::vector<std::string> judges;
  for (const AngoffResult::Sum& sum : angoff.judges) {
    judges.push_back(visible(sum.judge) + " " + sum.points.decimal(2));
  }
  return text(msg::angoff_title, static_cast<std::int64_t>(angoff.judges.size())).in(lang) + "\n" +
         flow("  ", pieces, report.style.width) + flow("  ", judges, report.style.width) +
         wrap("  ", beside_the_mark(report, angoff).in(lang), report.style.width, 2);
}

}  // namespace tiku
