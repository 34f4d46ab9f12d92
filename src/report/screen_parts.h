#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "report/report.h"

namespace tiku {

// The parts of the grade screen, each a run of whole lines ("" where it has nothing to say).

/// Figures of small samples are not shown: difficulty below 5 candidates, correlations, D, alpha
/// and flags below 30.
constexpr std::int64_t kLeastForDifficulty = 5;
constexpr std::int64_t kLeastForCorrelation = 30;
bool is_shown(const Report& report, std::int64_t n, std::int64_t least);

/// A result file as the user would open it: below the folder of -o where there is one.
std::string result_path(const Report& report, std::string_view name);

/// "see out/rejects.csv"; "" where no files are written.
std::string see_result(const Report& report, std::string_view name);

/// Exam, items, points, pass mark, policies.
std::string screen_title(const Report& report);
/// The equations of sheets and roster, results, scores.
std::string screen_counts(const Report& report);
/// Histogram, and beside it a line a section; at most `lines` lines.
std::string screen_picture(const Report& report, std::size_t lines);

/// An item that deserves a look before the results are published.
struct Suspect {
  std::size_t item = 0;
  std::string finding;
  /// Something may be wrong with the key, so that somebody has to decide.
  bool settle = false;
};

/// Most urgent first.
std::vector<Suspect> find_suspects(const Report& report, std::size_t most);
std::string screen_suspects(const Report& report, const std::vector<Suspect>& suspects);
std::string screen_tolerated(const Report& report);
std::string screen_todo(const Report& report, const std::vector<Suspect>& suspects);

// With --stats full.
std::string screen_figures(const Report& report);
std::string screen_near_pass(const Report& report);
std::string screen_items(const Report& report);
/// The pass mark by judges (--angoff).
std::string screen_angoff(const Report& report);

/// Items dropped, paid to all, or with further answers: a line, after the title.
std::string screen_corrections(const Report& report);
/// Against an earlier grading.
std::string screen_changes(const Report& report);
std::string screen_groups(const Report& report);
std::string screen_ranking(const Report& report);
std::string screen_sections(const Report& report);
std::string screen_hardest(const Report& report);
std::string screen_remarks(const Report& report);
std::string screen_next(const Report& report);

}  // namespace tiku
