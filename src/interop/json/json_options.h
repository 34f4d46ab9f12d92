#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "format/node.h"
#include "interop/table/question_row.h"

namespace tiku {

/// The options of a question of a list, in any of the shapes that programs keep them in, with the
/// names by which the answer may pick them.
class JsonOptions {
 public:
  /// Puts options into `row`, and names of fields that say nothing into `unknown`.
  JsonOptions(QuestionRow& row, std::set<std::string>& unknown) : row_(row), unknown_(unknown) {}

  void read(std::string_view name, const Node& value);

  /// `id`: how the answer may name it.
  void add(std::string label, std::string text, bool right, std::string id = {});

  /// The name of an option that was put into the row by others.
  void name_last(const std::string& id) { ids_.push_back(id); }

  /// Which options are right is said with them.
  void mark() { marks_ = true; }

  /// Options have labels of their own.
  bool has_labels() const { return has_labels_; }

  /// The option of this name; null where none has it, or several.
  const Option* named(std::string_view id) const;

 private:
  void map(const Node& options);
  bool lists(const Node& options);
  void item_of(std::string_view name, const Node& item);
  void labelled(const Node& item);

  QuestionRow& row_;
  std::set<std::string>& unknown_;
  /// Of each option its name in the file, "" where it has none.
  std::vector<std::string> ids_;
  bool has_labels_ = false;
  bool marks_ = false;
  /// Shares say which options are right.
  bool weighs_ = false;
};

}  // namespace tiku
