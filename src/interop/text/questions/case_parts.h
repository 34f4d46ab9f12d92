#pragma once

#include <optional>
#include <span>
#include <vector>

#include "interop/text/questions/question_reader.h"
#include "interop/text/scan/labels.h"
#include "model/question.h"

namespace tiku {

/// The tasks of a case, and what its stem is: the material before them.
struct CaseParts {
  std::vector<ReadPart> parts;
  TextRange material;
};

/// Tasks that a label announces (问题:, 要求:), or, under a heading of cases, (1) and (2) behind
/// the material. Nothing where fewer than two stand there.
std::optional<CaseParts> case_parts(const PaperText& text, TextRange head,
                                    const std::vector<Label>& labels, bool is_of_case);

/// Whether the question is one about materials printed with it: 阅读材料，回答问题。
bool reads_material(const PaperText& text, TextRange head);

/// Whether the text is what somebody is asked to do, not what the answer says.
bool is_task(const PaperText& text, TextRange range);

/// Whether material stands before number 1, and the numbers below it count short tasks: one case,
/// not several.
bool counts_tasks(const PaperText& text, TextRange block, std::span<const NumberMark> marks);

/// 材料: ... 问题: ...: whether a label in the head announces tasks.
bool has_tasks(TextRange head, const std::vector<Label>& labels);
/// Where the material of a case begins: behind 背景资料: if that stands there.
std::size_t material_begin(TextRange head, const std::vector<Label>& labels);

/// (1) ... (2) ...: the answers of so many tasks; none where the text counts otherwise.
std::vector<TextRange> answers_of_parts(const PaperText& text, TextRange answer, std::size_t count);

/// The tasks as parts of their question, each with its own answer or the one of its place.
std::vector<Question> tasks_of(const PaperText& text, const std::vector<ReadPart>& parts,
                               const std::vector<TextRange>& answers);

}  // namespace tiku
