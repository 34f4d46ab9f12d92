#pragma once

#include <optional>
#include <string_view>

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// Whether the text is a pool as Blackboard uploads them: a question a line, its type (MC, TF ...)
/// before the first tab.
bool is_question_pool(std::string_view text);

/// The question of a line, or why there is none.
struct PoolLine {
  std::optional<MoodleQuestion> question;
  Text left_out;
};

PoolLine read_pool_line(std::string_view line, std::int64_t number);

}  // namespace tiku
