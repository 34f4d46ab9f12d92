// Headings of answers in English papers, told by their words. A phrase for answers stands in each;
// before it only a title may stand, behind it only what the answers belong to.
#include "interop/text/english/key_heads.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "interop/text/english/parts.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kLook = 90;
constexpr std::size_t kMostWords = 8;

constexpr std::string_view kPhrases[] = {
    "answer section", "answer keys",   "answer key",  "answers key", "answers",
    "solution key",   "solutions",     "keys",        "key answers", "key",
    "marking scheme", "marking guide", "mark scheme", "marking key", "scoring key",
    "correction key", "answer",        "ans"};

bool is_word_sign(char c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || c == '\'' ||
         static_cast<unsigned char>(c) > 127;
}

std::string_view word_at(std::string_view line, std::size_t at) {
  std::size_t end = at;
  while (end < line.size() && is_word_sign(line[end])) {
    ++end;
  }
  return line.substr(at, end - at);
}

/// Behind the phrase that begins at `at`; `at` where none does.
std::size_t past_phrase(std::string_view line, std::size_t at) {
  const auto is_at = [line](std::size_t i, char small) { return (line[i] | 0x20) == small; };
  for (const std::string_view phrase : kPhrases) {
    const std::size_t end = at + phrase.size();
    if (end > line.size() || !is_at(at, phrase[0]) || !is_at(at + 1, phrase[1])) {
      continue;  // most words
    }
    if (has_word(line, at, phrase) && (end >= line.size() || !is_word_sign(line[end]))) {
      return end;
    }
  }
  return at;
}

/// `week's`, `yesterday’s`: when the paper was whose answers follow.
bool is_time(std::string_view word) {
  constexpr std::string_view kTimes[] = {"week",    "month", "issue", "time",     "lesson",
                                         "edition", "year",  "round", "yesterday"};
  return std::any_of(std::begin(kTimes), std::end(kTimes), [word](std::string_view time) {
    return has_word(word, 0, time) && word.size() > time.size() && word.back() == 's';
  });
}

/// Words that say nothing else: `Here are the correct`.
bool is_filler(std::string_view word) {
  constexpr std::string_view kFillers[] = {"the",   "correct", "right",    "suggested", "model",
                                           "quiz",  "test",    "exam",     "trivia",    "full",
                                           "final", "sample",  "expected", "here",      "are",
                                           "true",  "false",   "or",       "last",      "previous"};
  return is_time(word) ||
         std::any_of(std::begin(kFillers), std::end(kFillers), [word](std::string_view filler) {
           return filler.size() == word.size() && (word.front() | 0x20) == filler.front() &&
                  has_word(word, 0, filler);
         });
}

/// The words before the one for answers, as far as they were read.
class TitleWords {
 public:
  void add(std::string_view word) {
    constexpr std::size_t kShortWord = 3;
    const bool small = word.front() >= 'a' && word.front() <= 'z';
    ++words_;
    fillers_ = fillers_ && is_filler(word);
    titled_ = titled_ && !(small && word.size() > kShortWord);
  }

  /// Whether such words can be a title, with whatever follows.
  bool may_be_title() const { return words_ <= kMostWords && (fillers_ || titled_); }

 private:
  std::size_t words_ = 0;
  bool fillers_ = true;
  bool titled_ = true;
};

/// Whether a title may end so before the word for its answers: `Fire Quiz –`, but not `Questions
/// and` or `Write your`.
bool may_end_title(std::string_view before) {
  std::string_view last;
  for (std::size_t at = 0; at < before.size();) {
    const std::string_view word = word_at(before, at);
    last = !word.empty() ? word : before[at] == '&' ? "and" : last;
    at += std::max<std::size_t>(word.size(), 1);
  }
  const std::string end = fold_case(last);
  const bool joins = end == "and" || end == "with" || end == "your" || end == "all" ||
                     end == "no" || end == "an" || end == "or";
  const bool article = end == "a" && trim(before).size() == 1;  // A key: what opens a door
  return !joins && !article;
}

/// Where a name of what is answered ends: at a colon or with the line. Nothing where a sentence
/// stands there.
std::optional<std::size_t> past_name(std::string_view line, std::size_t at) {
  const std::size_t colon = line.find(':', at);
  const std::size_t end = std::min(colon, line.size());
  const std::string_view name = line.substr(at, end - at);
  std::size_t words = 0;
  for (std::size_t i = 0; i < name.size();) {
    const std::string_view word = word_at(name, i);
    words += word.empty() ? 0U : 1U;
    if (name[i] == '?' || name[i] == '.' || name[i] == ';') {
      return std::nullopt;
    }
    i += std::max<std::size_t>(word.size(), 1);
  }
  return words > kMostWords ? std::nullopt : std::optional(end + (colon < line.size() ? 1U : 0U));
}

/// Where what the phrase announces begins, or nothing where it announces nothing.
std::optional<std::size_t> past_rest(std::string_view line, std::size_t at) {
  at = past_spaces(line, at);
  if (at >= line.size()) {
    return line.size();
  }
  if (line[at] == ':') {
    return past_spaces(line, at + 1);
  }
  if (is_ascii_digit(line[at])) {
    return at;
  }
  const bool dash =
      line[at] == '-' || line.substr(at).starts_with("–") || line.substr(at).starts_with("—");
  constexpr std::string_view kJoins[] = {"to ",      "for ",          "of ",
                                         "from ",    "with explan",   "and explan",
                                         "& explan", "with rational", "and rational"};
  const bool joins = std::any_of(std::begin(kJoins), std::end(kJoins),
                                 [&](std::string_view join) { return has_word(line, at, join); });
  if (dash || joins || line[at] == '(') {
    const std::optional<std::size_t> end = past_name(line, at);
    return end ? std::optional(past_spaces(line, *end)) : std::nullopt;
  }
  return std::nullopt;
}

/// Without what sets a heading off on either side.
std::string_view without_ornaments(std::string_view line) {
  constexpr std::string_view kSigns = "#*_=~-> \t";
  const std::size_t first = line.find_first_not_of(kSigns);
  const std::size_t last = line.find_last_not_of("*_=~- \t");
  return first == std::string_view::npos ? std::string_view()
                                         : line.substr(first, last + 1 - first);
}

/// `Instructor use only - answer key`: behind a dash the whole name of a list of answers. `Desk
/// test Answer Section`: no sentence ends so.
bool ends_in_key_name(std::string_view words) {
  if (words.size() <= kLook && words.ends_with(" Answer Section")) {
    return true;
  }
  constexpr std::string_view kNames[] = {"answer key", "answer keys", "answers", "marking scheme"};
  if (words.size() > kLook || words.empty() ||
      ((words.back() | 0x20) != 'y' && (words.back() | 0x20) != 's' &&
       (words.back() | 0x20) != 'e')) {
    return false;  // most lines
  }
  return std::any_of(std::begin(kNames), std::end(kNames), [words](std::string_view name) {
    const std::size_t at = words.size() > name.size() ? words.size() - name.size() : 0;
    return at > 0 && has_word(words, at, name) &&
           (words.substr(0, at).ends_with(" - ") || words.substr(0, at).ends_with(" – ") ||
            words.substr(0, at).ends_with(" — "));
  });
}

}  // namespace

std::optional<std::size_t> past_key_head(std::string_view line) {
  const std::string_view words = without_ornaments(line);
  const std::size_t look = std::min(words.size(), kLook);
  TitleWords title;
  std::size_t at = 0;
  std::size_t end = 0;
  for (; at < look; at = std::max(end, at + 1)) {
    end = at;
    if (!is_word_sign(words[at])) {
      continue;
    }
    const char c = static_cast<char>(words[at] | 0x20);
    const bool may_begin = c == 'a' || c == 'k' || c == 's' || c == 'm' || c == 'c';
    end = may_begin ? past_phrase(words, at) : at;
    if (end != at) {
      break;
    }
    const std::string_view word = word_at(words, at);
    end = at + word.size();
    title.add(word);
    if (!title.may_be_title()) {  // most lines, a few words on
      return ends_in_key_name(words) ? std::optional(line.size()) : std::nullopt;
    }
  }
  if (at >= look) {
    return std::nullopt;
  }
  const std::optional<std::size_t> rest = past_rest(words, end);
  const auto is_phrase = [&](std::string_view phrase) {
    return end - at == phrase.size() && has_word(words, at, phrase);
  };
  const bool one = is_phrase("ans") || is_phrase("answer");  // of one question, or of a list
  if (!rest || (one && (*rest >= words.size() || !is_ascii_digit(words[*rest]))) ||
      !may_end_title(words.substr(0, at))) {
    return std::nullopt;
  }
  const bool truths = has_word(words, 0, "true") && is_phrase("answers");  // asked are statements
  if (*rest >= words.size() && !truths && !english_type_name(words).empty()) {
    return std::nullopt;
  }
  const auto offset = static_cast<std::size_t>(words.data() - line.data());
  return *rest >= words.size() ? line.size() : offset + *rest;
}

bool closes_paper(std::string_view line) {
  constexpr std::string_view kPapers[] = {
      "exam",       "examination",    "quiz",     "test",     "assessment", "questions", "paper",
      "exam paper", "question paper", "the test", "the exam", "the quiz",   "the paper"};
  std::string_view words = without_ornaments(line);
  words.remove_suffix(words.ends_with('.') || words.ends_with('!') ? 1 : 0);
  constexpr std::string_view kEnd = "end of ";
  return has_word(words, 0, kEnd) &&
         std::any_of(std::begin(kPapers), std::end(kPapers), [&](std::string_view paper) {
           return words.size() == kEnd.size() + paper.size() && has_word(words, kEnd.size(), paper);
         });
}

bool names_earlier(std::string_view head) {
  const std::string folded = " " + fold_case(head.substr(0, kLook));
  return folded.find(" last ") != std::string::npos ||
         folded.find(" previous ") != std::string::npos ||
         folded.find(" yesterday") != std::string::npos;
}

bool names_review(std::string_view line) {
  constexpr std::string_view kTells[] = {"review", "self-check", "end-of-chapter", "end"};
  constexpr std::string_view kAsks[] = {"questions", "exercises", "problems"};
  constexpr std::string_view kOthers[] = {"chapter", "unit", "lesson", "module", "section",
                                          "of",      "the",  "for",    "and",    "practice"};
  constexpr std::size_t kLongest = 50;
  const std::string_view words = without_ornaments(line);
  bool tells = false;
  bool asks = false;
  for (std::size_t at = 0; at < words.size() && words.size() <= kLongest;) {
    const std::size_t end = std::min(words.find(' ', at), words.size());
    const std::string word = fold_case(words.substr(at, end - at));
    const auto is_one_of = [&word](const auto& list) {
      return std::find(std::begin(list), std::end(list), word) != std::end(list);
    };
    const bool tell = is_one_of(kTells);
    const bool ask = is_one_of(kAsks);
    if (!tell && !ask && !is_one_of(kOthers)) {
      return false;  // most lines, at the first word
    }
    tells = tells || tell;
    asks = asks || ask;
    at = end + 1;
  }
  return tells && asks;
}

}  // namespace tiku
