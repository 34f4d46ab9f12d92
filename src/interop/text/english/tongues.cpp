// Papers in French, German, Spanish and their neighbours are built as English ones are; their
// labels and numbers are spelt as English ones.
#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"

namespace tiku {
namespace {

struct Translation {
  std::string_view name;
  std::string_view english;
};

/// In front of a colon, or, where they are several answers, alone on a line.
constexpr Translation kLabels[] = {
    {"réponse", "Answer"},
    {"bonne réponse", "Answer"},
    {"réponse correcte", "Answer"},
    {"réponse attendue", "Answer"},
    {"réponses", "Answers"},
    {"corrigé", "Answers"},
    {"respuesta", "Answer"},
    {"respuesta correcta", "Answer"},
    {"respuestas", "Answers"},
    {"respuestas correctas", "Answers"},
    {"soluciones", "Answers"},
    {"resposta", "Answer"},
    {"resposta correta", "Answer"},
    {"respostas", "Answers"},
    {"gabarito", "Answers"},
    {"antwort", "Answer"},
    {"richtige antwort", "Answer"},
    {"lösung", "Answer"},
    {"lösungen", "Answers"},
    {"risposta", "Answer"},
    {"risposta corretta", "Answer"},
    {"risposta esatta", "Answer"},
    {"risposte", "Answers"},
    {"explication", "Explanation"},
    {"explicación", "Explanation"},
    {"explicação", "Explanation"},
    {"erklärung", "Explanation"},
    {"begründung", "Explanation"},
    {"erläuterung", "Explanation"},
    {"spiegazione", "Explanation"},
    {"korrekte antwort", "Answer"},
    {"richtige antworten", "Answer"},
    {"antwoord", "Answer"},
    {"juiste antwoord", "Answer"},
    {"goede antwoord", "Answer"},
    {"antwoorden", "Answers"},
    {"uitleg", "Explanation"},
    {"toelichting", "Explanation"},
    {"svar", "Answer"},
    {"rätt svar", "Answer"},
    {"odpowiedź", "Answer"},
    {"poprawna odpowiedź", "Answer"},
    {"odpowiedzi", "Answers"},
    {"cevap", "Answer"},
    {"doğru cevap", "Answer"},
    {"jawaban", "Answer"},
    {"kunci jawaban", "Answers"},
    {"pembahasan", "Explanation"},
};

/// Words for a question, before its number.
constexpr std::string_view kQuestions[] = {"frage",    "aufgabe", "pregunta", "domanda",
                                           "pergunta", "questão", "vraag",    "fråga",
                                           "pytanie",  "soru",    "soal",     "otázka"};

constexpr std::size_t kLongestLabel = 24;

/// Bytes that a label may begin with, in small letters.
constexpr std::array<bool, 256> kFirst = [] {
  std::array<bool, 256> first{};
  for (const Translation& label : kLabels) {
    first[static_cast<unsigned char>(label.name.front())] = true;
  }
  return first;
}();

std::string_view english_of(std::string_view name) {
  const std::string folded = fold_case(name);
  const auto* const found =
      std::find_if(std::begin(kLabels), std::end(kLabels),
                   [&folded](const Translation& label) { return label.name == folded; });
  return found == std::end(kLabels) ? std::string_view() : found->english;
}

void spell_label(EnglishLines& lines, std::size_t i) {
  const std::string_view line = lines.trimmed(i);
  if (line.empty() || !kFirst[static_cast<unsigned char>(line.front() | 0x20)]) {
    return;  // most lines
  }
  const std::size_t colon = line.substr(0, kLongestLabel).find(':');
  if (colon == std::string_view::npos && line.size() > kLongestLabel) {
    return;
  }
  const std::string_view english = english_of(trim(line.substr(0, colon)));
  if (colon != std::string_view::npos && !english.empty()) {
    lines.set(i, {english, ": ", trim(line.substr(colon + 1))});
  } else if (english == "Answers") {
    lines.set(i, {english, ":"});
  }
}

/// `Frage 1: ...`, `Pregunta nº 2` alone: the number, and where the question begins; 0 of other
/// lines.
std::int64_t named_number(std::string_view line, std::size_t& after) {
  for (const std::string_view word : kQuestions) {
    if (!has_word(line, 0, word)) {
      continue;
    }
    std::size_t at = past_spaces(line, word.size());
    for (const std::string_view sign : {"nr.", "nr", "nº", "n°", "no.", "#"}) {
      at += line.substr(at).starts_with(sign) ? sign.size() : 0;
    }
    at = past_spaces(line, at);
    const std::int64_t number = at > word.size() ? take_number(line, at) : 0;
    const bool sign =
        at < line.size() && std::string_view(":.)").find(line[at]) != std::string_view::npos;
    after = past_spaces(line, at + (sign ? 1 : 0));
    return sign || at >= line.size() ? number : 0;
  }
  return 0;
}

/// Questions behind a word for them, where they count from 1.
void spell_named_numbers(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::size_t after = 0;
  std::int64_t last = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::int64_t number = lines.is_blank(i) ? 0 : named_number(lines.trimmed(i), after);
    if (number == last + 1 || number == 1) {
      found.push_back(i);
      last = number;
    }
  }
  for (const std::size_t i : found.size() > 1 ? found : std::vector<std::size_t>()) {
    const std::string_view line = lines.trimmed(i);
    const std::int64_t number = named_number(line, after);
    lines.set(i, {"Question ", std::to_string(number), after < line.size() ? ": " : "",
                  line.substr(std::min(after, line.size()))});
  }
}

/// `1.- ¿Qué ...`: the dash belongs to the number.
void spell_dashed_number(EnglishLines& lines, std::size_t i) {
  const LineLead lead = lines.lead(i);
  const std::string_view line = lines[i];
  const bool dash = lead.sign == '.' && lead.after + 1 < line.size() &&
                    line[lead.after - 1] == '.' && line.substr(lead.after).starts_with("- ");
  if (lead.kind == LeadKind::number && dash) {
    lines.set(i, {std::to_string(lead.value), ". ", trim(line.substr(lead.after + 1))});
  }
}

}  // namespace

void spell_other_tongues(EnglishLines& lines) {
  for (std::size_t i = 0; i < lines.size(); ++i) {
    spell_label(lines, i);
    spell_dashed_number(lines, i);
  }
  spell_named_numbers(lines);
}

}  // namespace tiku
