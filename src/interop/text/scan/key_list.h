#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/scan/numbering.h"

namespace tiku {

/// Answers that stand together: `1、B 2、D`, `1-5 ABCDA`, `6-8 AB/ACD/BD`, a row of numbers above a
/// row of answers. Numbers may be missing.
struct KeyList {
  std::vector<NumberedEntry> entries;
  /// Pieces between the entries that could not be read.
  std::vector<TextRange> unread;
  /// Letters without numbers (BCCAB): the entries are counted from 1.
  bool by_place = false;
};

/// What the answers of a list may be.
enum class KeyAnswers : std::uint8_t {
  closed,  // letters, ticks and crosses; words only as the next of such a list
  any,
};

/// The lists that the range begins with, a new one where the numbers begin again.
struct KeyLists {
  std::vector<KeyList> lists;
  /// Where other text follows.
  std::size_t end = 0;
};

KeyLists read_key_lists(const PaperText& text, TextRange range, KeyAnswers answers);

/// The tables of numbers and answers (题号, 答案) that stand before the first numbered line of the
/// range; `end` is where the last one ends, 0 where there is none.
KeyLists read_lead_table(const PaperText& text, TextRange range);

/// Whether a list of answers stands at `at`: more than one, or that of question 1.
bool begins_key_list(const PaperText& text, TextRange range);

/// Whether answers to several numbers at once stand at the beginning: 1-5 ABCDA.
bool begins_key_span(const PaperText& text, TextRange range);
/// The answer an entry of a list gives: without its label.
TextRange key_answer(const PaperText& text, const NumberedEntry& entry);

}  // namespace tiku
