#pragma once

#include <pugixml.hpp>

#include "interop/moodle/moodle_question.h"

namespace tiku {

/// Whether words of a list are put into the gaps of a text: gapselect, ddwtos.
bool is_word_gaps(std::string_view type);

/// The gaps `[[1]]` of the stem, each with the words of its group to choose from; false where a gap
/// names no word, which is then in the doubts.
bool read_word_gaps(const pugi::xml_node& element, const Rational& points,
                    MoodleQuestion& question);

/// Every gap of the question earns as much, `points` in all. False, and a doubt, where it has none.
bool share_points(const Rational& points, MoodleQuestion& question);

}  // namespace tiku
