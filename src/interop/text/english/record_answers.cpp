#include "interop/text/english/record_answers.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "base/text.h"
#include "interop/text/english/option_lines.h"
#include "interop/text/scan/byte_set.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

/// What words for an answer, or for right, begin with.
constexpr std::string_view kAnswerWords[] = {
    "answer",  "ans",     "correct", "right",    "solution", "antwort",  "richtig",
    "lösung",  "respues", "rpta",    "clave",    "soluci",   "gabarito", "respost",
    "réponse", "reponse", "corrig",  "bonne",    "rispost",  "esatta",   "corrett",
    "soluzi",  "jawab",   "kunci",   "antwoord", "juist",    "odpow",    "prawid",
    "svar",    "resp",    "cevap",   "doğru",    "yanıt",    "đáp án"};

/// What somebody answered, or what is wrong.
constexpr std::string_view kOtherWords[] = {
    "your", "you",    "user",  "student", "candidate", "chose",    "tu",    "su",     "sua",
    "tua",  "votre",  "ta",    "deine",   "ihre",      "gegebene", "wrong", "incorr", "fals",
    "not",  "alumno", "aluno", "élève",   "why",       "only",     "explan"};

/// Between a label and what it tells.
constexpr std::string_view kBeforeTold = " \t-.)*_=>";

bool begins_word(std::string_view line, std::size_t at) {
  return at == 0 || !(is_ascii_letter(line[at - 1]) || (line[at - 1] & '\x80') != 0);
}

constexpr WordSet kAnswers(kAnswerWords);
constexpr WordSet kOthers(kOtherWords);

/// kAnswers for lines in any case, with what make_small makes one more of.
constexpr std::array kAnswerBegins = [] {
  std::array<std::string_view, std::size(kAnswerWords) + 1> words{};
  *std::copy(std::begin(kAnswerWords), std::end(kAnswerWords), words.begin()) = "rÉponse";
  return words;
}();
constexpr WordSet<kAnswerBegins.size(), LetterCase::any> kAnswersInAnyCase(kAnswerBegins);

template <class Words>
bool word_stands_at(std::string_view line, std::size_t at, const Words& words) {
  return begins_word(line, at) && words.has_at(line, at);
}

/// Where one of the words begins in front of `end`; npos without one.
template <class Words>
std::size_t find_word(std::string_view line, std::size_t end, const Words& words) {
  for (std::size_t at = 0; at < end; ++at) {
    if (word_stands_at(line, at, words)) {
      return at;
    }
  }
  return std::string_view::npos;
}

/// In small letters, as far as they are ASCII, at `to`: places stay where they are.
std::string_view make_small(std::string_view line, char* to) {
  std::transform(line.begin(), line.end(), to,
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
  // É of a label in capitals.
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    to[at + 1] = line[at] == '\xC3' && line[at + 1] == '\x89' ? '\xA9' : to[at + 1];
  }
  return {to, line.size()};
}

std::string small(std::string_view line) {
  std::string out(line.size(), ' ');
  make_small(line, out.data());
  return out;
}

/// The place of the letter of a plain `Answer: B`, as most are; 0 of other lines.
std::size_t plain_place(std::string_view line) {
  constexpr std::string_view kLabel = "answer:";
  const std::size_t at = has_word(line, 0, kLabel) ? past_spaces(line, kLabel.size()) : line.size();
  return at + 1 == line.size() && is_ascii_letter(line[at])
             ? static_cast<std::size_t>((line[at] | 0x20) - 'a') + 1
             : 0;
}

/// Behind the label that `line` begins with; 0 where none stands there.
std::size_t past_label(std::string_view line) {
  constexpr std::size_t kLongest = 48;
  std::array<char, kLongest> copy{};
  const std::string_view low = make_small(line.substr(0, kLongest), copy.data());
  const std::size_t begin = past_ornaments(low);
  const std::size_t colon = low.find(':', begin);
  const std::size_t end = std::min(colon, low.size());
  const std::size_t word = find_word(low, end, kAnswers);
  if (word == std::string::npos || find_word(low, end, kOthers) != std::string::npos) {
    return 0;
  }
  if (colon != std::string::npos) {
    return colon + 1;
  }
  // `Ans- C`, `Answer (B)`, `the answer is a bell`.
  std::size_t at = word;
  // `Correct answer`, `Doğru cevap`: several words of them.
  for (std::size_t next = word; next < low.size() && word_stands_at(low, next, kAnswers);
       next = past_spaces(low, at)) {
    at = next;
    while (at < low.size() && (is_ascii_letter(low[at]) || (low[at] & '\x80') != 0)) {
      ++at;
    }
  }
  for (const std::string_view joint : {" is ", " es ", " é ", " est ", " ist ", " è ", " to "}) {
    at = low.substr(at).starts_with(joint) ? at + joint.size() : at;
  }
  return at;
}

/// In small letters, without spaces, quotes, brackets, emphasis and what ends a sentence: what both
/// have to share.
std::string words_of(std::string_view text) {
  constexpr ByteSet kSkipped(" \t*_\"'.,;:[]()");
  std::string out = small(text);
  std::erase_if(out, [&](char c) { return kSkipped.has(c); });
  return out;
}

std::size_t past_signs(std::string_view line, std::size_t at, std::string_view signs) {
  return std::min(line.find_first_not_of(signs, at), line.size());
}

/// Quotes and spaces of any kind are no letters.
bool goes_on_as_letters(std::string_view line, std::size_t at) {
  return at < line.size() &&
         (is_ascii_letter(line[at]) ||
          ((line[at] & '\x80') != 0 && line[at] != '\xE2' && line[at] != '\xC2'));
}

/// A for 1.
char letter_of(std::size_t place) {
  return static_cast<char>('A' + place - 1);
}

/// 1 for A; 0 where no letter stands.
std::size_t place_at(std::string_view line, std::size_t at) {
  return at < line.size() && is_ascii_letter(line[at])
             ? static_cast<std::size_t>((line[at] | 0x20) - 'a') + 1
             : 0;
}

/// Behind `option `, `letra ` ... in front of a letter.
std::size_t past_letter_names(std::string_view line, std::size_t at) {
  for (const std::string_view word : {"option ", "letra ", "lettera ", "letter ", "lettre ",
                                      "alternativa ", "opción ", "choice "}) {
    at = has_word(line, at, word) ? past_spaces(line, at + word.size()) : at;
  }
  return at;
}

/// Behind what joins two letters: `, `, ` and `, `) (`; `at` where nothing does.
std::size_t past_joint(std::string_view line, std::size_t at) {
  std::size_t next = past_signs(line, at, ") ,;/&");
  for (const std::string_view joint : {"and ", "et ", "y ", "e ", "und ", "dan ", "("}) {
    next = next > at && has_word(line, next, joint) ? next + joint.size() : next;
  }
  return next;
}

/// The letters at `at`, which moves behind them: `B`, `A, C`, `(b)`, `ABD`, `A and C`. They go up.
std::string take_letters(std::string_view line, std::size_t& at, std::size_t most) {
  std::string letters;
  at = past_letter_names(line, past_signs(line, at, " \t\"'*_([«“‘"));
  for (std::size_t place = place_at(line, at); place > 0; place = place_at(line, at)) {
    if (place > most || (!letters.empty() && letter_of(place) <= letters.back())) {
      return {};
    }
    letters += letter_of(place);
    const bool is_capital = line[at] < 'a';
    ++at;
    if (is_capital && at < line.size() && line[at] >= 'A' && line[at] <= 'J') {
      continue;  // ABD
    }
    if (goes_on_as_letters(line, at)) {
      return {};  // a word
    }
    const std::size_t next = past_joint(line, at);
    const bool goes_on = next > at && place_at(line, next) > place &&
                         place_at(line, next) <= most && !goes_on_as_letters(line, next + 1);
    if (!goes_on) {
      break;
    }
    at = next;
  }
  return letters;
}

/// The digit of an option at `at`, behind brackets, which moves behind it; none where a number of
/// more stands there.
std::string take_digit(std::string_view line, std::size_t& at, std::size_t most) {
  constexpr std::string_view kSkipped = " \t\"'*_([";
  while (at < line.size() && kSkipped.find(line[at]) != std::string_view::npos) {
    ++at;
  }
  const std::size_t behind = at + 1;
  const bool is_alone =
      at < line.size() && line[at] >= '1' && line[at] <= '9' &&
      (behind >= line.size() || !(is_ascii_digit(line[behind]) || is_ascii_letter(line[behind])));
  const auto place = is_alone ? static_cast<std::size_t>(line[at] - '0') : most + 1;
  if (place > most) {
    return {};
  }
  at = behind;
  return std::string(1, letter_of(place));
}

/// The place of the only option that says the same; 0 where none does, or several.
std::size_t place_of_words(std::string_view said, std::span<const std::string_view> options) {
  const std::string words = words_of(said);
  std::size_t place = 0;
  for (std::size_t i = 0; i < options.size() && !words.empty(); ++i) {
    const bool is_letter = options[i].size() == 1 && is_ascii_letter(options[i][0]);
    if (!is_letter && words == words_of(options[i])) {
      if (place > 0) {
        return 0;
      }
      place = i + 1;
    }
  }
  return place;
}

/// Whether letters tell the answer, with what stands behind them; `is_parted` says that a sign
/// does.
bool tells(const RecordAnswer& answer, std::string_view own, bool has_colon, bool is_parted,
           bool has_bracket) {
  constexpr std::size_t kShortest = 4;
  const std::string words = words_of(own);
  // `Doğru cevap c) a bell seçeneğidir.`: the sentence goes on behind the option.
  const bool goes_on = !has_colon && answer.letters.size() == 1 && words.size() >= kShortest &&
                       has_bracket && words_of(answer.rest).starts_with(words);
  // `Answer: A bell`: an article, no letter.
  return goes_on || answer.rest.empty() || (has_colon && is_parted);
}

/// The letters behind a label.
RecordAnswer read_told_letters(std::string_view line, bool has_colon,
                               std::span<const std::string_view> options, OptionKind kind) {
  std::size_t at = past_signs(line, 0, kBeforeTold);
  RecordAnswer answer;
  answer.letters = kind == OptionKind::digits ? take_digit(line, at, options.size())
                                              : take_letters(line, at, options.size());
  if (answer.letters.empty()) {
    return {};
  }
  const std::size_t letters = at;
  at = past_signs(line, at, " \t)].,:;\"'*_-([");
  answer.rest = trim(line.substr(at));
  const std::string_view own = options[static_cast<std::size_t>(answer.letters[0] - 'A')];
  if (answer.letters.size() == 1 && words_of(answer.rest) == words_of(own)) {
    answer.rest = {};
    return answer;
  }
  const bool is_parted = at > letters + 1 || (at == letters + 1 && line[letters] != ' ');
  const bool has_bracket = letters < line.size() && line[letters] == ')';
  return tells(answer, own, has_colon, is_parted, has_bracket) ? answer : RecordAnswer();
}

/// The letters behind a label, or what one of the options says.
RecordAnswer read_told_answer(std::string_view line, bool has_colon,
                              std::span<const std::string_view> options, OptionKind kind) {
  const std::size_t said =
      place_of_words(trim(line.substr(past_signs(line, 0, kBeforeTold))), options);
  return said > 0 ? RecordAnswer{{letter_of(said)}, {}}
                  : read_told_letters(line, has_colon, options, kind);
}

}  // namespace

RecordAnswer read_record_answer(std::string_view line, std::span<const std::string_view> options,
                                OptionKind kind) {
  if (const std::size_t place = plain_place(line); place > 0) {
    return place <= options.size() ? RecordAnswer{{letter_of(place)}, {}} : RecordAnswer();
  }
  const std::size_t label = past_label(line);
  if (label == 0 || label >= line.size()) {
    return {};
  }
  const bool has_colon = line[label - 1] == ':';
  return has_colon || line[label - 1] == ' '
             ? read_told_answer(line.substr(label), has_colon, options, kind)
             : read_told_letters(line.substr(label), has_colon, options, kind);
}

RecordAnswer read_bare_answer(std::string_view said, std::span<const std::string_view> options) {
  return read_told_answer(said, true, options, OptionKind::letters);
}

bool is_answer_label(std::string_view line) {
  constexpr std::size_t kLongest = 32;
  const std::size_t label = line.size() <= kLongest ? past_label(line) : 0;
  return label > 0 && past_signs(line, label, " \t*_:>") >= line.size();
}

bool is_verdict(std::string_view line) {
  constexpr std::size_t kLongest = 48;
  constexpr std::string_view kBegins[] = {
      "your answer is",      "your response is",      "die antwort ist",   "ihre antwort ist",
      "deine antwort ist",   "votre réponse est",     "tu respuesta es",   "su respuesta es",
      "respuesta correcta.", "respuesta incorrecta.", "la tua risposta è", "a sua resposta está",
      "sua resposta está",   "twoja odpowiedź jest",  "je antwoord is",    "uw antwoord is",
      "jawaban anda"};
  return line.size() <= kLongest && line.find(':') == line.npos &&
         std::any_of(std::begin(kBegins), std::end(kBegins),
                     [line](std::string_view words) { return has_word(line, 0, words); });
}

TrailingAnswer read_trailing_answer(std::string_view line,
                                    std::span<const std::string_view> options) {
  constexpr std::size_t kLongest = 32;
  const std::size_t skipped = line.size() - std::min(line.size(), kLongest);
  for (std::size_t at = skipped + 1; at < line.size(); ++at) {
    const char before = line[at - 1];
    const bool begins = before == '(' || before == '[' || before == ' ';
    if (begins && kAnswersInAnyCase.has_at(line, at)) {
      RecordAnswer answer = read_record_answer(line.substr(at), options, OptionKind::letters);
      const bool is_told = !answer.letters.empty() && answer.rest.empty();
      return is_told ? TrailingAnswer{at - (before == ' ' ? 0U : 1U), std::move(answer)}
                     : TrailingAnswer();
    }
  }
  return {};
}

GluedAnswer read_glued_answer(std::span<const std::string_view> options) {
  const std::string_view last = options.back();
  for (std::size_t at = last.rfind(": "); at != std::string_view::npos && at > 0;
       at = last.rfind(": ", at - 1)) {
    const std::string_view said = last.substr(at + 2);
    const auto place = said.size() > 2 && said[1] == ' '
                           ? static_cast<std::size_t>((said[0] | 0x20) - 'a') + 1
                           : 0;
    const std::string_view own = place == options.size()               ? last.substr(0, at)
                                 : place > 0 && place < options.size() ? options[place - 1]
                                                                       : std::string_view();
    if (!own.empty() && words_of(said.substr(2)) == words_of(own)) {
      return {place, at};
    }
  }
  return {};
}

bool names_answer(std::string_view line) {
  const std::string low = small(line);
  return find_word(low, low.size(), kAnswers) != std::string::npos;
}

}  // namespace tiku
