#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "bank/diff.h"

namespace tiku {

/// What two questions come from.
enum class Compared : std::uint8_t { like, bank_with_key };

/// What is known when options are compared.
struct OptionContext {
  Compared compared = Compared::like;
  /// Another answer is right; what that says of an option is not said again.
  bool answer_changed = false;
  /// The same text is right under another label.
  bool answer_relabelled = false;
};

/// Adds what differs in the options: new and lost ones, labels, order, texts.
void compare_options(const Question& before, const Question& after, const OptionContext& context,
                     std::vector<Change>& changes);

/// "B 3 天", or the label alone.
std::string option_text(const Option& option);

bool has_texts(const Question& question);
/// Two options say the same, so that a text does not tell which is meant.
bool have_twins(const Question& question);
bool are_same_options(const Question& before, const Question& after);

}  // namespace tiku
