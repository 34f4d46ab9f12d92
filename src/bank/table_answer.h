#pragma once

#include <string_view>
#include <vector>

#include "format/node_store.h"
#include "model/question.h"

namespace tiku {

/// The blanks of a cell: `;` between blanks, `|` between variants, `3.14±0.01`, `1..9`, `\;` and
/// `\|` literal.
std::vector<Blank> parse_table_blanks(std::string_view cell, Span where);
/// The same as a tree: the answer of a fill-in question as a bank writes it.
Node table_blanks_node(std::string_view cell, Span where, NodeStore& store);

}  // namespace tiku
