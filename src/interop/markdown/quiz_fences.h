#pragma once

#include <vector>

#include "interop/markdown/markdown_lines.h"

namespace tiku {

/// A fence around an answer or the reason for it (解析：...) is no code: its lines become text.
/// Options that were set as code, `a) null` a line up to the end of a fence, become items of a
/// list; what stands before them in the fence stays code. Signs that part them (`a) one; b) two`)
/// go where all lists of the document have them.
void open_quiz_fences(std::vector<MarkdownLine>& lines);

}  // namespace tiku
