#pragma once

#include <cstddef>

#include "format/yaml_write.h"
#include "model/question.h"

namespace tiku {

/// Whether the policy is a name (with an argument) and nothing else, as `scoring: net_w(50%)` says.
bool is_named_policy(const PolicySpec& policy);

/// Whether the question is scored as its type is anyway, so that there is nothing to write.
bool has_usual_scoring(const Question& question);

/// `scoring`, `blank` and `invalid` as a bank states them; nothing for the policy that the type has
/// anyway.
void write_scoring(YamlLines& out, std::size_t indent, const Question& question);

}  // namespace tiku
