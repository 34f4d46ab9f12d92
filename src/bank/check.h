#pragma once

#include "bank/reading.h"

namespace tiku {

/// What can only be said when every question is read: ids that clash, points nobody stated, cases
/// and their parts, labels of keys without options. Completes the questions on the way.
void finish_questions(Reading& reading);

}  // namespace tiku
