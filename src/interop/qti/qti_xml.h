#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "base/result.h"
#include "format/xml_file.h"
#include "io/encoding.h"

namespace tiku {

/// An XML file of a package, with the names of QTI 3 ("qti-choice-interaction", "max-choices")
/// changed to those of QTI 2.
Result<std::unique_ptr<XmlFile>> read_qti_xml(std::string_view bytes,
                                              const Encoding* encoding = nullptr);

/// What an XML file is to an import.
enum class QtiRoot : std::uint8_t { item, test, section, interop, manifest, settings, other };

struct QtiRootNode {
  QtiRoot kind = QtiRoot::other;
  pugi::xml_node node;
};

QtiRootNode qti_root(const XmlFile& file);

/// The kind that the beginning of the bytes shows, without reading them all.
QtiRoot qti_root_of(std::string_view bytes);

}  // namespace tiku
