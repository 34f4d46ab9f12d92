#pragma once

#include <string>

namespace tiku {

/// The document without the fields that a program prints around each of its questions and that say
/// nothing a bank keeps: 答案是否正确（Y为正确，N为错误）：Y below answers, 图片: with an address.
/// An answer that its check calls wrong goes with it. Behind 题目: and below 第 6 题 the number
/// that the program found in the stem (*1、) is taken off. Lines keep their numbers.
std::string without_field_lines(std::string document);

}  // namespace tiku
