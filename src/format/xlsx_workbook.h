#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "format/package_xml.h"
#include "format/xlsx_number.h"
#include "format/zip_parts.h"

namespace tiku {

/// What all sheets of a workbook share.
struct Workbook {
  struct Sheet {
    std::string name;
    std::string part;
  };

  /// The visible sheets with cells, in the order of their tabs.
  std::vector<Sheet> sheets;
  std::vector<std::string> shared_strings;
  /// By the style number of a cell.
  std::vector<NumberFormat> formats;
  DateSystem dates = DateSystem::from_1900;
};

Result<Workbook> read_workbook(ZipParts& parts);

/// The text of an <si> or <is>: its runs joined, without the reading aids of East Asian editions.
std::string rich_text(const pugi::xml_node& item);

}  // namespace tiku
