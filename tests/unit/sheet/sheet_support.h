#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sheet/read_sheets.h"

namespace tiku::testing {

/// Seven questions in three sections, the last a case of two parts:
/// 1 pay-close, 2 refund-days (单选); 3 tools, 4 channels (多选, A-D); 5 polite (判断); 6 terms
/// (填空, two blanks); 7 call (案例: call.first short, call.second single).
Bank small_bank();

/// A key of `count` single questions without ids: items "1", "2" ...
Bank plain_key(std::size_t count);

/// A folder of its own below the temporary one, removed at the end.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  /// Writes a file (folders on the way are made) and returns its path.
  std::string write(const std::string& name, std::string_view bytes) const;

  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

/// What read_sheets made of some files, as text. A sheet is a line "id name/group: item=raw
/// item=raw", with "form=B", "absent", "total=7", "time=N", "presented=a,b", "extra=x|y" where
/// there are any; a refused sheet
/// "! id line: reason", a refused cell "? id item line: reason raw".
struct Outcome {
  std::string sheets;
  std::string rejects;
  /// Remarks and findings in English, a line each.
  std::string remarks;
  std::string findings;
  /// The error that stopped the run, or "".
  std::string error;
};

using NamedFiles = std::vector<std::pair<std::string, std::string>>;

Outcome read_files(const Bank& bank, const NamedFiles& files, const SheetOptions& options = {});
Outcome read_paths(const Bank& bank, const std::vector<std::string>& paths,
                   const SheetOptions& options = {});

/// One CSV file named answers.csv.
Outcome read_csv_text(const Bank& bank, std::string_view text, const SheetOptions& options = {});

}  // namespace tiku::testing
