#include "interop/markdown/quiz_signs.h"

#include <algorithm>

#include "base/text.h"
#include "interop/markdown/bracketed_tags.h"
#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/ordered_options.h"
#include "interop/markdown/quiz_fences.h"
#include "interop/markdown/quiz_key.h"
#include "interop/markdown/quiz_lines.h"
#include "interop/markdown/quiz_words.h"
#include "interop/markdown/stem_facts.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

using Kind = MarkdownLine::Kind;

/// How often a document shows what quizzes are made of.
struct QuizSigns {
  int boxes = 0;
  int bare_boxes = 0;
  int bare_ticks = 0;
  int first_options = 0;
  int second_options = 0;
  int own_numbers = 0;
  int shut_answers = 0;
  int option_heads = 0;
  int answers = 0;
  int row_firsts = 0;
  int row_seconds = 0;
  int plain_firsts = 0;
  int plain_seconds = 0;
  int named_numbers = 0;
  int named_firsts = 0;  // first options below a named number
  bool below_named = false;
  int numbered_heads = 0;
  int questions = 0;  // their names alone in bold type
  int marked = 0;     // plain options with a tick behind them
  int key_heads = 0;
  int plain_answers = 0;
  int tagged = 0;  // numbered, with a type in brackets
  int typed = 0;   // or before a colon
};

/// A letter in bold type and a mark behind it: **A)** or **A.**
bool is_bold_label(std::string_view raw) {
  return raw.size() > 4 && raw.starts_with("**") && quiz_label(read_inline(raw).text) &&
         raw.substr(3, 4).find("**") != std::string_view::npos;
}

void count_option(QuizSigns& signs, std::string_view raw) {
  const std::optional<QuizLabel> label = quiz_label(read_inline(raw).text);
  signs.first_options += label && label->label == 'A' ? 1 : 0;
  signs.second_options += label && label->label == 'B' ? 1 : 0;
}

/// **Question 2** and "### Question 2": a number behind its name, in bold type or a heading.
bool is_named_number(const MarkdownLine& line) {
  const bool set_off = line.kind == Kind::heading || line.text.starts_with("**");
  const std::string words = set_off ? read_inline(line.text).text : "";
  return !words.empty() && !is_ascii_digit(words[0]) && quiz_number(words);
}

/// Plain lettered lines: options, where the answers are in bold type.
void count_plain(QuizSigns& signs, const MarkdownLine& line) {
  const std::optional<QuizLabel> label = quiz_label(line.text);
  const bool first = label && label->label == 'A';
  signs.plain_firsts += first ? 1 : 0;
  signs.named_firsts += first && signs.below_named ? 1 : 0;
  signs.below_named = signs.below_named && !first;
  const bool inline_second =  // A. ... B. ... on one line
      label && label->label == 'A' && line.text.find("B. ") != line.text.npos;
  signs.plain_seconds += (label && label->label == 'B') || inline_second ? 1 : 0;
  std::string words = label ? std::string(line.text) : "";
  signs.marked += label && take_right_mark(words) ? 1 : 0;
}

/// Bulleted lists below numbered lines, as options stand below their questions: also below what
/// stands under a heading, or a line in bold type, that is no more than a number.
class OptionLists {
 public:
  void take(const MarkdownLine& line) {
    const bool bullet = line.kind == Kind::item && line.number.empty() && !line.is_quoted;
    if (bullet && is_open_) {
      std::string words = read_inline(line.text).text;
      bullets_ += 1;
      marked_ += read_inline(line.text).is_bold || take_right_mark(words) ? 1 : 0;
    } else if (is_bare_ && bullets_ == 0 && (line.kind == Kind::text || line.kind == Kind::code)) {
      return;  // what the question asks
    } else if (line.kind != Kind::blank && !bullet) {
      close();
      const bool set_off = line.kind == Kind::heading || line.text.starts_with("**");
      is_bare_ = set_off && is_bare_number(read_inline(line.text).text);
      is_open_ = line.kind == Kind::item || (set_off && quiz_number(read_inline(line.text).text));
      key_heads_ +=
          line.kind == Kind::heading && heads_answers(read_inline(line.text).text) ? 1 : 0;
    }
  }

  /// Most have one option set off, or a key stands apart.
  bool are_quiz() {
    close();
    return (marked_lists_ > 1 && 10 * marked_lists_ >= 8 * lists_) ||
           (key_heads_ > 0 && lists_ > 2);
  }

 private:
  static bool is_bare_number(std::string_view words) {
    const std::optional<QuizNumber> number = quiz_number(words);
    return number && number->length >= words.size();
  }

  void close() {
    constexpr int kMost = 8;
    const bool options = is_open_ && bullets_ > 1 && bullets_ <= kMost;
    lists_ += options ? 1 : 0;
    const bool several = is_bare_ && marked_ > 1 && marked_ < bullets_;
    marked_lists_ += options && (marked_ == 1 || several) ? 1 : 0;
    is_open_ = false;
    is_bare_ = false;
    bullets_ = 0;
    marked_ = 0;
  }

  bool is_open_ = false;
  bool is_bare_ = false;
  int bullets_ = 0;
  int marked_ = 0;
  int lists_ = 0;
  int marked_lists_ = 0;
  int key_heads_ = 0;
};

/// Names of options, answers and questions in bold type.
void count_names(QuizSigns& signs, std::string_view raw) {
  const bool stars = raw.starts_with("**");
  const bool lines = raw.starts_with("__");
  if (!stars && !lines) {
    return;
  }
  const std::string words = read_inline(raw).text;
  const std::optional<QuizAnnounced> said = stars ? quiz_announced(words) : std::nullopt;
  const bool answer = said && said->word == QuizWord::answer;
  signs.option_heads += stars && heads_options(words) ? 1 : 0;
  signs.answers += answer || named_alone(words) == QuizWord::answer ? 1 : 0;
  signs.questions += lines && names_question_alone(words) ? 1 : 0;
}

void count_signs(QuizSigns& signs, const MarkdownLine& line) {
  const bool named = is_named_number(line);
  signs.named_numbers += named ? 1 : 0;
  signs.below_named = signs.below_named || named;
  signs.numbered_heads += line.kind == Kind::heading && quiz_number(line.text) ? 1 : 0;
  signs.key_heads +=
      line.kind == Kind::heading && heads_key(without_lead_signs(read_inline(line.text).text)) ? 1
                                                                                               : 0;
  const bool is_numbered = line.kind == Kind::item && !line.number.empty();
  signs.tagged += is_numbered && has_type_in_brackets(std::string(line.text)) ? 1 : 0;
  signs.typed += is_numbered && has_type_before_colon(std::string(line.text)) ? 1 : 0;
  if (line.kind == Kind::item) {
    signs.boxes += line.has_box ? 1 : 0;
    const bool nested = line.indent > 1;  // 1. A. ... below a question
    if ((line.number.empty() || nested) && !line.has_box) {
      count_option(signs, line.text);
    }
  }
  if (line.kind != Kind::text) {
    return;
  }
  count_plain(signs, line);
  const std::optional<QuizAnnounced> said = quiz_announced(line.text);
  signs.plain_answers += said && said->word == QuizWord::answer ? 1 : 0;
  if (const std::optional<QuizRow> row = option_row(line.text); row) {
    signs.row_firsts += row->label == 'A' ? 1 : 0;
    signs.row_seconds += row->label == 'B' ? 1 : 0;
  }
  const std::optional<MarkdownLine> box = bare_box(line);
  signs.bare_boxes += box ? 1 : 0;
  signs.bare_ticks += box && box->is_ticked ? 1 : 0;
  signs.own_numbers += own_number(line.text) ? 1 : 0;
  signs.shut_answers += shut_away_by(line.text) == QuizWord::answer ? 1 : 0;
  if (is_bold_label(line.text)) {
    count_option(signs, line.text);
  }
  count_names(signs, line.text);
}

}  // namespace

std::string_view without_list_tags(std::string_view raw) {
  constexpr std::string_view kTags[] = {"<ul>",  "</ul>", "<ol>",   "</ol>", "<li>",
                                        "</li>", "<br/>", "<br />", "<p>",   "</p>"};
  std::string_view rest = trim(raw);
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view tag : kTags) {
      const bool before = rest.starts_with(tag);
      const bool behind = !before && rest.ends_with(tag);
      rest.remove_prefix(before ? tag.size() : 0);
      rest.remove_suffix(behind ? tag.size() : 0);
      found = found || before || behind;
    }
    rest = trim(rest);
  }
  return rest;
}

std::string_view without_button_verb(std::string_view words) {
  constexpr std::string_view kVerbs[] = {"点击", "點擊", "查看",  "展开",  "展開",
                                         "显示", "顯示", "Show ", "View ", "Click to see "};
  for (const std::string_view verb : kVerbs) {
    words = words.starts_with(verb) ? trim(words.substr(verb.size())) : words;
  }
  return words;
}

std::optional<QuizWord> shut_away_by(std::string_view raw) {
  const std::string_view container = container_head(raw);
  if (container.empty() && raw.find("<summary") == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string words = read_inline(container.empty() ? raw : container).text;
  const bool answer = words.find("答案") != std::string::npos ||
                      fold_case(words).find("answer") != std::string::npos;
  const PaperText paper(words);
  if (answer && type_name_at(paper, paper.skip_spaces(0, paper.size()))) {
    return std::nullopt;  // 单选题答案: those of a whole section
  }
  if (answer) {
    return quiz_announced(words) ? std::nullopt : std::optional(QuizWord::answer);
  }
  const std::optional<QuizAnnounced> named =
      quiz_announced(std::string(without_button_verb(words)) + ":");
  const bool explains = named && named->word == QuizWord::explanation;
  return explains ? std::optional(QuizWord::explanation) : std::nullopt;
}

bool is_markdown_quiz(std::string_view text) {
  constexpr std::size_t kHead = std::size_t{64} << 10;
  QuizSigns signs;
  OptionLists lists;
  std::vector<MarkdownLine> lines = read_markdown_lines(text.substr(0, kHead));
  open_quiz_fences(lines);
  for (const MarkdownLine& line : lines) {
    count_signs(signs, line);
    lists.take(line);
  }
  const bool lettered = signs.plain_firsts > 0 && signs.plain_seconds > 0;
  // Tasks with names behind choices that have only numbers make no quiz of those.
  const bool named = signs.named_numbers > 0 && 2 * signs.named_firsts >= signs.plain_firsts;
  return lists.are_quiz() || signs.boxes >= 2 || numbers_options(lines) ||
         (signs.first_options > 0 && signs.second_options > 0) || signs.own_numbers > 0 ||
         (signs.bare_boxes >= 2 && signs.bare_ticks > 0) || signs.shut_answers > 0 ||
         (signs.answers >= 3 && std::max(signs.numbered_heads, signs.named_numbers) >= 3) ||
         signs.typed >= 3 ||
         (signs.answers + signs.marked + signs.key_heads + signs.plain_answers > 0 && named &&
          lettered) ||
         (signs.marked > 1 && signs.numbered_heads + signs.tagged > 1 && lettered) ||
         (signs.row_firsts > 1 && signs.row_seconds > 1 && signs.numbered_heads > 1) ||
         (signs.option_heads > 0 && signs.answers > 0) ||
         (signs.questions > 1 && signs.answers > 1 && signs.plain_firsts > 0);
}

}  // namespace tiku
