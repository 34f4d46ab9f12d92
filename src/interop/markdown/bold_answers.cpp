#include "interop/markdown/bold_answers.h"

#include <optional>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

/// An item of which the end is set in bold type.
struct BoldEnd {
  std::string_view asks;
  std::string_view answers;
};

/// Nothing where bold type begins the item, ends before its last word, or is set twice.
std::optional<BoldEnd> bold_end(std::string_view item) {
  constexpr std::string_view kBold = "**";
  const std::size_t open = item.find(kBold);
  std::string_view words = item;
  words.remove_suffix(words.ends_with('.') ? 1 : 0);
  if (open == std::string_view::npos || open == 0 || !words.ends_with(kBold)) {
    return std::nullopt;
  }
  const std::size_t begin = open + kBold.size();
  const std::size_t close = item.find(kBold, begin);
  if (close + kBold.size() != words.size() || close == begin) {
    return std::nullopt;
  }
  const BoldEnd found{trim(item.substr(0, open)), trim(item.substr(begin, close - begin))};
  return found.asks.empty() || found.answers.empty() ? std::nullopt : std::optional(found);
}

bool is_question(std::string_view words) {
  return words.ends_with('?') || words.ends_with("？");
}

/// A sentence that is whole before what is bold asks for nothing.
bool may_ask(std::string_view words) {
  return !words.ends_with('.') && !words.ends_with("。") && !words.ends_with('(') &&
         !words.ends_with("（");
}

}  // namespace

bool has_bold_answers(std::string_view text) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  constexpr std::size_t kFewest = 4;
  std::size_t items = 0;
  std::size_t bold = 0;
  std::size_t questions = 0;
  for (const MarkdownLine& line : read_markdown_lines(text.substr(0, kHead))) {
    if (line.kind != Kind::item) {
      continue;
    }
    const std::optional<BoldEnd> end =
        line.has_box || line.is_literal ? std::nullopt : bold_end(line.text);
    ++items;
    bold += end && may_ask(end->asks) ? 1U : 0U;
    questions += end && is_question(end->asks) ? 1U : 0U;
  }
  return bold >= kFewest && 10 * bold >= 9 * items && 3 * questions >= bold;
}

MarkdownQuiz read_bold_answers(std::string_view text) {
  MarkdownQuiz quiz;
  quiz.title = front_matter_value(text, "title");
  for (const MarkdownLine& line : read_markdown_lines(text)) {
    if (line.kind == Kind::heading) {
      const std::string words = read_inline(line.text).text;
      (quiz.title.empty() && line.level == 1 ? quiz.title : quiz.sections.emplace_back()) = words;
    }
    const std::optional<BoldEnd> end = line.kind == Kind::item ? bold_end(line.text) : std::nullopt;
    if (!end) {
      continue;
    }
    const InlineText asks = read_inline(end->asks);
    const InlineText answers = read_inline(end->answers);
    QuizDraft card;
    card.line = line.line;
    card.section = static_cast<std::int64_t>(quiz.sections.size()) - 1;
    card.number = line.number;
    card.is_card = true;
    card.stem = asks.text;
    card.answer = answers.text;
    card.lost = asks.lost | answers.lost;
    quiz.drafts.push_back(std::move(card));
    quiz.last_line = line.line;
  }
  return quiz;
}

}  // namespace tiku
