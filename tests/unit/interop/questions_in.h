#pragma once

#include <string>

#include "model/question.h"

namespace tiku {

/// The answer of a question as a key writes it; "-" where it has none.
std::string answer_of(const Question& question);

/// All questions of the papers in a text, one a line: "single | stem | A=.. B=.. | answer".
std::string questions_in(const std::string& bytes);

/// All questions of a Markdown document as "single stem [A=x;B=y;] A", one a line, and with reasons
/// " (why)" behind the answer.
std::string markdown_questions_in(const std::string& text, bool with_reasons);

/// All questions of a file that is read as whatever it is recognised to be: "stem A=.. B=.. :
/// answer; " for each; "-" where nothing is read.
std::string recognised_questions_in(const std::string& name, const std::string& bytes);

}  // namespace tiku
