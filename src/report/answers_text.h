#pragma once

#include <string>
#include <string_view>

#include "diag/source.h"
#include "grade/grading.h"

namespace tiku {

/// A raw answer as one text: the members of a list joined by "; ". Not yet safe for a screen.
std::string raw_text(std::string_view raw);

/// The tolerances a response needed, by their stable names: "full-width lower-case".
std::string rule_names(const Response& response);

/// The file an answer came from; a sheet of a workbook follows in brackets: "west.xlsx[Sheet1]".
std::string origin_file(const SourceMap& sources, const Origin& origin);

/// The pass mark of this candidate in points, where there is one on the total.
std::optional<Rational> pass_line(const Grading& grading, const Candidate& candidate);
/// The same in percent of the candidate's maximum.
std::optional<Rational> pass_percent(const Grading& grading, const Candidate& candidate);

}  // namespace tiku
