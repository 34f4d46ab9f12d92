#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "interop/import_format.h"
#include "interop/markup/text_flow.h"

namespace tiku {

/// What became of an item of a foreign file: a question with its doubts, or why there is none.
struct ItemReading {
  std::optional<Question> question;
  /// Their places are set by who adds the question to a paper.
  std::vector<ImportDoubt> doubts;
  Text left_out;
  /// Of an item that was left out.
  std::string beginning;

  void doubt(DoubtKind kind, Text what, bool review = true);
  /// Pictures, sound and formulas that a text lost, each once.
  void say_lost(unsigned lost);
  /// Words that were set apart, once and behind all else.
  void say_emphasis();
  /// A question without any text gets its title, and is doubtful.
  void name_textless(Question& of_item, std::string_view title);
  /// The title goes into the note, where it says more than the stem and the identifier do; that of
  /// a file which tiku wrote is the id.
  static void keep_title(Question& of_item, std::string_view title, std::string_view identifier);
  void leave_out(Text reason, std::string text_of_item);

 private:
  unsigned said_ = 0;
};

/// Adds the question to the paper, into its last section where it has any; what was left out goes
/// into the result.
void add_reading(ItemReading reading, std::int64_t line, const std::string& part,
                 ImportedPaper& paper, ImportResult& result);

}  // namespace tiku
