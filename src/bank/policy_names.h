#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "model/question.h"

namespace tiku {

/// Whether a policy takes an argument, as `name(argument)`.
enum class ArgumentKind : std::uint8_t { none, optional, required };

/// What a bank must know about a scoring policy to refuse what cannot be graded. The formulas live
/// in a later layer, whose registry is tested against this table.
struct PolicyName {
  std::string_view name;
  ArgumentKind argument = ArgumentKind::none;
  /// Bits 1 << QuestionType: where it can be used.
  unsigned types = 0;
  /// Cannot be used where the number of options is unknown.
  bool needs_option_count = false;
};

std::span<const PolicyName> policy_names();
/// The policy of that name, or null.
const PolicyName* find_policy_name(std::string_view name);

constexpr unsigned type_bit(QuestionType type) {
  return 1U << static_cast<unsigned>(type);
}

/// The policy of a question that states none.
std::string_view default_policy(QuestionType type);

}  // namespace tiku
