#pragma once

#include <string_view>

namespace tiku {

/// Whether JSON begins as questions do whose fields have no names, each a list: what is asked, what
/// there is to choose from, what is right: [["What is ...?", ["one", "two"], 1], ...
bool is_json_rows(std::string_view head);

}  // namespace tiku
