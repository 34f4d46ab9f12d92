#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "base/result.h"
#include "io/descriptor.h"

namespace tiku {

/// Names, each once, in the order they came; a folder may have tens of thousands.
class NameList {
 public:
  NameList() = default;

  explicit NameList(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
      add(name);
    }
  }

  void add(const std::string& name) {
    if (known_.insert(name).second) {
      in_order_.push_back(name);
    }
  }

  bool has(const std::string& name) const { return known_.count(name) > 0; }

  const std::vector<std::string>& all() const { return in_order_; }

 private:
  std::vector<std::string> in_order_;
  std::unordered_set<std::string> known_;
};

/// Publishes a set of result files as one: until commit() nothing in `folder` changes; a run that
/// is killed leaves the old folder or the new one, never half. Files in the folder that tiku does
/// not know are never touched; known result files that this run does not write are removed.
///
/// The files are staged in a hidden folder beside `folder`, which then changes places with it in
/// one step; files tiku does not know come along by hard link. Where that cannot be (folders
/// inside, a mount point, the current folder, a file system without it) each file is renamed into
/// place, summary.json last. Folders called previous-N are ours and move along. What killed runs
/// left behind is cleared away.
class ResultFolder {
 public:
  /// `known` are the names that belong to tiku (results.csv ...).
  ResultFolder(std::string folder, const std::vector<std::string>& known);
  ~ResultFolder();
  ResultFolder(const ResultFolder&) = delete;
  ResultFolder& operator=(const ResultFolder&) = delete;

  /// `name` is a plain file name. Writing a name again replaces what was written.
  Result<void> add(const std::string& name, std::string_view bytes);
  /// Path of a new file below the staging folder, for a library that writes files itself.
  Result<std::string> reserve(const std::string& name);
  /// With commit() the known files that the folder holds now are kept in a folder below it, the
  /// next of previous-1, previous-2 ...; returns its name.
  Result<std::string> keep_old();
  /// Publishes; at most once.
  Result<void> commit();

 private:
  Result<void> prepare();
  bool make_staging(const std::string& parent, const std::string& prefix);
  bool is_ours(const std::string& name) const;
  void discard(const std::string& old_folder) const;
  void clear_stale(const std::string& parent, const std::string& prefix) const;
  bool swap_whole();
  bool link_unknown_files() const;
  Result<void> link_old() const;
  void sync_written() const;
  Result<void> move_each();
  Error failure(int number) const;

  std::string shown_;   // as the user named it
  std::string folder_;  // without links
  std::string staging_;
  NameList known_;
  NameList written_;
  std::string kept_;  // name of the folder for the old files, or ""
  Descriptor lock_;   // held while staging_ is in use, so that others can tell what is stale
  bool may_swap_ = false;
  bool existed_ = false;
};

}  // namespace tiku
