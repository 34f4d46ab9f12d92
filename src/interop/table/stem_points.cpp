#include "interop/table/stem_points.h"

#include "bank/values.h"
#include "base/text.h"

namespace tiku {

std::string points_in(std::string_view inside) {
  constexpr std::string_view kUnits[] = {"points", "point", "pts", "pt", "分"};
  const std::string_view words = trim(inside);
  for (const std::string_view unit : kUnits) {
    if (words.ends_with(unit)) {
      const std::string_view number = trim(words.substr(0, words.size() - unit.size()));
      return parse_number(number) ? std::string(number) : std::string();
    }
  }
  return {};
}

namespace {

/// More between brackets than this is no number of points.
constexpr std::size_t kLongestPoints = 24;

std::string points_behind(std::string& stem, const Brackets& brackets) {
  const std::size_t begin =
      stem.ends_with(brackets.close) ? stem.rfind(brackets.open) : std::string::npos;
  if (begin == std::string::npos || stem.size() - begin > kLongestPoints) {
    return {};
  }
  const std::size_t from = begin + brackets.open.size();
  std::string points =
      points_in(std::string_view(stem).substr(from, stem.size() - from - brackets.close.size()));
  if (!points.empty()) {
    stem = std::string(trim(std::string_view(stem).substr(0, begin)));
  }
  return points;
}

std::string points_before(std::string& stem, const Brackets& brackets) {
  const std::size_t end = stem.starts_with(brackets.open)
                              ? stem.substr(0, kLongestPoints).find(brackets.close)
                              : std::string::npos;
  if (end == std::string::npos) {
    return {};
  }
  const std::size_t from = brackets.open.size();
  std::string points = points_in(std::string_view(stem).substr(from, end - from));
  if (!points.empty()) {
    stem = std::string(trim(std::string_view(stem).substr(end + brackets.close.size())));
  }
  return points;
}

}  // namespace

std::string take_points(std::string& stem) {
  for (const Brackets& brackets : kRoundBrackets) {
    std::string points = points_behind(stem, brackets);
    points = points.empty() ? points_before(stem, brackets) : points;
    if (!points.empty()) {
      return points;
    }
  }
  return {};
}

}  // namespace tiku
