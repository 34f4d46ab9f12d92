#pragma once

#include <string>

namespace tiku {

/// The text without the numbers that a page puts before the pieces it cuts a text into, wherever
/// that is in the text: `1、安全试题一、单选题1. ...`, `2、A. 报警B. ...`. Lines stay lines.
std::string without_piece_numbers(std::string text);

}  // namespace tiku
