#pragma once

#include "interop/text/questions/paper_group.h"

namespace tiku {

/// Whether these numbered texts are questions. `last` are those before them, null where none are.
bool are_accepted(const PaperText& text, const PaperGroup& group, const PaperGroup* last,
                  bool is_exam);

}  // namespace tiku
