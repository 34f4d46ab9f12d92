#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiku {

/// The document as the reader of papers likes it, where it is written in English: answers behind
/// labels, options behind letters, questions behind numbers, a label before the list of answers.
/// Lines stay lines, and where a convention is not sure nothing changes. Other documents come back
/// as they are.
std::string with_plain_conventions(std::string document);

/// Empties what a page prints around a paper, and takes the numbers of lines out.
void clear_page_remarks(std::vector<std::string>& lines);

/// `- ANSWER-D`, `Ans. (c)`, `correct answersB` and the like as `Answer: B`; (Answer) on an option
/// as the mark it is.
void spell_answers(std::vector<std::string>& lines);

/// A letter alone below the options, and an option that is printed again there, as the answer.
void spell_repeats(std::vector<std::string>& lines);

/// Sets options apart that stand one behind the other on a line.
void set_rows_apart(std::vector<std::string>& lines);

/// Letters for options that are numbered.
void letter_numbered_options(std::vector<std::string>& lines);

/// Letters for options that only stand on lines of their own.
void letter_plain_options(std::vector<std::string>& lines);

/// Labels for answers in a few words that stand behind or below their questions.
void spell_short_answers(std::vector<std::string>& lines);

/// Numbers for questions that have none, or all the same one.
void number_questions(std::vector<std::string>& lines);

/// Letters in a list of answers that repeats the words of the options.
void letter_worded_keys(std::vector<std::string>& lines);

/// A label before a list of answers that ends the paper, and lists in tables as plain ones.
void label_key_list(std::vector<std::string>& lines);

}  // namespace tiku
