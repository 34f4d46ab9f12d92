// An entry of a GIFT file. The order of the questions asked about the answers (number, "~", "->",
// true or false, words) is that of Moodle, whose format this is.
#include "interop/gift/gift_question.h"

#include <algorithm>

#include "base/text.h"
#include "interop/gift/gift_signs.h"
#include "interop/gift/messages.h"
#include "interop/moodle/cloze.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/messages.h"
#include "interop/moodle/percent.h"

namespace tiku {
namespace {

constexpr std::string_view kBlank = "_____";

/// The parts of an entry; escapes are hidden.
struct Anatomy {
  std::string name;
  std::string stem;
  std::string answers;
  std::string feedback;
  bool has_answers = false;
  /// As `gift_open` and `gift_braces`.
  bool is_open = false;
  bool has_more_braces = false;
};

Anatomy take_apart(std::string_view text) {
  Anatomy out;
  text = trim(text);
  const std::size_t name_end = text.starts_with("::") ? text.find("::", 2) : std::string_view::npos;
  if (name_end != std::string_view::npos) {
    out.name = std::string(trim(text.substr(2, name_end - 2)));
    text = trim(text.substr(name_end + 2));
  }
  const std::size_t begin = text.find('{');
  const std::size_t end = text.find('}');
  out.stem = std::string(text);
  if (begin == std::string_view::npos && end == std::string_view::npos) {
    return out;
  }
  if (begin == std::string_view::npos || end == std::string_view::npos || end < begin) {
    out.is_open = true;
    return out;
  }
  out.has_answers = true;
  const std::string_view inner = text.substr(begin + 1, end - begin - 1);
  const std::string_view behind = text.substr(end + 1);
  out.has_more_braces = inner.find('{') != std::string_view::npos ||
                        behind.find_first_of("{}") != std::string_view::npos;
  out.stem = std::string(text.substr(0, begin)) +
             (behind.empty() ? std::string() : std::string(kBlank) + std::string(behind));
  out.answers = std::string(trim(inner));
  const std::size_t general = out.answers.rfind("####");
  if (general != std::string::npos) {
    out.feedback = out.answers.substr(general + 4);
    out.answers = std::string(trim(std::string_view(out.answers).substr(0, general)));
  }
  return out;
}

/// "[html]" and its like in front of a text.
Markup take_markup(std::string_view& text, Markup otherwise) {
  constexpr std::pair<std::string_view, Markup> kPrefixes[] = {{"[html]", Markup::html},
                                                               {"[moodle]", Markup::automatic},
                                                               {"[plain]", Markup::plain},
                                                               {"[markdown]", Markup::markdown}};
  for (const auto& [prefix, markup] : kPrefixes) {
    if (text.starts_with(prefix)) {
      text.remove_prefix(prefix.size());
      return markup;
    }
  }
  return otherwise;
}

/// Moodle takes the white space off both ends of every line; Markdown and HTML need it.
std::string without_indents(std::string_view text) {
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, "\n")) {
    lines.emplace_back(trim(line));
  }
  return join(lines, "\n");
}

class GiftReader {
 public:
  GiftReader(MoodleQuestion& question, Markup markup) : question_(question), markup_(markup) {}

  std::string words(std::string_view text) const {
    text = trim(text);
    const Markup markup = take_markup(text, markup_);
    const std::string plain =
        markup == Markup::automatic ? without_indents(text) : std::string(text);
    return words_of(show_escapes(plain), markup, question_);
  }

  void read(const std::string& answers) {
    const std::string truth = fold_case(trim(answers.substr(0, answers.find('#'))));
    if (answers.empty()) {
      question_.kind = MoodleKind::essay;
    } else if (answers[0] == '#') {
      read_numbers(answers.substr(1));
    } else if (answers.find('~') != std::string::npos) {
      read_choice(answers);
    } else if (answers.find('=') != std::string::npos && answers.find("->") != std::string::npos) {
      read_pairs(answers);
    } else if (truth == "t" || truth == "true" || truth == "f" || truth == "false") {
      read_truth(answers, truth[0] == 't');
    } else {
      read_words(answers);
    }
  }

  /// Set where the question cannot be one.
  const Text& refused() const { return refused_; }

 private:
  /// Pieces between the marks, without an empty first one.
  static std::vector<std::string_view> pieces_at(std::string_view text, char mark) {
    const std::string separator(1, mark);
    std::vector<std::string_view> pieces = split(text, separator);
    if (trim(pieces.front()).empty()) {
      pieces.erase(pieces.begin());
    }
    return pieces;
  }

  /// "%50%" off the front; nothing where there is none.
  static std::optional<Rational> take_weight(std::string_view& text) {
    constexpr std::size_t kLongest = 16;
    const std::size_t end =
        text.starts_with('%') ? text.substr(0, kLongest).find('%', 1) : std::string_view::npos;
    if (end == std::string_view::npos) {
      return std::nullopt;
    }
    const std::optional<Rational> share = percent_share(text.substr(1, end - 1));
    text.remove_prefix(share ? end + 1 : 0);
    return share;
  }

  MoodleAnswer answer_of(std::string_view text, Rational share) const {
    MoodleAnswer answer;
    answer.line = question_.line;
    answer.share = share;
    const std::size_t comment = text.find('#');
    answer.text = words(text.substr(0, comment));
    if (comment != std::string_view::npos) {
      answer.feedback = words(text.substr(comment + 1));
    }
    return answer;
  }

  void read_choice(std::string_view text) {
    question_.kind = MoodleKind::choice;
    question_.takes_several = text.find('=') == std::string_view::npos;
    std::size_t at = text.find_first_of("~=");
    bool has_right_marks = false;
    if (!trim(text.substr(0, at)).empty()) {
      question_.answers.push_back(answer_of(text.substr(0, at), 0));
    }
    while (at < text.size()) {
      const bool doubled = text.substr(at).starts_with("~=");
      has_right_marks = has_right_marks || doubled;
      const bool right = doubled || text[at] == '=';
      at += doubled ? 2 : 1;
      const std::size_t end = std::min(text.find_first_of("~=", at), text.size());
      add_option(trim(text.substr(at, end - at)), right);
      at = end;
    }
    if (has_right_marks) {
      question_.lost.push_back(&msg::gift_right_mark);
    }
  }

  void add_option(std::string_view text, bool right) {
    const std::string_view whole = text;
    const std::optional<Rational> weight = take_weight(text);
    if (right && weight && *weight != Rational(1)) {
      question_.doubt(DoubtKind::answer_unclear,
                      text_of(msg::gift_weight_behind, visible(show_escapes(whole))));
    }
    question_.answers.push_back(answer_of(text, weight.value_or(right ? Rational(1) : 0)));
  }

  void read_words(std::string_view text) {
    question_.kind = MoodleKind::words;
    if (text.find('=') == std::string_view::npos) {
      question_.doubt(DoubtKind::type_inferred,
                      text_of(msg::gift_unmarked, visible(show_escapes(text))));
    }
    for (std::string_view piece : pieces_at(text, '=')) {
      piece = trim(piece);
      const std::optional<Rational> weight = take_weight(piece);
      question_.answers.push_back(answer_of(piece, weight.value_or(Rational(1))));
    }
  }

  void read_numbers(std::string_view text) {
    question_.kind = MoodleKind::numbers;
    const std::size_t wrong = text.find('~');
    if (wrong != std::string_view::npos) {
      const std::string_view said = text.substr(wrong);
      const std::size_t comment = said.find('#');
      if (comment != std::string_view::npos) {
        wrong_feedback_ = words(said.substr(comment + 1));
      }
      text = text.substr(0, wrong);
    }
    for (std::string_view piece : pieces_at(text, '=')) {
      piece = trim(piece);
      const std::optional<Rational> weight = take_weight(piece);
      MoodleAnswer answer = answer_of(piece, weight.value_or(Rational(1)));
      split_number(answer);
      question_.answers.push_back(std::move(answer));
    }
    if (!wrong_feedback_.empty()) {
      MoodleAnswer other;
      other.text = "*";
      other.feedback = wrong_feedback_;
      question_.answers.push_back(std::move(other));
    }
  }

  /// "1..5" and "3:2".
  static void split_number(MoodleAnswer& answer) {
    const std::string text = answer.text;
    const std::size_t range = text.find("..");
    const std::size_t margin = text.find(':');
    if (range != std::string::npos && range > 0) {
      answer.text = std::string(trim(text.substr(0, range)));
      answer.maximum = std::string(trim(text.substr(range + 2)));
    } else if (margin != std::string::npos && margin > 0) {
      answer.text = std::string(trim(text.substr(0, margin)));
      answer.tolerance = std::string(trim(text.substr(margin + 1)));
    }
  }

  void read_pairs(std::string_view text) {
    question_.kind = MoodleKind::match;
    for (const std::string_view piece : pieces_at(text, '=')) {
      const std::size_t arrow = piece.find("->");
      if (arrow == std::string_view::npos) {
        refused_ = text_of(msg::gift_pair, visible(show_escapes(trim(piece))));
        return;
      }
      question_.pairs.emplace_back(words(piece.substr(0, arrow)), words(piece.substr(arrow + 2)));
    }
  }

  /// "TRUE#feedback to a wrong answer#feedback to the right one".
  void read_truth(std::string_view text, bool truth) {
    question_.kind = MoodleKind::truth;
    question_.truth = truth;
    const std::vector<std::string_view> parts = split(text, "#");
    for (std::size_t i = 1; i < std::min<std::size_t>(parts.size(), 3); ++i) {
      MoodleAnswer answer;
      answer.text = (i == 1) == truth ? "FALSE" : "TRUE";
      answer.feedback = words(parts[i]);
      question_.answers.push_back(std::move(answer));
    }
  }

  template <class... Arguments>
  static Text text_of(const Message& message, Arguments&&... arguments) {
    return tiku::text(message, std::forward<Arguments>(arguments)...);
  }

  MoodleQuestion& question_;
  Markup markup_;
  std::string wrong_feedback_;
  Text refused_;
};

/// The value of "[id:...]" or "[tag:...]" that begins at or behind `at`; `at` moves behind it.
std::optional<std::string> comment_field(std::string_view comments, std::string_view open,
                                         std::size_t& at) {
  const std::size_t begin = comments.find(open, at);
  if (begin == std::string_view::npos) {
    return std::nullopt;
  }
  std::string value;
  std::size_t i = begin + open.size();
  for (; i < comments.size() && comments[i] != ']' && comments[i] != '\n'; ++i) {
    if (comments.substr(i).starts_with("\\]")) {
      ++i;
    }
    value += comments[i];
  }
  at = i;
  return std::string(trim(value));
}

void read_comments(std::string_view comments, MoodleQuestion& question) {
  std::size_t at = 0;
  question.id = comment_field(comments, "[id:", at).value_or("");
  at = 0;
  while (const std::optional<std::string> tag = comment_field(comments, "[tag:", at)) {
    question.tags.push_back(*tag);
  }
}

/// Braces that are all gaps of a cloze text.
bool read_as_cloze(std::string_view text, Markup markup, MoodleQuestion& question) {
  MoodleQuestion cloze = question;
  if (!read_cloze(show_escapes(text), markup, cloze) ||
      cloze.stem.find_first_of("{}") != std::string::npos) {
    return false;
  }
  cloze.doubt(DoubtKind::type_inferred, tiku::text(msg::gift_cloze));
  question = std::move(cloze);
  return true;
}

/// What stands behind the name.
std::string_view body_of(std::string_view text) {
  text = trim(text);
  const std::size_t name_end = text.starts_with("::") ? text.find("::", 2) : std::string_view::npos;
  return name_end == std::string_view::npos ? text : trim(text.substr(name_end + 2));
}

}  // namespace

GiftEntry read_gift_entry(const GiftBlock& block) {
  const std::string hidden = hide_escapes(block.text);
  const Anatomy anatomy = take_apart(hidden);
  std::string_view stem = trim(anatomy.stem);
  const Markup markup = take_markup(stem, Markup::automatic);
  MoodleQuestion question;
  question.line = block.line;
  question.name = show_escapes(anatomy.name);
  read_comments(block.comments, question);
  GiftReader reader(question, markup);
  GiftEntry entry;
  if (anatomy.is_open) {
    entry.left_out = text(msg::gift_open);
    return entry;
  }
  if (!anatomy.has_answers) {
    question.stem = reader.words(stem);
    entry.question = std::move(question);
    entry.is_description = true;
    return entry;
  }
  std::string_view body = body_of(hidden);
  take_markup(body, markup);
  const bool cloze_mark =
      anatomy.answers.find("::") == std::string::npos &&
      anatomy.answers.find(':') < std::min<std::size_t>(anatomy.answers.find_first_of("=~"), 3);
  if ((anatomy.has_more_braces || cloze_mark) && read_as_cloze(body, markup, question)) {
    entry.question = std::move(question);
    return entry;
  }
  if (anatomy.has_more_braces) {
    entry.left_out = text(msg::gift_braces);
    return entry;
  }
  question.stem = reader.words(stem);
  reader.read(anatomy.answers);
  question.feedback = reader.words(anatomy.feedback);
  if (!reader.refused().empty()) {
    entry.left_out = reader.refused();
  } else {
    entry.question = std::move(question);
  }
  return entry;
}

GiftMarks gift_marks(const GiftBlock& block) {
  const std::string hidden = hide_escapes(block.text);
  const Anatomy anatomy = take_apart(hidden);
  const std::string word = fold_case(anatomy.answers);
  const bool truth = word == "t" || word == "f" || word == "true" || word == "false";
  const bool marked =
      !word.empty() && (word[0] == '=' || word[0] == '~' || word[0] == '#' || truth);
  return {!anatomy.name.empty(), anatomy.has_answers && !anatomy.has_more_braces && marked};
}

}  // namespace tiku
