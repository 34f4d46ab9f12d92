#include "lint/code_text.h"

#include <algorithm>
#include <iterator>

namespace tiku {

bool is_code_like(std::string_view text) {
  constexpr std::string_view kSigns[] = {
      "{",       "}",       "==",      "!=",      "<=",       ">=",       "=>",
      "->",      "::",      "&&",      "||",      "++",       "+=",       "();",
      "//",      "/*",      "</",      "/>",      "```",      "$$",       "\\(",
      "\\)",     "\\[",     "\\n",     "\\d",     "#include", "SELECT ",  "select ",
      "INSERT ", "insert ", "UPDATE ", "CREATE ", "import ",  "def ",     "return ",
      "printf",  "print(",  "cout",    "=IF(",    "=SUM(",    "=VLOOKUP("};
  return std::any_of(std::begin(kSigns), std::end(kSigns), [text](std::string_view sign) {
    return text.find(sign) != std::string_view::npos;
  });
}

}  // namespace tiku
