#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// The first list or object of a script that holds questions (`const questions = [{question: 'What
/// ...', ...}];`), as JSON on the same lines as in the script; nothing where there is none. Nothing
/// is carried out: names without quotes become strings, comments spaces.
std::optional<std::string> question_list_of_script(std::string_view script);

}  // namespace tiku
