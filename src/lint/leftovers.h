#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "lint/texts.h"

namespace tiku {

/// A piece of a text that belongs to the page or program it was copied from.
struct Leftover {
  enum class Kind : std::uint8_t {
    entity,       // &nbsp;
    tag,          // <br>
    line_break,   // \n spelled out
    bold,         // **words**
    page_words,   // 点击查看答案
    page_number,  // 第 3 页 共 10 页
  };

  Kind kind = Kind::entity;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first leftover of a text. Linear; `classes` are the text's.
std::optional<Leftover> find_leftover(std::string_view text, TextClasses classes);

/// Whether a text is about web pages, markup or programs, where tags and escapes are the subject.
bool is_about_markup(std::string_view text);

}  // namespace tiku
