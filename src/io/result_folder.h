#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace tiku {

/// Publishes a set of result files as one: until commit() nothing in `folder` changes; a run that
/// is killed leaves the old folder or the new one, never half. Files in the folder that tiku does
/// not know are never touched; known result files that this run does not write are removed.
class ResultFolder {
 public:
  /// `known` are the names that belong to tiku (results.csv ...).
  ResultFolder(std::string folder, std::vector<std::string> known);
  ~ResultFolder();
  ResultFolder(const ResultFolder&) = delete;
  ResultFolder& operator=(const ResultFolder&) = delete;

  Result<void> add(const std::string& name, std::string_view bytes);
  /// Path of a new file below the staging folder, for a library that writes files itself.
  Result<std::string> reserve(const std::string& name);
  Result<void> commit();

 private:
  std::string folder_;
  std::string staging_;
  std::vector<std::string> known_;
  std::vector<std::string> written_;
  bool committed_ = false;
};

}  // namespace tiku
