#include "interop/table/answer_label.h"

#include <vector>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {

bool begins_with_answer_label(std::string_view text) {
  constexpr std::size_t kLook = 60;  // bytes
  text = trim(text);
  if (is_answer_line(text.substr(0, kLook))) {
    return true;
  }
  const LabelWord* word =
      text.empty() || !may_begin_label_word(text.front()) ? nullptr : leading_label_word(text);
  if (word != nullptr && word->meaning != LabelMeaning::question &&
      trim(text.substr(word->word.size())).starts_with(':')) {
    return true;
  }
  const PaperText look(text.substr(0, kLook));
  const std::vector<Label> labels = find_labels(look, {0, look.size()});
  return !labels.empty() && labels.front().begin == 0;
}

}  // namespace tiku
