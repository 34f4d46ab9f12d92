#pragma once

#include <string>

#include "model/bank.h"

namespace tiku {

/// Under which name a bank's progress is kept: its id, else the name of its file without folder and
/// ending.
std::string record_bank_id(const Bank& bank);

/// Changes when stem, options or type of a question change ("xxh3:..."), not when its key does.
std::string content_fingerprint(const Question& question);

/// Changes when the key or how it is scored changes.
std::string key_fingerprint(const Question& question);

}  // namespace tiku
