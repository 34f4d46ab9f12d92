#pragma once

#include <optional>

#include "interop/text/questions/paper_group.h"
#include "model/policy_spec.h"

namespace tiku {

/// What stands between `begin`, the end of the name of a section, and its first question:
/// 三、判断题 (正确的选A,错误的选B).
void add_note(const PaperText& text, std::size_t begin, PaperGroup& group);

/// 少选得一半分, 漏选得0.5分, 每选对一项得0.5分: how several right options are scored.
std::optional<PolicySpec> scoring_note(const PaperText& text, TextRange note);

/// (少选不得分), (漏选得一半分) behind an answer: how it is scored, and nothing that explains it.
bool says_how_to_score(const PaperText& text, TextRange behind);

}  // namespace tiku
