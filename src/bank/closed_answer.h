#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bank/reading.h"
#include "format/node.h"
#include "model/question.h"

namespace tiku {

/// Reads the answer of a single, multiple or indeterminate question (options are read already) into
/// `right`. In a key without options every label is taken as it stands.
void read_choice_answer(Reading& reading, const Node& answer, Question& question);

/// Reads the answer of a judge question. Labels of declared options are read through their texts
/// only.
void read_judge_answer(Reading& reading, const Node& answer, Question& question);

/// Finds which of the declared options of a judge question says true and which false.
void read_judge_options(Reading& reading, Question& question, Span where);

/// The labels that a text such as "ABD", "A,B,D" or "A、B" holds, as written; one that is no label
/// stays whole.
std::vector<std::string> split_labels(std::string_view text, const std::vector<Option>& options);

}  // namespace tiku
