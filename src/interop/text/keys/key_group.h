#pragma once

#include <vector>

#include "interop/text/questions/paper_group.h"
#include "interop/text/scan/labels.h"

namespace tiku {

/// Whether most entries are nothing but an answer, perhaps with its explanation: a key.
bool are_answers(const PaperText& text, const std::vector<Label>& labels, const PaperGroup& group);

/// 选择题 above sentences with words in brackets and no options: they are filled in.
bool are_filled_in(const PaperText& text, const PaperGroup& group);

/// 目的是(用最小的代价)。: words in brackets, and a sentence around them.
bool has_filled_sentence(const PaperText& text, TextRange body);

/// Whether the key has an answer for each entry of the list, and none but those; and no questions
/// stand between them.
bool answers_all(const PaperGroup& key, const PaperGroup& list,
                 const std::vector<PaperGroup>& groups);

/// 二、单选题 1、C ; 2、A: answers of a section that no label announces.
bool begins_closed_list(const PaperText& text, const std::optional<TypeWord>& type,
                        TextRange range);

/// 1. B 2. D 3. A below choices and blanks that both count from 1: of the groups `found` the one of
/// choices, where it is the only one and has as many questions as the key has letters; else null.
PaperGroup* only_choices(const PaperText& text, const PaperGroup& key,
                         const std::vector<PaperGroup*>& found);

}  // namespace tiku
