#pragma once

#include <string>

#include "model/bank.h"

namespace tiku {

/// A bank or key as YAML that reads back to the same bank: block style, quoted only where needed,
/// the same text for the same bank. What all questions of a section share stands on the section.
std::string write_bank(const Bank& bank);

}  // namespace tiku
