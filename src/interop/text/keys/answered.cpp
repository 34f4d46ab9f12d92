#include "interop/text/keys/answered.h"

#include <algorithm>

namespace tiku {

bool has_answer(const ReadQuestion& question) {
  return question.labelled || !question.slot_letters.empty() || question.slot_truth ||
         question.slot_circle || !question.filled.empty() ||
         question.unusual->trailing.on_own_line ||
         std::any_of(question.options.begin(), question.options.end(),
                     [](const ReadOption& option) { return option.is_marked; });
}

}  // namespace tiku
