// Answers of English papers on the line of what they belong to, behind dashes: `... - ANSWER-D`.
#include "interop/text/english/tails.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <vector>

#include "base/text.h"
#include "interop/text/english/passes.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

bool begins_word(std::string_view line, std::size_t at) {
  return is_ascii_letter(line[at]) && (at == 0 || !is_ascii_letter(line[at - 1]));
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
    if (lines.has(i, trait::told) ||
        (!lines.has(i, trait::answer) && !lines.has(i + 1, trait::answer))) {
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

/// Behind the dashes and check signs at `at`; whether there was any.
bool take_ties(std::string_view line, std::size_t& at) {
  constexpr std::string_view kSigns[] = {"-", "–", "—", "✔", "✓", "✅", "\xEF\xB8\x8F", ":", "="};
  bool any = false;
  for (bool found = true; found;) {
    at = past_spaces(line, at);
    const auto* const sign = std::find_if(std::begin(kSigns), std::end(kSigns), [&](auto one) {
      return line.substr(at).starts_with(one);
    });
    found = sign != std::end(kSigns);
    at += found ? sign->size() : 0;
    any = any || found;
  }
  return any;
}

/// The tail whose ties begin at `at`.
std::optional<WordTail> word_tail_at(std::string_view line, std::size_t at) {
  constexpr std::string_view kWhich[] = {"correct ", "right ", "verified ", "the "};
  constexpr std::string_view kNames[] = {"answers", "answer", "ans"};
  WordTail tail{at, at};
  if (!take_ties(line, tail.after)) {
    return std::nullopt;
  }
  for (const std::string_view which : kWhich) {
    tail.after += has_word(line, tail.after, which) ? which.size() : 0;
  }
  const auto* const name = std::find_if(std::begin(kNames), std::end(kNames),
                                        [&](auto one) { return has_word(line, tail.after, one); });
  if (name == std::end(kNames)) {
    return std::nullopt;
  }
  const bool capitals = line.substr(tail.after).starts_with("ANS");
  tail.after += name->size();
  const bool parted = tail.after < line.size() && line[tail.after] == ' ';
  const bool tied = take_ties(line, tail.after);
  return tail.after < line.size() && (tied || (capitals && parted)) ? std::optional(tail)
                                                                    : std::nullopt;
}

}  // namespace

std::optional<WordTail> word_tail(std::string_view line) {
  for (std::size_t at = 0; at + 3 < line.size(); ++at) {
    const bool sign = line[at] == '-' || line[at] == '\xE2';
    const std::optional<WordTail> tail = sign ? word_tail_at(line, at) : std::nullopt;
    if (tail) {
      return tail;
    }
  }
  return std::nullopt;
}

namespace {

/// Answers in words behind their questions, or behind the last of their options; broken lines or
/// not.
void spell_word_tails(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::answer)) {
    if (lines.has(i, trait::told)) {
      continue;
    }
    if (i > 0 && has_word(lines[i], 0, "answer-") && lines.trimmed(i - 1).ends_with("- correct")) {
      lines.set(i - 1, {lines[i - 1].substr(0, lines[i - 1].rfind("- correct"))});
      lines.set(i, {"- correct ", lines[i]});
    }
    if (word_tail(lines[i])) {
      found.push_back(i);
    }
  }
  if (found.size() < 3) {
    return;
  }
  for (const std::size_t i : found) {
    const std::string_view line = lines[i];
    const WordTail tail = *word_tail(line);
    lines.set(i, {trim(line.substr(0, tail.begin)), tail.begin > 0 ? " " : "",
                  "Answer: ", line.substr(tail.after)});
  }
}

/// Tails count where there are several.
void spell_letter_tails(EnglishLines& lines) {
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::answer)) {
    if (!lines.has(i, trait::told) && answer_tail(lines[i])) {
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

}  // namespace

void join_answer_tails(EnglishLines& lines) {
  join_parted_tails(lines);
}

void spell_answer_tails(EnglishLines& lines) {
  spell_letter_tails(lines);
  spell_word_tails(lines);
}

}  // namespace tiku
