// Dots that leave room for a word within a sentence: `The bell ......... in the hall. (ring)`.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// A run of dots on a line.
struct DotRun {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Five at least: three are what is left out.
DotRun dots_from(std::string_view line, std::size_t at) {
  constexpr std::string_view kFewest = ".....";
  const std::size_t begin = line.find(kFewest, at);
  if (begin == std::string_view::npos) {
    return {line.size(), line.size()};
  }
  return {begin, std::min(line.find_first_not_of('.', begin), line.size())};
}

/// Whether words stand behind the first run: behind the last word lines of dots are written on, and
/// behind dots alone the number of a page stands.
bool leaves_room(std::string_view line) {
  const DotRun run = dots_from(line, 0);
  const std::string_view rest = line.substr(run.end);
  return std::any_of(rest.begin(), rest.end(), is_ascii_letter);
}

std::string with_blanks(std::string_view line) {
  std::string out;
  std::size_t from = 0;
  for (DotRun run = dots_from(line, 0); run.begin < line.size(); run = dots_from(line, run.end)) {
    out.append(line, from, run.begin - from);
    out += out.ends_with(' ') ? "____" : " ____";
    out += run.end < line.size() && is_ascii_letter(line[run.end]) ? " " : "";
    from = run.end;
  }
  return out + std::string(line.substr(from));
}

}  // namespace

void draw_dotted_blanks(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::size_t numbered = lines.size();  // a question with dots, of which options may stand below
  for (const std::size_t i : lines.with(trait::any)) {
    if (numbered < lines.size() && !lines.has(i, trait::letter_lead) && lines.row(i).empty()) {
      found.push_back(numbered);
    }
    const bool room =
        lines.has(i, trait::number_lead) && lines.row(i).empty() && leaves_room(lines[i]);
    numbered = room ? i : lines.size();
  }
  if (numbered < lines.size()) {
    found.push_back(numbered);
  }
  for (const std::size_t i : found.size() > 1 ? found : std::vector<std::size_t>()) {
    lines.set(i, {with_blanks(lines[i])});
  }
}

}  // namespace tiku
