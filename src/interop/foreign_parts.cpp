#include "interop/foreign_parts.h"

#include <algorithm>
#include <span>
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

/// How papers of schools in Indonesia and Malaysia say what is to be done.
constexpr PartWord kTasks[] = {
    {"tanda silang", "Multiple choice"},    {"pilih", "Multiple choice"},
    {"isilah", "Fill in the blanks"},       {"titik-titik", "Fill in the blanks"},
    {"jawablah", "Short answer questions"}, {"soal uraian", "Short answer questions"}};

/// The type that one of the words in the line names; "" where none does.
std::string_view type_in(std::span<const PartWord> words, const std::string& folded) {
  const auto found = std::find_if(words.begin(), words.end(), [&folded](const PartWord& one) {
    return folded.find(one.words) != std::string::npos;
  });
  return found == words.end() ? std::string_view() : found->type;
}

}  // namespace

std::string_view foreign_part_type(std::string_view line) {
  constexpr std::size_t kLongest = 60;
  constexpr std::size_t kLongestTask = 120;
  if (line.size() > kLongestTask || line.ends_with('.') || line.ends_with('?')) {
    return {};
  }
  const bool tells = line.ends_with('!');
  if (line.size() > kLongest && !tells) {
    return {};
  }
  const std::string folded = fold_case(line);
  const std::string_view type = line.size() <= kLongest ? type_in(kPartWords, folded) : "";
  return type.empty() && tells ? type_in(kTasks, folded) : type;
}

}  // namespace tiku
