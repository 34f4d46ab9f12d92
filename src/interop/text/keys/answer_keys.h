#pragma once

#include <vector>

#include "interop/import_format.h"
#include "interop/text/questions/paper_group.h"

namespace tiku {

/// Puts the answers of key blocks to their questions: by section and type, by the ordinal of the
/// section, or by number where a number can mean one question only and every answer is of the form
/// its question wants. Gives the blocks that could not be joined at all; single answers without
/// their question go to `result.left_out`. Entries are many, and those that are not needed behind
/// this are freed: of questions all but the first, of keys those that were joined.
std::vector<const PaperGroup*> join_keys(const PaperText& text, std::vector<PaperGroup>& groups,
                                         std::vector<PaperGroup>& keys, ImportResult& result);

/// Whether the answer is one that the question can have.
bool answer_suits(const PaperText& text, const PaperGroup& group, const ReadQuestion& question,
                  TextRange answer);

/// Whether a key under a heading of one type can be that of questions under another.
bool key_fits(const std::optional<TypeWord>& question, const std::optional<TypeWord>& key);

}  // namespace tiku
