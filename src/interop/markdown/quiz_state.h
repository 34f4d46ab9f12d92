#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "interop/markdown/inline_text.h"
#include "interop/markdown/markdown_lines.h"
#include "interop/markdown/quiz_reader.h"

namespace tiku {

/// What was gathered of a quiz so far, and what the next line goes on with.
struct QuizState {
  /// `aside` is what no part of a question is: settings of the program that asks it.
  enum class Target : std::uint8_t { none, stem, option, answer, explanation, aside };

  struct Heading {
    std::string text;
    int level = 0;
    std::int64_t line = 0;
  };

  /// The title, and what tells which program a quiz was written for.
  void read_front_matter(std::string_view text);

  QuizDraft& draft() { return quiz_.drafts.back(); }

  /// A numbered heading that asks nothing, right above numbered headings one step deeper, is that
  /// of a section.
  void part_of_paper(int level);

  /// A heading above questions is the title or a section.
  void settle_heading();

  void start(std::int64_t line, std::string number, const std::string& stem, unsigned lost);

  /// "> Hint: ..." between a question and its options, and the lines it goes on in: says something
  /// about it, and is none of its words. In quizdown every quotation there does.
  bool hint(const MarkdownLine& line, const InlineText& inner);

  /// `> answer_key: D` in a quotation of fields above a question or its options, as records of a
  /// program have them: its answer. The other fields are no words of it.
  bool told_field(const MarkdownLine& line, const InlineText& inner);

  /// Questions that end without an answer have that of their fields.
  void settle_told_answers();

  /// **Practice question**, **Suggested answers**: a label alone in bold type.
  bool label_alone(const MarkdownLine& line, const InlineText& inner);

  /// "### Answer" below the heading of the question, one level deeper at least; "# Reason" below
  /// the options of a question without one.
  bool heads_answer(int level, const std::string& words);

  /// **背景：** ...: what the question is about, before it or above it; `about` bytes name it.
  bool situation(const MarkdownLine& line, const InlineText& inner, std::size_t about);

  /// A rule closes what stands below such a heading.
  void end_reason();

  /// <summary>Answer</summary>: what follows is the answer, up to </details>; so with explanations.
  bool shut_away(const MarkdownLine& line, std::string_view raw);

  /// From here on answers are listed, below a heading of that level.
  void begin_key(int level);

  /// A heading within a list of answers: a section of the quiz, or the number of a question, whose
  /// answer stands below it.
  bool key_heading(const MarkdownLine& line, const std::string& words);

  /// `### 题目 1 答案` behind a question of that number: begins its answer.
  bool answers_again(const MarkdownLine& line, const std::string& words);

  /// A line within a list of answers.
  void key_words(const MarkdownLine& line, const InlineText& inner);

  /// How many answers 1, 2, ... the part to be opened at line `i` lists, in words, for as many
  /// questions above it that have none; 0 where it is no such list.
  std::size_t shut_answers(const std::vector<MarkdownLine>& lines, std::size_t i);

  /// A line without a number goes on with the last of them.
  void go_on_in_key(const std::string& words);

  /// The head of a table names the column of reasons; below it that of the row goes with its
  /// answer, where one was added behind `before` entries.
  void key_reason(std::string_view row, std::size_t before);

  void key_item(const MarkdownLine& line, const InlineText& inner);

  /// Such a list ends where something else stands.
  void leave_short_key(const MarkdownLine& line);

  /// "**Answers:** 1. B, 2. C", or such a label alone, also one to open, above lines of them:
  /// begins a list that ends with them.
  bool short_key(const std::vector<MarkdownLine>& lines, std::size_t i);

  /// <quiz>, </quiz>: nothing before it belongs to what follows.
  bool quiz_tag(std::string_view raw);

  /// A picture or a link alone below the options of a numbered question, which goes on: a picture
  /// belongs to what explains it.
  bool link_behind_options(const MarkdownLine& line, std::string_view raw, const InlineText& inner);

  /// One of options in an order of their own, put where its letter belongs.
  void shuffled_option(const MarkdownLine& line, const InlineText& inner);

  /// The text that goes on.
  std::string* current();

  /// Options under a heading or a paragraph without a number: that is the question.
  void from_heading(std::int64_t line);

  /// Where options begin anew behind an answer of a question without a number, the paragraphs
  /// between them are the next question; `words` are the first option.
  void ask_behind_answer(const std::string& words);

  /// Before a line goes on with an answer.
  void note_paragraph(const MarkdownLine& line);

  /// `2) two` below a numbered heading where the document numbers its options.
  bool is_numbered_option(const MarkdownLine& line);

  /// `1. Explain ...` below a numbered heading whose type stands in brackets: what it asks for.
  bool is_numbered_task(const MarkdownLine& line);

  void note(const MarkdownLine& line, const std::string& text);

  /// Lines that were filled up to the margin run on; short ones were meant as lines.
  void join(std::string& text, const std::string& more) const;

  /// Sections by their titles and their types; -1 for what several are called.
  struct SectionNames {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::map<std::string, std::int64_t, std::less<>> places;
  };

  /// The section since the last list of answers that the words name, by its title or its type; -1
  /// where none or several are.
  std::int64_t section_named(std::string_view words);

  /// What all entries from `from` on have from the list they stand in.
  void place_entries(std::size_t from);

  MarkdownQuiz quiz_;
  std::optional<Heading> pending_;
  /// The last paragraph outside questions.
  std::string loose_;
  std::int64_t loose_line_ = 0;
  unsigned loose_lost_ = 0;
  Target target_ = Target::none;
  bool in_key_ = false;
  bool is_key_short_ = false;  // it ends where its answers do
  bool is_key_shut_ = false;   // it ends with the part that was to be opened
  int key_level_ = 0;          // of the heading above a list of answers; 0 outside
  std::int64_t key_section_ = -1;
  std::size_t key_reasons_ = 0;  // the column of them in a table of answers; 0 of none
  std::size_t key_first_ = 0;
  std::size_t key_end_ = 0;
  std::set<std::string, std::less<>> numbers_;
  SectionNames section_names_;
  bool after_blank_ = true;
  /// Where the last such link stood.
  std::int64_t link_line_ = 0;
  /// Spaces in front of the last option.
  std::size_t option_indent_ = 0;
  bool was_quote_ = false;
  bool is_bold_first_ = false;  // the line at hand is a first option in bold type
  bool is_quoted_ = false;      // the question and its options stand in a quotation
  bool labels_stand_bare_ = false;
  bool is_shut_away_ = false;
  bool is_hint_ = false;
  bool quotes_hint_ = false;  // as quizdown has it
  bool is_headed_reason_ = false;
  bool has_labels_ = false;  // its parts stand below labels alone in bold type
  std::string aside_;
  std::string hint_;  // below a heading that may turn out to be a question
  bool in_fields_ = false;
  std::string told_;  // by the fields below such a heading
  bool behind_tags_ = false;
  bool is_situation_ = false;  // what a question is about was said, and not yet the question
  bool loose_is_bold_ = false;
  bool told_as_solution_ = false;
  /// So many lines from here on are options in an order of their own.
  std::size_t shuffled_ = 0;
  bool is_title_in_line_ = false;
  bool has_subtitle_ = false;  // the stem is only what stood behind a dash in the heading
  /// The question stands in bold type, and nothing below it yet.
  bool asks_in_bold_ = false;
  bool hard_break_ = false;
  /// Options have numbers (ordered_options.h).
  bool numbers_options_ = false;
  /// Where the first paragraph behind an answer begins in it, and its line; 0: none does.
  std::size_t paragraph_at_ = 0;
  /// Of the last such item below the heading.
  std::size_t tasks_ = 0;
  std::int64_t paragraph_line_ = 0;
  std::size_t last_length_ = 0;
};

}  // namespace tiku
