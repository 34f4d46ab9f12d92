#pragma once

#include <cstddef>
#include <vector>

#include "interop/text/headings.h"

namespace tiku {

/// Where Part I. or Section A before the type name at `end` begins; `otherwise` where none.
std::size_t english_part(const PaperText& text, std::size_t from, std::size_t end,
                         std::size_t otherwise);

/// The sure name of a type that a longer name ends in: 数据库设计题.
std::optional<TypeName> type_at_end(const PaperText& text, TextRange name);

/// Past the bracket of a heading that opens at `at`; `at` where none does or it never closes.
std::size_t past_bracket(const PaperText& text, std::size_t at, std::size_t end);

/// True / False Questions: whether the name that ends at `end` says so.
bool ends_in_questions(const PaperText& text, std::size_t end);

/// Whether the name of any type stands in the range.
bool type_name_within(const PaperText& text, TextRange name);

/// 【单选题】1. 【多选题】2.: tags that stand right before numbers. Where these count on from tag
/// to tag each belongs to its question; else they are headings of sections that begin there.
void settle_lead_tags(const PaperText& text, const std::vector<NumberMark>& numbers,
                      std::vector<Heading>& headings);

}  // namespace tiku
