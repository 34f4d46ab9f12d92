#include "interop/table/stem_letters.h"

#include <algorithm>

namespace tiku {

SlotFacts slot_facts(const Question& question) {
  SlotFacts facts;
  for (const Option& option : question.options) {
    facts.options += option.label.size() == 1 ? option.label : std::string();
  }
  return facts;
}

std::optional<Slot> answering_slot(const PaperText& stem, const QuestionRow& row,
                                   const SlotFacts& facts) {
  const TextRange all{0, stem.size()};
  const std::vector<Slot> slots =
      facts.is_labelled ? find_slots(stem, all) : answer_slots(stem, all, facts);
  for (const Slot& slot : slots) {
    std::string letters = slot.letters;
    std::sort(letters.begin(), letters.end());
    const bool known = letters.find_first_not_of(facts.options) == std::string::npos;
    const bool fits =
        facts.is_labelled ? letters == facts.labelled : !slot.in_text || row.answers_in_sentences;
    if (slot.kind == Slot::Kind::letters && known && fits) {
      return slot;
    }
  }
  return std::nullopt;
}

bool answer_in_sentences(const std::vector<std::string>& stems) {
  constexpr std::size_t kFewest = 3;
  SlotFacts any;
  any.options = "ABCDEFGH";
  std::size_t at_ends = 0;
  std::size_t within = 0;
  for (const std::string& stem : stems) {
    const PaperText text(stem);
    bool ends = false;
    bool is_within = false;
    for (const Slot& slot : answer_slots(text, {0, text.size()}, any)) {
      const bool letters = slot.kind == Slot::Kind::letters;
      ends = ends || (letters && !slot.in_text);
      is_within = is_within || (letters && slot.in_text);
    }
    at_ends += ends ? 1U : 0U;
    within += !ends && is_within ? 1U : 0U;
  }
  return within > 0 && stems.size() >= kFewest && (at_ends > 0 || 3 * within >= stems.size());
}

}  // namespace tiku
