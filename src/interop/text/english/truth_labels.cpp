#include "interop/text/english/truth_labels.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {

TruthLabel truth_label(std::string_view line) {
  struct Word {
    std::string_view word;
    bool is_right = false;
  };

  constexpr Word kWords[] = {
      {"richtig", true},  {"falsch", false},     {"correct", true},  {"incorrect", false},
      {"right", true},    {"wrong", false},      {"correcta", true}, {"incorrecta", false},
      {"correcto", true}, {"incorrecto", false}, {"correta", true},  {"incorreta", false},
      {"errada", false},  {"corretta", true},    {"errata", false},  {"esatta", true},
      {"giusta", true},   {"sbagliata", false},  {"bonne", true},    {"mauvaise", false},
      {"juste", true},    {"fausse", false},     {"goed", true},     {"fout", false},
      {"juist", true},    {"onjuist", false},    {"prawda", true},   {"fałsz", false},
      {"rätt", true},     {"fel", false}};
  constexpr std::string_view kBullets[] = {"- ", "– ", "• ", "* ", "· "};
  std::size_t at = 0;
  for (const std::string_view bullet : kBullets) {
    at = line.starts_with(bullet) ? past_spaces(line, bullet.size()) : at;
  }
  const auto* const word = std::find_if(std::begin(kWords), std::end(kWords), [&](const Word& one) {
    const std::size_t colon = at + one.word.size();
    return has_word(line, at, one.word) && colon + 1 < line.size() && line[colon] == ':' &&
           line[colon + 1] == ' ';
  });
  return word == std::end(kWords)
             ? TruthLabel()
             : TruthLabel{past_spaces(line, at + word->word.size() + 1), word->is_right};
}

}  // namespace tiku
