#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// Moodle XML whose texts hold HTML that is neither escaped nor in CDATA, as people and chats write
/// it: each such text in CDATA, on the same lines. The text itself where there is none.
std::string with_raw_texts(std::string_view text);

/// What breaks off behind a whole question, with its end; "" where it does not.
std::string up_to_last_question(std::string_view text);

}  // namespace tiku
