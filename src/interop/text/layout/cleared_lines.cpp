// Whichever pass empties a line, a document and its plain form have the same lines, and what was
// moved is still there: so words are counted in both.
#include "interop/text/layout/cleared_lines.h"

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <iterator>
#include <unordered_map>

#include "base/text.h"
#include "interop/text/layout/container_lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// Takes the next line off the text.
std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

bool is_in_word(char c) {
  return (c & '\x80') != 0 || is_ascii_letter(c);
}

/// Dashes, bullets, quotation marks and what parts sentences in Chinese.
bool is_wide_sign(std::string_view text, std::size_t at) {
  const std::string_view sign = text.substr(at, 2);
  return text[at] == '\xE2' || sign == "\xE3\x80" || sign == "\xEF\xBC";
}

/// Calls `take` with every run of letters.
template <class Take>
void for_each_word(std::string_view text, Take take) {
  constexpr std::size_t kWideBytes = 3;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    while (at < text.size() && is_in_word(text[at]) && !is_wide_sign(text, at)) {
      ++at;
    }
    if (at > begin) {
      take(text.substr(begin, at - begin));
    } else {
      at += is_in_word(text[at]) ? kWideBytes : 1;
    }
  }
}

constexpr std::size_t kShortest = 3;

/// A Han character is long enough.
bool is_long(std::string_view word) {
  return word.size() >= kShortest;
}

/// How often the words of some lines stand in a document, and in its plain form.
class WordCounts {
 public:
  struct Count {
    std::int64_t before = 0;
    std::int64_t after = 0;
  };

  /// The words of the line are to be counted.
  void want(std::string_view line) {
    for_each_word(line, [this](std::string_view word) {
      if (is_long(word)) {
        counts_.try_emplace(word, Count{});
        may_be_.set(sketch(word));
      }
    });
  }

  void count(std::string_view text, std::int64_t Count::*where) {
    for_each_word(text, [this, where](std::string_view word) {
      if (!is_long(word) || !may_be_.test(sketch(word))) {
        return;  // nearly all
      }
      if (const auto known = counts_.find(word); known != counts_.end()) {
        ++(known->second.*where);
      }
    });
  }

  const Count& of(std::string_view word) const { return counts_.at(word); }

 private:
  static std::size_t sketch(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    const auto last = static_cast<unsigned char>(word.back());
    return (std::size_t{first} * 31 + last * 7 + word.size()) % kSketch;
  }

  static constexpr std::size_t kSketch = 4096;

  std::unordered_map<std::string_view, Count> counts_;
  std::bitset<kSketch> may_be_;
};

/// Labels that stand in plain texts where other words stood.
bool is_label(std::string_view word) {
  constexpr std::string_view kLabels[] = {"Answer", "Answers", "Explanation", "Question", "Part",
                                          "True",   "False",   "Correct",     "Incorrect"};
  return std::find(std::begin(kLabels), std::end(kLabels), word) != std::end(kLabels);
}

/// `1. A B C D`: letters to mark, more than an answer to each number has.
bool is_row_of_letters(std::string_view line) {
  constexpr std::size_t kFewest = 3;
  std::size_t letters = 0;
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool alone = i == 0 || !is_in_word(line[i - 1]);
    letters += alone && is_ascii_letter(line[i]) ? 1U : 0U;
    letters += line.substr(i).starts_with("√") || line.substr(i).starts_with("×") ? 1U : 0U;
    numbers += line[i] >= '0' && line[i] <= '9' ? 1U : 0U;
  }
  return letters >= kFewest && letters >= 2 * numbers;
}

/// All words of the line stand less often in the plain text; and where they are several, they do
/// not stand there elsewhere, as those of a question do that is printed again.
bool is_lost(std::string_view line, const WordCounts& counts) {
  constexpr std::size_t kSeveral = 4;
  std::size_t words = 0;
  std::size_t gone = 0;
  std::size_t left = 0;
  for_each_word(line, [&](std::string_view word) {
    if (is_long(word) && !is_label(word)) {
      const WordCounts::Count& count = counts.of(word);
      ++words;
      gone += count.before > count.after ? 1U : 0U;
      left += count.after > 0 ? 1U : 0U;
    }
  });
  return words > 0 ? gone == words && !(words >= kSeveral && left == words)
                   : is_row_of_letters(line);
}

}  // namespace

std::vector<ClearedLine> cleared_lines(std::string_view document, std::string_view plain) {
  std::vector<ClearedLine> cleared;
  if (document == plain) {
    return cleared;
  }
  std::string_view source = document;
  std::string_view made = plain;
  for (std::size_t i = 0; !source.empty(); ++i) {
    const std::string_view before = take_line(source);
    const std::string_view after = take_line(made);
    const bool is_visible = !after.empty() && after.front() > 0x20 && after.front() < 0x7F;
    if (is_visible || !trim(after).empty()) {
      continue;  // most lines
    }
    const std::string_view words = trim(before);
    if (!words.empty() && !container_says(words)) {
      cleared.push_back({i, words});
    }
  }
  if (cleared.empty()) {
    return cleared;
  }
  WordCounts counts;
  for (const ClearedLine& line : cleared) {
    counts.want(line.text);
  }
  counts.count(document, &WordCounts::Count::before);
  counts.count(plain, &WordCounts::Count::after);
  std::erase_if(cleared,
                [&counts](const ClearedLine& line) { return !is_lost(line.text, counts); });
  return cleared;
}

}  // namespace tiku
