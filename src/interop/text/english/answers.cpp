// Answers of English papers in whatever words they are given.
#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::string_view kRightMark = "(正确答案)";

/// Where letters of an answer end: `B`, `A, C`, `A and C`, `T`, `False`; `at` where none stand
/// there as whole words.
std::size_t past_letters(std::string_view line, std::size_t at) {
  if (const std::size_t truth = past_truth(line, at); truth > at) {
    return truth;
  }
  std::size_t end = at;
  const auto is_choice = [&](std::size_t i) {
    return i < line.size() && ((line[i] >= 'A' && line[i] <= 'H') ||
                               (line[i] >= 'a' && line[i] <= 'h') || line[i] == 'T');
  };
  for (std::size_t i = at; is_choice(i);) {
    std::size_t next = i + 1;
    while (next < line.size() && line[next] >= 'A' && line[next] <= 'H' && line[i] < 'a') {
      ++next;  // ABD
    }
    if (next < line.size() && is_ascii_letter(line[next])) {
      break;
    }
    end = next;
    std::size_t part = past_spaces(line, next);
    if (part < line.size() && (line[part] == ',' || line[part] == '&')) {
      part = past_spaces(line, part + 1);
    } else if (has_word(line, part, "and ")) {
      part += 4;
    } else {
      break;
    }
    i = has_word(line, part, "and ") ? part + 4 : part;
  }
  return end;
}

/// `Correct answer is (b)`, `Ans. (c)`, `Answer - B`: the words up to the letters.
struct AnswerWords {
  std::size_t begin = 0;
  /// The letters.
  std::size_t from = 0;
  std::size_t to = 0;
  /// Behind the bracket that closes.
  std::size_t end = 0;
  bool has_colon = false;
  /// `Option B`: more than letters.
  bool names_option = false;
};

/// Behind `is option`, `are` at `at`.
std::size_t past_verb(std::string_view line, std::size_t at) {
  constexpr std::string_view kVerbs[] = {"is option ", "is ", "are ", "option "};
  for (const std::string_view verb : kVerbs) {
    if (has_word(line, at, verb)) {
      at = past_spaces(line, at + verb.size());
      at += at < line.size() && line[at] == ':' ? 1U : 0U;
      return past_spaces(line, at);
    }
  }
  return at;
}

/// Behind the colons, stops and dashes between a label and its answer.
std::size_t past_ties(std::string_view line, std::size_t at, bool& has_colon) {
  constexpr std::string_view kTied = ":.-=";
  constexpr std::string_view kDash = "–";  // as long as —
  for (at = past_spaces(line, at); at < line.size(); at = past_spaces(line, at)) {
    const std::string_view rest = line.substr(at);
    const bool dash = rest.starts_with(kDash) || rest.starts_with("—");
    if (!dash && kTied.find(rest[0]) == std::string_view::npos) {
      break;
    }
    has_colon = has_colon || rest[0] == ':';
    at += dash ? kDash.size() : 1;
  }
  return at;
}

std::optional<AnswerWords> answer_words_at(std::string_view line, std::size_t at) {
  constexpr std::string_view kNames[] = {"the correct answer",
                                         "the correct option",
                                         "the right answer",
                                         "the answer",
                                         "correct answer",
                                         "correct option",
                                         "correct choice",
                                         "right answer",
                                         "answer",
                                         "ans",
                                         "select one option."};
  AnswerWords found;
  found.begin = at;
  std::size_t next = at;
  for (const std::string_view name : kNames) {
    if (has_word(line, at, name)) {
      next = at + name.size();
      break;
    }
  }
  if (next == at) {
    return std::nullopt;
  }
  next += has_word(line, next, "s") ? 1U : 0U;
  next += has_word(line, next, "(s)") ? 3U : 0U;
  if (next < line.size() && is_ascii_letter(line[next])) {
    return std::nullopt;
  }
  std::size_t signs = past_ties(line, next, found.has_colon);
  found.names_option = has_word(line, signs, "option ");
  signs = past_verb(line, signs);
  const bool bracket = signs < line.size() && (line[signs] == '(' || line[signs] == '[');
  found.from = signs + (bracket ? 1U : 0U);
  found.to = past_letters(line, found.from);
  if (found.to == found.from) {
    return std::nullopt;
  }
  found.end = found.to;
  if (found.end < line.size() && (line[found.end] == ')' || line[found.end] == ']')) {
    ++found.end;
  }
  // `Answer a few questions` names no letter.
  const bool stops = found.end >= line.size() || found.end > found.to ||
                     std::string_view(".,;:-").find(line[found.end]) != std::string_view::npos ||
                     past_spaces(line, found.end) >= line.size() || found.has_colon;
  return stops ? std::optional(found) : std::nullopt;
}

bool begins_word(std::string_view line, std::size_t at) {
  return is_ascii_letter(line[at]) && (at == 0 || !is_ascii_letter(line[at - 1]));
}

/// `A, B and C` as ABC.
std::string letters_of(std::string_view said) {
  std::string letters;
  for (std::size_t i = 0; i < said.size(); ++i) {
    const bool alone = (i == 0 || !is_ascii_letter(said[i - 1])) &&
                       (i + 1 == said.size() || !is_ascii_letter(said[i + 1]));
    if (alone && is_ascii_letter(said[i])) {
      letters += said[i];
    }
  }
  return letters;
}

/// Words at the beginning of a line, or in brackets of their own, as a label.
void spell_labels(std::string& line) {
  const std::size_t begin = past_spaces(line, 0);
  const bool bracket = begin < line.size() && (line[begin] == '(' || line[begin] == '[');
  const std::size_t at = begin + (bracket ? 1U : 0U);
  if (at >= line.size()) {
    return;
  }
  const std::optional<AnswerWords> words = answer_words_at(line, at);
  if (!words) {
    return;
  }
  std::string rest = line.substr(bracket ? words->end : words->to);
  if (bracket && (trim(rest) == ")" || trim(rest) == "]")) {
    rest.clear();
  }
  const std::string said = line.substr(words->from, words->to - words->from);
  const bool tied = said.find(" and ") != std::string::npos || said.find('&') != std::string::npos;
  // The label is understood as it stands.
  const bool known = words->has_colon && !bracket && !has_word(line, at, "select") &&
                     line.find("(s)") == std::string::npos;
  if (known && !tied && !words->names_option) {
    return;
  }
  const bool opened = !bracket && (line[words->from - 1] == '(' || line[words->from - 1] == '[');
  line = std::string("Answer: ") + (opened ? "(" : "") + (tied ? letters_of(said) : said) + rest;
}

/// `Answer» A. a bell`: a sign like a colon.
void spell_arrow(std::string& line) {
  constexpr std::string_view kWord = "answer";
  constexpr std::string_view kArrow = "»";
  const std::size_t at = past_spaces(line, 0);
  const std::size_t arrow = past_spaces(line, at + kWord.size());
  if (has_word(line, at, kWord) && std::string_view(line).substr(arrow).starts_with(kArrow)) {
    line.replace(arrow, kArrow.size(), ": ");
  }
}

/// `Answer: CReference: ...`: what is glued to the letter is another label.
void part_glued_labels(std::string& line) {
  constexpr std::string_view kLabels[] = {
      "reference:", "explanation:", "difficulty:", "topic:", "rationale:", "feedback:"};
  constexpr std::string_view kAnswers[] = {"answer: ", "answer:", "ans: ", "ans:"};
  for (const std::string_view label : kAnswers) {
    if (!has_word(line, past_spaces(line, 0), label)) {
      continue;
    }
    const std::size_t letter = past_spaces(line, 0) + label.size();
    for (const std::string_view next : kLabels) {
      if (letter + 1 < line.size() && line[letter] >= 'A' && line[letter] <= 'H' &&
          has_word(line, letter + 1, next)) {
        line.insert(letter + 1, " ");
        return;
      }
    }
    return;
  }
}

/// An answer at the end of a line behind the text it belongs to: `... - ANSWER-D`, `... correct
/// answersB`.
struct AnswerTail {
  std::size_t begin = 0;
  std::size_t letters = 0;
};

/// The tail whose words begin at `at`.
std::optional<AnswerTail> answer_tail_at(std::string_view line, std::size_t at) {
  constexpr std::string_view kNames[] = {"correct answers", "correct answer", "answer", "ans"};
  for (const std::string_view name : kNames) {
    if (!has_word(line, at, name)) {
      continue;
    }
    const std::size_t next = at + name.size();
    std::size_t letters = next;
    while (letters < line.size() &&
           std::string_view(" -:").find(line[letters]) != std::string_view::npos) {
      ++letters;
    }
    const std::size_t end = past_letters(line, letters);
    const bool whole = end > letters && past_spaces(line, end) >= line.size();
    const bool truth =
        !whole && letters + 1 == line.size() && (line[letters] == 'F' || line[letters] == 'T');
    const bool tied = letters > next || name.starts_with("correct");
    if ((whole || truth) && tied) {
      const std::size_t last = line.substr(0, at).find_last_not_of(" -");
      return last == std::string_view::npos ? std::nullopt
                                            : std::optional(AnswerTail{last + 1, letters});
    }
  }
  return std::nullopt;
}

std::optional<AnswerTail> answer_tail(std::string_view line) {
  constexpr std::size_t kLongest = 40;
  const std::size_t from = line.size() > kLongest ? line.size() - kLongest : 1;
  for (std::size_t at = std::max<std::size_t>(from, 1); at < line.size(); ++at) {
    if (begins_word(line, at) && line[at - 1] == ' ') {
      const std::optional<AnswerTail> tail = answer_tail_at(line, at);
      if (tail) {
        return tail;
      }
    }
  }
  return std::nullopt;
}

/// A tail that a line break parts: `... correct` above `answersT`, `... - ANSWER-` above `T`.
void join_parted_tails(EnglishLines& lines) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!lines.has(i, trait::answer) && !lines.has(i + 1, trait::answer)) {
      continue;
    }
    const std::string_view here = lines.trimmed(i);
    const std::string_view next = lines.trimmed(i + 1);
    const bool letters = here.ends_with("ANSWER-") || here.ends_with("Answer-");
    const bool words = here.ends_with(" correct") && has_word(next, 0, "answers");
    if ((letters && next.size() <= 5) || (words && next.size() <= 20)) {
      const std::string joined = std::string(here) + (words ? " " : "") + std::string(next);
      if (answer_tail(joined)) {
        lines.set(i, {joined});
        lines.set(i + 1, {});
      }
    }
  }
}

/// `on? - correct answer-wash hands`, `hygiene?—ANSWER--Wash`: answers in words behind their
/// questions, broken lines or not.
void spell_word_tails(EnglishLines& lines) {
  constexpr std::string_view kTails[] = {"- correct answer-", "—ANSWER--", "— ANSWER--",
                                         "- ANSWER-", "-ANSWER-"};

  struct Tail {
    std::size_t line;
    std::size_t at;
    std::size_t behind;
  };

  std::vector<Tail> tails;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines.has(i, trait::answer)) {
      continue;
    }
    if (i > 0 && has_word(lines[i], 0, "answer-") && lines.trimmed(i - 1).ends_with("- correct")) {
      lines.set(i - 1, {lines[i - 1].substr(0, lines[i - 1].rfind("- correct"))});
      lines.set(i, {"- correct ", lines[i]});
    }
    for (const std::string_view tail : kTails) {
      const std::size_t at = lines[i].find(tail);
      if (at != std::string_view::npos) {
        tails.push_back({i, at, at + tail.size()});
        break;
      }
    }
  }
  if (tails.size() < 3) {
    return;
  }
  for (const Tail& tail : tails) {
    const std::string_view line = lines[tail.line];
    lines.set(tail.line, {line.substr(0, tail.at), tail.at > 0 ? " " : "",
                          "Answer: ", line.substr(tail.behind)});
  }
}

/// `Correct Answer` above `C. $3.45`, and `Explanation` above its text, as labels.
void spell_label_lines(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines.is_word(i, "correct answer") && !lines.is_blank(i + 1)) {
      found.push_back(i);
    }
  }
  if (found.size() < 2) {
    return;
  }
  for (const std::size_t i : found) {
    lines.set(i, {});
    lines.set(i + 1, {"Answer: ", lines.trimmed(i + 1)});
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines.is_word(i, "explanation")) {
      lines.set(i, {"Explanation:"});
    }
  }
}

/// Tails count where there are several.
void spell_tails(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines.has(i, trait::answer) && answer_tail(lines[i])) {
      found.push_back(i);
    }
  }
  if (found.size() < 2) {
    return;
  }
  for (const std::size_t i : found) {
    const AnswerTail tail = *answer_tail(lines[i]);
    std::string_view letters = lines[i].substr(tail.letters);
    if (letters == "T" || letters == "F") {
      letters = lines.lead(i).kind == LeadKind::letter && letters == "F" ? letters
                : letters == "T"                                         ? "True"
                                                                         : "False";
    }
    lines.set(i, {lines[i].substr(0, tail.begin), " Answer: ", letters});
  }
}

/// `Explanation and source: ...`
void spell_explanation(std::string& line) {
  constexpr std::string_view kLabel = "explanation";
  constexpr std::size_t kLongest = 40;
  const std::size_t at = past_spaces(line, 0);
  const std::size_t colon = line.find(':');
  if (has_word(line, at, "explanation and ") && colon != std::string::npos &&
      colon < at + kLongest) {
    line.erase(at + kLabel.size(), colon - at - kLabel.size());
  }
}

/// (Answer) or (Correct) behind an option.
void spell_mark(EnglishLines& lines, std::size_t i) {
  constexpr std::string_view kMarks[] = {"(answer)",       "(correct)", "(correct answer)",
                                         "(right answer)", "- correct", "<-- correct"};
  const std::string_view text = lines.trimmed(i);
  if (!text.ends_with(')') && !text.ends_with('t') && !text.ends_with('T')) {
    return;  // most lines
  }
  const LeadKind kind = lines.lead(i).kind;
  const bool option = kind != LeadKind::none && kind != LeadKind::word;
  for (const std::string_view mark : kMarks) {
    if (!option && mark.front() != '(') {
      continue;
    }
    if (text.size() > mark.size() + 2 && has_word(text, text.size() - mark.size(), mark)) {
      lines.set(i, {trim(text.substr(0, text.size() - mark.size())), kRightMark});
      return;
    }
  }
}

/// `b. *Micrometer`: a star before the text of the right options. They are marks where every
/// question has some, and none has nothing else.
void spell_stars(EnglishLines& lines) {
  struct Star {
    std::size_t line;
    std::size_t at;
  };

  std::vector<Star> stars;
  std::size_t questions = 0;
  std::size_t options = 0;
  std::size_t starred = 0;
  bool sound = true;
  const auto close = [&] {
    sound = sound && (options == 0 || (starred > 0 && starred < options));
    options = 0;
    starred = 0;
  };
  for (std::size_t i = 0; i < lines.size() && sound; ++i) {
    const LineLead lead = lines.lead(i);
    if (lead.kind != LeadKind::letter) {
      continue;
    }
    if (lead.value == 1) {
      close();
      ++questions;
    }
    ++options;
    const std::string_view text = lines[i].substr(lead.after);
    if (text.size() > 1 && text.starts_with('*') && text.find('*', 1) == std::string_view::npos) {
      stars.push_back({i, lead.after});
      ++starred;
    }
  }
  close();
  if (!sound || questions < 2) {
    return;
  }
  for (const Star& star : stars) {
    const std::string_view line = lines[star.line];
    lines.set(star.line, {line.substr(0, star.at), trim(line.substr(star.at + 1)), kRightMark});
  }
}

/// What a look at the first word tells: most lines begin no label.
bool may_begin_label(std::string_view line) {
  line.remove_prefix(line.starts_with('(') || line.starts_with('[') ? 1 : 0);
  constexpr std::string_view kWords[] = {"ans",  "correct ", "right ",
                                         "the ", "select",   "explanation and "};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [line](std::string_view word) { return has_word(line, 0, word); });
}

}  // namespace

void spell_answers(EnglishLines& lines) {
  join_parted_tails(lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines.is_word(i, "answer section")) {
      lines.set(i, {"Answer Key"});
    }
    if (may_begin_label(lines.trimmed(i))) {
      lines.edit(i, [](std::string& line) {
        spell_arrow(line);
        spell_labels(line);
        part_glued_labels(line);
        spell_explanation(line);
      });
    }
    spell_mark(lines, i);
  }
  spell_stars(lines);
  spell_tails(lines);
  spell_word_tails(lines);
  spell_label_lines(lines);
}

}  // namespace tiku
