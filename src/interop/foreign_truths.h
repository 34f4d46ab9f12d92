#pragma once

#include <optional>
#include <string_view>

namespace tiku {

/// Whether a word says true or false in a language other than English and Chinese: `vrai`,
/// `errado`. Nothing for other words.
std::optional<bool> foreign_truth(std::string_view word);

/// Whether a line names both words of such a pair, as what asks for a judgement does: `Vrai ou faux
/// ?`, `julgue-os em CERTO ou ERRADO`.
bool names_foreign_truths(std::string_view line);

}  // namespace tiku
