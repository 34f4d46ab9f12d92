#include "interop/text/question_labels.h"

#include <utility>

#include "interop/text/answer_text.h"
#include "interop/text/entry_parts.h"

namespace tiku {

void read_labelled(const PaperText& text, const std::vector<Label>& labels, TextRange body,
                   ReadQuestion& question) {
  // 回答: names no candidate; without a score it is how some papers announce the answer.
  bool says_response = false;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const Label& label = labels[i];
    const std::size_t end = i + 1 < labels.size() ? labels[i + 1].begin : body.end;
    TextRange range = text.trimmed({label.after, end});
    const bool bracket = label.begin > body.begin && text[label.begin - 1] == U'(';
    range.end -= bracket && !range.empty() && text[range.end - 1] == U')' ? 1U : 0U;
    switch (label.kind) {
      case LabelKind::answer:
        (question.labelled ? question.labelled_again : question.labelled) = range;
        break;
      case LabelKind::response:
        question.response = range;
        says_response = text.has(label.begin, U"回答") || text.has(label.begin, U"作答");
        break;
      case LabelKind::score:
        question.score = printed_score(text, range);
        break;
      case LabelKind::explanation:
        question.explanation += question.explanation.empty() ? "" : "\n";
        question.explanation += text.joined(range);
        break;
      case LabelKind::scoring:
        question.scoring = text.original({range.begin, text.line_end(range.begin)});
        break;
      case LabelKind::points:
      case LabelKind::material:
      case LabelKind::tasks:
      case LabelKind::type:
      case LabelKind::stem:
      case LabelKind::options:
      case LabelKind::remark:
      case LabelKind::wrong:
      case LabelKind::aside:
        break;
    }
  }
  if (says_response && !question.score && !question.labelled) {
    std::swap(question.response, question.labelled);
  }
}

}  // namespace tiku
