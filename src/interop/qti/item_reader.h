#pragma once

#include <pugixml.hpp>

#include "interop/qti/item_reading.h"

namespace tiku {

/// Makes a question of an assessmentItem (QTI 2; names of QTI 3 are changed to those before). An
/// item that asks several things becomes a case.
ItemReading read_qti_item(const pugi::xml_node& item);

}  // namespace tiku
