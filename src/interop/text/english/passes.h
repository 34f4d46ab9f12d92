#pragma once

#include <cstddef>
#include <string>

#include "interop/text/english/lines.h"
#include "interop/text/scan/plain_document.h"

// What is done to the lines of an English paper, each in a file of its own; english/lines.cpp says
// in what order.
namespace tiku {

/// The document as the reader of papers likes it, where it is written in English: answers behind
/// labels, options behind letters, questions behind numbers, a label before the list of answers.
/// Lines stay lines, and where a convention is not sure nothing changes. Other documents come back
/// as they are.
PlainDocument with_plain_conventions(std::string document);

/// Empties the rules that count below `General Instructions:`.
void clear_instructions(EnglishLines& lines);

/// Empties `Good luck!` below the last question.
void clear_closing_words(EnglishLines& lines);

/// Empties `## Bells` between cards: `Q: ...`, `A: ...`.
void clear_card_headings(EnglishLines& lines);

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

/// `truefalse`, `Type: essay` above numbered questions, two at least: as headings.
void name_type_marks(EnglishLines& lines);

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

/// `Options: a bell, a lamp, a key`: options with letters.
void spell_listed_options(EnglishLines& lines);

/// `d) a bell (verified)` in nearly every list of options: the mark of what is right.
void spell_habitual_remarks(EnglishLines& lines);

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
