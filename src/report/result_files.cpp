#include "report/result_files.h"

#include <array>

#include "model/result_names.h"
#include "report/files/tables.h"

namespace tiku {
namespace {

constexpr std::array<const ResultFile*, 9> kFiles{
    &results_csv, &items_csv,  &options_csv, &rejects_csv,  &ledger_csv,
    &details_csv, &groups_csv, &changes_csv, &summary_json,
};

}  // namespace

bool is_always_wanted(const Report&) {
  return true;
}

std::span<const ResultFile* const> result_files() {
  return kFiles;
}

std::vector<std::string> known_result_files() {
  return {kResultFileNames.begin(), kResultFileNames.end()};
}

}  // namespace tiku
