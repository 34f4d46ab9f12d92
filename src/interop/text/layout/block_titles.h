#pragma once

#include <string_view>

namespace tiku {

/// The title that begins a block of lines, the first of which is `line`, without white space on
/// either side: a line of its own that names an exam, or the name of an exam or of a text glued to
/// the beginning of what it heads: `客服知识试题一、单选题1. ...`, `值班须知一、...`. What stands
/// below must count from 1 then: `below` is the text behind the line. Empty where no title stands
/// there.
std::string_view block_title(std::string_view line, std::string_view below);

}  // namespace tiku
