#include "bank/type_text.h"

#include "bank/messages.h"

namespace tiku {

Text type_text(QuestionType type) {
  switch (type) {
    case QuestionType::single:
      return text(msg::type_single);
    case QuestionType::multiple:
      return text(msg::type_multiple);
    case QuestionType::indeterminate:
      return text(msg::type_indeterminate);
    case QuestionType::judge:
      return text(msg::type_judge);
    case QuestionType::fill:
      return text(msg::type_fill);
    case QuestionType::short_answer:
      return text(msg::type_short);
    case QuestionType::case_study:
      return text(msg::type_case);
    case QuestionType::given:
      return text(msg::type_given);
  }
  return {};
}

}  // namespace tiku
