// The histogram, and beside it how the sections went.
#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "base/width.h"
#include "report/numbers.h"
#include "report/screen_parts.h"
#include "report/words.h"

namespace tiku {
namespace {

constexpr std::size_t kBarWidth = 26;
constexpr std::size_t kLabelWidth = 9;
constexpr std::size_t kCountWidth = 8;

/// "80-89" where scores are whole, "90-100" at the top, "<50" for what was merged at the bottom.
std::string bin_label(const HistogramBin& bin, bool last, bool merged) {
  if (merged) {
    return "<" + short_number(bin.to, 1);
  }
  const bool whole = std::floor(bin.from) == bin.from && std::floor(bin.to) == bin.to;
  const double to = last || !whole || bin.to - bin.from <= 1 ? bin.to : bin.to - 1;
  return short_number(bin.from, 1) + "-" + short_number(to, 1);
}

/// At most `lines` bins: the lowest become one.
std::vector<HistogramBin> merge_low(std::vector<HistogramBin> bins, std::size_t lines,
                                    bool& merged) {
  merged = bins.size() > lines;
  while (bins.size() > lines && bins.size() > 1) {
    bins[1].from = bins[0].from;
    bins[1].n += bins[0].n;
    bins.erase(bins.begin());
  }
  return bins;
}

std::vector<std::string> histogram_lines(const Report& report, std::size_t lines) {
  if (!is_shown(report, report.summary.n, kLeastForDifficulty)) {
    return {};
  }
  bool merged = false;
  const std::vector<HistogramBin> bins = merge_low(report.summary.histogram, lines, merged);
  std::int64_t most = 1;
  for (const HistogramBin& bin : bins) {
    most = std::max(most, bin.n);
  }
  std::vector<std::string> out;
  for (std::size_t b = 0; b < bins.size(); ++b) {
    const auto full = static_cast<std::int64_t>(kBarWidth);
    const std::int64_t scaled = most <= full ? bins[b].n : (bins[b].n * full + most - 1) / most;
    const std::string label = bin_label(bins[b], b + 1 == bins.size(), merged && b == 0);
    out.push_back(pad_left(label, kLabelWidth) + " " +
                  pad_right(std::string(static_cast<std::size_t>(scaled), '#'), kBarWidth) +
                  pad_left(std::to_string(bins[b].n), kCountWidth));
  }
  return out;
}

std::vector<std::string> section_lines(const Report& report) {
  std::vector<std::string> out;
  for (const SectionStatistics& section : report.sections) {
    if (section.share.value && is_shown(report, section.n, kLeastForDifficulty)) {
      const std::string points =
          short_number(*section.mean.value, 1) + "/" + short_number(*section.max.value, 2);
      out.push_back(pad_left(share_text(*section.share.value), 5) + "  " + pad_left(points, 9) +
                    "  " + section_label(report.grading, section.section, report.lang()));
    }
  }
  return out;
}

}  // namespace

std::string screen_picture(const Report& report, std::size_t lines) {
  const std::vector<std::string> left = histogram_lines(report, lines);
  const std::vector<std::string> right = section_lines(report);
  const std::size_t left_width = left.empty() ? 0 : kLabelWidth + 1 + kBarWidth + kCountWidth + 3;
  std::string out;
  for (std::size_t l = 0; l < std::min(lines, std::max(left.size(), right.size())); ++l) {
    std::string line = pad_right(l < left.size() ? left[l] : "", left_width);
    line += l < right.size() ? right[l] : "";
    line.erase(line.find_last_not_of(' ') + 1);
    out += fit(line, report.style.width) + "\n";
  }
  return out;
}

}  // namespace tiku
