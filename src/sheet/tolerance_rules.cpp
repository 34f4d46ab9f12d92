#include "sheet/tolerance_rules.h"

#include <array>

#include "sheet/normalise.h"

namespace tiku {
namespace {

constexpr std::array kRules = {
    &tolerance::outer_space,    &tolerance::invisible,       &tolerance::full_width,
    &tolerance::circled_number, &tolerance::answer_label,    &tolerance::brackets,
    &tolerance::trailing_mark,  &tolerance::lower_case,      &tolerance::look_alike,
    &tolerance::label_mark,     &tolerance::label_prefix,    &tolerance::unchecked_text,
    &tolerance::option_text,    &tolerance::option_prefix,   &tolerance::position,
    &tolerance::separators,     &tolerance::order,           &tolerance::duplicate,
    &tolerance::range,          &tolerance::other_text,      &tolerance::blank_word,
    &tolerance::judge_word,     &tolerance::numbered_blanks, &tolerance::blank_separator,
    &tolerance::decimal_comma,  &tolerance::points_unit,
};

}  // namespace

std::span<const ToleranceRule* const> tolerance_rules() {
  return kRules;
}

}  // namespace tiku
