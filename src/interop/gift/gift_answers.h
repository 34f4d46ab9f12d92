#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "interop/markup/reduced_text.h"
#include "interop/moodle/moodle_question.h"

namespace tiku {

/// Takes "[html]" and its like off the front of a text.
Markup take_gift_markup(std::string_view& text, Markup otherwise);

/// Reads what stands between the braces of an entry, and its other texts. Escapes are hidden
/// (gift_signs.h) in all that comes in.
class GiftAnswers {
 public:
  /// `markup`: of every text that states none.
  GiftAnswers(MoodleQuestion& question, Markup markup);

  /// The text without markup, escapes and white space around it.
  std::string words(std::string_view text) const;

  /// The text itself, whose format is known: what looks like a sign for one in front of it is text.
  std::string plain_words(std::string_view text) const;

  /// Sets kind and answers of the question. A reason where it cannot be one, else empty.
  Text read(std::string_view answers);

 private:
  MoodleAnswer answer_of(std::string_view text, Rational share) const;
  void read_choice(std::string_view text);
  void add_option(std::string_view text, bool right);
  void read_words(std::string_view text);
  void read_lines(const std::vector<std::string_view>& lines);
  std::string read_as(std::string_view text, Markup markup) const;
  void read_numbers(std::string_view text);
  Text read_pairs(std::string_view text);
  void read_truth(std::string_view text, bool truth);

  MoodleQuestion& question_;
  Markup markup_;
};

}  // namespace tiku
