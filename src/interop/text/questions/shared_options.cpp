#include "interop/text/questions/shared_options.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

#include "interop/text/scan/option_runs.h"

namespace tiku {
std::vector<ReadOption> options_at_end(const PaperText& text, TextRange range) {
  constexpr std::size_t kLongest = 600;
  constexpr std::size_t kFewest = 3;
  range.begin = range.end > kLongest ? std::max(range.begin, range.end - kLongest) : range.begin;
  const std::vector<OptionMark> marks =
      choose_options(find_option_marks(text, range, OptionNeed::possible), OptionNeed::possible);
  if (marks.size() < kFewest || !marks.front().at_line_start) {
    return {};
  }
  std::vector<ReadOption> options;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::size_t end = i + 1 < marks.size() ? marks[i + 1].begin : range.end;
    const TextRange words = text.trimmed({marks[i].after, end});
    if (words.empty() || text.line_end(words.begin) < words.end) {
      return {};  // other text stands behind them
    }
    options.push_back({marks[i].label, text.joined(words), false});
  }
  return options;
}

namespace {

/// 【答案】B、C、A behind the last of three questions that share their options, and have no answers
/// themselves: one letter for each.
void share_answers(const PaperText& text, std::span<ReadQuestion> questions) {
  if (questions.size() < 2 || !questions.back().labelled ||
      std::any_of(questions.begin(), questions.end() - 1,
                  [](const ReadQuestion& question) { return question.labelled.has_value(); })) {
    return;
  }
  const TextRange answer = text.trimmed(*questions.back().labelled);
  std::vector<TextRange> letters;
  for (std::size_t at = answer.begin; at < answer.end && letters.size() <= questions.size(); ++at) {
    constexpr std::u32string_view kBetween = U"、,; .\n";
    if (text[at] >= U'A' && text[at] <= U'H') {
      letters.push_back({at, at + 1});
    } else if (kBetween.find(text[at]) == std::u32string_view::npos) {
      break;
    }
  }
  for (std::size_t i = 0; letters.size() == questions.size() && i < questions.size(); ++i) {
    questions[i].labelled = letters[i];
  }
}

}  // namespace

bool share_options(const PaperText& text, const PaperGroup* above, PaperGroup& group) {
  std::vector<ReadQuestion>& questions = group.questions;
  if (questions.empty() || !questions.front().options.empty()) {
    return false;
  }
  TextRange before = group.before;
  if (above != nullptr && !above->shares_options) {
    before.begin = std::max(before.begin, above->entries.back().body.end);
  }
  std::vector<ReadOption> shared = options_at_end(text, before);
  if (shared.empty()) {
    return false;
  }
  std::size_t first = 0;  // of those that share the same ones
  for (std::size_t i = 0; i < questions.size(); ++i) {
    ReadQuestion& question = questions[i];
    if (!question.options.empty() && question.labelled && !question.has_options_behind) {
      shared.clear();  // its own, with their answer behind them
      first = i + 1;
      continue;
    }
    std::vector<ReadOption> next =
        shared.empty() ? std::vector<ReadOption>() : std::exchange(question.options, shared);
    if (!next.empty()) {
      shared = std::move(next);
    }
    const bool ends = i + 1 == questions.size() || question.labelled;
    if (ends && group.type == TypeWord::single) {
      share_answers(text, {questions.data() + first, i + 1 - first});
    }
    first = ends ? i + 1 : first;
  }
  return true;
}

}  // namespace tiku
