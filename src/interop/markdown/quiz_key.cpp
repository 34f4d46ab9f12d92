#include "interop/markdown/quiz_key.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/text.h"
#include "interop/markdown/quiz_words.h"
#include "interop/text/english/key_heads.h"

namespace tiku {
namespace {

void add_key_row(std::string_view row, std::int64_t line, QuizKey& key) {
  const std::vector<std::string_view> cells = split(row, "|");
  constexpr std::size_t kLeast = 3;  // the first one stands before the first bar
  const std::string_view number = cells.size() < kLeast ? std::string_view() : trim(cells[1]);
  const bool counts = !number.empty() && std::all_of(number.begin(), number.end(), is_ascii_digit);
  if (counts && !trim(cells[2]).empty()) {
    key.push_back({std::string(number), std::string(trim(cells[2])), line});
  }
}

/// Without the note in brackets at its end: 参考答案（做完再看）.
std::string_view without_note(std::string_view heading) {
  heading = trim(heading);
  for (const auto& [open, close] : {std::pair{"（", "）"}, std::pair{"(", ")"}}) {
    const std::size_t at = heading.ends_with(close) ? heading.rfind(open) : 0;
    if (at > 0 && at != std::string_view::npos) {
      return trim(heading.substr(0, at));
    }
  }
  return heading;
}

/// What stands behind the question where the list of answers repeats it.
std::string_view behind_stem(std::string_view answer, std::string_view stem) {
  return answer.size() > stem.size() && !stem.empty() && answer.starts_with(stem)
             ? trim(answer.substr(stem.size()))
             : answer;
}

/// "B — it keeps the order", "True - it is so", "答案：443": the answer, and why.
void take_key(std::string_view answer, QuizDraft& draft) {
  const std::optional<QuizAnnounced> said = quiz_announced(answer);
  if (said && said->word == QuizWord::answer && said->length < answer.size()) {
    answer = trim(answer.substr(said->length));
  }
  for (const std::string_view sign : {"✅", "❌", "✔️", "✔", "✗", "❎"}) {
    answer = answer.starts_with(sign) ? trim(answer.substr(sign.size())) : answer;
  }
  std::size_t end = std::min(answer.find_first_not_of("ABCDEFGH, "), answer.size());
  bool told = !draft.options.empty() && end > 0;
  for (const std::string_view truth : {"true ", "false ", "True ", "False ", "TRUE ", "FALSE "}) {
    if (answer.starts_with(truth)) {
      end = truth.size();
      told = true;
    }
  }
  for (const std::string_view dash : {"— ", "– ", "- "}) {
    if (told && answer.substr(end).starts_with(dash)) {
      draft.answer = std::string(trim(answer.substr(0, end)));
      draft.explanation += (draft.explanation.empty() ? "" : "\n") +
                           std::string(trim(answer.substr(end + dash.size())));
      return;
    }
  }
  draft.answer = std::string(answer);
}

/// Answers below headings of their own, as entries of the list they stand in.
void gather_key_drafts(MarkdownQuiz& quiz) {
  std::vector<std::size_t> places;  // of each draft among those that stay
  std::vector<QuizDraft> kept;
  QuizKey told;
  for (QuizDraft& draft : quiz.drafts) {
    places.push_back(kept.size());
    if (!draft.is_key) {
      kept.push_back(std::move(draft));
      continue;
    }
    std::string answer = !draft.answer.empty()  ? std::move(draft.answer)
                         : draft.ticked.empty() ? std::move(draft.stem)
                                                : join(draft.ticked, "");
    told.push_back({std::move(draft.number), std::move(answer), draft.line,
                    std::move(draft.explanation), draft.section, 0, kept.size()});
  }
  places.push_back(kept.size());
  for (MarkdownQuiz::KeyEntry& entry : quiz.key) {
    entry.first = places[entry.first];
    entry.end = places[entry.end];
  }
  quiz.key.insert(quiz.key.end(), told.begin(), told.end());
  quiz.drafts = std::move(kept);
}

/// Drafts by what a list of answers may say of them.
class DraftIndex {
 public:
  explicit DraftIndex(const MarkdownQuiz& quiz) {
    for (std::size_t i = 0; i < quiz.drafts.size(); ++i) {
      by_number_[quiz.drafts[i].number].push_back(i);
      by_section_[{quiz.drafts[i].section, quiz.drafts[i].number}].push_back(i);
    }
  }

  /// The only draft with the number, in the section, between this list and the one before it, or in
  /// the whole quiz.
  std::optional<std::size_t> find(const MarkdownQuiz::KeyEntry& entry) const {
    const std::vector<std::size_t>* all = nullptr;
    if (const auto named = by_section_.find({entry.section, entry.number});
        entry.section >= 0 && named != by_section_.end()) {
      all = &named->second;
    } else if (const auto numbered = by_number_.find(entry.number);
               entry.section < 0 && numbered != by_number_.end()) {
      all = &numbered->second;
    }
    if (all == nullptr) {
      return std::nullopt;
    }
    const auto first = std::lower_bound(all->begin(), all->end(), entry.first);
    const auto end = std::lower_bound(first, all->end(), entry.end);
    if (end - first == 1) {
      return *first;
    }
    return all->size() == 1 ? std::optional(all->front()) : std::nullopt;
  }

 private:
  std::map<std::string, std::vector<std::size_t>> by_number_;
  std::map<std::pair<std::int64_t, std::string>, std::vector<std::size_t>> by_section_;
};

/// Behind 1: `B  2. C  3. B`, a row of answers that Markdown takes for an item.
bool goes_on_counting(const std::string& number, std::string_view text) {
  constexpr std::size_t kMostDigits = 4;
  const std::size_t behind = text.find_first_of(" \t");
  if (behind == std::string_view::npos || number.size() > kMostDigits ||
      !std::all_of(number.begin(), number.end(), is_ascii_digit)) {
    return false;
  }
  const std::optional<QuizNumber> next = quiz_number(trim(text.substr(behind)));
  return next && next->number == std::to_string(std::stoul(number) + 1);
}

}  // namespace

bool heads_key(std::string_view heading) {
  if (heads_answers(without_note(heading))) {
    return true;
  }
  const std::string folded = fold_case(trim(heading));
  return (folded.find("answer") != std::string::npos ||
          folded.find("solutions") != std::string::npos) &&
         past_key_head(heading) == heading.size();
}

QuizKey join_key(MarkdownQuiz& quiz) {
  gather_key_drafts(quiz);
  const DraftIndex index(quiz);
  QuizKey unjoined;
  for (const MarkdownQuiz::KeyEntry& entry : quiz.key) {
    const std::optional<std::size_t> found = index.find(entry);
    QuizDraft* draft = found ? &quiz.drafts[*found] : nullptr;
    if (draft != nullptr && draft->answer.empty()) {
      take_key(behind_stem(entry.answer, draft->stem), *draft);
      draft->explanation +=
          (draft->explanation.empty() || entry.explanation.empty() ? "" : "\n") + entry.explanation;
    } else if (draft == nullptr || draft->answer != entry.answer) {
      unjoined.push_back(entry);  // else it is said twice
    }
  }
  return unjoined;
}

void add_key_entry(const std::string& number, const std::string& text, std::int64_t line,
                   QuizKey& key) {
  if (number.empty()) {
    add_key_words(text, line, key);
  } else if (goes_on_counting(number, text)) {
    add_key_words(number + ". " + text, line, key);
  } else {
    key.push_back({number, text, line});
  }
}

void add_key_words(const std::string& text, std::int64_t line, QuizKey& key) {
  std::string_view rest = trim(text);
  if (rest.starts_with('|')) {
    add_key_row(rest, line, key);
    return;
  }
  while (!rest.empty()) {
    const std::optional<QuizNumber> number = quiz_number(rest);
    if (!number) {
      return;
    }
    rest.remove_prefix(number->length);
    const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
    const std::size_t next = rest.find_first_not_of(" \t", end);
    const bool more = next != std::string_view::npos && quiz_number(rest.substr(next));
    std::string_view answer = more ? rest.substr(0, end) : rest;
    answer.remove_suffix(more && (answer.ends_with(',') || answer.ends_with(';')) ? 1 : 0);
    key.push_back({number->number, std::string(answer), line});
    rest = more ? rest.substr(next) : std::string_view();
  }
}

}  // namespace tiku
