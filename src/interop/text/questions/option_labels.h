#pragma once

#include <string>
#include <vector>

#include "interop/text/questions/question_reader.h"
#include "interop/text/scan/option_runs.h"

namespace tiku {

/// Options of which one has a wrong letter, A. B. B. D., with the letters they should have;
/// `printed` is how they are labelled. As chosen, and nothing printed, where that is not so.
struct LabelledOptions {
  std::vector<OptionMark> marks;
  std::string printed;
};

/// Where the same options are printed a second time, word for word; the end of the range where they
/// are not.
std::size_t repetition_begin(const PaperText& text, const std::vector<OptionMark>& all,
                             std::size_t end);

/// A、A.甲 B、B.乙: the letters that the author's text repeats behind those of a platform are no
/// part of the options, where each option has one.
void drop_second_labels(const PaperText& text, std::vector<OptionMark>& marks);

/// A甲、B乙、C丙: the sign that parts the options is no part of their texts.
void drop_signs_between(std::vector<ReadOption>& options);

LabelledOptions with_labels_in_order(const std::vector<OptionMark>& all,
                                     std::vector<OptionMark> chosen);

/// A正确 B错误: bare letters, where both options are words of truth.
std::vector<OptionMark> truth_options(const PaperText& text, TextRange range);

/// () A A.正确 B.错误: the first letter answers, and is no option.
void drop_letter_before(const PaperText& text, std::vector<OptionMark>& marks);

}  // namespace tiku
