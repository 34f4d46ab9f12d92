#pragma once

#include <string_view>

namespace tiku {

/// 范文1:, 第一篇: what a look at the bytes tells.
bool may_begin_anthology_item(std::string_view line);

/// ## Contributing, # License: what stands behind a list of questions in a repository.
bool heads_appendix(std::string_view line);

/// 习题及参考答案, 试题与答案解析 at the end of the line: questions and their answers follow.
bool names_questions_and_answers(std::string_view line);

/// `JAMB: Chemistry 1990` where `first` is `JAMB: Chemistry 1991`: alike but for the year.
bool names_other_year(std::string_view line, std::string_view first);

/// `C.` alone on its line: the option stands below, whatever it says.
bool is_bare_label(std::string_view line);

}  // namespace tiku
