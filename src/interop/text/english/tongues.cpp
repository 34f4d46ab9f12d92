// Papers in French, German, Spanish and their neighbours are built as English ones are; their
// labels and numbers are spelt as English ones.
#include <algorithm>
#include <iterator>
#include <vector>

#include "base/text.h"
#include "interop/label_words.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/byte_set.h"

namespace tiku {
namespace {

constexpr std::size_t kLongestLabel = 48;
constexpr std::size_t kLongestHead = 80;

/// In front of a colon, or, where they are several answers, alone on a line.
std::string_view english_of(std::string_view name) {
  const LabelWord* const label = find_label_word(fold_case(name));
  if (label == nullptr) {
    return {};
  }
  switch (label->meaning) {
    case LabelMeaning::question:
      return "Question";
    case LabelMeaning::answer:
      return "Answer";
    case LabelMeaning::answers:
      return "Answers";
    case LabelMeaning::explanation:
      return "Explanation";
    case LabelMeaning::source:
      return "Reference";
  }
  return {};
}

/// `✔ Richtige Antwort: a`: what stands behind the sign, which marks the label and no option.
std::string_view behind_sign(std::string_view line) {
  if ((line.empty() ? 0 : line.front() & '\x80') == 0) {
    return line;  // most lines
  }
  for (const std::string_view sign :
       {"✔", "✓", "✅", "☑", "➡", "→", "►", "👉", "💡", "\xEF\xB8\x8F"}) {
    line = line.starts_with(sign) ? trim(line.substr(sign.size())) : line;
  }
  return line;
}

/// `Réponse de l'élève : B`, `Tu respuesta: B`: what somebody answered, no answer of the paper.
bool spell_response(EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kWords[] = {"votre réponse",         "ta réponse",
                                         "réponse de l'élève",    "réponse de l’élève",
                                         "réponse de l'étudiant", "réponse de l’étudiant",
                                         "réponse du candidat",   "réponse donnée",
                                         "tu respuesta",          "su respuesta",
                                         "respuesta del alumno",  "respuesta del estudiante",
                                         "respuesta dada",        "sua resposta",
                                         "tua resposta",          "resposta do aluno",
                                         "la tua risposta",       "tua risposta",
                                         "risposta data",         "risposta dello studente",
                                         "deine antwort",         "ihre antwort",
                                         "antwort des schülers",  "gegebene antwort",
                                         "jouw antwoord",         "uw antwoord",
                                         "twoja odpowiedź",       "ditt svar"};
  constexpr ByteSet kFirsts = ByteSet("VTRSLDIJU").with_firsts(kWords);
  const std::string_view line = lines.trimmed(i);
  if (!lines.has(i, trait::colon) || !kFirsts.has(line.front())) {
    return false;  // most lines
  }
  for (const std::string_view words : kWords) {
    const std::size_t colon = has_word(line, 0, words) ? past_spaces(line, words.size()) : 0;
    if (colon > 0 && colon < line.size() && line[colon] == ':') {
      lines.set(i, {"Your answer: ", trim(line.substr(colon + 1))});
      return true;
    }
  }
  return false;
}

void spell_label(EnglishLines& lines, std::size_t i) {
  const std::string_view line = behind_sign(lines.trimmed(i));
  if (line.empty() || !may_begin_label_word(line.front()) || is_answer_line(line)) {
    return;  // most lines
  }
  const std::size_t colon = line.substr(0, kLongestLabel).find(':');
  if (colon == std::string_view::npos && line.size() > kLongestLabel) {
    return;
  }
  const std::string_view english = english_of(trim(line.substr(0, colon)));
  if (english == "Question" && colon + 1 < line.size() &&
      is_ascii_digit(line[past_spaces(line, colon + 1)])) {
    return;  // its number tells
  }
  if (colon != std::string_view::npos && !english.empty()) {
    lines.set(i, {english, ": ", trim(line.substr(colon + 1))});
  } else if (english == "Answers") {
    lines.set(i, {english, ":"});
  }
}

/// Whether the words behind those for answers say what they belong to: `(Lehrkraft)`, `del test`.
bool says_whose(std::string_view rest) {
  constexpr std::string_view kJoins[] = {
      "de ",   "del ", "des ", "du ",  "da ",  "do ",   "della ", "dei ",  "delle ", "al ",
      "zu ",   "zum ", "zur ", "der ", "für ", "pour ", "para ",  "per ",  "van ",   "bij ",
      "till ", "til ", "к ",   "на ",  "aux ", "au ",   "à la ",  "alle ", "ai ",    "van het ",
      "dan ",  "und ", "et ",  "y ",   "e ",   "en ",   "och ",   "og ",   "and "};
  constexpr std::string_view kSigns[] = {"(", "-", "–", "—"};
  const auto begins = [rest](std::string_view one) { return rest.starts_with(one); };
  return std::any_of(std::begin(kSigns), std::end(kSigns), begins) ||
         std::any_of(std::begin(kJoins), std::end(kJoins),
                     [rest](std::string_view one) { return has_word(rest, 0, one); });
}

/// `Lösungen (nur für Lehrkräfte)`, `Test 1 – Soluzioni`: a heading of answers with what they
/// belong to.
bool heads_answers(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  if (line.size() > kLongest || line.ends_with('?') || line.ends_with('.')) {
    return false;
  }
  const LabelWord* const leading = leading_label_word(line);
  if (leading != nullptr && leading->meaning == LabelMeaning::answers) {
    const std::string_view rest = line.substr(leading->word.size());
    constexpr std::size_t kShortName = 32;  // Lösungsbogen Fischkunde:
    const bool counted = trim(rest).find_first_not_of("0123456789") == std::string_view::npos;
    const bool named = (rest.ends_with(':') || counted) && rest.size() <= kShortName;
    return rest.starts_with(' ') && (named || says_whose(trim(rest)));
  }
  for (const std::string_view sign : {" - ", " – ", " — ", ": ", ". "}) {
    const std::size_t at = line.rfind(sign);
    if (at != std::string_view::npos && at > 0) {
      const LabelWord* const last = find_label_word(fold_case(trim(line.substr(at + sign.size()))));
      return last != nullptr && last->meaning == LabelMeaning::answers;
    }
  }
  return false;
}

/// `Nomor Kunci Nomor Kunci`: the same words again, the head of a table in columns.
bool heads_columns(std::string_view line) {
  const std::size_t half = line.size() / 2;
  return line.size() > 4 && line.size() % 2 == 1 && line[half] == ' ' && is_ascii_letter(line[0]) &&
         line.substr(0, half) == line.substr(half + 1);
}

/// Headings of answers above the first of them.
void spell_key_heads(EnglishLines& lines) {
  for (const std::size_t i : lines.with(trait::words)) {
    if (!heads_answers(lines.trimmed(i))) {
      continue;  // most lines
    }
    std::size_t below = i + 1;
    std::size_t columns = 0;
    while (below < lines.size() &&
           (lines.is_blank(below) || (columns < 2 && heads_columns(lines.trimmed(below))))) {
      columns += lines.is_blank(below++) ? 0U : 1U;
    }
    const bool counts = below < lines.size() && is_ascii_digit(lines.trimmed(below)[0]);
    const LeadKind kind = counts                 ? LeadKind::number
                          : below < lines.size() ? lines.lead(below).kind
                                                 : LeadKind::none;
    if (kind == LeadKind::number || kind == LeadKind::word) {
      lines.set(i, {"Answers:"});
      for (std::size_t head = i + 1; head < below; ++head) {
        lines.set(head, {});
      }
    }
  }
}

/// `1.Soru`, `2. Frage:` alone: the number before the word.
std::int64_t number_before_name(std::string_view line) {
  std::size_t at = 0;
  const std::int64_t number = take_number(line, at);
  const bool stop = number > 0 && at < line.size() && line[at] == '.';
  std::string_view name = stop ? trim(line.substr(at + 1)) : std::string_view();
  name.remove_suffix(name.ends_with(':') ? 1 : 0);
  const LabelWord* const label =
      name.size() < kLongestLabel && !name.empty() && may_begin_label_word(name.front())
          ? find_label_word(fold_case(name))
          : nullptr;
  return label != nullptr && label->meaning == LabelMeaning::question ? number : 0;
}

/// `Frage 1: ...`, `Pregunta nº 2` alone, `3. Soru`: the number, and where the question begins; 0
/// of other lines.
std::int64_t named_number(std::string_view line, std::size_t& after) {
  if (is_ascii_digit(line.front())) {
    after = line.size();
    return number_before_name(line);
  }
  const LabelWord* const label = leading_label_word(line);
  if (label == nullptr || label->meaning != LabelMeaning::question) {
    return 0;
  }
  const std::size_t word = label->word.size();
  std::size_t at = past_spaces(line, word);
  for (const std::string_view sign : {"nr.", "nr", "nº", "n°", "no.", "#"}) {
    at += line.substr(at).starts_with(sign) ? sign.size() : 0;
  }
  at = past_spaces(line, at);
  const std::int64_t number = at > word ? take_number(line, at) : 0;
  const bool sign =
      at < line.size() && std::string_view(":.)").find(line[at]) != std::string_view::npos;
  after = past_spaces(line, at + (sign ? 1 : 0));
  return sign || at >= line.size() ? number : 0;
}

/// Where `1.Soru` begins at the end of a line, to which a lost line break glued it; 0 of others.
std::size_t begin_of_glued_name(std::string_view line) {
  constexpr std::string_view kSign = "1.";
  const std::size_t at =
      line.size() < kLongestHead && !is_ascii_digit(line.front()) ? line.rfind(kSign) : 0;
  const bool parted = at != std::string_view::npos && at > 0 && !is_ascii_digit(line[at - 1]);
  return parted && number_before_name(line.substr(at)) == 1 ? at : 0;
}

/// The first question stands at the end of another line: on its own instead.
void part_glued_name(EnglishLines& lines, std::size_t i) {
  const std::string_view line = lines.trimmed(i);
  const std::size_t at = begin_of_glued_name(line);
  if (i > 0) {
    lines.set(i - 1, {lines[i - 1], lines.is_blank(i - 1) ? "" : " ", line.substr(0, at)});
  }
  lines.set(i, {line.substr(at)});
}

/// Questions behind a word for them, or before it, where they count from 1.
void spell_named_numbers(EnglishLines& lines) {
  std::vector<std::size_t> found;
  std::size_t after = 0;
  std::int64_t last = 0;
  std::size_t glued = 0;
  for (const std::size_t i : lines.with(trait::words | trait::counted)) {
    if (!lines.has(i, trait::digit)) {
      continue;  // most lines
    }
    const std::int64_t number = named_number(lines.trimmed(i), after);
    if (number == 2 && last == 0 && glued > 0) {
      part_glued_name(lines, glued);
      found.push_back(glued);
      last = 1;
    }
    if (number == last + 1 || number == 1) {
      found.push_back(i);
      last = number;
    }
    glued = last == 0 && begin_of_glued_name(lines.trimmed(i)) > 0 ? i : glued;
  }
  for (const std::size_t i : found.size() > 1 ? found : std::vector<std::size_t>()) {
    const std::string_view line = lines.trimmed(i);
    const std::int64_t number = named_number(line, after);
    lines.set(i, {"Question ", std::to_string(number), after < line.size() ? ": " : "",
                  line.substr(std::min(after, line.size()))});
  }
}

/// `1.- ¿Qué ...`: the dash belongs to the number, whichever it is.
void spell_dashed_number(EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kDashes[] = {"- ", "– ", "— ", "− "};
  const LineLead lead = lines.lead(i);
  const std::string_view line = lines[i];
  if (lead.sign != '.' || lead.after >= line.size() || line[lead.after - 1] != '.') {
    return;  // most lines
  }
  for (const std::string_view dash : kDashes) {
    if (line.substr(lead.after).starts_with(dash)) {
      lines.set(i, {std::to_string(lead.value), ". ", trim(line.substr(lead.after + dash.size()))});
      return;
    }
  }
}

}  // namespace

void spell_other_tongues(EnglishLines& lines) {
  for (const std::size_t i : lines.with(trait::counted | trait::words)) {
    if (lines.has(i, trait::number_lead)) {
      spell_dashed_number(lines, i);
    } else if (!spell_response(lines, i)) {
      spell_label(lines, i);
    }
  }
  spell_named_numbers(lines);
  spell_key_heads(lines);
}

}  // namespace tiku
