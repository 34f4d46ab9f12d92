#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_words.h"

namespace tiku {

/// "**12.** " and "**12.1** ", as `tiku export` numbers questions and parts.
std::optional<QuizNumber> own_number(std::string_view raw);

/// Whether a number at the beginning is one, and not "1\." that is only text.
bool may_be_number(std::string_view raw);

/// `( ) 3`, `(x) 4`, `[X] 5` at the beginning of a line that is no item of a list.
std::optional<MarkdownLine> bare_box(const MarkdownLine& line);

/// `|B|water|`: an option in a row of a table of its own.
struct QuizRow {
  char label = 'A';
  std::string_view words;
};

std::optional<QuizRow> option_row(std::string_view raw);

/// Takes the head of a table, and the line of dashes below it, from the end of a stem.
void drop_table_head(std::string& stem);

/// `answer_key: D`, a field as programs write them: a name in small letters and its value, without
/// quotes and the brackets of a list.
struct QuizField {
  std::string_view name;
  std::string_view value;
};

std::optional<QuizField> quiz_field(std::string_view line);

/// Whether the field says what the right answer is.
bool holds_answer(const QuizField& field);

/// What the title of a callout says: "Answer" needs no colon there, and what is behind it may say
/// so again.
std::optional<QuizAnnounced> callout_announced(std::string_view title);

/// Takes the ✅ or (Correct) from the end of an option. Says whether one stood there.
bool take_right_mark(std::string& text);

/// Takes the label away that `tiku export` writes before an option ("A. "); "" where none stands.
std::string take_own_label(std::string& text);

/// The label a line begins with, below 选项： (`bare`) also one without a mark behind.
std::optional<QuizLabel> label_of(const std::string& text, bool bare);

/// Takes the label of the option at `index` away, as an export (`own`) or anybody writes it; ""
/// where none stands, or another one.
std::string take_label(std::string& text, std::size_t index, bool own, bool bare);

/// Takes what explains an answer from behind it on the same line; "" where nothing does.
std::string take_explanation(std::string& answer);

/// "🟢 Question 1: ...": a heading without the pictures before its number or its name.
std::string without_lead_signs(const std::string& text);

/// "— Easy" behind a number: how hard it is, or the question itself.
std::string without_dash(const std::string& text);

/// B, "B - Correct": the letter of an option and no words of it.
bool is_letter_alone(std::string_view text);

/// `**[Back to Top](#contents)**` alone on a line: a link within the page.
bool is_page_link(std::string_view raw);

/// `![why](a.png)`, `[video](https://...)`: a picture or a link, and no more on the line.
bool is_link_alone(std::string_view raw);

/// Whether line `i` is a first option without a bullet, in bold type as the right one: `**a.
/// speed**` above `- b. force`.
bool begins_in_bold(const std::vector<MarkdownLine>& lines, std::size_t i);

/// Options one a line in whatever order, as quizzes that were shuffled have them: how many lines
/// from this one on; 0 where they are in order, or some letter is missing.
std::size_t shuffled_options(const std::vector<MarkdownLine>& lines, std::size_t first);

/// `- __A. one` with `two__` on the next line: marks of bold type around what goes over the end of
/// a line go.
void take_wrapped_marks(std::vector<MarkdownLine>& lines);

}  // namespace tiku
