#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bank/words.h"

namespace tiku {

/// "12. ", "12、", "第 12 题", "Question 12:" at the beginning of a text.
struct QuizNumber {
  std::string number;
  /// How many bytes it takes, white space behind it included.
  std::size_t length = 0;
};

std::optional<QuizNumber> quiz_number(std::string_view text);

/// "A. ", "B、", "(C) " at the beginning of an option.
struct QuizLabel {
  char label = 'A';
  std::size_t length = 0;
};

std::optional<QuizLabel> quiz_label(std::string_view text);

enum class QuizWord : std::uint8_t { answer, explanation };

/// "Answer:", "答案：", "【解析】" at the beginning of a text.
struct QuizAnnounced {
  QuizWord word = QuizWord::answer;
  std::size_t length = 0;
};

std::optional<QuizAnnounced> quiz_announced(std::string_view text);

/// How long "practice", "suggested", "model" and the like are before what they tell of; 0 where
/// none stands there.
std::size_t adjective_before(std::string_view words);

/// The same of words that stand alone in bold type and need no colon: **Suggested answers**.
std::optional<QuizWord> named_alone(std::string_view words);

/// "Practice question" alone in bold type.
bool names_question_alone(std::string_view words);

/// How long "Hint:" before a line is; 0 where none stands there.
std::size_t names_hint(std::string_view text);

/// 选项： or "Options:" alone on a line.
bool heads_options(std::string_view text);

/// How long 题目：, "Question:" before a question is; 0 where none stands there.
std::size_t names_question(std::string_view text);

/// The same of what a question is about: "Situation: ...".
std::size_t names_situation(std::string_view text);

/// How long "True or False?", "True/False:" before a statement is; 0 where none stands there.
std::size_t judged_lead(std::string_view text);

/// Whether a heading ends as titles do, which ask and state nothing.
bool is_bare_title(std::string_view heading);

/// The type of questions that a heading names; nothing of a long one, which is a text.
std::optional<TypeWord> type_of_heading(std::string_view heading);

/// Whether a heading announces a list of answers: 参考答案, Answer key.
bool heads_answers(std::string_view heading);

/// Whether it is said that right answers are set off by bold type.
bool tells_bold_answers(std::string_view text);

}  // namespace tiku
