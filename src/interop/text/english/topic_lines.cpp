// Lines between the number of a question and its options that ask nothing: its topic and where it
// was set, `2. Plants` above `(PGE/BA – 2023):`, and a word for options above the first of them.
#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "base/text.h"
#include "interop/text/english/option_lines.h"
#include "interop/text/english/passes.h"

namespace tiku {
namespace {

/// `(PGE/BA – 2023):`: whose question it was, and when; the year tells.
bool is_origin(std::string_view line) {
  constexpr std::size_t kLongest = 80;
  if (!line.starts_with('(') || line.size() > kLongest) {
    return false;  // most lines
  }
  line.remove_suffix(line.ends_with(':') ? 1 : 0);
  if (line.find(')') + 1 != line.size()) {
    return false;
  }
  for (std::size_t at = 1; at < line.size(); ++at) {
    const bool year = line.substr(at).starts_with("19") || line.substr(at).starts_with("20");
    std::size_t end = at;
    if (year && !is_ascii_digit(line[at - 1]) && take_number(line, end) > 0 && end == at + 4) {
      return true;
    }
  }
  return false;
}

/// What is asked instead of the topic, where several questions have both lines above it.
void clear_topics(EnglishLines& lines) {
  constexpr std::size_t kLongest = 70;
  std::vector<std::size_t> found;
  for (const std::size_t i : lines.with(trait::number_lead)) {
    const bool topic = i + 2 < lines.size() && lines.has(i + 1, trait::sign) &&
                       lines[i].size() <= kLongest && !ends_asking(lines[i]) &&
                       is_origin(lines.trimmed(i + 1));
    if (topic && lines.lead(i + 2).kind == LeadKind::none && !lines.is_blank(i + 2)) {
      found.push_back(i);
    }
  }
  for (const std::size_t i : found.size() > 1 ? found : std::vector<std::size_t>()) {
    lines.set(i, {std::to_string(lines.lead(i).value), ". ", lines.trimmed(i + 2)});
    lines.set(i + 1, {});
    lines.set(i + 2, {});
  }
}

/// `Question 2 General Science`: a few words behind the number, which end no sentence.
bool may_be_subject(std::string_view words) {
  constexpr std::size_t kLongest = 40;
  constexpr std::ptrdiff_t kMostSpaces = 3;
  return !words.empty() && words.size() <= kLongest && words.front() >= 'A' &&
         words.front() <= 'Z' &&
         std::string_view(".?!:;,_)").find(words.back()) == std::string_view::npos &&
         std::count(words.begin(), words.end(), ' ') <= kMostSpaces;
}

/// What is asked below the subject, where all questions have both, and subjects come again.
void clear_subjects(EnglishLines& lines) {
  constexpr std::size_t kFewest = 3;
  std::vector<std::size_t> found;
  std::vector<std::string> subjects;
  for (const std::size_t i : lines.with(trait::word_lead)) {
    const std::string_view words = trim(lines[i].substr(lines.lead(i).after));
    const std::size_t below = lines.next_filled(i + 1);
    if (!may_be_subject(words) || below >= lines.size() || !lines.has(below, trait::words) ||
        lines.trimmed(below).front() < 'A' || lines.trimmed(below).front() > 'Z') {
      return;  // nearly always at the first
    }
    found.push_back(i);
    subjects.emplace_back(words);
  }
  std::sort(subjects.begin(), subjects.end());
  const bool again = std::adjacent_find(subjects.begin(), subjects.end()) != subjects.end();
  for (const std::size_t i :
       found.size() < kFewest || !again ? std::vector<std::size_t>() : found) {
    const std::size_t below = lines.next_filled(i + 1);
    lines.set(i, {"Question ", std::to_string(lines.lead(i).value), ". ", lines.trimmed(below)});
    lines.set(below, {});
  }
}

/// A word for options alone above the first of them.
void clear_option_heads(EnglishLines& lines) {
  constexpr std::size_t kLongest = 24;
  for (const std::size_t i : lines.with(trait::words)) {
    const std::string_view line = lines.trimmed(i);
    if (line.size() <= kLongest && i + 1 < lines.size() && lines.has(i + 1, trait::letter_lead) &&
        lines.lead(i + 1).value == 1 && names_options(line)) {
      lines.set(i, {});
    }
  }
}

}  // namespace

void clear_topic_lines(EnglishLines& lines) {
  clear_topics(lines);
  clear_subjects(lines);
  clear_option_heads(lines);
}

}  // namespace tiku
