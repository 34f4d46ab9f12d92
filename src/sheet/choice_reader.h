#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/question.h"
#include "sheet/answer_text.h"

namespace tiku {

/// What one attempt to read picks made of a text.
struct ChoiceReading {
  enum class Status : std::uint8_t { read, unknown, text_differs, two_readings };

  Status status = Status::read;
  /// Indices into the options, in the order written, repeats included.
  std::vector<std::size_t> picks;
  RuleTrail rules;
  /// unknown: the piece that is no option. two_readings: the two meanings.
  std::string piece;
  std::string first_meaning;
  std::string second_meaning;
};

/// The options of one question, made comparable once for all attempts at one answer.
class ChoiceReader {
 public:
  enum class Letters : std::uint8_t { as_written, any_case };

  ChoiceReader(const Question& question, Letters letters);

  /// Reads labels, option texts, positions and ranges in any mixture and with any separators. At
  /// every place the longest option text wins. Nothing is skipped but separators. Linear in the
  /// answer for a given question.
  ChoiceReading read(std::string_view plain) const;

  /// Options whose text begins with `plain`.
  std::vector<std::size_t> options_beginning_with(std::string_view plain) const;

 private:
  struct Form {
    std::string label;
    std::string text;
    std::size_t label_characters = 0;
  };

  struct Cursor;

  std::string folded(std::string_view text) const;
  bool read_text(Cursor& cursor) const;
  bool read_label_with_text(Cursor& cursor) const;
  bool read_label(Cursor& cursor) const;
  bool read_range_end(Cursor& cursor, std::size_t from) const;
  bool range_is_complete(std::size_t from, std::size_t to) const;
  bool read_position(Cursor& cursor) const;
  bool read_digits(Cursor& cursor) const;
  bool pick_position(Cursor& cursor, std::size_t number) const;
  std::optional<std::size_t> label_at(std::string_view text, std::size_t at) const;
  std::optional<std::size_t> text_at(std::string_view text, std::size_t at) const;
  bool ends_member(std::string_view text, std::size_t at) const;
  std::optional<std::size_t> option_at_position(std::size_t number) const;

  const Question& question_;
  Letters letters_;
  std::vector<Form> forms_;
  /// Indices of forms with a text, longest first, and with a label, longest first.
  std::vector<std::size_t> by_text_;
  std::vector<std::size_t> by_label_;
  bool texts_are_numbers_ = false;
};

}  // namespace tiku
