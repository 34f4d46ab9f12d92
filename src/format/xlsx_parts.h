#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tiku {

// The parts of a workbook that say nothing of its cells, and the frames of those that do.

inline constexpr std::string_view kPartHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Where the part of a sheet stands below xl/; `number` counts from 1.
std::string sheet_part(std::size_t number);

std::string content_types_part(std::size_t sheets);
std::string package_relations_part();
std::string workbook_part(const std::vector<std::string>& sheets);
std::string workbook_relations_part(std::size_t sheets);
/// Cell style 0 is plain, 1 bold.
std::string styles_part();
/// When every workbook was made, 2020-01-01, so that equal contents are equal files.
std::string core_properties_part();

/// Of a sheet all before its first row, and all after its last. `is_first`: it is the one shown.
std::string sheet_head(const std::vector<double>& widths, bool is_first);
std::string sheet_tail();

/// Appends text as XML has it in a cell: characters that XML cannot have become _x0007_, as Excel
/// writes them, and what looks like that already is kept apart from it. Without NUL bytes and cut
/// to `most` characters.
void append_cell_text(std::string& out, std::string_view text, std::size_t most);

}  // namespace tiku
