#include "interop/spacing.h"

#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "interop/flat.h"

namespace tiku {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Two of them in a row; at the ends nothing is lost.
bool has_run(std::string_view text) {
  const std::string_view inner = trim(text);
  return std::adjacent_find(inner.begin(), inner.end(), [](char a, char b) {
           return is_space(a) && is_space(b);
         }) != inner.end();
}

}  // namespace

bool has_spacing(const Item& item) {
  const Question& question = *item.question;
  return has_run(flat_stem(item)) || has_run(question.explanation) ||
         has_run(question.rubric->reference) ||
         std::any_of(question.options.begin(), question.options.end(),
                     [](const Option& option) { return has_run(option.text); });
}

}  // namespace tiku
