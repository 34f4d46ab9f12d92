#include "interop/foreign_parts.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "base/text.h"

namespace tiku {
namespace {

/// What papers of other languages call their parts, in small letters as fold_case has them, and the
/// English name.
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
                                   {"opción única", "Multiple choice"},
                                   {"selección simple", "Multiple choice"},
                                   {"respuesta múltiple", "Multiple choice"},
                                   {"scelta singola", "Multiple choice"},
                                   {"meervoudige keuze", "Multiple choice"},
                                   {"flervalgsoppgaver", "Multiple choice"},
                                   {"flervalgsoppgåver", "Multiple choice"},
                                   {"monivalinta", "Multiple choice"},
                                   {"test wyboru", "Multiple choice"},
                                   {"výběr z možností", "Multiple choice"},
                                   {"výber z možností", "Multiple choice"},
                                   {"feleletválasztós", "Multiple choice"},
                                   {"alegere multiplă", "Multiple choice"},
                                   {"alegere simplă", "Multiple choice"},
                                   {"višestruki izbor", "Multiple choice"},
                                   {"višestrukog izbora", "Multiple choice"},
                                   {"izbirnega tipa", "Multiple choice"},
                                   {"множественный выбор", "Multiple choice"},
                                   {"выбор одного ответа", "Multiple choice"},
                                   {"с выбором ответа", "Multiple choice"},
                                   {"з вибором відповіді", "Multiple choice"},
                                   {"избираем отговор", "Multiple choice"},
                                   {"πολλαπλήσ επιλογήσ", "Multiple choice"},
                                   {"aneka pilihan", "Multiple choice"},
                                   {"bài tập trắc nghiệm", "Multiple choice"},
                                   {"बहुविकल्पीय", "Multiple choice"},
                                   {"texte à trous", "Fill in the blanks"},
                                   {"lückentext", "Fill in the blanks"},
                                   {"espacios en blanco", "Fill in the blanks"},
                                   {"complete los espacios", "Fill in the blanks"},
                                   {"preencha as lacunas", "Fill in the blanks"},
                                   {"completare", "Fill in the blanks"},
                                   {"boşluk doldurma", "Fill in the blanks"},
                                   {"phrases à trous", "Fill in the blanks"},
                                   {"complétez", "Fill in the blanks"},
                                   {"complète les phrases", "Fill in the blanks"},
                                   {"complete las oraciones", "Fill in the blanks"},
                                   {"complete las frases", "Fill in the blanks"},
                                   {"completa las frases", "Fill in the blanks"},
                                   {"completa las oraciones", "Fill in the blanks"},
                                   {"complete as frases", "Fill in the blanks"},
                                   {"complete as lacunas", "Fill in the blanks"},
                                   {"completa le frasi", "Fill in the blanks"},
                                   {"completate", "Fill in the blanks"},
                                   {"ergänze", "Fill in the blanks"},
                                   {"ergänzen sie", "Fill in the blanks"},
                                   {"lückentexte", "Fill in the blanks"},
                                   {"invulvragen", "Fill in the blanks"},
                                   {"udfyld", "Fill in the blanks"},
                                   {"fyll inn", "Fill in the blanks"},
                                   {"täydennä", "Fill in the blanks"},
                                   {"uzupełnij", "Fill in the blanks"},
                                   {"doplň", "Fill in the blanks"},
                                   {"doplňte", "Fill in the blanks"},
                                   {"egészítsd ki", "Fill in the blanks"},
                                   {"completează", "Fill in the blanks"},
                                   {"completați", "Fill in the blanks"},
                                   {"completati", "Fill in the blanks"},
                                   {"заполните пропуски", "Fill in the blanks"},
                                   {"попълнете", "Fill in the blanks"},
                                   {"συμπλήρωσε", "Fill in the blanks"},
                                   {"συμπληρώστε", "Fill in the blanks"},
                                   {"boşlukları doldur", "Fill in the blanks"},
                                   {"isian singkat", "Fill in the blanks"},
                                   {"điền vào chỗ trống", "Fill in the blanks"},
                                   {"điền từ", "Fill in the blanks"},
                                   {"रिक्त स्थान", "Fill in the blanks"},
                                   {"questions ouvertes", "Short answer questions"},
                                   {"preguntas abiertas", "Short answer questions"},
                                   {"preguntas de desarrollo", "Short answer questions"},
                                   {"questões abertas", "Short answer questions"},
                                   {"questões discursivas", "Short answer questions"},
                                   {"offene fragen", "Short answer questions"},
                                   {"domande aperte", "Short answer questions"},
                                   {"open vragen", "Short answer questions"},
                                   {"pytania otwarte", "Short answer questions"},
                                   {"réponses courtes", "Short answer questions"},
                                   {"réponse courte", "Short answer questions"},
                                   {"questions à réponse", "Short answer questions"},
                                   {"respuesta corta", "Short answer questions"},
                                   {"respuestas cortas", "Short answer questions"},
                                   {"respuesta breve", "Short answer questions"},
                                   {"resposta curta", "Short answer questions"},
                                   {"respostas curtas", "Short answer questions"},
                                   {"dissertativas", "Short answer questions"},
                                   {"perguntas abertas", "Short answer questions"},
                                   {"risposta breve", "Short answer questions"},
                                   {"risposta aperta", "Short answer questions"},
                                   {"kurzantwort", "Short answer questions"},
                                   {"kurze antwort", "Short answer questions"},
                                   {"offene aufgaben", "Short answer questions"},
                                   {"öppna frågor", "Short answer questions"},
                                   {"åbne spørgsmål", "Short answer questions"},
                                   {"åpne spørsmål", "Short answer questions"},
                                   {"avoimet kysymykset", "Short answer questions"},
                                   {"zadania otwarte", "Short answer questions"},
                                   {"otevřené otázky", "Short answer questions"},
                                   {"otvorené otázky", "Short answer questions"},
                                   {"kifejtős", "Short answer questions"},
                                   {"răspuns scurt", "Short answer questions"},
                                   {"otvorena pitanja", "Short answer questions"},
                                   {"klasik sorular", "Short answer questions"},
                                   {"açık uçlu", "Short answer questions"},
                                   {"открытые вопросы", "Short answer questions"},
                                   {"відкриті питання", "Short answer questions"},
                                   {"отворени въпроси", "Short answer questions"},
                                   {"ερωτήσεισ ανάπτυξησ", "Short answer questions"},
                                   {"câu hỏi tự luận", "Short answer questions"},
                                   {"tự luận", "Short answer questions"}};

/// How papers of schools in Indonesia and Malaysia say what is to be done.
constexpr PartWord kTasks[] = {
    {"tanda silang", "Multiple choice"},    {"pilih", "Multiple choice"},
    {"isilah", "Fill in the blanks"},       {"titik-titik", "Fill in the blanks"},
    {"jawablah", "Short answer questions"}, {"soal uraian", "Short answer questions"}};

constexpr std::size_t kSketch = 4096;

/// A place for the first three bytes at `at`, which few others share.
constexpr std::size_t sketch(std::string_view text, std::size_t at) {
  const auto byte = [text, at](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  return (std::size_t{byte(0)} * 169 + std::size_t{byte(1)} * 13 + byte(2)) % kSketch;
}

/// The places where words of either list may begin.
constexpr std::array<bool, kSketch> kMayBegin = [] {
  std::array<bool, kSketch> may{};
  for (const std::span<const PartWord> words :
       {std::span<const PartWord>(kPartWords), std::span<const PartWord>(kTasks)}) {
    for (const PartWord& one : words) {
      may[sketch(one.words, 0)] = true;
    }
  }
  return may;
}();

/// The type that one of the words in the line names, the first in their order; "" where none does.
std::string_view type_in(std::span<const PartWord> words, std::string_view folded) {
  std::size_t first = words.size();
  for (std::size_t at = 0; at + 2 < folded.size(); ++at) {
    if (kMayBegin[sketch(folded, at)]) {
      const std::string_view rest = folded.substr(at);
      first = static_cast<std::size_t>(
          std::find_if(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(first),
                       [rest](const PartWord& one) { return rest.starts_with(one.words); }) -
          words.begin());
    }
  }
  return first == words.size() ? std::string_view() : words[first].type;
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
