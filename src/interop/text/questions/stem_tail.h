#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/words.h"

namespace tiku {

/// What a questionnaire prints behind the sentence, before the options: 单选题 *, or what is left
/// of a bracket with the points: (分值: 单选题 *.
struct StemTail {
  /// Where the sentence ends.
  std::size_t end = 0;
  std::optional<TypeWord> type;
};

/// ...是()B: where the stem ends without the letters of its answer, `answer`, glued to it.
std::size_t without_letters(const PaperText& text, TextRange stem, const std::string& answer);

/// ...? (13): where the stem ends without the number in brackets behind its question mark, that of
/// a page.
std::size_t end_before_number(const PaperText& text, TextRange stem);

/// (1)...? (2)..., 【问题1】...: tasks below the material of a case. They are part of the question;
/// nobody takes them for its answer.
bool are_tasks(const PaperText& text, TextRange range);

/// A.一般 B.较大, ○一般: options of a question that nobody took for a choice answer nothing either.
bool begins_options(const PaperText& text, TextRange range);

StemTail tail_of_stem(const PaperText& text, TextRange stem);

/// [中级] that the stem begins with, a tag of the bank; empty where a slot or other text does.
TextRange lead_tag(const PaperText& text, TextRange stem);

/// 【中级／文学】 that the stem ends in, behind a whole sentence; empty where nothing of the kind
/// does.
TextRange tail_tag(const PaperText& text, TextRange stem);

/// 要求:不超过150字: how a task is to be done, not what its answer is.
bool tells_how(const PaperText& text, TextRange range);

/// `(2 marks)`, `a bell / a lamp`, `x =`, `Hint: ...` below an English question: what is to be got,
/// chosen from or done, and no answer.
bool leaves_to_choose(const PaperText& text, TextRange range);

}  // namespace tiku
