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

/// By language: French, Spanish and Catalan, Portuguese, German, Italian, Dutch, the languages of
/// the North, Polish, Czech, Slovak, Hungarian, Romanian, those of the Balkans and the Baltic,
/// Basque, Turkish, Indonesian and Malay, Russian, Ukrainian, Bulgarian, Serbian, Greek (with the
/// sigma of fold_case), Vietnamese, Hindi, Korean, Japanese. What differs from the English word in
/// an accent only, or means other things beside, stays out.
constexpr std::string_view kQuestionWords =
    "énoncé|pregunta|reactivo|enunciado|pergunta|questão|quesito|frage|aufgabe|"
    "domanda|vraag|opgave|fråga|spørgsmål|spørsmål|oppgave|kysymys|pytanie|zadanie|otázka|"
    "úloha|kérdés|întrebare|întrebarea|intrebarea|pitanje|vprašanje|küsimus|jautājums|"
    "klausimas|galdera|soru|soal|pertanyaan|soalan|вопрос|питання|запитання|въпрос|питање|"
    "ερώτηση|câu hỏi|प्रश्न|문제|질문";

constexpr std::string_view kAnswerWords =
    "réponse|reponse|bonne réponse|bonne reponse|la bonne réponse|bonnes réponses|"
    "réponse correcte|reponse correcte|réponse exacte|réponse juste|réponses correctes|"
    "réponse attendue|rép.|respuesta|respuesta correcta|la respuesta correcta|"
    "respuesta exacta|opción correcta|alternativa correcta|resp.|rpta|rpta.|clave|solución|"
    "resposta|resposta correta|resposta correcta|resposta certa|alternativa correta|"
    "opção correta|gab.|solução|antwort|richtige antwort|richtige antworten|korrekte antwort|"
    "korrekte antworten|richtige lösung|richtig|lösung|risposta|risposta corretta|"
    "risposta esatta|risposta giusta|risp.|soluzione|antwoord|juiste antwoord|"
    "het juiste antwoord|goede antwoord|correcte antwoord|correct antwoord|oplossing|svar|"
    "rätt svar|rigtigt svar|riktig svar|korrekt svar|rett svar|lösning|løsning|vastaus|"
    "oikea vastaus|ratkaisu|odpowiedź|poprawna odpowiedź|prawidłowa odpowiedź|odp.|"
    "rozwiązanie|odpověď|správná odpověď|odpoveď|správna odpoveď|riešenie|válasz|"
    "helyes válasz|megoldás|răspuns|răspuns corect|răspunsul corect|raspuns|raspuns corect|"
    "raspunsul corect|odgovor|točan odgovor|tačan odgovor|ispravan odgovor|pravilan odgovor|"
    "pravilen odgovor|rješenje|rešenje|rešitev|õige vastus|vastus|atbilde|pareizā atbilde|"
    "atsakymas|teisingas atsakymas|erantzuna|cevap|doğru cevap|yanıt|yanit|doğru yanıt|doğru yanit|"
    "doğru seçenek|doğru şık|jawaban|jawaban benar|jawaban yang benar|jawaban yang tepat|"
    "jawab|kunci|jawapan|ответ|правильный ответ|верный ответ|правильные ответы|верные ответы|"
    "правильный вариант|эталон ответа|відповідь|правильна відповідь|вірна відповідь|отговор|"
    "верен отговор|правилен отговор|одговор|тачан одговор|απάντηση|σωστή απάντηση|đáp án|"
    "đáp án đúng|đáp án chính xác|câu trả lời|câu trả lời đúng|trả lời|उत्तर|सही उत्तर|정답|답|"
    "답안|答え";

constexpr std::string_view kAnswersWords =
    "réponses|corrigé|corrigés|corrigé type|clé de correction|clés de correction|"
    "grille de correction|grille de réponses|grille des réponses|feuille de réponses|"
    "respuestas|respuestas correctas|soluciones|solucionario|clave de respuestas|"
    "clave de respuesta|claves de respuesta|clave de corrección|claves|hoja de respuestas|"
    "tabla de respuestas|plantilla de respuestas|plantilla de corrección|"
    "plantilla correctora|respostes|solucions|respostas|respostas corretas|gabarito|"
    "gabaritos|gabarito oficial|gabarito comentado|gabarito explicado|chave de respostas|"
    "chave de correção|folha de respostas|soluções|lösungen|lösungsschlüssel|lösungsbogen|"
    "lösungsblatt|lösungsteil|musterlösung|musterlösungen|antworten|antwortschlüssel|"
    "auflösung|auflösungen|risposte|risposte corrette|risposte esatte|soluzioni|correttore|"
    "chiave di correzione|chiavi di correzione|chiave delle risposte|griglia di correzione|"
    "griglia delle risposte|tabella delle risposte|antwoorden|antwoordmodel|antwoordenblad|"
    "antwoordsleutel|correctiemodel|correctievoorschrift|oplossingen|facit|facitliste|fasit|"
    "rätta svar|svarsnyckel|svarnøgle|løsningsforslag|løsninger|lösningar|vastaukset|"
    "oikeat vastaukset|ratkaisut|odpowiedzi|poprawne odpowiedzi|prawidłowe odpowiedzi|"
    "klucz odpowiedzi|klucz rozwiązań|rozwiązania|odpovědi|správné odpovědi|"
    "klíč správných odpovědí|řešení|odpovede|správne odpovede|riešenia|válaszok|"
    "helyes válaszok|megoldások|megoldókulcs|javítókulcs|răspunsuri|răspunsuri corecte|"
    "răspunsurile corecte|raspunsuri|raspunsuri corecte|barem de corectare|"
    "grila de răspunsuri|soluții|rezolvări|odgovori|točni odgovori|tačni odgovori|"
    "pravilni odgovori|ključ odgovora|rješenja|rešenja|rešitve|õiged vastused|vastused|"
    "atbildes|pareizās atbildes|atsakymai|teisingi atsakymai|erantzunak|cevap anahtarı|"
    "cevap anahtari|cevaplar|doğru cevaplar|yanıt anahtarı|yanit anahtari|yanıtlar|yanitlar|"
    "kunci jawaban|kunci soal|jawaban soal|skema jawapan|ответы|ключ|ключи|ключ к тесту|"
    "ключи к тесту|эталон ответов|эталоны ответов|відповіді|правильні відповіді|"
    "ключ до тесту|отговори|верни отговори|одговори|απαντήσεισ|σωστέσ απαντήσεισ|λύσεισ|"
    "bảng đáp án|đáp án đề|đáp án đề thi|đáp án đề số|đáp án tham khảo|उत्तर कुंजी";

constexpr std::string_view kExplanationWords =
    "explication|explications|commentaire|commentaires|explicación|comentario|comentarios|"
    "justificación|retroalimentación|explicació|explicação|comentário|comentários|"
    "justificativa|justificação|resolução|erklärung|kommentar|begründung|erläuterung|"
    "spiegazione|commento|motivazione|uitleg|toelichting|förklaring|forklaring|selitys|"
    "perustelu|wyjaśnienie|uzasadnienie|vysvětlení|vysvetlenie|magyarázat|indoklás|"
    "explicație|explicatie|objašnjenje|obrazloženje|razlaga|selgitus|açıklama|açiklama|çözüm|"
    "pembahasan|penjelasan|пояснение|обоснование|комментарий|пояснення|обяснение|објашњење|"
    "εξήγηση|αιτιολόγηση|giải thích|lời giải|hướng dẫn giải|व्याख्या|해설|解説";

constexpr std::string_view kSourceWords =
    "référence|referencia|fuente|referência|fonte|quelle|riferimento|bron|källa|kilde|lähde|"
    "źródło|zdroj|forrás|sursa|kaynak|sumber|источник|джерело|πηγή|nguồn";

constexpr std::size_t count_words(std::string_view list) {
  return static_cast<std::size_t>(std::count(list.begin(), list.end(), '|')) + 1;
}

constexpr std::size_t kCount = count_words(kQuestionWords) + count_words(kAnswerWords) +
                               count_words(kAnswersWords) + count_words(kExplanationWords) +
                               count_words(kSourceWords);

/// All of them.
constexpr std::array<LabelWord, kCount> kWords = [] {
  std::array<LabelWord, kCount> words{};
  std::size_t count = 0;
  const auto add = [&](std::string_view list, LabelMeaning meaning) {
    while (!list.empty()) {
      const std::size_t end = std::min(list.find('|'), list.size());
      words[count++] = {list.substr(0, end), meaning};
      list.remove_prefix(std::min(end + 1, list.size()));
    }
  };
  add(kQuestionWords, question);
  add(kAnswerWords, answer);
  add(kAnswersWords, answers);
  add(kExplanationWords, explanation);
  add(kSourceWords, source);
  return words;
}();

/// One more than the index of the first word with each first byte, and behind each word that of the
/// next one; 0 where none is: most lines begin with a letter that few words begin with.
struct Chains {
  std::array<std::uint16_t, 256> firsts{};
  std::array<std::uint16_t, kCount> nexts{};
};

constexpr Chains kChains = [] {
  Chains chains;
  for (std::size_t i = kCount; i > 0; --i) {
    std::uint16_t& first = chains.firsts[static_cast<unsigned char>(kWords[i - 1].word.front())];
    chains.nexts[i - 1] = first;
    first = static_cast<std::uint16_t>(i);
  }
  return chains;
}();

/// Calls `take` with all words, in their order, that begin with the byte.
template <class Take>
void for_each_with(char first, Take take) {
  for (std::size_t i = kChains.firsts[static_cast<unsigned char>(first)]; i > 0;
       i = kChains.nexts[i - 1]) {
    take(kWords[i - 1]);
  }
}

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
  std::size_t size = 56;
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
  if (!may_begin_with(folded)) {
    return nullptr;  // most words
  }
  const LabelWord* found = nullptr;
  for_each_with(folded.front(), [&](const LabelWord& entry) {
    found = found == nullptr && entry.word == folded ? &entry : found;
  });
  return found;
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
  for_each_with(folded[0], [&](const LabelWord& entry) {
    const bool longer = longest == nullptr || entry.word.size() > longest->word.size();
    if (longer && folded.starts_with(entry.word) &&
        fold_case(text.substr(0, entry.word.size())) == entry.word) {  // as many bytes
      longest = &entry;
    }
  });
  return longest;
}

}  // namespace tiku
