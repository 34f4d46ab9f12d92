#pragma once

#include "interop/import_format.h"

namespace tiku {

/// Reads a package (.zip, .imscc) or a single XML file of QTI 1.2, 2 or 3.
Result<ImportResult> read_qti(const ImportInput& input);

/// Whether the input is a package, or an XML file, whose questions are of QTI 1.2; the same for
/// later ones.
bool is_qti_1(const ImportInput& input);
bool is_qti_2(const ImportInput& input);

}  // namespace tiku
