// A question that takes one answer in the file may ask for several in words. A number alone says
// little (two clerks may be what it is about); beside a word for choosing or for answers it does.
#include "interop/moodle/asked_count.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

using Words = std::vector<std::string_view>;

/// English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, from 2 on.
constexpr std::array<std::string_view, 4> kNumbers = {
    "2|two|zwei|deux|dos|duas|dois|due|twee|dwie|два|две",
    "3|three|drei|trois|tres|três|tre|drie|trzy|три",
    "4|four|vier|quatre|cuatro|quatro|quattro|cztery|четыре",
    "5|five|fünf|cinq|cinco|cinque|vijf|pięć|пять"};

/// What stands right before the number.
constexpr std::string_view kChoosing =
    "choose|select|pick|mark|tick|check|wählen|wähle|choisissez|choisir|cochez|sélectionnez|elija|"
    "elige|seleccione|selecciona|marque|escolha|selecione|assinale|scegli|scegliere|selezionare|"
    "seleziona|kies|selecteer|wybierz|zaznacz|выберите|укажите|отметьте";

/// What stands right behind the number.
constexpr std::string_view kAnswers =
    "correct|right|answers|options|choices|richtige|korrekte|antworten|réponses|bonnes|respuestas|"
    "opciones|correctas|respostas|opções|alternativas|corretas|risposte|opzioni|antwoorden|juiste|"
    "odpowiedzi|poprawne|ответа|ответов|варианта|вариантов|верных|правильных";

bool is_listed(std::string_view word, std::string_view list) {
  const std::vector<std::string_view> words = split(list, "|");
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// The words of a text in small letters, without the signs around them.
Words words_in(std::string_view folded) {
  constexpr std::string_view kSigns = " \n\t.,:;!?()[]{}<>*_/\"'-";
  Words words;
  std::size_t at = 0;
  while ((at = folded.find_first_not_of(kSigns, at)) != std::string_view::npos) {
    const std::size_t end = std::min(folded.find_first_of(kSigns, at), folded.size());
    words.push_back(folded.substr(at, end - at));
    at = end;
  }
  return words;
}

}  // namespace

bool asks_for_count(std::string_view stem, std::size_t count) {
  if (count < 2 || count - 2 >= kNumbers.size()) {
    return false;
  }
  const std::string folded = fold_case(stem);
  const Words words = words_in(folded);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool chosen = i > 0 && is_listed(words[i - 1], kChoosing);
    const bool answers = i + 1 < words.size() && is_listed(words[i + 1], kAnswers);
    if ((chosen || answers) && is_listed(words[i], kNumbers[count - 2])) {
      return true;
    }
  }
  return false;
}

}  // namespace tiku
