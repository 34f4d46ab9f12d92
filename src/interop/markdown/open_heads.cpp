#include "interop/markdown/open_heads.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

constexpr std::size_t kFewest = 3;

/// Behind the word for an answer that begins the heading, in any language; 0 where none does.
std::size_t answer_word(std::string_view heading) {
  constexpr std::string_view kWords[] = {"answer to ", "answer ",  "solution to ",
                                         "solution ",  "参考答案", "答案"};
  const std::string folded = fold_case(heading);
  const auto* const word =
      std::find_if(std::begin(kWords), std::end(kWords),
                   [&folded](std::string_view one) { return folded.starts_with(one); });
  if (word != std::end(kWords)) {
    return word->size();
  }
  const LabelWord* const label = leading_label_word(heading);
  return label != nullptr && label->meaning == LabelMeaning::answer ? label->word.size() : 0;
}

/// `Answer 2: Bell metal`, `Solution to Question 2`: the number; "" of other headings.
std::string answered_number(std::string_view heading) {
  const std::size_t word = answer_word(heading);
  if (word == 0) {
    return {};
  }
  const std::string_view rest = trim(heading.substr(word));
  if (const std::optional<QuizNumber> number = quiz_number(rest)) {
    return number->number;
  }
  const bool alone = rest.find_first_not_of("0123456789") == std::string_view::npos;
  return alone ? std::string(rest) : std::string();
}

/// Behind `Question 2`, `Q2`; nothing of a heading that counts no question by its name.
std::optional<QuizNumber> question_number(std::string_view heading) {
  const bool named = !heading.empty() && !is_ascii_digit(heading.front()) && heading.front() != '(';
  return named ? quiz_number(heading) : std::nullopt;
}

/// `Model answer:`, `**Solution:** 4`: how long the label is; 0 where none begins the line.
std::size_t answer_label(std::string_view words) {
  const std::size_t skipped = adjective_before(words);
  const std::optional<QuizAnnounced> said = quiz_announced(words.substr(skipped));
  return said && said->word == QuizWord::answer ? skipped + said->length : 0;
}

/// `A) a bell`, and no question of its own.
bool is_option(const MarkdownLine& line) {
  const std::string words = read_inline(line.text).text;
  return quiz_label(words) && !words.ends_with('?') && !words.ends_with(')');
}

class OpenHeads {
 public:
  MarkdownQuiz read(std::string_view text) {
    quiz_.title = front_matter_value(text, "title");
    for (const MarkdownLine& line : read_markdown_lines(text)) {
      if (line.kind == Kind::heading) {
        heading(line);
      } else if (line.kind == Kind::rule) {
        into_ = nullptr;
      } else {
        take(line);
      }
    }
    finish();
    return std::move(quiz_);
  }

 private:
  void heading(const MarkdownLine& line) {
    const std::string words = read_inline(line.text).text;
    into_ = nullptr;
    if (const std::string number = answered_number(words); !number.empty()) {
      into_ = answer_of(number);
      return;
    }
    if (const std::optional<QuizNumber> number = question_number(words)) {
      QuizDraft draft;
      draft.line = line.line;
      draft.number = number->number;
      draft.section = static_cast<std::int64_t>(quiz_.sections.size()) - 1;
      draft.is_card = true;
      draft.title = title_of(std::string_view(words).substr(number->length));
      quiz_.drafts.push_back(std::move(draft));
      into_ = &quiz_.drafts.back().stem;
      return;
    }
    if (quiz_.title.empty() && line.level == 1) {
      quiz_.title = words;
    } else if (!heads_answers(words)) {
      quiz_.sections.push_back(words);
    }
  }

  static std::string title_of(std::string_view words) {
    words = trim(words);
    for (const std::string_view dash : {"—", "–", "-"}) {
      words = words.starts_with(dash) ? trim(words.substr(dash.size())) : words;
    }
    return std::string(words);
  }

  /// The answer of the last question with this number; null where it has one, or none has it.
  std::string* answer_of(const std::string& number) {
    const auto found =
        std::find_if(quiz_.drafts.rbegin(), quiz_.drafts.rend(),
                     [&number](const QuizDraft& draft) { return draft.number == number; });
    return found == quiz_.drafts.rend() || !found->answer.empty() ? nullptr : &found->answer;
  }

  void take(const MarkdownLine& line) {
    if (into_ == nullptr) {
      return;
    }
    const InlineText inner =
        line.kind == Kind::code ? InlineText{std::string(line.text)} : read_inline(line.text);
    std::string_view words = inner.text;
    QuizDraft& last = quiz_.drafts.back();
    if (const std::size_t label = into_ == &last.stem ? answer_label(words) : 0; label > 0) {
      into_ = &last.answer;
      words = words.substr(label);
    } else if (const std::optional<QuizAnnounced> said = quiz_announced(words);
               into_ == &last.answer && said && said->word == QuizWord::explanation) {
      into_ = &last.explanation;
      words = words.substr(said->length);
    }
    last.lost |= inner.lost;
    const std::string number = line.number.empty() ? "" : std::string(line.number) + ". ";
    const std::string item = line.kind == Kind::item && number.empty() ? "- " : number;
    into_->append(into_->empty() ? "" : "\n").append(words.empty() ? "" : item).append(words);
    quiz_.last_line = words.empty() ? quiz_.last_line : line.line;
  }

  /// `Conceptual -- ` before what every question asks says of what kind it is.
  static std::size_t kind_before(const std::string& stem) {
    constexpr std::size_t kLongest = 24;
    for (const std::string_view dash : {" -- ", " — ", " – "}) {
      const std::size_t at = stem.find(dash);
      if (at != std::string::npos && at <= kLongest && stem.find(' ') == at) {  // one word
        return at + dash.size();
      }
    }
    return 0;
  }

  void finish() {
    for (QuizDraft& draft : quiz_.drafts) {
      draft.stem = std::string(trim(draft.stem));
      draft.answer = std::string(trim(draft.answer));
    }
    const bool kinds =
        std::all_of(quiz_.drafts.begin(), quiz_.drafts.end(),
                    [](const QuizDraft& draft) { return kind_before(draft.stem) > 0; });
    for (QuizDraft& draft : quiz_.drafts) {
      draft.stem.erase(0, kinds ? kind_before(draft.stem) : 0);
      if (draft.stem.empty()) {
        draft.stem = std::move(draft.title);
        draft.title.clear();
      }
    }
  }

  MarkdownQuiz quiz_;
  std::string* into_ = nullptr;
};

}  // namespace

bool has_open_heads(std::string_view text) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  std::size_t questions = 0;
  std::size_t answers = 0;
  std::size_t options = 0;
  bool below = false;  // a question, and its answer not yet
  for (const MarkdownLine& line : read_markdown_lines(text.substr(0, kHead))) {
    const std::string words = line.kind == Kind::heading || line.kind == Kind::text
                                  ? read_inline(line.text).text
                                  : std::string();
    if (line.kind == Kind::heading) {
      below = question_number(words).has_value();
      questions += below ? 1U : 0U;
      answers += answered_number(words).empty() ? 0U : 1U;
    } else if (below && answer_label(words) > 0) {
      ++answers;
      below = false;
    } else if (below && (line.kind == Kind::text || line.kind == Kind::item)) {
      options += line.has_box || is_option(line) || heads_options(words) ? 1U : 0U;
    }
  }
  return questions >= kFewest && 10 * answers >= 8 * questions && 2 * options < questions;
}

MarkdownQuiz read_open_heads(std::string_view text) {
  return OpenHeads().read(text);
}

}  // namespace tiku
