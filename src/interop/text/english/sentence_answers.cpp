// Answers that are told in a sentence of their own: `Correct answer is larynx`, `A alternativa
// correta é letra B) moralidade.`, and letters that are named as such: `Gabarito: letra B`.
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::string_view kSentences[] = {
    "correct answer is ",       "the correct answer is ",   "the right answer is ",
    "right answer is ",         "a alternativa correta é ", "a resposta correta é ",
    "alternativa correta é ",   "resposta correta é ",      "la respuesta correcta es ",
    "la opción correcta es ",   "la bonne réponse est ",    "la réponse correcte est ",
    "la risposta corretta è ",  "la risposta esatta è ",    "die richtige antwort ist ",
    "die richtige lösung ist ", "het juiste antwoord is ",  "prawidłowa odpowiedź to "};

/// Behind the sentence that the line begins with; 0 of other lines.
std::size_t past_sentence(std::string_view line) {
  const auto* const found =
      std::find_if(std::begin(kSentences), std::end(kSentences),
                   [line](std::string_view sentence) { return has_word(line, 0, sentence); });
  return found != std::end(kSentences) ? past_spaces(line, found->size()) : 0;
}

/// Behind the words that name a letter, at `at`.
std::size_t past_name(std::string_view line, std::size_t at) {
  constexpr std::string_view kArticles[] = {"a ", "la ", "the ", "die ", "de "};
  constexpr std::string_view kNames[] = {"letra ",       "lettera ",   "lettre ",  "letter ",
                                         "alternativa ", "opção ",     "opción ",  "opzione ",
                                         "option ",      "buchstabe ", "antwort ", "réponse "};
  for (const std::string_view article : kArticles) {
    const std::size_t behind = at + article.size();
    const bool named = has_word(line, at, article) &&
                       std::any_of(std::begin(kNames), std::end(kNames),
                                   [&](auto name) { return has_word(line, behind, name); });
    if (named) {
      at = behind;
      break;
    }
  }
  for (const std::string_view name : kNames) {
    if (has_word(line, at, name)) {
      return past_spaces(line, at + name.size());
    }
  }
  return at;
}

/// Whether a single letter stands at `at`, and nothing or a sign behind it.
bool is_letter(std::string_view line, std::size_t at) {
  if (at >= line.size()) {
    return false;
  }
  const std::size_t letter = at + (line[at] == '(' || line[at] == '"' ? 1U : 0U);
  const char small = letter < line.size() ? static_cast<char>(line[letter] | 0x20) : ' ';
  const bool ends = letter + 1 >= line.size() ||
                    std::string_view(").:;,\"").find(line[letter + 1]) != std::string_view::npos;
  return small >= 'a' && small <= 'h' && ends;
}

/// `Answer: letra B.`: behind the label the letter alone.
void spell_named_letter(EnglishLines& lines, std::size_t i) {
  const std::string_view line = lines.trimmed(i);
  for (const std::string_view label : {"answer:", "answers:"}) {
    const std::size_t begin = has_word(line, 0, label) ? past_spaces(line, label.size()) : 0;
    const std::size_t letter = begin > 0 ? past_name(line, begin) : 0;
    if (letter > begin && is_letter(line, letter)) {
      lines.set(i, {"Answer: ", line.substr(letter)});
      return;
    }
  }
}

/// Whether a question without options ends above: what is said there answers it.
bool is_below_question(const EnglishLines& lines, std::size_t i) {
  i = lines.behind_filled(i);
  const LeadKind kind = i > 0 ? lines.lead(i - 1).kind : LeadKind::none;
  return i > 0 && kind != LeadKind::letter &&
         (kind != LeadKind::none || ends_asking(lines.trimmed(i - 1)));
}

}  // namespace

void spell_sentence_answers(EnglishLines& lines) {
  std::vector<std::size_t> worded;
  for (const std::size_t i : lines.with(trait::words)) {
    if (lines.has(i, trait::colon)) {
      spell_named_letter(lines, i);
    }
    const std::string_view line = lines.trimmed(i);
    const std::size_t begin = past_sentence(line);
    if (begin == 0 || begin >= line.size() || line.back() == '?') {
      continue;  // most lines
    }
    const std::size_t said = past_name(line, begin);
    if (is_letter(line, said)) {
      lines.set(i, {"Answer: ", line.substr(said)});
    } else if (said == begin && is_below_question(lines, i)) {
      worded.push_back(i);
    }
  }
  // One alone may be a question of its own.
  for (const std::size_t i : worded.size() > 1 ? worded : std::vector<std::size_t>()) {
    std::string_view said = lines.trimmed(i).substr(past_sentence(lines.trimmed(i)));
    said.remove_suffix(said.ends_with('.') ? 1 : 0);
    lines.set(i, {"Answer: ", said});
  }
}

}  // namespace tiku
