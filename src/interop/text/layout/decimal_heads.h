#pragma once

#include <string>

namespace tiku {

/// The document without the numbers of chapters before headings that name nothing but a type: 2.1
/// 单选题. Such a number begins no question. Lines keep their numbers.
std::string without_decimal_numbers(std::string document);

}  // namespace tiku
