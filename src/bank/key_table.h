#pragma once

#include "bank/reading.h"
#include "diag/source.h"

namespace tiku {

/// Reads a key in a table: a row an item under `item,answer[,type,points,policy,options,section]`,
/// or one row of items above one row of answers.
void read_key_table(Reading& reading, const SourceMap& sources);

}  // namespace tiku
