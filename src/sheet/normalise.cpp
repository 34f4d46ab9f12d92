#include "sheet/normalise.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8.h"
#include "sheet/answer_messages.h"
#include "sheet/answer_text.h"
#include "sheet/answer_words.h"
#include "sheet/normalise_types.h"

namespace tiku {
namespace {

Response understood(const Question& question, std::string_view raw) {
  switch (question.type) {
    case QuestionType::single:
    case QuestionType::multiple:
    case QuestionType::indeterminate:
      return normalise_choice(question, raw);
    case QuestionType::judge:
      return normalise_judge(question, raw);
    case QuestionType::fill:
      return normalise_fill(question, raw);
    case QuestionType::short_answer:
    case QuestionType::case_study:
      return normalise_short(question, raw);
    case QuestionType::given:
      return normalise_given(question, raw);
  }
  return {};
}

/// Under strict reading whatever needed a tolerance is refused, with the form that would have been
/// accepted.
Response refused(const Response& response, std::string_view raw) {
  const bool blank = response.kind == Response::Kind::blank;
  Text explanation =
      blank ? text(msg::answer_not_canonical_blank, quoted(raw))
            : text(msg::answer_not_canonical, quoted(raw), quoted(response.normalised));
  return invalid_response("not-canonical", std::move(explanation));
}

}  // namespace

Response normalise(const Question& question, std::string_view raw, Tolerance tolerance) {
  const std::size_t broken = find_invalid_utf8(raw);
  if (broken != std::string_view::npos) {
    return invalid_response("not-text", text(msg::answer_not_text, broken + 1));
  }
  Response response = understood(question, raw);
  const bool counted =
      response.kind == Response::Kind::answered || response.kind == Response::Kind::blank;
  if (counted && !response.rules.empty() && tolerance == Tolerance::strict) {
    return refused(response, raw);
  }
  if (!counted) {
    response.rules.clear();  // nothing was accepted, so nothing was tolerated
  }
  return response;
}

bool says_absent(std::string_view raw) {
  constexpr std::size_t kLongest = 64;
  if (raw.size() > kLongest || find_invalid_utf8(raw) != std::string_view::npos) {
    return false;
  }
  std::optional<AnswerText> answer = plain_answer(raw);
  while (answer && !answer->text.empty()) {
    const std::string word = collapse_spaces(answer->text);
    if (std::find(std::begin(words::kAbsent), std::end(words::kAbsent), word) !=
        std::end(words::kAbsent)) {
      return true;
    }
    answer = peel(*answer);
  }
  return false;
}

}  // namespace tiku
