#include "interop/markdown/interview_cards.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_state.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

bool asks(std::string_view words) {
  return words.ends_with('?') || words.ends_with("？") || judged_lead(words) > 0;
}

/// What the summary of a part that is shut away says; "" of other lines.
std::string summary_of(const MarkdownLine& line) {
  if (line.kind != Kind::text && line.kind != Kind::item) {
    return {};
  }
  if (const std::string_view container = container_head(line.text); !container.empty()) {
    return read_inline(container).text;
  }
  const bool summary = line.text.find("<summary") != std::string_view::npos;
  return summary ? read_inline(line.text).text : std::string();
}

/// What a line says that is a link and nothing else; "" of other lines.
std::string_view link_words(const MarkdownLine& line) {
  const std::string_view text = line.text;
  const std::size_t close = text.find("](");
  const bool link = line.kind == Kind::text && text.starts_with('[') && text.ends_with(')') &&
                    close != std::string_view::npos && text.find(')', close) + 1 == text.size();
  return link ? text.substr(1, close - 1) : std::string_view();
}

/// `3. ### What ...?`: what stands behind the sign of the heading.
std::optional<std::string_view> headed_item(const MarkdownLine& line) {
  const std::size_t words = line.text.find_first_not_of('#');
  const bool headed = line.kind == Kind::item && !line.number.empty() && words > 0 &&
                      words < line.text.size() && line.text[words] == ' ';
  return headed ? std::optional(trim(line.text.substr(words))) : std::nullopt;
}

/// `A3. ` before the words of a card, where parts have letters: how long it is; 0 where none
/// stands there.
std::size_t lettered_number(std::string_view words) {
  const bool letter = words.size() > 3 && words[0] >= 'A' && words[0] <= 'Z';
  std::size_t at = 1;
  while (letter && at < words.size() && at < 4 && is_ascii_digit(words[at])) {
    ++at;
  }
  const bool marked = letter && at > 1 && at + 1 < words.size() &&
                      (words[at] == '.' || words[at] == ')' || words[at] == ':') &&
                      words[at + 1] == ' ';
  return marked ? at + 2 : 0;
}

class CardReader : private QuizState {
 public:
  MarkdownQuiz read(std::string_view text) {
    quiz_.title = front_matter_value(text, "title");
    const std::vector<MarkdownLine> lines = read_markdown_lines(text);
    for (const MarkdownLine& line : lines) {
      if (const std::string_view words = link_words(line); !words.empty()) {
        ++links_[words];
      }
      const std::string summary = summary_of(line);
      summaries_ += summary.empty() ? 0 : 1;
      lettered_ += lettered_number(summary) > 0 ? 1 : 0;
    }
    for (const MarkdownLine& line : lines) {
      take(line);
      quiz_.last_line = line.kind == Kind::blank ? quiz_.last_line : line.line;
      after_blank_ = line.kind == Kind::blank;
    }
    std::erase_if(quiz_.drafts, [](const QuizDraft& card) {
      return card.answer.empty() && !asks(card.stem);  // remarks that may be opened
    });
    return std::move(quiz_);
  }

 private:
  void take(const MarkdownLine& line) {
    const std::string summary = summary_of(line);
    const std::optional<std::string_view> headed = headed_item(line);
    if (!summary.empty()) {
      card(line, {}, summary);
      is_shut_away_ = true;
    } else if (headed && !is_shut_away_) {
      card(line, std::string(line.number), read_inline(*headed).text);
    } else if (line.kind == Kind::heading && line.indent == 0 && !is_shut_away_) {
      settle_heading();
      pending_ = Heading{read_inline(line.text).text, line.level, line.line};
      target_ = Target::none;
    } else if (line.text.starts_with("</details")) {
      is_shut_away_ = false;
      target_ = Target::none;
    } else if (target_ == Target::answer) {
      answer(line);
    }
  }

  void card(const MarkdownLine& line, const std::string& number, const std::string& words) {
    const std::optional<QuizNumber> own = number.empty() ? quiz_number(words) : std::nullopt;
    const bool letters = lettered_ > 1 && 3 * lettered_ >= 2 * summaries_;
    const std::size_t taken = own ? own->length : letters ? lettered_number(words) : 0;
    start(line.line, own ? own->number : number, words.substr(taken), 0);
    draft().is_card = judged_lead(words) == 0;
    target_ = Target::answer;
  }

  void answer(const MarkdownLine& line) {
    if (line.kind == Kind::code) {
      draft().answer += (draft().answer.empty() ? "" : "\n") + std::string(line.text);
      hard_break_ = true;
      return;
    }
    InlineText inner =
        is_page_link(line.text) || is_repeated_link(line) ? InlineText() : read_inline(line.text);
    const std::optional<QuizAnnounced> said =
        draft().answer.empty() ? quiz_announced(inner.text) : std::nullopt;
    if (said && said->word == QuizWord::answer) {
      inner.text.erase(0, said->length);
    }
    if (inner.text.empty()) {
      return;
    }
    draft().lost |= inner.lost;
    hard_break_ = hard_break_ || line.kind == Kind::item;
    join(draft().answer, inner.text);
    note(line, inner.text);
  }

  /// Below every card: a place to discuss it, say.
  bool is_repeated_link(const MarkdownLine& line) const {
    const auto found = links_.find(link_words(line));
    return found != links_.end() && found->second > 1;
  }

  /// Parts that are shut away, and those of them with numbers such as A3.
  int summaries_ = 0;
  int lettered_ = 0;
  /// How often links stand alone, by what they say.
  std::map<std::string_view, int> links_;
};

}  // namespace

bool has_interview_cards(std::string_view text) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  constexpr int kFewest = 3;
  int headed = 0;
  int shut = 0;
  int asking = 0;
  for (const MarkdownLine& line : read_markdown_lines(text.substr(0, kHead))) {
    const std::string summary = summary_of(line);
    shut += summary.empty() ? 0 : 1;
    asking += asks(summary) ? 1 : 0;
    headed += headed_item(line) ? 1 : 0;
  }
  return headed >= kFewest || (asking >= kFewest && 10 * asking >= 6 * shut);
}

MarkdownQuiz read_interview_cards(std::string_view text) {
  return CardReader().read(text);
}

}  // namespace tiku
