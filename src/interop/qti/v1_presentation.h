#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "interop/qti/choice_answer.h"

namespace tiku {

/// What a QTI 1.2 item asks for in one place.
struct V1Response {
  enum class Kind : std::uint8_t { choice, text, foreign };

  Kind kind = Kind::foreign;
  /// "response1", "response_NAME" ...
  std::string identifier;
  bool several = false;
  bool is_number = false;
  /// Words of its own before the options: the left side of a pair.
  PlainText label;
  std::vector<ForeignOption> options;
  /// How the element is called, for people.
  std::string element;
};

/// The question as it is shown.
struct V1Presentation {
  PlainText stem;
  std::vector<V1Response> responses;
};

/// `blanks` leaves "____" where text is to be written.
V1Presentation read_v1_presentation(const pugi::xml_node& presentation, bool blanks);

}  // namespace tiku
