#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grade/batch.h"
#include "grade/earlier_results.h"
#include "sheet/reading.h"
#include "support/random_rows.h"
#include "support/temporary_folder.h"

namespace tiku {

/// Files of a grading as a result folder has them, summary without the files of the run.
struct GradedFiles {
  std::string results, rejects, ledger, items, options, summary, groups, changes, workbook;
  std::string error;
};

struct ExamFiles {
  TemporaryFolder folder;
  std::string key = folder.put("key.yaml", std::string(kRowsKey));
  std::string sheets;
  BatchOptions batch;
  SheetOptions columns;
  /// As --by has it.
  std::string by = {};
  /// What the grading is compared with, if anything.
  std::optional<EarlierResults> earlier = std::nullopt;
  /// People and marks; "" and none: nobody said.
  std::string roster = {};
  std::vector<Mark> marks = {};

  /// What these sheets come to under this key.
  EarlierResults results() const;
  /// Who wrote them.
  std::vector<Identity> people() const;
  GradedFiles held() const;
  /// Nothing where the rows do not pass by.
  std::optional<GradedFiles> streamed(unsigned threads, std::size_t piece_bytes) const;
};

/// Checks that they are the same, byte for byte.
void check_same(const GradedFiles& streamed, const GradedFiles& held);

}  // namespace tiku
