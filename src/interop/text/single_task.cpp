#include "interop/text/single_task.h"

#include <algorithm>

namespace tiku {

bool is_single_task(const PaperText& text, const Heading& heading, TextRange range,
                    std::span<const NumberMark> numbers, const std::vector<Label>& labels) {
  const TextRange words = text.trimmed(range);
  const bool counted = std::any_of(numbers.begin(), numbers.end(), [](const NumberMark& mark) {
    return mark.place != NumberPlace::within && mark.separator != 0;
  });
  if (words.empty() || counted) {
    return false;
  }
  const std::optional<TypeWord>& type = heading.type;
  const bool open =
      type == TypeWord::short_answer || type == TypeWord::case_study || type == TypeWord::open;
  const bool rated = (open || heading.role == Heading::Role::untyped) && !heading.points->empty();
  const std::span<const Label> own = labels_within(labels, range);
  return rated || (open && own.size() == 1 && own.front().kind == LabelKind::answer &&
                   own.front().begin > words.begin);
}

}  // namespace tiku
