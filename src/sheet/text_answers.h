#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sheet/reading.h"

namespace tiku {

/// Collects the answers of a text line by line: runs, headings (单选) below which numbers may begin
/// again at 1, lines with an id (`unpaid-close: B`), and further lines of a long answer.
class TextAnswers {
 public:
  explicit TextAnswers(const SheetReading& reading) : reading_(reading) {}

  /// `place` is where the line stands: its number, and its first byte or its cell.
  void add_line(std::string_view line, const Origin& place);
  /// Puts what was read into the draft; what could not be read is refused there.
  void finish(SheetReading& reading, Draft& draft);

  bool empty() const { return entries_.empty(); }

 private:
  struct Entry {
    std::size_t section = 0;
    /// 0: `match` is set already (an id).
    std::int64_t number = 0;
    ItemMatch match;
    std::string address;
    std::string raw;
    std::int64_t line = 0;
    std::uint32_t at = 0;
  };

  struct Unread {
    std::string text;
    std::int64_t line = 0;
    std::uint32_t at = 0;
  };

  std::string_view take_heading(std::string_view line);
  bool add_id_line(std::string_view line, const Origin& place);
  bool add_counted(std::string_view line, const Origin& place);
  bool continues_answer() const;
  ItemMatch match_in_section(const Entry& entry) const;
  bool numbers_are_global(std::size_t section) const;
  bool numbers_are_local(std::size_t section) const;

  const SheetReading& reading_;
  /// Items below each heading; the first is the text before any.
  std::vector<std::vector<std::size_t>> sections_ = {{}};
  std::vector<Entry> entries_;
  std::vector<Unread> unread_;
};

/// Reads a cell that holds many answers into the draft.
void add_text_answers(SheetReading& reading, std::string_view cell, const Origin& place,
                      Draft& draft);

}  // namespace tiku
