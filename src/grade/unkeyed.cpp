#include "grade/unkeyed.h"

#include <algorithm>

#include "bank/load.h"

namespace tiku {
namespace {

bool is_dropped(const Question& question, const std::vector<Adjustment>& adjustments,
                const Bank& bank) {
  return std::any_of(adjustments.begin(), adjustments.end(), [&](const Adjustment& adjustment) {
    return adjustment.kind == Adjustment::Kind::drop &&
           find_question(bank, adjustment.item) == &question;
  });
}

}  // namespace

std::vector<const Question*> unkeyed_questions(const Bank& bank,
                                               const std::vector<Adjustment>& adjustments) {
  std::vector<const Question*> missing;
  for (const Item& item : items_of(bank)) {
    const Question& question = *item.question;
    if (!question.keyed && question.scored && !is_dropped(question, adjustments, bank)) {
      missing.push_back(&question);
    }
  }
  return missing;
}

}  // namespace tiku
