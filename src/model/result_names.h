#pragma once

#include <array>
#include <string_view>

namespace tiku {

/// Names of the files of a result folder, summary.json last. Whoever walks a folder for answers
/// passes over them where a summary.json says that the folder is one.
inline constexpr std::array<std::string_view, 10> kResultFileNames{
    "results.csv", "items.csv",  "options.csv", "rejects.csv",  "ledger.csv",
    "details.csv", "groups.csv", "changes.csv", "results.xlsx", "summary.json"};

}  // namespace tiku
