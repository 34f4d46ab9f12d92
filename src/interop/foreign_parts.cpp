#include "interop/foreign_parts.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/text.h"

namespace tiku {
namespace {

/// What papers of other languages call their parts, in small letters, and the English name.
struct PartWord {
  std::string_view words;
  std::string_view type;
};

constexpr PartWord kPartWords[] = {{"choix multiple", "Multiple choice"},
                                   {"choix unique", "Multiple choice"},
                                   {"opción múltiple", "Multiple choice"},
                                   {"selección múltiple", "Multiple choice"},
                                   {"elección múltiple", "Multiple choice"},
                                   {"selección única", "Multiple choice"},
                                   {"múltipla escolha", "Multiple choice"},
                                   {"escolha múltipla", "Multiple choice"},
                                   {"scelta multipla", "Multiple choice"},
                                   {"risposta multipla", "Multiple choice"},
                                   {"mehrfachauswahl", "Multiple choice"},
                                   {"einfachauswahl", "Multiple choice"},
                                   {"auswahlfragen", "Multiple choice"},
                                   {"meerkeuze", "Multiple choice"},
                                   {"flervalsfrågor", "Multiple choice"},
                                   {"flervalg", "Multiple choice"},
                                   {"wielokrotnego wyboru", "Multiple choice"},
                                   {"jednokrotnego wyboru", "Multiple choice"},
                                   {"çoktan seçmeli", "Multiple choice"},
                                   {"pilihan ganda", "Multiple choice"},
                                   {"trắc nghiệm", "Multiple choice"},
                                   {"texte à trous", "Fill in the blanks"},
                                   {"lückentext", "Fill in the blanks"},
                                   {"espacios en blanco", "Fill in the blanks"},
                                   {"complete los espacios", "Fill in the blanks"},
                                   {"preencha as lacunas", "Fill in the blanks"},
                                   {"completare", "Fill in the blanks"},
                                   {"boşluk doldurma", "Fill in the blanks"},
                                   {"questions ouvertes", "Short answer questions"},
                                   {"preguntas abiertas", "Short answer questions"},
                                   {"preguntas de desarrollo", "Short answer questions"},
                                   {"questões abertas", "Short answer questions"},
                                   {"questões discursivas", "Short answer questions"},
                                   {"offene fragen", "Short answer questions"},
                                   {"domande aperte", "Short answer questions"},
                                   {"open vragen", "Short answer questions"},
                                   {"pytania otwarte", "Short answer questions"}};

}  // namespace

std::string_view foreign_part_type(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  if (line.size() > kLongest || line.ends_with('.') || line.ends_with('?')) {
    return {};
  }
  const std::string folded = fold_case(line);
  const auto* const found = std::find_if(
      std::begin(kPartWords), std::end(kPartWords),
      [&folded](const PartWord& one) { return folded.find(one.words) != std::string::npos; });
  return found == std::end(kPartWords) ? std::string_view() : found->type;
}

}  // namespace tiku
