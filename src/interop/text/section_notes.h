#pragma once

#include <optional>

#include "interop/text/paper_text.h"
#include "model/policy_spec.h"

namespace tiku {

/// 正确的选A,错误的选B: whether A says true; nothing where the note does not say so.
std::optional<bool> truth_of_a(const PaperText& text, TextRange note);

/// 少选得一半分, 漏选得0.5分, 每选对一项得0.5分: how several right options are scored.
std::optional<PolicySpec> scoring_note(const PaperText& text, TextRange note);

}  // namespace tiku
