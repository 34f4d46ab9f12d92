#pragma once

#include <string>

namespace tiku {

/// The document with the lines emptied that a page prints between the last option of a question and
/// its answer, or behind its answer, again and again, whatever they say: 隐藏答案 加入收藏, AI讲解.
/// Lines keep their numbers.
std::string without_repeated_lines(std::string document);

}  // namespace tiku
