// Options of English papers that stand two or three on a line, in small letters, or in columns that
// are counted down: `a. one  c. three` above `b. two  d. four`. They are written in their order, as
// many on a line as before, in capitals.
#include <algorithm>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// An option within a line, from its letter on.
struct OptionPiece {
  std::size_t line = 0;
  std::int64_t value = 0;
  std::size_t begin = 0;
  std::size_t after = 0;
  std::size_t end = 0;
};

using Pieces = std::vector<OptionPiece>;

/// How many spaces part two options of a line: in columns a tab or a wide gap does.
enum class Gap : std::uint8_t { any, wide };

/// The options of a line; those behind the first must be written like it, and `wanted` says which
/// letters may follow.
template <class Wanted>
Pieces pieces_of(const EnglishLines& lines, std::size_t i, Gap gap, Wanted wanted) {
  Pieces pieces;
  const LineLead lead = lines.lead(i);
  const std::string_view line = lines[i];
  if (lead.kind != LeadKind::letter) {
    return pieces;
  }
  pieces.push_back({i, lead.value, lead.begin, lead.after, line.size()});
  const bool bracket = line[lead.begin] == '(';
  const bool small = line[lead.begin + (bracket ? 1 : 0)] >= 'a';
  for (std::size_t at = lead.after + 1; lines.has(i, trait::letters) && at + 2 < line.size();
       ++at) {
    const bool parted =
        line[at - 1] == '\t' || (line[at - 1] == ' ' && (gap == Gap::any || line[at - 2] == ' '));
    if (!parted || (line[at] == '(') != bracket) {
      continue;
    }
    const LineLead next = read_lead(line.substr(at));
    const bool alike = next.kind == LeadKind::letter && next.begin == 0 && next.sign == lead.sign &&
                       (line[at + (bracket ? 1 : 0)] >= 'a') == small;
    if (alike && wanted(pieces.back().value, next.value)) {
      pieces.back().end = at;
      pieces.push_back({i, next.value, at, at + next.after, line.size()});
    }
  }
  return pieces;
}

/// Lines that begin at `first`, of which each goes on counting: a b, c d.
Pieces rows_at(const EnglishLines& lines, std::size_t first) {
  Pieces all;
  const auto follows = [](std::int64_t last, std::int64_t next) { return next == last + 1; };
  for (std::size_t i = first; i < lines.size(); ++i) {
    if (lines.is_blank(i)) {
      continue;
    }
    const Pieces pieces = pieces_of(lines, i, Gap::any, follows);
    if (pieces.empty() || pieces.front().value != static_cast<std::int64_t>(all.size()) + 1) {
      break;
    }
    all.insert(all.end(), pieces.begin(), pieces.end());
  }
  return all;
}

/// Lines of two options each that count down two columns: a c, b d; empty where they do not.
Pieces columns_at(const EnglishLines& lines, std::size_t first) {
  constexpr std::size_t kMost = 4;
  Pieces left;
  Pieces right;
  const auto leaps = [](std::int64_t last, std::int64_t next) { return next > last + 1; };
  for (std::size_t i = first; i < lines.size() && left.size() < kMost; ++i) {
    if (lines.is_blank(i)) {
      continue;
    }
    const Pieces pieces = pieces_of(lines, i, Gap::wide, leaps);
    if (pieces.size() != 2 || pieces[0].value != static_cast<std::int64_t>(left.size()) + 1 ||
        (!right.empty() && pieces[1].value != right.back().value + 1)) {
      break;
    }
    left.push_back(pieces[0]);
    right.push_back(pieces[1]);
  }
  const bool counts =
      left.size() > 1 && right.front().value == static_cast<std::int64_t>(left.size()) + 1;
  left.insert(left.end(), right.begin(), right.end());
  return counts ? left : Pieces();
}

/// Writes the options in their order, as many on each line as stand there.
void write(EnglishLines& lines, const Pieces& pieces) {
  std::vector<std::string> options;
  std::vector<std::size_t> places;
  for (const OptionPiece& piece : pieces) {
    const std::string_view words = lines[piece.line].substr(piece.after, piece.end - piece.after);
    options.push_back(letter_sign(piece.value) + std::string(trim(words)));
    places.push_back(piece.line);
  }
  std::sort(places.begin(), places.end());
  for (std::size_t k = 0; k < places.size();) {
    const std::size_t line = places[k];
    std::string words;
    for (; k < places.size() && places[k] == line; ++k) {
      words += (words.empty() ? "" : "    ") + options[k];
    }
    lines.set(line, {words});
  }
}

}  // namespace

void order_option_columns(EnglishLines& lines) {
  if (!lines.any_has(trait::letters)) {
    return;
  }
  for (const std::size_t i : lines.with(trait::letters)) {
    const LineLead lead = lines.lead(i);
    if (lead.kind != LeadKind::letter || lead.value != 1) {
      continue;
    }
    if (const Pieces columns = columns_at(lines, i); !columns.empty()) {
      write(lines, columns);
      continue;
    }
    const std::string_view line = lines[i];
    const bool small = line[lead.begin + (line[lead.begin] == '(' ? 1 : 0)] >= 'a';
    const Pieces rows = small ? rows_at(lines, i) : Pieces();
    if (rows.size() > 2 && rows.front().line != rows.back().line && rows[1].line == i) {
      write(lines, rows);
    }
  }
}

}  // namespace tiku
