#pragma once

#include "base/message.h"
#include "model/question.h"

namespace tiku {

/// "single", 单选: the type as people of either language write it in a bank.
Text type_text(QuestionType type);

}  // namespace tiku
