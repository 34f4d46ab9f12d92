#include "interop/markdown/flash_cards.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

bool is_remark(std::string_view line) {
  return line.starts_with("<!--") && line.ends_with("-->");
}

/// "#flashcards", "#flashcards/rag other": the tag of a deck alone on a line.
bool is_deck_tag(std::string_view line) {
  constexpr std::string_view kTag = "#flashcards";
  return line.starts_with(kTag) &&
         (line.size() == kTag.size() || line[kTag.size()] == ' ' || line[kTag.size()] == '/');
}

bool parts_card(const MarkdownLine& line) {
  return line.kind == Kind::text && (line.text == "?" || line.text == "??");
}

/// Where `::` parts the line: outside code and formulas, with words on both sides.
std::optional<std::size_t> parting_colons(std::string_view line) {
  bool in_code = false;
  bool in_formula = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    in_code = line[at] == '`' ? !in_code : in_code;
    in_formula = line[at] == '$' && !in_code ? !in_formula : in_formula;
    if (!in_code && !in_formula && at > 0 && line.substr(at).starts_with("::")) {
      const std::size_t behind = std::min(line.find_first_not_of(':', at), line.size());
      const bool parts = behind - at <= 3 && !trim(line.substr(behind)).empty();
      return parts ? std::optional(at) : std::nullopt;
    }
  }
  return std::nullopt;
}

class CardReader {
 public:
  MarkdownQuiz read(std::string_view text) {
    quiz_.title = front_matter_value(text, "title");
    lines_ = read_markdown_lines(text);
    std::erase_if(lines_, [](const MarkdownLine& line) { return is_remark(line.text); });
    for (std::size_t i = 0; i < lines_.size();) {
      i = take(i);
    }
    return std::move(quiz_);
  }

 private:
  /// Takes the line at `i`, or the card that begins there. Where to go on.
  std::size_t take(std::size_t i) {
    const Kind kind = lines_[i].kind;
    if (kind == Kind::heading) {
      heading(lines_[i]);
    } else if (kind == Kind::text || kind == Kind::item) {
      const std::size_t end = end_of_paragraph(i);
      const std::size_t mark = parting_line(i, end);
      if (mark < end) {
        return long_card(i, mark, end);
      }
      for (; i < end; ++i) {
        short_card(lines_[i]);
      }
      return end;
    }
    return i + 1;
  }

  void heading(const MarkdownLine& line) {
    const std::string words = read_inline(line.text).text;
    if (quiz_.title.empty() && quiz_.drafts.empty() && line.level == 1) {
      quiz_.title = words;
    } else {
      quiz_.sections.push_back(words);
    }
  }

  std::size_t end_of_paragraph(std::size_t i) const {
    while (i < lines_.size() && lines_[i].kind != Kind::blank && lines_[i].kind != Kind::heading &&
           lines_[i].kind != Kind::rule) {
      ++i;
    }
    return i;
  }

  /// The first line of `?` that has words before and behind; `end` where there is none.
  std::size_t parting_line(std::size_t first, std::size_t end) const {
    for (std::size_t i = first + 1; i + 1 < end; ++i) {
      if (parts_card(lines_[i])) {
        return i;
      }
    }
    return end;
  }

  std::size_t long_card(std::size_t first, std::size_t mark, std::size_t end) {
    std::size_t begin = first;
    while (begin + 1 < mark && is_deck_tag(lines_[begin].text)) {
      ++begin;
    }
    QuizDraft& card = start(lines_[begin].line);
    add_lines(begin, mark, card.stem, card.lost);
    add_lines(mark + 1, end, card.answer, card.lost);
    take_label(card.answer);
    quiz_.last_line = lines_[end - 1].line;
    return end;
  }

  void short_card(const MarkdownLine& line) {
    const std::optional<std::size_t> colons =
        line.kind == Kind::code ? std::nullopt : parting_colons(line.text);
    if (!colons) {
      return;
    }
    const std::size_t behind = line.text.find_first_not_of(':', *colons);
    const InlineText asks = read_inline(trim(line.text.substr(0, *colons)));
    const InlineText tells = read_inline(trim(line.text.substr(behind)));
    QuizDraft& card = start(line.line);
    card.stem = asks.text;
    card.answer = tells.text;
    card.lost = asks.lost | tells.lost;
    quiz_.last_line = line.line;
  }

  QuizDraft& start(std::int64_t line) {
    QuizDraft card;
    card.line = line;
    card.section = static_cast<std::int64_t>(quiz_.sections.size()) - 1;
    card.is_card = true;
    quiz_.drafts.push_back(std::move(card));
    return quiz_.drafts.back();
  }

  void add_lines(std::size_t from, std::size_t to, std::string& text, unsigned& lost) const {
    for (std::size_t i = from; i < to; ++i) {
      const InlineText inner = read_inline(lines_[i].text);
      text += (text.empty() ? "" : "\n") +
              (lines_[i].kind == Kind::code ? std::string(lines_[i].text) : inner.text);
      lost |= inner.lost;
    }
  }

  /// "Answer:" before an answer is no part of it.
  static void take_label(std::string& answer) {
    const std::optional<QuizAnnounced> label = quiz_announced(answer);
    if (label && label->word == QuizWord::answer && label->length < answer.size()) {
      answer = std::string(trim(std::string_view(answer).substr(label->length)));
    }
  }

  MarkdownQuiz quiz_;
  std::vector<MarkdownLine> lines_;
};

}  // namespace

bool has_flash_cards(std::string_view text) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  bool has_sign = false;
  bool has_card = false;
  for (const std::string_view raw : split(text.substr(0, kHead), "\n")) {
    const std::string_view line = trim(raw);
    has_sign = has_sign || is_deck_tag(line) || line.starts_with("<!--SR:");
    has_card = has_card || line == "?" || line == "??" || parting_colons(line);
    if (has_sign && has_card) {
      return true;
    }
  }
  return false;
}

MarkdownQuiz read_flash_cards(std::string_view text) {
  return CardReader().read(text);
}

}  // namespace tiku
