#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "interop/text/questions/question_reader.h"

namespace tiku {

/// Questions or answers that were numbered together.
struct PaperGroup {
  std::optional<TypeWord> type;
  std::string title;
  /// 二 of 二、多选题; 0 where none is printed.
  std::int64_t ordinal = 0;
  Rare<PointsSpec> points;
  /// What stands between the name of the section and its first question.
  TextRange note;
  /// 正确的选A,错误的选B.
  std::optional<bool> a_is_true;
  std::vector<NumberedEntry> entries;
  /// What stands before the first of them.
  TextRange before;
  /// Of that the words to choose from (word_lists.h).
  TextRange words;
  /// The tag before each entry; null where none is.
  std::vector<const Heading*> tags;
  std::vector<ReadQuestion> questions;
  /// Answers of key blocks, by the number of their question.
  std::map<std::int64_t, TextRange> keys;
  /// Those above its first question are options of it (shared_options.h).
  bool shares_options = false;
  bool is_restart = false;
  /// Under a heading that only questions have: 三、SQL语句题, 三、作文(40分).
  bool is_headed = false;
  bool has_keys = false;
  /// Of a key: letters without numbers, counted from 1.
  bool by_place = false;
  /// Of a key: lists of the same block count along.
  std::size_t block = 0;
};

}  // namespace tiku
