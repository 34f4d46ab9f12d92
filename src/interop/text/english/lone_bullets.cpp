// A bullet that a lost line break left alone, above the text it stands before.
#include <algorithm>
#include <iterator>
#include <vector>

#include "interop/text/english/passes.h"

namespace tiku {
namespace {

bool is_bullet(std::string_view line) {
  constexpr std::string_view kBullets[] = {"•", "·", "●", "○", "◦", "▪", "■", "□", "➢", "❖"};
  return (line.front() & '\x80') != 0 &&
         std::find(std::begin(kBullets), std::end(kBullets), line) != std::end(kBullets);
}

}  // namespace

void join_lone_bullets(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::sign)) {
    if (i + 1 < lines.size() && !lines.is_blank(i + 1) && is_bullet(lines.trimmed(i))) {
      found.push_back(i);
    }
  }
  if (found.size() < kFewest) {
    return;
  }
  for (const std::size_t i : found) {
    const bool counts = lines.lead(i + 1).kind != LeadKind::none;
    if (!counts) {
      lines.set(i + 1, {lines.trimmed(i), " ", lines.trimmed(i + 1)});
    }
    lines.set(i, {});
  }
}

}  // namespace tiku
