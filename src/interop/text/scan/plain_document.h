#pragma once

#include <string>
#include <vector>

#include "interop/text/scan/paper_folding.h"

namespace tiku {

/// A document in the conventions that the reader of papers knows.
struct PlainDocument {
  std::string text;
  /// Of its bytes, in order.
  std::vector<QuietBytes> quiet;
};

}  // namespace tiku
