#pragma once

#include <string>

#include "model/sheet.h"
#include "quiz/session.h"

namespace tiku {

/// What was answered in a sitting as the sheet that `tiku grade` would read.
Sheet sheet_of(const Session& session, const std::string& candidate);

}  // namespace tiku
