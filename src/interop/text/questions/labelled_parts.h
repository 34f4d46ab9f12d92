#pragma once

#include <vector>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// Puts to the question what stands behind the labels.
void take_labelled(const PaperText& text, TextRange body, const std::vector<Label>& labels,
                   ReadQuestion& question);

/// (难度:易), [知识点:问好] with text of the question behind them: taken from `labels`; gives their
/// brackets.
std::vector<TextRange> take_asides(const PaperText& text, TextRange body,
                                   std::vector<Label>& labels);

/// 知识点:... above the sentence: where the question begins, behind its line.
std::size_t past_aside_line(const PaperText& text, TextRange body,
                            const std::vector<Label>& labels);

/// 第2题(栈): behind the topic in brackets that ends the line of the number; where the body begins
/// if there is none.
std::size_t past_topic(const PaperText& text, TextRange body);

/// What stands before a label, without the bracket that opens for it: (答案:12345), ( 答案:12345 ),
/// [答案]. A round one only where a label follows.
TextRange without_label_bracket(const PaperText& text, TextRange head, bool labelled);

/// A label behind which the question itself is over.
bool ends_question(LabelKind kind);

/// 答案:B 《规程》1.5 above A. ... B. ...: options that stand behind the answer are taken from it.
/// Gives their range; empty where the head of the question has its own, or none are there.
TextRange take_options_behind(const PaperText& text, TextRange head, ReadQuestion& question);

/// The body without 满分:5分 on its last line, which the question keeps.
TextRange before_points(const PaperText& text, TextRange body, const std::vector<Label>& labels,
                        ReadQuestion& question);

/// Behind the line (单选题) 分值:5分 above a question, whose type and points are taken.
TextRange behind_points(const PaperText& text, TextRange body, const std::vector<Label>& labels,
                        ReadQuestion& question);

}  // namespace tiku
