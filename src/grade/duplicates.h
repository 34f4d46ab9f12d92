#pragma once

#include <vector>

#include "grade/batch.h"
#include "grade/grading.h"

namespace tiku {

/// A sheet that was judged but may still turn out to be a copy.
struct JudgedSheet {
  Candidate candidate;
  const Sheet* sheet = nullptr;
};

/// Keeps one sheet of every candidate by the rule of `options`: identical copies count once, copies
/// that differ are all rejected or give way to the first, last or best. The rest goes to
/// grading.superseded and grading.rejects. The order of what stays is the order given.
void resolve_duplicates(std::vector<JudgedSheet>& sheets, OnDuplicate rule, Grading& grading);

}  // namespace tiku
