// Papers in French, German, Spanish and their neighbours are built as English ones are; their
// labels and numbers are spelt as English ones.
#include <algorithm>
#include <array>
#include <iterator>

#include "base/text.h"
#include "interop/text/english_lines.h"

namespace tiku {
namespace {

struct Translation {
  std::string_view name;
  std::string_view english;
};

/// In front of a colon, or, where they are several answers, alone on a line.
constexpr Translation kLabels[] = {
    {"réponse", "Answer"},           {"bonne réponse", "Answer"},
    {"réponse correcte", "Answer"},  {"réponse attendue", "Answer"},
    {"réponses", "Answers"},         {"corrigé", "Answers"},
    {"respuesta", "Answer"},         {"respuesta correcta", "Answer"},
    {"respuestas", "Answers"},       {"respuestas correctas", "Answers"},
    {"soluciones", "Answers"},       {"resposta", "Answer"},
    {"resposta correta", "Answer"},  {"respostas", "Answers"},
    {"gabarito", "Answers"},         {"antwort", "Answer"},
    {"richtige antwort", "Answer"},  {"lösung", "Answer"},
    {"lösungen", "Answers"},         {"risposta", "Answer"},
    {"risposta corretta", "Answer"}, {"risposta esatta", "Answer"},
    {"risposte", "Answers"},         {"explication", "Explanation"},
    {"explicación", "Explanation"},  {"explicação", "Explanation"},
    {"erklärung", "Explanation"},    {"begründung", "Explanation"},
    {"erläuterung", "Explanation"},  {"spiegazione", "Explanation"},
};

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
}

}  // namespace tiku
