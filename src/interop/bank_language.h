#pragma once

#include <string>

#include "model/bank.h"

namespace tiku {

/// "zh-CN" where a stem has a Han character, else what the file states, else "en": what is written
/// around the questions.
std::string language_of_questions(const Bank& bank, const std::string& stated = {});

}  // namespace tiku
