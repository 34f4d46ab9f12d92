#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tiku {

/// What a part of an English paper or key is called, folded: `round 2`, `section b`, `ii`; "" of
/// lines that name none.
std::string english_part_name(std::string_view line);

/// The type that the whole line names, as a heading does: `True / False:`, `Multiple Choice
/// Questions`, each type by one of its names; "" of other lines.
std::string_view english_type_name(std::string_view line);

/// `A.`, `II)`, `Section B:`, `True/False:` before a number on the line: what the part is called,
/// and where the number stands. No name where none does.
struct EnglishPartLead {
  std::string name;
  std::size_t after = 0;
};

EnglishPartLead english_part_lead(std::string_view line);

}  // namespace tiku
