#pragma once

#include <string>
#include <vector>

#include "interop/text/questions/question_reader.h"
#include "interop/text/questions/stem_text.h"
#include "interop/text/scan/slots.h"

namespace tiku {

/// 架构是(1)和(2): behind each number that counts from 1, where the blanks are.
std::vector<TextRange> numbered_blank_places(const PaperText& text, TextRange stem);

/// 宗旨是(为人民服务): brackets with words that may be answers; not (简称...), (如...), (5分).
std::vector<Underline> brackets_with_words(const PaperText& text, TextRange stem);

/// Whether a blank has a line of the stem for itself: a line to write on.
bool fills_line(const PaperText& text, TextRange blank, TextRange stem);

/// Whether letters stand in a slot of the range.
bool has_filled_slot(const PaperText& text, TextRange range);

/// Blanks that are no underscores: ------, □□, [ ], [填空].
std::vector<TextRange> drawn_blanks(const PaperText& text, TextRange stem);

/// How many spaces stand between Chinese words or signs, where a copy may have lost a blank.
std::size_t spaced_blanks(const PaperText& text, TextRange stem);

/// Empty brackets get the space that makes a blank of them.
void open_empty_brackets(std::string& stem);

/// (____): whether a bracket holds the blank and nothing else.
bool is_in_bracket(const PaperText& text, TextRange blank);

/// ( ② )不是消费者。①羊 ②草: marks the options that slots of the stem name by their circles.
void take_circled_slots(const PaperText& text, TextRange stem, std::vector<StemEdit>& edits,
                        ReadQuestion& question);

/// The blanks of a question to fill in that has no underscores; words in brackets are answers where
/// the group has them there.
void take_other_blanks(const PaperText& text, TextRange stem, const GroupReading& reading,
                       std::vector<StemEdit>& edits, ReadQuestion& question);

}  // namespace tiku
