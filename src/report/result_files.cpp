#include "report/result_files.h"

#include <array>

#include "report/files/tables.h"

namespace tiku {
namespace {

constexpr std::array<const ResultFile*, 8> kFiles{
    &results_csv, &items_csv,   &options_csv, &rejects_csv,
    &ledger_csv,  &details_csv, &groups_csv,  &summary_json,
};

/// Made by a library, or by other commands.
constexpr std::array<std::string_view, 2> kOthers{"results.xlsx", "changes.csv"};

}  // namespace

bool is_always_wanted(const Report&) {
  return true;
}

std::span<const ResultFile* const> result_files() {
  return kFiles;
}

std::vector<std::string> known_result_files() {
  std::vector<std::string> names;
  for (const ResultFile* file : kFiles) {
    names.emplace_back(file->name);
  }
  names.insert(names.end(), kOthers.begin(), kOthers.end());
  return names;
}

}  // namespace tiku
