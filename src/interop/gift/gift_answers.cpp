// The order of the questions asked about the answers (number, "~", "->", true or false, words) is
// that of Moodle, whose format this is.
#include "interop/gift/gift_answers.h"

#include <algorithm>

#include "base/text.h"
#include "interop/gift/gift_anatomy.h"
#include "interop/gift/gift_signs.h"
#include "interop/gift/messages.h"
#include "interop/moodle/markup_words.h"
#include "interop/moodle/percent.h"

namespace tiku {
namespace {

/// For where a parameter has that name.
template <class... Arguments>
Text text_of(const Message& message, Arguments&&... arguments) {
  return text(message, std::forward<Arguments>(arguments)...);
}

/// Moodle takes the white space off both ends of every line; Markdown and HTML need it.
std::string without_indents(std::string_view text) {
  if (text.find('\n') == std::string_view::npos) {
    return std::string(trim(text));
  }
  std::vector<std::string> lines;
  for (const std::string_view line : split(text, "\n")) {
    lines.emplace_back(trim(line));
  }
  return join(lines, "\n");
}

/// Pieces between the marks, without an empty first one.
std::vector<std::string_view> pieces_at(std::string_view text, char mark) {
  const std::string separator(1, mark);
  std::vector<std::string_view> pieces = split(text, separator);
  if (trim(pieces.front()).empty()) {
    pieces.erase(pieces.begin());
  }
  return pieces;
}

std::vector<std::string_view> filled_lines(std::string_view text) {
  std::vector<std::string_view> lines = split(text, "\n");
  for (std::string_view& line : lines) {
    line = trim(line);
  }
  std::erase(lines, std::string_view());
  return lines;
}

/// "%50%" off the front; nothing where there is none.
std::optional<Rational> take_weight(std::string_view& text) {
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

/// "1..5" and "3:2".
void split_number(MoodleAnswer& answer) {
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

/// "42:0" alone, without the # of numbers in front: the margin of an exact number is no ratio and
/// no time of day.
bool is_number_with_margin(std::string_view text, bool& exact) {
  text = trim(text.substr(0, text.find('#')));
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || !is_decimal(trim(text.substr(0, colon)))) {
    return false;
  }
  const std::string_view margin = trim(text.substr(colon + 1));
  exact = exact || margin == "0";
  return is_decimal(margin);
}

/// Whether all answers are such, and one of them says that it is exact.
bool are_numbers(std::string_view answers) {
  bool exact = false;
  for (std::string_view piece : pieces_at(answers, '=')) {
    piece = trim(piece);
    take_weight(piece);
    if (!is_number_with_margin(piece, exact)) {
      return false;
    }
  }
  return exact;
}

}  // namespace

Markup take_gift_markup(std::string_view& text, Markup otherwise) {
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

GiftAnswers::GiftAnswers(MoodleQuestion& question, Markup markup)
    : question_(question), markup_(markup) {}

std::string GiftAnswers::words(std::string_view text) const {
  text = trim(text);
  const Markup markup = take_gift_markup(text, markup_);
  return read_as(text, markup);
}

std::string GiftAnswers::plain_words(std::string_view text) const {
  return read_as(trim(text), markup_);
}

std::string GiftAnswers::read_as(std::string_view text, Markup markup) const {
  std::string plain = markup == Markup::automatic ? without_indents(text) : std::string(text);
  return words_of(show_escapes(std::move(plain)), markup, question_);
}

Text GiftAnswers::read(std::string_view answers) {
  const std::optional<bool> truth = gift_truth(trim(answers.substr(0, answers.find('#'))));
  if (answers.empty()) {
    question_.kind = MoodleKind::essay;
  } else if (answers[0] == '#') {
    read_numbers(answers.substr(1));
  } else if (answers.find('~') != std::string_view::npos) {
    read_choice(answers);
  } else if (answers.find('=') != std::string_view::npos &&
             answers.find("->") != std::string_view::npos) {
    return read_pairs(answers);
  } else if (truth) {
    read_truth(answers, *truth);
  } else if (are_numbers(answers)) {
    question_.doubt(DoubtKind::type_inferred, text_of(msg::gift_numbers));
    read_numbers(answers);
  } else {
    read_words(answers);
  }
  return {};
}

MoodleAnswer GiftAnswers::answer_of(std::string_view text, Rational share) const {
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

void GiftAnswers::read_choice(std::string_view text) {
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

void GiftAnswers::add_option(std::string_view text, bool right) {
  const std::string_view whole = text;
  const std::optional<Rational> weight = take_weight(text);
  if (right && weight && *weight != Rational(1)) {
    question_.doubt(DoubtKind::answer_unclear,
                    text_of(msg::gift_weight_behind, visible(show_escapes(std::string(whole)))));
  }
  question_.answers.push_back(answer_of(text, weight.value_or(right ? Rational(1) : 0)));
}

/// Lines without any mark are options; a star before one of them, or before some, is a mark too.
void GiftAnswers::read_lines(const std::vector<std::string_view>& lines) {
  const auto stars = std::count_if(lines.begin(), lines.end(), [](std::string_view line) {
    return line.starts_with('*') && !line.starts_with("**");
  });
  const bool starred = stars > 0 && static_cast<std::size_t>(stars) < lines.size();
  question_.kind = MoodleKind::choice;
  question_.takes_several = starred && stars > 1;
  for (std::string_view line : lines) {
    const bool right = starred && line.starts_with('*');
    line.remove_prefix(right ? 1 : 0);
    question_.answers.push_back(answer_of(line, right ? Rational(1, stars) : Rational(0)));
  }
  question_.doubt(DoubtKind::type_inferred, text_of(msg::gift_lines));
}

void GiftAnswers::read_words(std::string_view text) {
  if (const std::vector<std::string_view> lines = filled_lines(text);
      lines.size() > 1 && text.find('=') == std::string_view::npos) {
    read_lines(lines);
    return;
  }
  question_.kind = MoodleKind::words;
  if (text.find('=') == std::string_view::npos) {
    question_.doubt(DoubtKind::type_inferred,
                    text_of(msg::gift_unmarked, visible(show_escapes(std::string(text)))));
  }
  for (std::string_view piece : pieces_at(text, '=')) {
    piece = trim(piece);
    const std::optional<Rational> weight = take_weight(piece);
    question_.answers.push_back(answer_of(piece, weight.value_or(Rational(1))));
  }
}

void GiftAnswers::read_numbers(std::string_view text) {
  question_.kind = MoodleKind::numbers;
  std::string wrong_feedback;
  const std::size_t wrong = text.find('~');
  if (wrong != std::string_view::npos) {
    const std::string_view said = text.substr(wrong);
    const std::size_t comment = said.find('#');
    if (comment != std::string_view::npos) {
      wrong_feedback = words(said.substr(comment + 1));
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
  if (!wrong_feedback.empty()) {
    MoodleAnswer other;
    other.text = "*";
    other.feedback = wrong_feedback;
    question_.answers.push_back(std::move(other));
  }
}

Text GiftAnswers::read_pairs(std::string_view text) {
  question_.kind = MoodleKind::match;
  for (const std::string_view piece : pieces_at(text, '=')) {
    const std::size_t arrow = piece.find("->");
    if (arrow == std::string_view::npos) {
      return text_of(msg::gift_pair, visible(show_escapes(std::string(trim(piece)))));
    }
    question_.pairs.emplace_back(words(piece.substr(0, arrow)), words(piece.substr(arrow + 2)));
  }
  return {};
}

/// "TRUE#feedback to a wrong answer#feedback to the right one".
void GiftAnswers::read_truth(std::string_view text, bool truth) {
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

}  // namespace tiku
