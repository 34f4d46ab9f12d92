#pragma once

#include <string_view>

namespace tiku {

/// 范文1:, 第一篇: what a look at the bytes tells.
bool may_begin_anthology_item(std::string_view line);

/// ## Contributing, # License: what stands behind a list of questions in a repository.
bool heads_appendix(std::string_view line);

/// 习题及参考答案, 试题与答案解析 at the end of the line: questions and their answers follow.
bool names_questions_and_answers(std::string_view line);

}  // namespace tiku
