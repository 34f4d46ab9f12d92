#pragma once

#include <string>

namespace tiku {

/// The document without the choices of a judgement that stand under their own names, `true. 正确`
/// above `false. 错误`; above no answer they become options under letters, as which they tell that
/// it is one. Lines keep their numbers.
std::string with_lettered_truths(std::string document);

}  // namespace tiku
