#pragma once

#include "interop/import_format.h"
#include "interop/text/questions/paper_group.h"
#include "interop/text/scan/key_list.h"

namespace tiku {

/// Puts the answers of a table above the questions (题号 1 2 3, 答案 A B C) to them where each
/// suits its question; else they go to `result.left_out`, as do those behind the last question of
/// a document that breaks off.
void take_lead_table(const PaperText& text, const KeyList& table, PaperGroup& group,
                     ImportResult& result);

}  // namespace tiku
