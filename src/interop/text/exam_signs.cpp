#include "interop/text/exam_signs.h"

#include <algorithm>

#include "interop/text/questions/question_reader.h"
#include "interop/text/scan/title_words.h"

namespace tiku {

bool is_exam(const PaperText& title, const std::vector<Heading>& headings,
             const std::vector<Label>& labels) {
  const auto tags = std::count_if(headings.begin(), headings.end(), [](const Heading& heading) {
    return heading.role == Heading::Role::within || heading.role == Heading::Role::before;
  });
  const auto types = std::count_if(labels.begin(), labels.end(), [](const Label& label) {
    return label.kind == LabelKind::type;
  });
  return tags > 1 || types > 1 || names_an_exam(title, {0, title.size()}) ||
         std::any_of(headings.begin(), headings.end(), [](const Heading& heading) {
           return heading.role == Heading::Role::section && heading.type &&
                  (is_choice_word(heading.type) || heading.type == TypeWord::judge ||
                   heading.type == TypeWord::fill);
         });
}

}  // namespace tiku
