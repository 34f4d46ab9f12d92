// A short answer is its text. Only a text that is a whole word for "no answer" is blank, and not
// even that where it is the reference answer.

#include "base/text.h"
#include "sheet/answer_messages.h"
#include "sheet/answer_text.h"
#include "sheet/normalise_types.h"
#include "sheet/tolerance_rules.h"

namespace tiku {

Response normalise_short(const Question& question, std::string_view raw) {
  constexpr std::size_t kLongestWord = 64;
  const std::string_view inner = trim(raw);
  if (inner.empty()) {
    return {};
  }
  Response response;
  response.kind = Response::Kind::answered;
  response.text = std::string(inner);
  response.normalised = response.text;
  if (inner.size() > kLongestWord || inner == trim(question.rubric->reference)) {
    return response;
  }
  for (std::optional<AnswerText> layer = plain_answer(inner); layer; layer = peel(*layer)) {
    if (is_unreadable_mark(layer->text)) {
      return ambiguous_response("unreadable-mark", text(msg::answer_mark, quoted(inner)));
    }
    if (is_blank_word(layer->text)) {
      Response blank;
      blank.rules = {&tolerance::blank_word};
      return blank;
    }
  }
  return response;
}

}  // namespace tiku
