#pragma once

#include <algorithm>
#include <array>

#include "grade/policies/messages.h"
#include "grade/policy.h"

namespace tiku {

// What the policy files share: the types they apply to, the golden responses and the parts of a
// formula in words.

inline constexpr std::array kMultipleTypes{QuestionType::multiple, QuestionType::indeterminate};
inline constexpr std::array kChoiceTypes{QuestionType::single, QuestionType::multiple,
                                         QuestionType::indeterminate};
inline constexpr std::array kAllTickTypes{QuestionType::single, QuestionType::multiple,
                                          QuestionType::indeterminate, QuestionType::judge};

inline constexpr std::array kExactTypes{QuestionType::single, QuestionType::multiple,
                                        QuestionType::indeterminate, QuestionType::judge,
                                        QuestionType::fill};
inline constexpr std::array kFillTypes{QuestionType::fill};
inline constexpr std::array kOpenTypes{QuestionType::short_answer, QuestionType::case_study};
inline constexpr std::array kGivenTypes{QuestionType::given};

/// "2 of 3 right, none wrong".
Text found(const PolicyCase& example);
/// "2 of 3 right, none wrong: full points, 2".
Text earns_all(const PolicyCase& example);
/// "2 of 3 right, 1 wrong: a wrong pick earns nothing".
Text wrong_pick_earns_nothing(const PolicyCase& example);
/// "2 of 3 right, none wrong: 2/3 of 2 = 4/3"; `working` is language-neutral arithmetic.
Text works_out(const PolicyCase& example, const std::string& working, const Rational& points);

/// "(2/3)", "4": a number that may stand in a product.
std::string factor(const Rational& value);

/// The working as it stands, or "max(0, working)" where it comes to less.
std::string floored(const std::string& working, const Rational& value);

inline Rational at_least_zero(const Rational& value) {
  return std::max(value, Rational(0));
}

}  // namespace tiku
