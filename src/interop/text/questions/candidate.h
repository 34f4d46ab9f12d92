#pragma once

#include <string>

#include "interop/text/scan/paper_text.h"

namespace tiku {

/// Whose paper it is, by the fields at its head: 姓名:王芳 工号:00123. Empty where they are not
/// filled in.
struct PaperCandidate {
  std::string id;
  std::string name;
};

PaperCandidate read_candidate(const PaperText& text, TextRange head);

}  // namespace tiku
