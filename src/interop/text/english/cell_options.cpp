// Options that stood in a table of one column, whose bars a page left behind them: `Ankara |` above
// `Bursa |`, without letters or with them.
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kFewestOptions = 2;
constexpr std::size_t kMostOptions = 8;

/// Lines one below the other that end in their only bar.
struct CellRun {
  std::size_t begin = 0;
  std::size_t size = 0;
  std::size_t letters = 0;

  bool has_options() const {
    return size >= kFewestOptions && size <= kMostOptions && (letters == 0 || letters == size);
  }
};

bool is_cell(const EnglishLines& lines, std::size_t i) {
  constexpr std::size_t kShortest = 3;
  const std::string_view line = lines.trimmed(i);
  return lines.has(i, trait::cells) && line.size() >= kShortest && line.ends_with('|') &&
         line.find('|') + 1 == line.size();
}

std::vector<CellRun> cell_runs(const EnglishLines& lines) {
  std::vector<CellRun> runs;
  for (const std::size_t i : lines.with(trait::cells)) {
    if (!is_cell(lines, i)) {
      continue;
    }
    if (runs.empty() || runs.back().begin + runs.back().size != i) {
      runs.push_back({i, 0, 0});
    }
    ++runs.back().size;
    runs.back().letters += lines.lead(i).kind == LeadKind::letter ? 1U : 0U;
  }
  return runs;
}

}  // namespace

void letter_cell_options(EnglishLines& lines) {
  constexpr std::size_t kFewest = 2;
  if (!lines.any_has(trait::cells)) {
    return;  // most papers
  }
  const std::vector<CellRun> runs = cell_runs(lines);
  std::size_t good = 0;
  for (const CellRun& run : runs) {
    good += run.has_options() ? 1U : 0U;
  }
  if (good < kFewest || 10 * good < 8 * runs.size()) {
    return;
  }
  for (const CellRun& run : runs) {
    for (std::size_t k = 0; k < run.size && run.has_options(); ++k) {
      const std::string_view line = lines.trimmed(run.begin + k);
      lines.set(run.begin + k,
                {run.letters > 0 ? "" : letter_sign(static_cast<std::int64_t>(k) + 1),
                 trim(line.substr(0, line.size() - 1))});
    }
  }
}

}  // namespace tiku
