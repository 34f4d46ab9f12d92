#include "interop/label_words.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <string>

#include "base/text.h"

namespace tiku {
namespace {

using enum LabelMeaning;

/// By language: French, Spanish, Portuguese, German, Italian, Dutch, Swedish, Polish, Czech,
/// Turkish, Indonesian, Russian, Vietnamese, Korean, Japanese. What differs from the English word
/// in an accent only, or means other things beside, stays out.
constexpr LabelWord kWords[] = {
    {"énoncé", question},
    {"réponse", answer},
    {"reponse", answer},
    {"bonne réponse", answer},
    {"bonne reponse", answer},
    {"bonnes réponses", answer},
    {"réponse correcte", answer},
    {"reponse correcte", answer},
    {"réponse attendue", answer},
    {"rép.", answer},
    {"réponses", answers},
    {"corrigé", answers},
    {"corrigés", answers},
    {"explication", explanation},
    {"commentaire", explanation},
    {"commentaires", explanation},
    {"référence", source},
    {"pregunta", question},
    {"reactivo", question},
    {"enunciado", question},
    {"respuesta", answer},
    {"respuesta correcta", answer},
    {"resp.", answer},
    {"rpta", answer},
    {"rpta.", answer},
    {"respuestas", answers},
    {"respuestas correctas", answers},
    {"solución", answer},
    {"soluciones", answers},
    {"solucionario", answers},
    {"clave de respuestas", answers},
    {"hoja de respuestas", answers},
    {"plantilla de respuestas", answers},
    {"explicación", explanation},
    {"comentario", explanation},
    {"comentarios", explanation},
    {"justificación", explanation},
    {"referencia", source},
    {"fuente", source},
    {"pergunta", question},
    {"questão", question},
    {"resposta", answer},
    {"resposta correta", answer},
    {"resposta correcta", answer},
    {"resposta certa", answer},
    {"respostas", answers},
    {"gabarito", answers},
    {"soluções", answers},
    {"explicação", explanation},
    {"comentário", explanation},
    {"comentários", explanation},
    {"justificativa", explanation},
    {"referência", source},
    {"fonte", source},
    {"frage", question},
    {"aufgabe", question},
    {"antwort", answer},
    {"richtige antwort", answer},
    {"richtige antworten", answer},
    {"korrekte antwort", answer},
    {"richtig", answer},
    {"lösung", answer},
    {"lösungen", answers},
    {"lösungsschlüssel", answers},
    {"antworten", answers},
    {"auflösung", answers},
    {"erklärung", explanation},
    {"kommentar", explanation},
    {"begründung", explanation},
    {"erläuterung", explanation},
    {"quelle", source},
    {"domanda", question},
    {"risposta", answer},
    {"risposta corretta", answer},
    {"risposta esatta", answer},
    {"risp.", answer},
    {"risposte", answers},
    {"risposte corrette", answers},
    {"soluzione", answer},
    {"soluzioni", answers},
    {"correttore", answers},
    {"spiegazione", explanation},
    {"commento", explanation},
    {"riferimento", source},
    {"vraag", question},
    {"antwoord", answer},
    {"juiste antwoord", answer},
    {"goede antwoord", answer},
    {"antwoorden", answers},
    {"uitleg", explanation},
    {"toelichting", explanation},
    {"bron", source},
    {"fråga", question},
    {"svar", answer},
    {"rätt svar", answer},
    {"pytanie", question},
    {"odpowiedź", answer},
    {"poprawna odpowiedź", answer},
    {"odp.", answer},
    {"odpowiedzi", answers},
    {"klucz odpowiedzi", answers},
    {"otázka", question},
    {"soru", question},
    {"cevap", answer},
    {"doğru cevap", answer},
    {"soal", question},
    {"pertanyaan", question},
    {"jawaban", answer},
    {"jawaban benar", answer},
    {"kunci jawaban", answers},
    {"pembahasan", explanation},
    {"вопрос", question},
    {"ответ", answer},
    {"правильный ответ", answer},
    {"верный ответ", answer},
    {"правильные ответы", answer},
    {"ответы", answers},
    {"пояснение", explanation},
    {"источник", source},
    {"câu hỏi", question},
    {"đáp án", answer},
    {"đáp án đúng", answer},
    {"giải thích", explanation},
    {"문제", question},
    {"질문", question},
    {"정답", answer},
    {"답", answer},
    {"답안", answer},
    {"해설", explanation},
    {"答え", answer},
    {"解説", explanation},
};

constexpr char small(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Letters beyond ASCII share their first byte with their capitals, but for those named here.
constexpr std::array<bool, 256> kFirst = [] {
  std::array<bool, 256> first{};
  for (const LabelWord& entry : kWords) {
    first[static_cast<unsigned char>(entry.word.front())] = true;
  }
  first[0xD0] = true;  // Cyrillic capitals before small letters behind 0xD1
  return first;
}();

/// For each first byte the second ones, six bits of each; all of them beyond ASCII, where capitals
/// differ in the second.
constexpr std::array<std::uint64_t, 256> kSecond = [] {
  std::array<std::uint64_t, 256> seconds{};
  for (const LabelWord& entry : kWords) {
    const auto first = static_cast<unsigned char>(entry.word[0]);
    const auto second = static_cast<unsigned char>(entry.word[1]);
    seconds[first] |= first < 0x80 ? std::uint64_t{1} << (second & 0x3FU) : ~std::uint64_t{0};
  }
  seconds[0xD0] = ~std::uint64_t{0};
  return seconds;
}();

/// What the first two bytes tell.
bool may_begin_with(std::string_view text) {
  const auto second = static_cast<unsigned char>(text.size() < 2 ? '\0' : small(text[1]));
  return !text.empty() &&
         (kSecond[static_cast<unsigned char>(small(text[0]))] >> (second & 0x3FU) & 1U) != 0;
}

/// As many whole characters as any word has bytes.
std::string_view beginning_of(std::string_view text) {
  std::size_t size = 32;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) {
    --size;
  }
  return text.substr(0, size);
}

const LabelWord* entry_or_null(const LabelWord* found) {
  return found == std::end(kWords) ? nullptr : found;
}

}  // namespace

std::span<const LabelWord> label_words() {
  return kWords;
}

const LabelWord* find_label_word(std::string_view folded) {
  return entry_or_null(
      std::find_if(std::begin(kWords), std::end(kWords),
                   [folded](const LabelWord& entry) { return entry.word == folded; }));
}

const LabelWord* find_joined_label_word(std::string_view folded) {
  const auto is_joined = [folded](const LabelWord& entry) {
    std::size_t at = 0;
    for (const char c : entry.word) {
      if (c != ' ' && (at == folded.size() || folded[at++] != c)) {
        return false;
      }
    }
    return at == folded.size();
  };
  return entry_or_null(std::find_if(std::begin(kWords), std::end(kWords), is_joined));
}

bool may_begin_label_word(char first) {
  return kFirst[static_cast<unsigned char>(small(first))];
}

const LabelWord* leading_label_word(std::string_view text) {
  if (!may_begin_with(text)) {
    return nullptr;  // most texts
  }
  const std::string folded = fold_case(beginning_of(text));
  const LabelWord* longest = nullptr;
  for (const LabelWord& entry : kWords) {
    const bool longer = longest == nullptr || entry.word.size() > longest->word.size();
    if (longer && entry.word[0] == folded[0] && folded.starts_with(entry.word) &&
        fold_case(text.substr(0, entry.word.size())) == entry.word) {  // as many bytes
      longest = &entry;
    }
  }
  return longest;
}

}  // namespace tiku
