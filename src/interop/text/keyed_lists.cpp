#include "interop/text/keyed_lists.h"

#include <algorithm>

#include "interop/text/keys/key_group.h"
#include "interop/text/scan/key_list.h"
#include "interop/text/scan/slots.h"

namespace tiku {
namespace {

/// Whether every answer of the key says true or false.
bool is_judged(const PaperText& text, const PaperGroup& key) {
  return std::all_of(key.entries.begin(), key.entries.end(), [&text](const NumberedEntry& entry) {
    const TextRange answer = key_answer(text, entry);
    const std::optional<TruthWord> truth = truth_word(text, answer.begin, answer.end);
    return truth && truth->end == answer.end;
  });
}

}  // namespace

void accept_keyed_lists(const PaperText& text, const std::vector<PaperGroup>& keys,
                        std::vector<PaperGroup>& refused, std::vector<PaperGroup>& groups) {
  std::vector<PaperGroup> left;
  for (PaperGroup& list : refused) {
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const PaperGroup& one) {
      return one.entries.front().begin > list.entries.front().begin &&
             answers_all(one, list, groups);
    });
    if (key == keys.end()) {
      left.push_back(std::move(list));
      continue;
    }
    list.type = !list.type && is_judged(text, *key) ? std::optional(TypeWord::judge) : list.type;
    const auto place = std::find_if(groups.begin(), groups.end(), [&](const PaperGroup& other) {
      return other.entries.front().begin > list.entries.front().begin;
    });
    groups.insert(place, std::move(list));
  }
  refused = std::move(left);
}

}  // namespace tiku
