#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "interop/import_format.h"
#include "interop/import_run.h"

namespace tiku {

/// What the score of a graded record is worth.
enum class RecordScore : std::uint8_t {
  follows,      // the key and the response give it, or there is none
  contradicts,  // they give another
  marked,       // only a person can have given it
};

/// The question, or part of a case, that was answered.
const Question& answered_question(const Bank& bank, const RecordedAnswer& answer);

RecordScore check_record(const Bank& bank, const RecordedAnswer& answer);

/// What to say of a score that does not follow.
Text score_contradicts(const Question& question, const RecordedAnswer& answer);

/// Records of one paper, each with its questions, become one bank with a sheet for each; of the
/// papers whose questions and keys are all the same the first is kept.
void merge_records(std::vector<ImportedFile>& files);

/// The scores that only a person can have given, as `tiku grade --marks` reads them; "" where there
/// are none.
std::string marks_text(const ImportedPaper& paper);

}  // namespace tiku
