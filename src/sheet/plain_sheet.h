#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sheet/vocabulary.h"

namespace tiku {

/// An answer sheet taken apart where it stands; its texts are views into the file, lists of answers
/// into `lists`.
struct PlainSheet {
  struct Answer {
    /// As the file calls the item.
    std::string_view address;
    /// As RawAnswer::raw.
    std::string_view raw;
    std::uint32_t line = 0;
  };

  std::string_view id;
  std::string_view name;
  std::string_view group;
  std::vector<Answer> answers;
  std::string lists;
};

/// Reads the YAML sheets that programs write by the thousand: one person, `answers` by item, every
/// answer a word, a text in quotes or a list of them on one line. Gives exactly what the readers of
/// YAML and of sheets make of such a file, and false where a file holds anything else or may be
/// wrong: then they have to read it. Looks
/// at neither ids nor answers; an item that is answered twice is there twice.
class PlainSheetReader {
 public:
  /// `text` is a whole file as it was read; a NUL must stand behind it.
  bool read(std::string_view text, PlainSheet& sheet);

 private:
  bool take_field(PlainSheet& sheet);
  bool take_answers(PlainSheet& sheet);
  bool take_short_answer(PlainSheet& sheet);
  bool take_key(std::string_view& key);
  bool take_value(std::string_view& value, std::string& lists);
  bool take_quoted(std::string_view& value);
  bool take_word(std::string_view& value);
  bool take_list(std::string_view& value, std::string& lists);
  bool take_member(std::string& lists);
  bool end_line();
  bool next_content();
  SheetField field(std::string_view key);

  const char* begin_ = nullptr;
  const char* end_ = nullptr;
  const char* at_ = nullptr;
  /// Spaces before the content at the cursor.
  std::size_t indent_ = 0;
  std::uint32_t line_ = 0;
  /// What keys met before mean.
  std::vector<std::pair<std::string, SheetField>> fields_;
};

}  // namespace tiku
