#pragma once

#include "interop/text/layout/document_lines.h"

namespace tiku {

/// Takes out the choices of a judgement that stand under their own names, `true. 正确`
/// above `false. 错误`; above no answer they become options under letters, as which they tell that
/// it is one. Lines keep their numbers.
void letter_truths(DocumentLines& document);

}  // namespace tiku
