#include "interop/text/questions/word_lists.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "base/text.h"
#include "base/utf8.h"

namespace tiku {
namespace {

/// `Choose from:`, `Word bank`, 选词填空: what says that a list of words follows.
bool announces_words(const std::string& line) {
  constexpr std::string_view kWords[] = {
      "word bank",     "word box",      "choose from", "from the box", "in the box",
      "from the list", "use the words", "words below", "given words",  "words given",
      "选词",          "备选词",        "供选",        "所给词",       "给出的词",
      "下列词",        "下面的词",      "括号里的词",  "方框"};
  const std::string folded = fold_case(line);
  return std::any_of(std::begin(kWords), std::end(kWords), [&folded](std::string_view word) {
    return folded.find(word) != std::string::npos;
  });
}

/// How many short words stand on the line, parted by commas, bars or wide spaces; 0 where anything
/// longer does.
std::size_t count_words(std::string_view line) {
  constexpr std::size_t kLongest = 30;
  constexpr std::string_view kParts[] = {",",  "，", "、", "|", "/", ";",  "；", "·", "•", "  ",
                                         "\t", "　", "*",  "(", ")", "（", "）", "[", "]"};
  const bool han = std::any_of(line.begin(), line.end(),
                               [](char c) { return static_cast<unsigned char>(c) >= 0xE3; });
  std::size_t count = 0;
  std::size_t from = 0;
  const auto close = [&](std::size_t end) {
    const std::string_view word = trim(line.substr(from, end - from));
    constexpr std::string_view kSentence = ".?!:_0123456789";
    count += word.empty() ? 0U : 1U;
    return word.size() <= kLongest && word.find_first_of(kSentence) == word.npos &&
           word.find("。") == word.npos && word.find("：") == word.npos;
  };
  for (std::size_t at = 0; at < line.size();) {
    std::size_t length = han && line[at] == ' ' ? 1 : 0;
    for (const std::string_view part : kParts) {
      length = std::max(length, line.substr(at).starts_with(part) ? part.size() : 0);
    }
    if (length == 0) {
      ++at;
      continue;
    }
    if (!close(at)) {
      return 0;
    }
    at += length;
    from = at;
  }
  return close(line.size()) ? count : 0;
}

/// Behind `Choose from:` on the line.
std::string_view behind_colon(std::string_view line) {
  const std::size_t colon = line.rfind(':');
  const std::size_t wide = line.rfind("：");
  const std::size_t at = colon != line.npos  ? colon + 1
                         : wide != line.npos ? wide + 3
                                             : line.size();
  std::string_view words = trim(line.substr(at));
  words.remove_suffix(words.ends_with('.') ? 1 : words.ends_with("。") ? 3 : 0);
  return words;
}

/// The lines of the range from the first list on; empty where none is.
TextRange word_list(const PaperText& text, TextRange range, bool is_announced) {
  constexpr std::size_t kFewest = 3;
  TextRange found;
  for (std::size_t at = range.begin; at < range.end;) {
    const std::size_t end = std::min(text.line_end(at), range.end);
    const TextRange line = text.trimmed({at, end});
    at = end + 1;
    if (line.empty()) {
      continue;
    }
    const std::string words = text.original(line);
    is_announced = is_announced || announces_words(words);
    const bool behind = announces_words(words) && count_words(behind_colon(words)) >= kFewest;
    const bool bracket =
        words.starts_with('(') || words.starts_with("（") || words.starts_with('[');
    const std::size_t count = count_words(words);
    const bool list = count >= kFewest && (is_announced || bracket);
    const bool goes_on = !found.empty() && count > 0 && is_announced;
    if (behind || list || goes_on) {
      found = found.empty() ? line : TextRange{found.begin, line.end};
    }
  }
  return found;
}

/// Whether most of the questions are sentences with a blank, and nothing to choose from.
bool asks_for_words(const PaperGroup& group) {
  const auto blanks =
      std::count_if(group.questions.begin(), group.questions.end(), [](const ReadQuestion& one) {
        return (one.blanks > 0 || !one.filled.empty() || one.slot_in_text) &&
               one.options.size() < 2;
      });
  return 2 * static_cast<std::size_t>(blanks) > group.questions.size();
}

}  // namespace

std::vector<TextRange> find_word_lists(const PaperText& text, std::vector<PaperGroup>& groups) {
  std::vector<TextRange> lists;
  constexpr std::size_t kFar = 1500;
  std::size_t last = 0;  // where the group before ends
  for (PaperGroup& group : groups) {
    const std::size_t first = group.entries.front().begin;
    const std::size_t near = first > kFar ? first - kFar : 0;
    const std::size_t from = std::max({group.before.begin, last, near});
    if (from < first && asks_for_words(group)) {
      group.words = word_list(text, {from, first}, announces_words(group.title));
      lists.push_back(group.words);
    }
    last = group.entries.back().body.end;
  }
  return lists;
}

}  // namespace tiku
