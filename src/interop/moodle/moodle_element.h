#pragma once

#include <optional>
#include <string>

#include <pugixml.hpp>

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// The text of an element as it is written, in any number of pieces.
std::string xml_words(const pugi::xml_node& element);

/// `<name><text>...</text></name>` below `parent`, as it is written.
std::string inner_text(const pugi::xml_node& parent, const char* name);

/// A question element of one of the kinds a bank knows. Nothing for every other kind, and for a
/// cloze that cannot be read: then the last of `question.doubts` says why.
bool read_moodle_question(const pugi::xml_node& element, MoodleQuestion& question);

}  // namespace tiku
