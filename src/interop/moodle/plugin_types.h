#pragma once

#include <string_view>

#include <pugixml.hpp>

#include "interop/moodle/moodle_question.h"

// Kinds of questions that Moodle's plug-ins add and that hold what a bank can.
namespace tiku {

/// The kind of Moodle's own that one of a plug-in is written as; the type itself for all others.
std::string_view plain_moodle_type(std::string_view type);

/// Whether a choice of the type takes several options, whatever else the file says.
bool takes_all_right(std::string_view type);

/// `mtf`, `kprime`: statements, of which each gets one of a few answers.
bool is_statement_table(std::string_view type);

/// What earns points in each row becomes its pair; false where a row has none or several.
bool read_statement_table(const pugi::xml_node& element, MoodleQuestion& question);

/// `gapfill`: "The [cat] sat." The stem has been read; false where it has no gaps.
bool read_bracketed_gaps(const pugi::xml_node& element, const Rational& points,
                         MoodleQuestion& question);

}  // namespace tiku
