#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/plain_document.h"

namespace tiku {

/// What stands behind an option that is right. Han characters would make the paper a Chinese one.
inline constexpr std::string_view kRightMark = " √";

/// What a look at the bytes of a line tells that it may hold, a bit each: most lines hold none, and
/// a pass over the lines leaves those alone.
using LineTraits = std::uint32_t;

namespace trait {

constexpr LineTraits letters = 1;       // letters A to H with a sign behind them, two at least
constexpr LineTraits answer = 2;        // ans, answer, solutions, key, mark
constexpr LineTraits colon = 4;         // :
constexpr LineTraits tag = 8;           // <
constexpr LineTraits cells = 16;        // | and tabs
constexpr LineTraits rule = 32;         // __ and a space
constexpr LineTraits double_sign = 64;  // .)
constexpr LineTraits truth = 128;       // T F, or TRUE and FALSE with a digit behind them
constexpr LineTraits digit = 256;       // 0 to 9
constexpr LineTraits sign = 512;        // its first byte is no letter and no digit of ASCII
constexpr LineTraits star = 1024;       // *
constexpr LineTraits lone = 2048;       // a number or a letter, and nothing behind it
constexpr LineTraits mark = 4096;       // ends as marks behind options do: ) ] t T * √

// What it begins with: each line but blank ones has one of these, and blank ones have no trait.
constexpr LineTraits number_lead = 1U << 16U;   // 1.
constexpr LineTraits word_lead = 1U << 17U;     // Question 1:
constexpr LineTraits bracket_lead = 1U << 18U;  // (1)
constexpr LineTraits letter_lead = 1U << 19U;   // A.
constexpr LineTraits told = 1U << 20U;          // Answer: A, and nothing else
constexpr LineTraits words = 1U << 21U;         // anything else

constexpr LineTraits counted = number_lead | word_lead;
constexpr LineTraits unled = words | told;
constexpr LineTraits any = counted | bracket_lead | letter_lead | unled;

}  // namespace trait

class LinesWith;

/// The lines of an English document, while conventions are spelt out. What each begins with is read
/// once, and only lines that change are copied; views of lines stay good whatever is written.
class EnglishLines {
 public:
  explicit EnglishLines(std::string_view document);

  std::size_t size() const { return lines_.size(); }

  std::string_view operator[](std::size_t i) const { return {lines_[i].bytes, lines_[i].size}; }

  /// Without white space on either side.
  std::string_view trimmed(std::size_t i) const {
    return {lines_[i].bytes + lines_[i].begin, lines_[i].trimmed_size};
  }

  bool is_blank(std::size_t i) const { return traits_[i] == 0; }

  /// Nothing else stands on the line than the word, in small letters, in any case.
  bool is_word(std::size_t i, std::string_view word) const {
    return lines_[i].trimmed_size == word.size() && has_word(trimmed(i), 0, word);
  }

  /// Its places are those of the whole line.
  LineLead lead(std::size_t i) const {
    const Line& line = lines_[i];
    return {line.kind, line.value, line.lead_begin, line.lead_after, line.sign};
  }

  /// The letter of an option alone: what it says stands on the next line.
  bool is_bare_letter(std::size_t i) const {
    return has(i, trait::letter_lead) && has(i, trait::lone);
  }

  /// The next option below another one: `c. a key` heads no answers.
  bool counts_on_options(std::size_t i) const;

  bool has(std::size_t i, LineTraits traits) const { return (traits_[i] & traits) != 0; }

  /// Whether any line has, or had, one of them.
  bool any_has(LineTraits traits) const { return (seen_ & traits) != 0; }

  /// The first line from `i` on that has one of them; the number of lines where none does.
  std::size_t next(std::size_t i, LineTraits traits) const {
    while (i < traits_.size() && (traits_[i] & traits) == 0) {
      ++i;
    }
    return i;
  }

  /// The first line from `i` on that is not blank; the number of lines where all are.
  std::size_t next_filled(std::size_t i) const { return next(i, trait::any); }

  /// Behind the last line before `i` that is not blank; 0 where all are.
  std::size_t behind_filled(std::size_t i) const {
    while (i > 0 && is_blank(i - 1)) {
      --i;
    }
    return i;
  }

  /// The places of all lines that have one of them when their turn comes.
  LinesWith with(LineTraits traits) const;

  /// The letters of options that stand in a row on the trimmed line; good until a line is written.
  std::span<const RowLetter> row(std::size_t i) const {
    if (!has(i, trait::letters)) {
      return {};  // most lines
    }
    return {rows_.data() + lines_[i].row, lines_[i].row_size};
  }

  /// Writes the pieces one behind the other instead of what stands there.
  void set(std::size_t i, std::initializer_list<std::string_view> pieces);

  /// Lets `change` work on a copy.
  template <class Change>
  void edit(std::size_t i, Change change) {
    std::string line((*this)[i]);
    change(line);
    set(i, {line});
  }

  /// The number that the line begins with counts nothing: it is one of several statements within
  /// a question. No pass sees it from now on.
  void quiet_number(std::size_t i) {
    quiet_.push_back({i, lines_[i].bytes, lines_[i].lead_after});
    lines_[i].kind = LeadKind::none;
    traits_[i] = (traits_[i] & ~trait::any) | trait::words;
  }

  bool is_changed() const { return !written_.empty() || !quiet_.empty(); }

  /// The whole document, and the numbers in it that count nothing.
  PlainDocument document() const;

 private:
  /// Small, since all passes go over all of them: no text has more bytes than fit.
  struct Line {
    const char* bytes = nullptr;
    std::uint32_t size = 0;
    /// Of the trimmed line.
    std::uint32_t begin = 0;
    std::uint32_t trimmed_size = 0;
    std::uint32_t lead_begin = 0;
    std::uint32_t lead_after = 0;
    std::int32_t value = 0;
    /// Where its row of options stands among all.
    std::uint32_t row = 0;
    std::uint8_t row_size = 0;
    LeadKind kind = LeadKind::none;
    char sign = 0;
  };

  struct QuietNumber {
    std::size_t line = 0;
    /// The line as it stood then: one that is written anew has no quiet number.
    const char* bytes = nullptr;
    std::size_t size = 0;
  };

  void read(std::size_t i, std::string_view text);

  bool is_led_alone(std::size_t i) const {
    const Line& line = lines_[i];
    return line.kind != LeadKind::none && line.lead_after >= line.begin + line.trimmed_size;
  }

  std::vector<Line> lines_;
  /// Apart from them, since a look at these is all that most passes give most lines.
  std::vector<LineTraits> traits_;
  std::vector<RowLetter> rows_;
  std::size_t size_of_document_ = 0;
  /// Those of all lines that were read.
  LineTraits seen_ = 0;
  /// The lines that were written.
  std::deque<std::string> written_;
  std::vector<QuietNumber> quiet_;
};

/// A range of places; lines may be written while it is walked.
class LinesWith {
 public:
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using pointer = const std::size_t*;
    using reference = std::size_t;

    Iterator(const EnglishLines& lines, LineTraits traits, std::size_t i)
        : lines_(&lines), traits_(traits), i_(lines.next(i, traits)) {}

    std::size_t operator*() const { return i_; }

    Iterator& operator++() {
      i_ = lines_->next(i_ + 1, traits_);
      return *this;
    }

    bool operator==(const Iterator& other) const { return i_ == other.i_; }

   private:
    const EnglishLines* lines_;
    LineTraits traits_;
    std::size_t i_;
  };

  LinesWith(const EnglishLines& lines, LineTraits traits) : lines_(lines), traits_(traits) {}

  Iterator begin() const { return {lines_, traits_, 0}; }

  Iterator end() const { return {lines_, traits_, lines_.size()}; }

 private:
  const EnglishLines& lines_;
  LineTraits traits_;
};

inline LinesWith EnglishLines::with(LineTraits traits) const {
  return {*this, traits};
}

/// The document as the reader of papers likes it, where it is written in English: answers behind
/// labels, options behind letters, questions behind numbers, a label before the list of answers.
/// Lines stay lines, and where a convention is not sure nothing changes. Other documents come back
/// as they are.
PlainDocument with_plain_conventions(std::string document);

/// Whether one of the first lines says that this is a quiz, a test or an exam.
bool names_quiz(const EnglishLines& lines);

/// Empties the rules that count below `General Instructions:`.
void clear_instructions(EnglishLines& lines);

/// Empties `Good luck!` below the last question.
void clear_closing_words(EnglishLines& lines);

/// Empties lines that a page prints below every question: `Resultado:`, `Show Answer`.
void clear_captions(EnglishLines& lines);

/// Empties `2 points` below answers, and what a round of them comes to: none of their words.
void clear_scores_below_answers(EnglishLines& lines);

/// `A. Fill in the blanks.` above questions that count from 1, `B. ...` above others: as Part A;
/// `Q1. Multiple choice questions.` as Part 1.
void name_counted_parts(EnglishLines& lines);

/// `Part 1: Choice (6 questions @ 3 pts ea.)`: what each question is worth stays.
void spell_part_counts(EnglishLines& lines);

/// `Part Two: True or False`: as Part 2.
void spell_worded_parts(EnglishLines& lines);

/// Parts whose answers are words, under names that schools have for them, as such.
void spell_part_types(EnglishLines& lines);

/// `NO.1 Which rings?`, `B02-M01) Which opens?`: plain numbers, where options stand below each.
void spell_coded_numbers(EnglishLines& lines);

/// Heads, options and answers that look alike in every question of a paper, as plain ones.
void spell_repeated_records(EnglishLines& lines);

/// Cards with a term and its definition, or both sides in turns: numbers before what they ask,
/// labels before the answers.
void spell_term_cards(EnglishLines& lines);

/// `- Richtig: a bell;` above `- Falsch: a lamp;`: options with letters, the right ones marked.
void spell_labelled_truths(EnglishLines& lines);

/// `1- Choose the correct option:- (4)` above `i) Which rings?`: parts, and plain numbers in them.
void spell_roman_items(EnglishLines& lines);

/// `(i) Which rings?` above options, below one task: plain numbers.
void spell_roman_choices(EnglishLines& lines);

/// `2. Write True or False.` above `a) Bells ring.`: parts, and plain numbers in them.
void spell_lettered_tasks(EnglishLines& lines);

/// `(6) ` between `5) ` and `7) ` as `6) `.
void spell_bracketed_numbers(EnglishLines& lines);

/// `Section B` above `1. Define a bell.`: says that its questions are answered in words.
void spell_open_parts(EnglishLines& lines);

/// `II. Complete the sentences using can.` above sentences with gaps: parts to fill in.
void spell_worksheet_tasks(EnglishLines& lines);

/// Where the first lines say that several answers may be right and none is given: tags of the type.
void spell_several_answers(EnglishLines& lines);

/// `A. a bellB. a lampC. a key`: the spaces between options.
void part_glued_rows(EnglishLines& lines);

/// `a.a bell`: the space behind the letter of an option.
void part_glued_letters(EnglishLines& lines);

/// `Answer: Y` and `Answer: N`, where both occur, as True and False.
void spell_yes_letters(EnglishLines& lines);

/// Heads, buttons and votes of pages that collect questions of certificates.
void clear_dump_pages(EnglishLines& lines);

/// `Option C` alone below options, as a label.
void spell_option_answers(EnglishLines& lines);

/// Labels and numbers of French, German, Spanish ... papers as those of English ones.
void spell_other_tongues(EnglishLines& lines);

/// Answers that say true or false in such languages, and the lines that ask for them.
void spell_foreign_truths(EnglishLines& lines);

/// `1. True False Wet floors are marked.`: a tag for the words to circle.
void spell_leading_truths(EnglishLines& lines);

/// `MC-1: Who rings?` as `1. Who rings?`
void spell_prefixed_numbers(EnglishLines& lines);

/// Takes out the tags of HTML where lines stand between them.
void strip_tags(EnglishLines& lines);

/// Empties what a page prints around a paper, and takes the numbers of lines out.
void clear_page_remarks(EnglishLines& lines);

/// Empties `Página 3 de 8`, `Seite 2 - www.desk.example`: no option goes on there.
void clear_page_figures(EnglishLines& lines);

/// Empties running heads, and what a site says about a document below it.
void clear_page_footers(EnglishLines& lines);

/// Empties sheets to mark answers on: `1. A B C D`.
void clear_bubble_sheets(EnglishLines& lines);

/// Topics of questions and where they were set, above what is asked, and `Options:` below it.
void clear_topic_lines(EnglishLines& lines);

/// Empties what stands from a line on, behind the list of answers, where no more than a few plain
/// lines do.
void clear_farewell(EnglishLines& lines, std::size_t from);

/// `Q` and `A` alone above both sides of cards to learn from, as numbered questions with answers.
void spell_flash_cards(EnglishLines& lines);

/// Questions with options that lost their letters and a reason each, as many lines below all.
void spell_plain_records(EnglishLines& lines);

/// Blocks of a question and its options, without numbers and letters, as numbered ones.
void spell_bare_blocks(EnglishLines& lines);

/// A key of right options alone, one for each question in order: behind what they answer.
void join_listed_keys(EnglishLines& lines);

/// `* B - a bell - It rings.` below options: the answer, and why.
void spell_signed_reasons(EnglishLines& lines);

/// Cards on broken lines, each answer behind a label tied to what is asked.
void spell_tied_cards(EnglishLines& lines);

/// `Correct answer is larynx`, `A alternativa correta é letra B`: answers in a sentence.
void spell_sentence_answers(EnglishLines& lines);

/// `... Hence, option C is correct.` below options: the answer before the rest.
void spell_closing_answers(EnglishLines& lines);

/// `Ankara |` above `Bursa |`: options of a table of one column.
void letter_cell_options(EnglishLines& lines);

/// Questions behind `#Q`, the answer behind `^`, options behind bare letters, as collections of
/// trivia have them.
void spell_trivia(EnglishLines& lines);

/// Questions below signs such as `T1A01 (C)`, as numbered ones with labels of answers.
void spell_question_pools(EnglishLines& lines);

/// Takes away what boxes to tick became before the letters of options: `£ a) a bell`.
void take_option_boxes(EnglishLines& lines);

/// Boxes behind the texts of options; a tick as the mark of a right one.
void take_boxes_behind(EnglishLines& lines);

/// `X c) a bell`: a mark before the letter of the right option alone, as the mark it is.
void spell_leading_marks(EnglishLines& lines);

/// A sign behind the bare letters of options.
void spell_bare_letters(EnglishLines& lines);

/// Statements that say in words of their own that they are to be judged: the tag before them
/// instead. "1. Question" above what is asked: both as one line.
void spell_question_heads(EnglishLines& lines);

/// `Answ er - (B)`, `(C). a bell`: labels that lost their shape as they are meant.
void mend_torn_labels(EnglishLines& lines);

/// Buttons and labels that a lost line break glued to an answer: `View AnswerC`,
/// `Answer: CReference: page 4`.
void part_glued_answers(EnglishLines& lines);

/// `... - ANSWER-` above `D` as one line.
void join_answer_tails(EnglishLines& lines);

/// Takes labels of answers away behind which none stands: `Answer: N/A`.
void clear_empty_answers(EnglishLines& lines);

/// `... - ANSWER-D`, `... correct answersB`, `... - ANSWER b. a bell` with labels of answers.
void spell_answer_tails(EnglishLines& lines);

/// `Ans. (c)`, `Correct answer is B` and the like as `Answer: B`; (Answer) on an option as the mark
/// it is.
void spell_answers(EnglishLines& lines);

/// `Reference: p. 12` below the options, as an explanation.
void set_fields_apart(EnglishLines& lines);

/// A letter alone below the options, and an option that is printed again there, as the answer.
void spell_repeats(EnglishLines& lines);

/// Questions with their marks in square brackets.
void spell_marks(EnglishLines& lines);

/// Bullets that stand alone above their texts, before them.
void join_lone_bullets(EnglishLines& lines);

/// Bullets of which the first one asks and an answer below repeats another.
void spell_bullet_questions(EnglishLines& lines);

/// What stands behind single bullets below questions, as their answers.
void spell_bullet_answers(EnglishLines& lines);

/// `- Which rings?`, `- a lamp`, `- a bell ✔` in one list: questions and options.
void spell_flat_bullets(EnglishLines& lines);

/// Bullets below what is asked, the right ones marked, and what a page asks twice.
void spell_marked_bullets(EnglishLines& lines);

/// Options in two columns that count down them, in their order.
void order_option_columns(EnglishLines& lines);

/// The letter of the right option behind what is asked, as the answer below the options.
void spell_stem_letters(EnglishLines& lines);

/// Sets a first option apart that stands behind what is asked, above the second one.
void part_first_options(EnglishLines& lines);

/// Sets options apart that stand one behind the other on a line.
void set_rows_apart(EnglishLines& lines);

/// Lines for runs of dots within what is asked, where no options stand below.
void draw_dotted_blanks(EnglishLines& lines);

/// Answers below all questions, numbered as those are and under no heading, behind what they
/// answer.
void join_unheaded_answers(EnglishLines& lines);

/// Letters for options that are numbered.
void letter_numbered_options(EnglishLines& lines);

/// Letters for options that only stand on lines of their own.
void letter_plain_options(EnglishLines& lines);

/// `False – it is 42 km` alone below its statement, as an answer and what explains it.
void spell_explained_truths(EnglishLines& lines);

/// `Bells ring. TRUE`: a label before the truth.
void spell_trailing_truths(EnglishLines& lines);

/// Labels for answers in a few words that stand behind or below their questions.
void spell_short_answers(EnglishLines& lines);

/// Numbers for questions that have none, or all the same one.
void number_questions(EnglishLines& lines);

/// `S1.`, `Ans 1:` before the answers of a list: plain numbers.
void spell_key_numbers(EnglishLines& lines);

/// Questions that a key prints again, with the right option alone, as a plain list.
void spell_reprinted_questions(EnglishLines& lines);

/// Letters in a list of answers that repeats the words of the options.
void letter_worded_keys(EnglishLines& lines);

/// The answers of a key with parts, or in words, behind the questions they answer.
void join_keyed_runs(EnglishLines& lines);

/// Empties the names of parts that stand behind an answer and tell no type: they are none of its
/// words.
void clear_part_lines(EnglishLines& lines);

/// A label before a list of answers that ends the paper, and lists in tables as plain ones.
void label_key_list(EnglishLines& lines);

}  // namespace tiku
