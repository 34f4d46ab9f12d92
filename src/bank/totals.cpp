#include "bank/totals.h"

#include <algorithm>

namespace tiku {
namespace {

/// Points of the scored questions of a section, the highest first.
std::vector<Rational> points_of(const Bank& bank, std::int64_t section) {
  std::vector<Rational> points;
  for (const Question& question : bank.questions) {
    if (question.section == section && question.scored) {
      points.push_back(question.points);
    }
  }
  std::sort(points.begin(), points.end(),
            [](const Rational& a, const Rational& b) { return b < a; });
  return points;
}

const DrawRule* draw_of(const Bank& bank, std::int64_t section) {
  for (const DrawRule& rule : bank.exam.draw) {
    if (section >= 0 && rule.section == bank.sections[static_cast<std::size_t>(section)].title) {
      return &rule;
    }
  }
  return nullptr;
}

std::int64_t choose_of(const Bank& bank, std::int64_t section, std::int64_t all) {
  return section < 0
             ? all
             : std::min(bank.sections[static_cast<std::size_t>(section)].choose.value_or(all), all);
}

}  // namespace

std::optional<Rational> section_total(const Bank& bank, std::int64_t section) {
  const std::vector<Rational> points = points_of(bank, section);
  const auto size = static_cast<std::int64_t>(points.size());
  const DrawRule* draw = draw_of(bank, section);
  const std::int64_t drawn = draw == nullptr ? size : std::min(draw->count, size);
  const std::int64_t counted = choose_of(bank, section, drawn);
  if (drawn < size && points.front() != points.back()) {
    return std::nullopt;
  }
  Rational sum;
  for (std::int64_t i = 0; i < counted; ++i) {
    sum += points[static_cast<std::size_t>(i)];
  }
  return sum;
}

std::optional<Rational> paper_total(const Bank& bank) {
  Rational sum;
  for (std::int64_t section = -1; section < static_cast<std::int64_t>(bank.sections.size());
       ++section) {
    const std::optional<Rational> part = section_total(bank, section);
    if (!part) {
      return std::nullopt;
    }
    sum += *part;
  }
  return sum;
}

std::int64_t section_size(const Bank& bank, std::int64_t section) {
  return static_cast<std::int64_t>(points_of(bank, section).size());
}

bool section_has_only(const Bank& bank, std::size_t section, QuestionType type) {
  std::size_t count = 0;
  for (const Question& question : bank.questions) {
    if (question.section == static_cast<std::int64_t>(section)) {
      ++count;
      if (question.type != type) {
        return false;
      }
    }
  }
  return count > 0;
}

}  // namespace tiku
