#pragma once

#include "format/yaml_write.h"
#include "model/bank.h"

namespace tiku {

/// `exam` as it stands at the root of a bank; nothing where there is nothing to say.
void write_exam(YamlLines& out, const Exam& exam);

}  // namespace tiku
