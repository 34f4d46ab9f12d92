#pragma once

#include <string>

namespace tiku {

/// The document without the signs of Markdown and of platforms around its text: bold marks, quote
/// signs, bullets before options. `[x]`, and a colour or bold type that some options of nearly
/// every question have, become the mark 正确答案. Blocks of code stay as they are, lines keep their
/// numbers.
std::string without_markup(std::string document);

/// The document without the spaces that a scan put between all its characters.
std::string without_wide_spacing(std::string document);

}  // namespace tiku
