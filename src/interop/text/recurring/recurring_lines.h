#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "interop/text/recurring/line_heads.h"
#include "interop/text/scan/labels.h"
#include "interop/text/scan/paper_text.h"

namespace tiku {

/// A line, and what it says about the record that it is part of.
struct RecurringLine {
  /// Without white space on either side; empty where nothing stands there.
  TextRange range;
  /// Empty on lines that are options or begin with a label.
  LineHead head;
  /// The label that it begins with, and where what it announces begins.
  std::optional<Label> label;
  /// `类型` of `类型: 判断`, where no label has that name; and where its value begins.
  TextRange field;
  std::size_t value = 0;
  /// Where the answer's label begins, on this line, and something stands behind it.
  std::optional<Label> answer;
  /// Its label is none that anybody knows: `RP:` below every question.
  bool is_unnamed_answer = false;
  /// Nothing but signs to draw a line with.
  bool is_rule = false;
  bool is_behind_blank = false;
  /// `A. ` begins it; A itself, or a row of options that A begins.
  bool is_option = false;
  bool is_first_option = false;
  /// Of an option that is counted, `Ответ 2: `, its place from 1: letters stand for numbers then.
  std::size_t counted_option = 0;
  /// A question mark ends what it asks, a place for an answer is in it, or it says what to do.
  bool asks = false;
  bool has_slot = false;
};

/// All lines of the document.
std::vector<RecurringLine> read_recurring_lines(const PaperText& text);

}  // namespace tiku
