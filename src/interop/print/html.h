#pragma once

#include <string>
#include <string_view>

namespace tiku {

/// Text as content of an HTML element or attribute: nothing in it is markup, and what could change
/// how other text is shown (control characters, bidirectional marks) is written out. Line ends
/// stay.
std::string html_text(std::string_view text);

/// The same with runs of underscores as ruled blanks.
std::string html_with_blanks(std::string_view text);

/// `<name class="kind">content</name>`; no class where `kind` is empty. `content` is HTML already.
std::string html_element(std::string_view name, std::string_view kind, std::string_view content);

}  // namespace tiku
