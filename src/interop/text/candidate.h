#pragma once

#include <string>
#include <string_view>

#include "interop/text/answer_choice.h"
#include "interop/text/paper_text.h"

namespace tiku {

/// Whose paper it is, by the fields at its head: 姓名:王芳 工号:00123. Empty where they are not
/// filled in.
struct PaperCandidate {
  std::string id;
  std::string name;
};

PaperCandidate read_candidate(const PaperText& text, TextRange head);

/// 您的姓名:, 所在部门:____: a question of a form about who answers, not of the exam. It has no
/// answer.
bool asks_candidate(const DecidedQuestion& decided);

}  // namespace tiku
