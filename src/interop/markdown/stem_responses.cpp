#include "interop/markdown/stem_responses.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "bank/words.h"
#include "base/text.h"
#include "interop/markdown/messages.h"

namespace tiku {
namespace {

bool is_answer_word(std::string_view word, const QuizDraft& draft) {
  if (draft.options.empty()) {
    return !word.empty() && !is_ascii_digit(word.front()) && parse_truth(word).has_value();
  }
  return !word.empty() && std::all_of(word.begin(), word.end(), [&draft](char letter) {
    return std::any_of(draft.options.begin(), draft.options.end(), [letter](const Option& option) {
      return option.label == std::string(1, letter);
    });
  });
}

/// Where `B`, `C-B`, `错` behind the end of the last sentence of the stem begins; its size where
/// nothing of the kind stands there.
std::size_t response_begin(const QuizDraft& draft) {
  const std::string_view stem = draft.stem;
  std::size_t begin = 0;
  for (const std::string_view sign : {"。", "？", "！", "?"}) {
    const std::size_t at = stem.rfind(sign);
    begin = at == std::string_view::npos ? begin : std::max(begin, at + sign.size());
  }
  const std::string_view written = trim(stem.substr(begin));
  const std::vector<std::string_view> words = split(written, "-");
  const bool all = std::all_of(words.begin(), words.end(), [&draft](std::string_view word) {
    return is_answer_word(word, draft);
  });
  return begin > 0 && all && !written.empty() ? begin : stem.size();
}

/// How many questions of a section have an answer from elsewhere, and how many a response as well.
struct SectionCount {
  std::size_t questions = 0;
  std::size_t answered = 0;
  std::size_t responses = 0;

  /// A learner may leave some out.
  bool has_responses() const {
    constexpr std::size_t kFewest = 3;
    return responses >= kFewest && answered == questions && responses * 4 >= questions * 3;
  }
};

}  // namespace

void take_responses(MarkdownQuiz& quiz, ImportedPaper& paper) {
  std::map<std::int64_t, SectionCount> counts;
  for (const QuizDraft& draft : quiz.drafts) {
    SectionCount& count = counts[draft.section];
    ++count.questions;
    count.answered += draft.answer.empty() ? 0U : 1U;
    count.responses += response_begin(draft) < draft.stem.size() ? 1U : 0U;
  }
  for (QuizDraft& draft : quiz.drafts) {
    const std::size_t begin = response_begin(draft);
    if (begin == draft.stem.size() || !counts[draft.section].has_responses()) {
      continue;
    }
    ImportDoubt doubt;
    doubt.kind = DoubtKind::not_carried;
    doubt.line = draft.line;
    doubt.what = text(msg::markdown_response, std::string(trim(draft.stem.substr(begin))));
    paper.doubts.push_back(std::move(doubt));
    draft.stem.erase(begin);
  }
}

}  // namespace tiku
