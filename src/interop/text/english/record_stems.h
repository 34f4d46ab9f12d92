#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/english/records.h"

namespace tiku {

/// Writes the heads of records, and what is asked behind them, as plain numbers have it.
class RecordStems {
 public:
  /// `shape` is that of the heads.
  RecordStems(EnglishLines& lines, const std::vector<OptionList>& records, std::string_view shape);

  /// The head of the record, and those of questions without options in front of it, which count on
  /// from `last`; the number of the record.
  std::int64_t spell(const OptionList& record, std::int64_t last);

  /// Heads behind the last list of options; the last number.
  std::int64_t spell_rest(std::int64_t last);

 private:
  std::string repeated_tag() const;
  std::string_view tag_of(const OptionList& record) const;
  bool are_plain() const;
  bool repeat_numbers() const;
  bool are_topics() const;
  std::string_view asked_by(const OptionList& record) const;
  std::string_view asked_behind(std::string_view head, std::int64_t number) const;
  std::int64_t spell_between(std::size_t begin, std::size_t end, std::int64_t last);
  void spell_head(std::size_t i, std::size_t end, std::int64_t number);
  void quiet_statements(const OptionList& record);

  EnglishLines& lines_;
  const std::vector<OptionList>& records_;
  std::string_view shape_;
  /// `(MCQ):` in front of what is asked, in more than half of the heads.
  std::string tag_;
  /// `4. 4 Which rings?`: in nearly all heads.
  bool repeats_number_ = false;
  /// `Q1 · easy`: what stands beside the numbers is a topic, and the question below.
  bool have_topics_ = false;
  /// All heads are such as every reader of papers knows.
  bool are_plain_ = false;
};

}  // namespace tiku
