#pragma once

#include <string>

#include "base/message.h"
#include "base/rational.h"
#include "model/bank.h"

namespace tiku {

/// "2", "0.5", "1/3": points as papers print them.
std::string printed_points(const Rational& points);

/// What a section is called: its title, else the type of its first question.
std::string printed_title(const Bank& bank, std::size_t section, Lang lang);

/// The heading of a type: "Single choice", "单选题".
const Message& type_heading(QuestionType type);

/// "(one answer)", "（多选）": says how a closed question is answered, where the heading above it
/// does not; "" for other questions. A part of a case has no heading.
std::string type_remark(const Bank& bank, const Question& question, const Question* parent,
                        Lang lang);

/// The key in one line as a paper prints it; says so where there is none.
std::string answer_line(const Question& question, Lang lang);

/// "3", or "3 (2)" where the question is the second part of a case.
std::string number_on_paper(const Question& question, const Question* parent);

/// "一", "十二"; in English "I", "XII".
std::string section_numeral(std::size_t number, Lang lang);

/// Whether a title numbers itself: "一、单选题", "Part 2".
bool has_numeral(const std::string& title);

}  // namespace tiku
