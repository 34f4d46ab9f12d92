#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "interop/text/english/records.h"

namespace tiku {

/// Writes the options of records behind plain letters, and marks those that are set apart.
class RecordOptions {
 public:
  RecordOptions(EnglishLines& lines, std::vector<OptionList>& records, OptionKind kind);

  /// Whether marks behind options tell the right ones in most lists.
  bool have_marks() const { return have_marks_; }

  void spell(std::size_t r);

 private:
  std::size_t option_end(std::size_t r, std::size_t o) const;
  std::size_t mark_line(std::size_t r, std::size_t o) const;
  bool are_marked() const;
  bool are_set_apart(bool OptionLine::*how) const;
  bool is_right(const OptionLine& option) const;
  void spell_marks(std::size_t r);
  void spell_rows(const OptionList& record);
  void write(OptionList& record);
  void clear_ornaments(const OptionList& record);
  void join_wrapped(OptionList& record);
  void join_bare_letters(OptionList& record);
  std::string take_text_below(std::size_t begin, std::size_t end, bool is_last);
  std::string_view read_again(std::string_view line, const OptionLine& before) const;

  EnglishLines& lines_;
  std::vector<OptionList>& records_;
  OptionKind kind_;
  /// Behind options, by ticks before them, by emphasis: some options in each list, and not always
  /// the first.
  bool have_marks_ = false;
  bool have_ticks_ = false;
  bool have_bold_ = false;
  /// The options of this list stand below their letters.
  bool joined_ = false;
};

}  // namespace tiku
