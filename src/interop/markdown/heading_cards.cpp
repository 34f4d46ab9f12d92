#include "interop/markdown/heading_cards.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

bool names_open_questions(std::string_view heading) {
  constexpr std::string_view kNames[] = {"简答题", "簡答題", "问答题",   "問答題",  "论述题",
                                         "論述題", "面试题", "名词解释", "名詞解釋"};
  return std::any_of(std::begin(kNames), std::end(kNames), [heading](std::string_view name) {
    return heading.find(name) != std::string_view::npos;
  });
}

/// 第 1 题, 题目 2: what is asked stands below, and is no answer.
bool is_only_number(std::string_view heading) {
  const std::string words = read_inline(heading).text;
  const std::optional<QuizNumber> number = quiz_number(words);
  return number && trim(std::string_view(words).substr(number->length)).empty();
}

/// The line as it stands, without the marks of emphasis.
std::string plain(const MarkdownLine& line, unsigned& lost) {
  if (line.kind == Kind::code) {
    return std::string(line.text);
  }
  const InlineText inner = read_inline(line.text);
  lost |= inner.lost;
  const std::string number = line.number.empty() ? "" : std::string(line.number) + ". ";
  return line.kind == Kind::item ? (number.empty() ? "- " : number) + inner.text : inner.text;
}

class HeadingCards {
 public:
  MarkdownQuiz read(std::string_view text) {
    for (const MarkdownLine& line : read_markdown_lines(text)) {
      if (line.kind == Kind::heading && title_level_ == 0) {
        quiz_.title = read_inline(line.text).text;
        title_level_ = line.level;
      } else if (line.kind == Kind::heading && line.level == title_level_ + 1) {
        start(line);
      } else {
        answer(line);
      }
    }
    for (QuizDraft& card : quiz_.drafts) {
      card.answer.erase(card.answer.find_last_not_of('\n') + 1);
    }
    return std::move(quiz_);
  }

 private:
  void start(const MarkdownLine& line) {
    const std::string words = read_inline(line.text).text;
    const std::optional<QuizNumber> number = quiz_number(words);
    QuizDraft card;
    card.line = line.line;
    card.number = number ? number->number : "";
    card.stem = words.substr(number ? number->length : 0);
    card.is_card = true;
    quiz_.drafts.push_back(std::move(card));
    quiz_.last_line = line.line;
  }

  void answer(const MarkdownLine& line) {
    if (quiz_.drafts.empty() || line.kind == Kind::rule) {
      return;
    }
    QuizDraft& card = quiz_.drafts.back();
    if (line.kind == Kind::blank) {
      card.answer += card.answer.empty() ? "" : "\n";
      return;
    }
    card.answer += (card.answer.empty() ? "" : "\n") + plain(line, card.lost);
    quiz_.last_line = line.line;
  }

  MarkdownQuiz quiz_;
  int title_level_ = 0;
};

}  // namespace

bool has_heading_cards(std::string_view text) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  constexpr int kFewest = 3;
  int title = 0;
  int cards = 0;
  int told = 0;
  bool has_text = false;
  for (const MarkdownLine& line : read_markdown_lines(text.substr(0, kHead))) {
    if (line.kind != Kind::heading) {
      has_text = has_text || (line.kind != Kind::blank && line.kind != Kind::rule);
      continue;
    }
    if (title == 0) {
      title = names_open_questions(line.text) && !has_text ? line.level : -1;
    } else if (line.level <= title || line.level > title + 1 || is_only_number(line.text)) {
      title = -1;
    } else {
      told += cards > 0 && has_text ? 1 : 0;
      ++cards;
    }
    if (title < 0) {
      return false;
    }
    has_text = false;
  }
  told += cards > 0 && has_text ? 1 : 0;
  return cards >= kFewest && told == cards;
}

MarkdownQuiz read_heading_cards(std::string_view text) {
  return HeadingCards().read(text);
}

}  // namespace tiku
