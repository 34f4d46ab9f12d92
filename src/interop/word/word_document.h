#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/table.h"
#include "interop/lined_text.h"
#include "interop/word/word_paragraph.h"

namespace tiku {

/// A Word document as the lines a person reads, numbers of lists included. Paragraphs are counted
/// from 1 through tables and boxes, empty ones too.
struct WordDocument {
  struct Loss {
    WordLoss kind = WordLoss::picture;
    std::string text;
    std::int64_t paragraph = 0;
  };

  struct Mark {
    SetOff set_off;
    std::int64_t paragraph = 0;
  };

  LinedText lines;
  /// Tables that are question lists: they are not in `lines`. `sheet` is the line above.
  std::vector<Table> tables;
  std::vector<Loss> losses;
  std::vector<Mark> marks;
};

/// Whether the bytes are a Word document.
bool is_word_document(std::string_view bytes);

/// Reads the body of a .docx; headers, footers, comments and deleted text are left out. Refuses zip
/// bombs, passwords, entities and endless nesting, with the reason.
Result<WordDocument> read_word(std::string_view bytes);

}  // namespace tiku
