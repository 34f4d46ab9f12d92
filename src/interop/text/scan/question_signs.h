#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/scan/labels.h"
#include "interop/text/scan/option_runs.h"

namespace tiku {

/// Where the things stand that make a question complete, so that any part of a text can be asked
/// for them at once.
class QuestionSigns {
 public:
  QuestionSigns(const PaperText& text, TextRange range, const std::vector<Label>& labels);

  /// The label of an answer.
  bool has_label(TextRange range) const;

  /// Options, an answer label, a slot or a question mark.
  bool is_complete(TextRange range) const;
  /// An answer label, a slot or options: more than a question mark.
  bool has_answer_place(TextRange range) const;
  /// Options or a slot: a question, not its answer.
  bool has_question_place(TextRange range) const;
  /// A slot or a question mark.
  bool asks(TextRange range) const;
  /// An answer label begins here.
  bool answers_at(std::size_t at) const;
  /// An A and behind it a B.
  bool has_options(TextRange range) const;
  /// A line that begins with ① and behind it a ②: options where those are expected.
  bool has_circled_options(TextRange range) const;

 private:
  void read_characters(const PaperText& text, TextRange range);
  void add_option(const PaperText& text, std::size_t at, TextRange range,
                  std::vector<OptionMark>& row);
  void add_option(const OptionMark& mark);

  std::vector<std::size_t> first_options_;
  std::vector<std::size_t> second_options_;
  std::vector<std::size_t> first_circled_;
  std::vector<std::size_t> second_circled_;
  std::vector<std::size_t> answers_;
  std::vector<std::size_t> slots_;
  std::vector<std::size_t> question_marks_;
};

}  // namespace tiku
