#pragma once

#include "interop/text/layout/document_lines.h"

namespace tiku {

/// Where [单选题] or 问题 单选题 stands alone above each of several questions without numbers, the
/// type goes before them in brackets; so do numbers that stand alone above it. Lines keep their
/// numbers.
void set_tags_before_stems(DocumentLines& document);

}  // namespace tiku
