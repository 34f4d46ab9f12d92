#include "report/grade_screen.h"

#include <algorithm>

#include "report/screen_parts.h"

namespace tiku {
namespace {

constexpr std::size_t kFirstBlockLines = 24;
constexpr std::size_t kMostPictureLines = 8;
constexpr std::size_t kMostSuspects = 3;

std::size_t count_lines(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// The picture takes the lines that the rest leaves free.
std::string first_block(const Report& report) {
  const std::vector<Suspect> suspects = find_suspects(report, kMostSuspects);
  const std::string above =
      screen_title(report) + screen_corrections(report) + screen_counts(report);
  const std::string below =
      screen_suspects(report, suspects) + screen_tolerated(report) + screen_todo(report, suspects);
  const std::size_t used = count_lines(above) + count_lines(below);
  const std::size_t room = used < kFirstBlockLines ? kFirstBlockLines - used : 0;
  return above + screen_picture(report, std::min(room, kMostPictureLines)) + below;
}

}  // namespace

std::string render_grade_screen(const Report& report, ScreenLength length) {
  std::string out = first_block(report);
  const auto add = [&out](const std::string& part) { out += part.empty() ? "" : "\n" + part; };
  add(screen_changes(report));
  add(screen_angoff(report));
  if (report.options.all_figures) {
    add(screen_figures(report));
    add(screen_near_pass(report));
    add(screen_items(report));
  }
  if (length == ScreenLength::first_block) {
    return out;
  }
  for (const std::string& part :
       {screen_ranking(report), screen_groups(report), screen_sections(report),
        screen_hardest(report), screen_remarks(report), screen_next(report)}) {
    add(part);
  }
  return out;
}

}  // namespace tiku
