#pragma once

#include <span>
#include <string>
#include <vector>

#include "interop/text/scan/headings.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/numbering.h"
#include "interop/text/scan/numbers.h"
#include "interop/text/scan/question_signs.h"

namespace tiku {

/// A part of the document between two headings.
struct PaperBlock {
  const Heading* heading = nullptr;
  std::string chapter;
  /// The number of its part: 第二部分; 0 where it is in none.
  std::int64_t part = 0;
  TextRange range;
  /// An answer label stands right before it.
  bool behind_answer_label = false;
};

/// The marks that begin in the range.
std::span<const NumberMark> numbers_within(const std::vector<NumberMark>& numbers, TextRange range);

/// Cuts the range at its headings, and where answers begin behind a label without one.
std::vector<PaperBlock> find_blocks(const PaperText& text, TextRange all,
                                    const std::vector<Label>& labels,
                                    const std::vector<NumberMark>& numbers,
                                    const std::vector<Heading>& headings);

/// The name of its section, behind that of its chapter.
std::string title_of(const PaperText& text, const PaperBlock& block);

/// The number of its section as the heading prints it: 二、 or 第二部分 or III.; 0 where none is.
std::int64_t ordinal_of(const PaperText& text, const PaperBlock& block);

/// Under a heading that only questions have: 三、SQL语句题, 三、作文(40分).
bool is_headed(const PaperText& text, const PaperBlock& block);

/// 一、把句子改成... 1. ... 2. ... 二、看拼音写词语 1. ...: whether the ordinals of the entries are
/// those of exercises. What they count below is to be done, and answers nothing.
bool are_exercises(const PaperText& text, std::span<const NumberedEntry> entries,
                   const std::vector<NumberMark>& numbers);

/// 二、典型试题 1. ...? 答案:... 2. ...? 答案:...: whether the ordinal before the range is that of
/// a chapter, since questions in it have numbers and answers, or types, of their own.
bool holds_questions(const PaperText& text, TextRange range, const std::vector<NumberMark>& numbers,
                     const std::vector<Heading>& headings, const QuestionSigns& signs);

}  // namespace tiku
