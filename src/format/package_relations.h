#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/zip_parts.h"

namespace tiku {

/// What one part of an Office archive says about another.
struct PackageRelation {
  std::string id;
  /// The last part of its address: "worksheet", "styles" ...
  std::string type;
  /// Name of the part, from the root of the archive.
  std::string target;
};

/// The relations of `part` ("" for the archive itself); targets outside the archive are left out.
Result<std::vector<PackageRelation>> read_relations(ZipParts& parts, const std::string& part);

/// The first relation of that type, and with that id where one is given; else null.
const PackageRelation* find_relation(const std::vector<PackageRelation>& relations,
                                     std::string_view type, std::string_view id = {});

/// The name of the main part; where the archive does not say it, the name everybody uses.
std::string main_part(ZipParts& parts, std::string_view usual);

}  // namespace tiku
