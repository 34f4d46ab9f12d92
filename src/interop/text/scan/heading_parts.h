#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/scan/headings.h"

namespace tiku {

/// The number that begins at `at`; null where none does.
const NumberMark* number_mark_at(const std::vector<NumberMark>& numbers, std::size_t at);

/// Past the bracket that opens at `at`; `at` where none does or it never closes.
std::size_t past_bracket(const PaperText& text, std::size_t at, std::size_t end);

/// 参考答案及解析, 答案与评分标准: past what still belongs to the label of answers that ends at
/// `at`.
std::size_t past_answer_suffix(const PaperText& text, std::size_t at);

/// 单选题汇总, 单选题部分: past the word for a collection behind the name of a type; `at` without
/// one.
std::size_t past_collection_word(const PaperText& text, std::size_t at);

/// 五、答案: whether the name is a label of answers and nothing else.
bool names_answers_alone(const PaperText& text, TextRange name);

/// The type that a bracket at `at` holds and nothing else: 选择题(单选).
std::optional<TypeWord> type_in_bracket(const PaperText& text, std::size_t at);

/// What the brackets behind the name of a heading say of its type: 选择题(单选),
/// 选择题(每题有一个或 多个正确答案).
std::optional<TypeWord> type_of_note(const PaperText& text, TextRange note);

/// Past `。每题所设选项中至少有一个正确答案。` at `at`, to the end of the line; `at` where no such
/// words stand there.
std::size_t past_advice(const PaperText& text, std::size_t at);

/// Where the marks of a heading (##, ★, ==, 《) before `at` begin its line; `at` where none do.
std::size_t marks_begin(const PaperText& text, std::size_t from, std::size_t at);

/// Past such marks where nothing else stands before the line ends; `at` otherwise.
std::size_t past_marks(const PaperText& text, std::size_t at, std::size_t end);

/// Where Part I. or Section A before the type name at `end` begins; `otherwise` where none.
std::size_t english_part(const PaperText& text, std::size_t from, std::size_t end,
                         std::size_t otherwise);

/// The name of a type that a longer name ends in: 数据库设计题.
std::optional<TypeName> type_at_end(const PaperText& text, TextRange name);

/// True / False Questions: whether the name that ends at `end` says so.
bool ends_in_questions(const PaperText& text, std::size_t end);

/// Whether the name of any type stands in the range.
bool type_name_within(const PaperText& text, TextRange name);

/// Whether the number begins a list of answers, not a question: 多选题:3、ACD 4、ABC.
bool begins_answers(const PaperText& text, const std::vector<NumberMark>& numbers,
                    const NumberMark& number);

/// 一、基础知识 填空题: past the type behind the name, which ends at `end`, where it ends the line.
std::size_t past_type_behind_space(const PaperText& text, std::size_t name, std::size_t end,
                                   std::size_t limit);

/// 简述...的方法(10分)。 on the line at `at`, and no numbered questions below it: a heading that is
/// the question of its section.
bool is_task_line(const PaperText& text, const std::vector<NumberMark>& numbers, std::size_t at,
                  std::size_t limit);

/// 问题: or 题目: at `at` and again before the next number: questions that have labels instead.
bool asks_several(const PaperText& text, const std::vector<NumberMark>& numbers, std::size_t at,
                  std::size_t limit);

}  // namespace tiku
