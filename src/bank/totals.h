#pragma once

#include <cstdint>
#include <optional>

#include "model/bank.h"

namespace tiku {

/// Most points a paper of this bank can earn: `choose` and `draw` counted. Nothing where questions
/// to be drawn have different points, so that papers differ.
std::optional<Rational> paper_total(const Bank& bank);

/// The same for one section.
std::optional<Rational> section_total(const Bank& bank, std::int64_t section);

/// Scored questions of a section; a case counts once.
std::int64_t section_size(const Bank& bank, std::int64_t section);

/// Whether a section has questions and all of them are of this type.
bool section_has_only(const Bank& bank, std::size_t section, QuestionType type);

}  // namespace tiku
