#pragma once

#include "interop/text/layout/document_lines.h"

namespace tiku {

/// Takes out the numbers of chapters before headings that name nothing but a type: 2.1
/// 单选题. Such a number begins no question. Lines keep their numbers.
void drop_decimal_numbers(DocumentLines& document);

}  // namespace tiku
