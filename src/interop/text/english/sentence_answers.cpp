// Answers that are told in a sentence of their own: `Correct answer is larynx`, `A alternativa
// correta é letra B) moralidade.`, and letters that are named as such: `Gabarito: letra B`.
#include "interop/text/english/sentence_answers.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::string_view kSentences[] = {"correct answer is ",
                                           "the correct answer is ",
                                           "the right answer is ",
                                           "right answer is ",
                                           "the correct option is ",
                                           "a alternativa correta é ",
                                           "a resposta correta é ",
                                           "a resposta certa é ",
                                           "a opção correta é ",
                                           "alternativa correta é ",
                                           "resposta correta é ",
                                           "la respuesta correcta es ",
                                           "la opción correcta es ",
                                           "la alternativa correcta es ",
                                           "respuesta correcta es ",
                                           "la bonne réponse est ",
                                           "la réponse correcte est ",
                                           "la réponse exacte est ",
                                           "la risposta corretta è ",
                                           "la risposta esatta è ",
                                           "la risposta giusta è ",
                                           "die richtige antwort ist ",
                                           "die korrekte antwort ist ",
                                           "die richtige lösung ist ",
                                           "het juiste antwoord is ",
                                           "het goede antwoord is ",
                                           "het correcte antwoord is ",
                                           "rätt svar är ",
                                           "det rätta svaret är ",
                                           "det rigtige svar er ",
                                           "riktig svar er ",
                                           "det riktige svaret er ",
                                           "oikea vastaus on ",
                                           "prawidłowa odpowiedź to ",
                                           "poprawna odpowiedź to ",
                                           "správná odpověď je ",
                                           "správna odpoveď je ",
                                           "răspunsul corect este ",
                                           "točan odgovor je ",
                                           "tačan odgovor je ",
                                           "pravilen odgovor je ",
                                           "jawaban yang benar adalah ",
                                           "jawaban yang tepat adalah ",
                                           "правильный ответ — ",
                                           "правильный ответ - ",
                                           "правильна відповідь — ",
                                           "đáp án đúng là ",
                                           "đáp án là ",
                                           "câu trả lời đúng là "};

/// What may go on with other words than an answer.
constexpr std::string_view kLooseSentences[] = {"doğru cevap ", "doğru yanıt ", "doğru seçenek ",
                                                "a helyes válasz ", "richtig ist "};

}  // namespace

std::size_t past_answer_sentence(std::string_view line, bool letter_follows) {
  // A capital beyond ASCII: Đáp án đúng là
  const bool wide = !line.empty() && (line.front() & '\x80') != 0;
  const std::size_t look = wide ? std::min(line.find(' '), line.size()) : 0;
  const std::string first = fold_case(line.substr(0, look));
  const auto begins = [&](std::string_view sentence) {
    return wide ? first.size() == look && sentence.starts_with(first) &&
                      line.substr(look).starts_with(sentence.substr(look))
                : has_word(line, 0, sentence);
  };
  const auto* found = std::find_if(std::begin(kSentences), std::end(kSentences), begins);
  if (found != std::end(kSentences)) {
    return past_spaces(line, found->size());
  }
  found = std::find_if(std::begin(kLooseSentences), std::end(kLooseSentences), begins);
  return letter_follows && found != std::end(kLooseSentences) ? past_spaces(line, found->size())
                                                              : 0;
}

std::size_t past_letter_name(std::string_view line, std::size_t at) {
  constexpr std::string_view kArticles[] = {"a ", "la ", "the ", "die ", "de ", "l'", "het "};
  constexpr std::string_view kNames[] = {
      "letra ",      "lettera ",   "lettre ",    "letter ",   "alternativa ", "opção ",
      "opción ",     "opzione ",   "option ",    "choice ",   "buchstabe ",   "antwort ",
      "réponse ",    "risposta ",  "respuesta ", "resposta ", "antwoord ",    "svar ",
      "alternativ ", "odpowiedź ", "opsi ",      "pilihan ",  "вариант ",     "phương án "};
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

std::size_t past_said_letter(std::string_view line, std::size_t at) {
  const char open = at < line.size() ? line[at] : ' ';
  const std::size_t letter = at + (open == '(' || open == '"' ? 1U : 0U);
  const char small = letter < line.size() ? static_cast<char>(line[letter] | 0x20) : ' ';
  const std::string_view rest = line.substr(std::min(letter + 1, line.size()));
  const bool ends = rest.empty() || rest.starts_with("’") ||
                    std::string_view(").:;,\"'").find(rest[0]) != std::string_view::npos;
  return small >= 'a' && small <= 'h' && ends ? letter + 1 : 0;
}

std::size_t past_suffix(std::string_view line, std::size_t at) {
  constexpr std::string_view kApostrophe = "’";
  const bool wide = line.substr(at).starts_with(kApostrophe);
  if (!wide && (at >= line.size() || line[at] != '\'')) {
    return at;
  }
  at += wide ? kApostrophe.size() : 1;
  while (at < line.size() && (is_ascii_letter(line[at]) || (line[at] & '\x80') != 0)) {
    ++at;
  }
  return at;
}

namespace {

/// Whether a single letter stands at `at`, and nothing or a sign behind it.
bool is_letter(std::string_view line, std::size_t at) {
  return past_said_letter(line, at) > 0;
}

/// Writes the letter at `at` as an answer, without the ending that a word of its language has.
void set_letter(EnglishLines& lines, std::size_t i, std::size_t at) {
  const std::string_view line = lines.trimmed(i);
  const std::size_t letter = past_said_letter(line, at);
  const std::size_t suffix = past_suffix(line, letter);
  lines.set(i, {"Answer: ", line.substr(at, letter - at), line.substr(suffix)});
}

/// `Answer: letra B.`: behind the label the letter alone.
void spell_named_letter(EnglishLines& lines, std::size_t i) {
  const std::string_view line = lines.trimmed(i);
  for (const std::string_view label : {"answer:", "answers:"}) {
    const std::size_t begin = has_word(line, 0, label) ? past_spaces(line, label.size()) : 0;
    const std::size_t letter = begin > 0 ? past_letter_name(line, begin) : 0;
    const std::size_t said = begin > 0 ? past_said_letter(line, letter) : 0;
    if (said > 0 && (letter > begin || past_suffix(line, said) > said)) {
      set_letter(lines, i, letter);
      return;
    }
  }
}

/// `Gabarito` above `Alternativa c)`: a label alone, and the line below it that names a letter.
void join_labels_alone(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::answer)) {
    const std::string_view label = lines.trimmed(i);
    if (label != "Answer:" && label != "Answers:") {
      continue;  // most lines
    }
    const std::size_t below = lines.next_filled(i + 1);
    const std::string_view line = below < lines.size() ? lines.trimmed(below) : "";
    const std::size_t letter = past_letter_name(line, 0);
    if (letter > 0 && is_letter(line, letter)) {
      found.push_back(i);
    }
  }
  for (const std::size_t i : found.size() > 1 ? found : std::vector<std::size_t>()) {
    const std::size_t below = lines.next_filled(i + 1);
    const std::string_view line = lines.trimmed(below);
    lines.set(i, {"Answer: ", line.substr(past_letter_name(line, 0))});
    lines.set(below, {});
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
  join_labels_alone(lines);
  std::vector<std::size_t> worded;
  for (const std::size_t i : lines.with(trait::words)) {
    if (lines.has(i, trait::colon)) {
      spell_named_letter(lines, i);
    }
    const std::string_view line = lines.trimmed(i);
    if (std::size_t begin = past_answer_sentence(line, true); begin > 0 && !line.ends_with('?')) {
      const std::size_t said = past_letter_name(line, begin);
      if (is_letter(line, said)) {
        set_letter(lines, i, said);
        continue;
      }
      begin = past_answer_sentence(line, false);
      if (begin > 0 && begin < line.size() && said == begin && is_below_question(lines, i)) {
        worded.push_back(i);
      }
    }
  }
  // One alone may be a question of its own.
  for (const std::size_t i : worded.size() > 1 ? worded : std::vector<std::size_t>()) {
    std::string_view said = lines.trimmed(i).substr(past_answer_sentence(lines.trimmed(i), false));
    said.remove_suffix(said.ends_with('.') ? 1 : 0);
    lines.set(i, {"Answer: ", said});
  }
}

}  // namespace tiku
