#pragma once

#include <string>
#include <vector>

#include "format/xml_file.h"
#include "interop/import_format.h"

namespace tiku {

/// The assessments, item banks and single items of a <questestinterop>.
struct V1File {
  struct Paper {
    /// Of the assessment or bank; "" for items that stand in neither.
    std::string identifier;
    /// The file of the package it stands in.
    std::string file = {};
    ImportedPaper paper;
    std::vector<LeftOut> left_out;
  };

  std::vector<Paper> papers;
};

/// `part` names the file within a package.
V1File read_v1_file(const XmlFile& file, const std::string& part);

}  // namespace tiku
