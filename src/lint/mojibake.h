#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "lint/texts.h"

namespace tiku {

/// A piece of a text that was read in the wrong encoding.
struct Garble {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// What it was, where that can be told.
  std::string original = {};
};

/// The first piece of `text` that surely was read in the wrong encoding: UTF-8 as Windows-1252 or
/// as GBK, GBK as Windows-1252, characters that were lost (U+FFFD) or never there (锟斤拷, 烫烫烫).
/// Linear; `classes` are the text's.
std::optional<Garble> find_garble(std::string_view text, TextClasses classes);

/// Whether a text has such a piece: what else looks wrong in it has that cause.
bool is_garbled(const LocatedText& text);

}  // namespace tiku
