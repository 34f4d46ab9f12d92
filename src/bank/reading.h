#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "diag/diagnostic.h"
#include "model/bank.h"

namespace tiku {

/// The state of reading one bank: what is being built, where complaints go, and what later checks
/// must know so that one mistake is reported once.
struct Reading {
  Bank& bank;
  Sink& sink;
  /// Least common multiple of every denominator read so far.
  std::int64_t unit = 1;
  bool unit_refused = false;
  /// Some points are missing or wrong, so sums say nothing.
  bool points_unknown = false;
  /// Lines of the file could not be read, so that a field that is absent may be among them.
  bool lines_lost = false;
  /// Questions are missing because they could not be read, so that references to them may be right.
  bool questions_missing = false;
  /// The text of the bank states points somewhere.
  bool points_seen = false;
  /// Ids of items whose type was taken from their answer, by type.
  std::map<QuestionType, std::vector<std::string>> inferred = {};
  /// Items of a table as it names them, where that has white space and the id has none.
  std::vector<std::string> spaced_names = {};
  /// Answers of one digit name options: in this key every answer without a type is one.
  bool digits_are_labels = false;

  bool is_key() const { return bank.kind == Bank::Kind::key; }
};

}  // namespace tiku
