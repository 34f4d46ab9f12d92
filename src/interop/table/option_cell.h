#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/question.h"

namespace tiku {

/// The options of one cell: `A.一天 B.三天`, one a line, or joined by `|`, `;`, `$;$`, `┋`.
struct OptionCell {
  std::vector<Option> options;
  /// Only commas or slashes stand between them, which options have inside too.
  bool is_unsure = false;
};

OptionCell split_option_cell(std::string_view cell);

/// Takes options that stand below the question in the same text, a line each and labelled from A on
/// (`答案：B` under them goes with them where `answer` says the same); nothing where the lines are
/// no options.
std::vector<Option> take_stem_options(std::string& stem, std::string_view answer);

/// Takes options that stand behind the question on its lines, `...?(A)一年(B)三年(C)五年`, where
/// the answer names some of their letters; nothing where they are fewer than three.
std::vector<Option> take_options_in_row(std::string& stem, std::string_view answer);

/// Options that are joined to the question in one text (`问题&甲&乙`), where the answer says so:
/// each piece of it is one of them, word for word.
struct JoinedOptions {
  std::vector<Option> options;
  /// Labels of the options that the answer repeats.
  std::vector<std::string> right;
};

/// Takes them out of the stem; nothing where the answer does not show them.
JoinedOptions take_joined_options(std::string& stem, std::string_view answer);

/// Takes labels that repeat those of the columns (`A、一天` under 选项A) from the texts; only where
/// all have them.
void drop_repeated_labels(std::vector<Option>& options);

/// Takes a mark such as （正确答案） from the texts, and gives the labels of the options that had
/// one. A star is a mark only where `stars` says so: texts of a list or in italics have it too.
std::vector<std::string> take_option_marks(std::vector<Option>& options, bool stars);

}  // namespace tiku
