#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tiku {

/// What a line says that begins or ends a part of a page: `::: details 答案`, `??? note "答案"`,
/// `{% fold 答案 %}`, `{{< details "答案" >}}`; "" where it has no title, or one that only says
/// what to click. Nothing of other lines.
std::optional<std::string> container_says(std::string_view line);

/// The same of the title of such a part.
std::string shut_away_title(std::string_view title);

/// The text without the fields in which a page takes answers, `{{ select(1) }}`, `{{ input(2) }}`:
/// one within a sentence is a blank.
std::string without_answer_fields(std::string text);

}  // namespace tiku
