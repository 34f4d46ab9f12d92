#include "model/bank.h"

namespace tiku {

std::vector<Item> items_of(const Bank& bank) {
  std::vector<Item> items;
  for (const Question& question : bank.questions) {
    if (question.is_leaf()) {
      items.push_back({&question, nullptr, question.section});
      continue;
    }
    for (const Question& part : question.parts) {
      items.push_back({&part, &question, question.section});
    }
  }
  return items;
}

}  // namespace tiku
