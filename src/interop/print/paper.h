#pragma once

#include <string>

#include "interop/export_format.h"
#include "model/bank.h"

namespace tiku {

/// What every part of a printed paper needs to know.
struct PrintedPaper {
  const Bank& bank;
  const ExportWish& wish;
  Lang lang;
};

/// One question as HTML; a case with its parts.
std::string question_html(const PrintedPaper& paper, const Question& question, bool show_points);

/// The page a candidate fills in, or (with answers) the page of all keys.
std::string answer_sheet_html(const PrintedPaper& paper);

/// Title, form, time, places for the name.
std::string paper_head_html(const PrintedPaper& paper);

/// The questions under the headings of their sections.
std::string paper_body_html(const PrintedPaper& paper);

}  // namespace tiku
