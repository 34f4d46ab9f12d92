// Answers of English papers in whatever words they are given.
#include <algorithm>
#include <array>
#include <optional>

#include "base/text.h"
#include "interop/arrow_mark.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

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
  /// `"B"`: the quotes are no words.
  bool is_quoted = false;
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
                                         "answer & explanation",
                                         "answer and explanation",
                                         "answer with explanation",
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
  const char open = signs < line.size() ? line[signs] : ' ';
  found.is_quoted = open == '"';
  const bool bracket = open == '(' || open == '[' || found.is_quoted;
  found.from = signs + (bracket ? 1U : 0U);
  found.to = past_letters(line, found.from);
  const char close = found.to < line.size() ? line[found.to] : ' ';
  if (found.to == found.from || (found.is_quoted && close != '"')) {
    return std::nullopt;
  }
  found.end = found.to + (close == ')' || close == ']' || found.is_quoted ? 1U : 0U);
  // `Answer a few questions` names no letter.
  const bool stops = found.end >= line.size() || found.end > found.to ||
                     std::string_view(".,;:-").find(line[found.end]) != std::string_view::npos ||
                     past_spaces(line, found.end) >= line.size() || found.has_colon;
  return stops ? std::optional(found) : std::nullopt;
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
  std::string rest = line.substr(bracket || words->is_quoted ? words->end : words->to);
  if (bracket && (trim(rest) == ")" || trim(rest) == "]")) {
    rest.clear();
  }
  const std::string said = line.substr(words->from, words->to - words->from);
  const bool tied = said.find(" and ") != std::string::npos || said.find('&') != std::string::npos;
  // The label is understood as it stands.
  const bool known = words->has_colon && !bracket && !has_word(line, at, "select") &&
                     line.find("(s)") == std::string::npos;
  if (known && !tied && !words->names_option && !words->is_quoted) {
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

/// `Correct Answer` above `C. $3.45`, and `Explanation` above its text, as labels.
void spell_label_lines(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::words)) {
    if (lines.is_word(i, "correct answer") && i + 1 < lines.size() && !lines.is_blank(i + 1)) {
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
  for (const std::size_t i : lines.with(trait::words)) {
    if (lines.is_word(i, "explanation")) {
      lines.set(i, {"Explanation:"});
    }
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
  const LeadKind kind = lines.lead(i).kind;
  const bool option = kind != LeadKind::none && kind != LeadKind::word;
  if (text.ends_with("**")) {
    const std::size_t stars = text.find('*');  // those around words are no marks
    if (option && text.find_first_not_of('*', stars) == std::string_view::npos) {
      lines.set(i, {trim(text.substr(0, stars)), kRightMark});
    }
    return;
  }
  const std::optional<ArrowMark> arrow = option ? arrow_mark(text) : std::nullopt;
  if (arrow && arrow->end == text.size()) {
    lines.set(i, {trim(text.substr(0, arrow->begin)), kRightMark});
    return;
  }
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

  if (!lines.any_has(trait::star)) {
    return;  // nearly all papers
  }
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

/// `Ans - a bell`: where several are tied so to words, labels.
void spell_dashed_labels(EnglishLines& lines) {
  struct Dashed {
    std::size_t line;
    std::string words;
  };

  std::vector<Dashed> found;
  for (const std::size_t i : lines.with(trait::answer)) {
    const std::string_view line = lines.trimmed(i);
    const std::size_t word = has_word(line, 0, "answer ") ? 7 : has_word(line, 0, "ans ") ? 4 : 0;
    for (const std::string_view dash : {"- ", "– ", "— "}) {
      if (word > 0 && lines.has(i, trait::words) && line.substr(word).starts_with(dash)) {
        found.push_back({i, std::string(trim(line.substr(word + dash.size())))});
      }
    }
  }
  for (const Dashed& one : found) {
    if (found.size() > 1 && !one.words.empty()) {
      lines.set(one.line, {"Answer: ", one.words});
    }
  }
}

}  // namespace

void spell_answers(EnglishLines& lines) {
  spell_dashed_labels(lines);
  for (const std::size_t i : lines.with(trait::any & ~trait::told)) {
    if (lines.is_word(i, "answer section")) {
      lines.set(i, {"Answer Key"});
    }
    if (lines.has(i, trait::words) && may_begin_label(lines.trimmed(i))) {
      lines.edit(i, [](std::string& line) {
        spell_arrow(line);
        spell_labels(line);
        spell_explanation(line);
      });
    }
    if (lines.has(i, trait::mark)) {
      spell_mark(lines, i);
    }
  }
  spell_stars(lines);
  spell_label_lines(lines);
}

}  // namespace tiku
