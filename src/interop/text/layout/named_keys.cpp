#include "interop/text/layout/named_keys.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

constexpr std::size_t kLongest = 90;
/// What papers that came before are called.
const std::string kEarlier = "earlier";

/// `exam a` for MIDTERM EXAM A, `test 2` for Test 2: which of several papers a line names; "" of
/// other lines.
std::string paper_name(std::string_view line) {
  constexpr std::string_view kNouns[] = {"exam", "test", "quiz", "version", "paper", "form", "set"};
  for (std::size_t at = 0; at < line.size() && line.size() <= kLongest; ++at) {
    if (at > 0 && is_ascii_letter(line[at - 1])) {
      continue;
    }
    for (const std::string_view noun : kNouns) {
      std::size_t value = at + noun.size() + 1;
      if (!has_word(line, at, noun) || value >= line.size() || line[value - 1] != ' ') {
        continue;
      }
      const std::size_t begin = value;
      if (line[value] >= 'A' && line[value] <= 'H') {
        ++value;
      } else {
        take_number(line, value);
      }
      const bool whole =
          value > begin &&
          (value == line.size() || (!is_ascii_letter(line[value]) && !is_ascii_digit(line[value])));
      if (whole) {
        return std::string(noun) + " " + fold_case(line.substr(begin, value - begin));
      }
    }
  }
  return {};
}

/// The answers of the paper that a heading names.
struct NamedKey {
  std::string paper;
  AnswerSpan answers;
};

bool may_head_key(std::string_view line) {
  constexpr std::string_view kWords[] = {"nswer", "NSWER", "key", "Key", "KEY", "olution"};
  return !line.empty() && line.size() <= kLongest &&
         std::any_of(std::begin(kWords), std::end(kWords),
                     [line](std::string_view word) { return line.find(word) != line.npos; });
}

std::vector<NamedKey> named_keys(std::string_view text, const DocumentSpan& span) {
  std::vector<NamedKey> keys;
  std::int64_t number = span.first_line;
  for (std::size_t begin = span.begin; begin < span.end; ++number) {
    const std::size_t end = std::min(text.find('\n', begin), span.end);
    const std::string_view line = trim(text.substr(begin, end - begin));
    if (may_head_key(line) && past_key_head(line) == line.size()) {
      std::string paper = names_earlier(line) ? kEarlier : paper_name(line);
      if (!paper.empty()) {
        keys.push_back({std::move(paper), {begin, span.end, number}});
        if (keys.size() > 1) {
          keys[keys.size() - 2].answers.end = begin;
        }
      }
    }
    begin = end + 1;
  }
  return keys;
}

/// Whether the answers are those of a paper of the same kind that is not in the file; a part of the
/// document may be it.
bool is_stranger(std::string_view text, const DocumentSpan& span, std::string_view own,
                 const NamedKey& key) {
  const std::string_view noun = own.substr(0, own.find(' ') + 1);
  if (key.paper != kEarlier && !key.paper.starts_with(noun)) {
    return false;
  }
  for (std::size_t begin = span.begin; begin < key.answers.begin;) {
    const std::size_t end = std::min(text.find('\n', begin), key.answers.begin);
    if (paper_name(trim(text.substr(begin, end - begin))) == key.paper) {
      return false;
    }
    begin = end + 1;
  }
  return true;
}

}  // namespace

void give_named_papers_their_keys(std::string_view text, std::vector<DocumentSpan>& spans) {
  std::map<std::string, std::size_t> papers;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (const std::string name = paper_name(spans[i].title); !name.empty()) {
      papers.try_emplace(name, i);
    }
  }
  std::vector<DocumentSpan> strangers;
  for (const auto& [own, place] : papers) {
    DocumentSpan& span = spans[place];
    const std::vector<NamedKey> keys = named_keys(text, span);
    const bool foreign = std::any_of(keys.begin(), keys.end(),
                                     [&](const NamedKey& key) { return key.paper != own; }) &&
                         std::all_of(keys.begin(), keys.end(), [&](const NamedKey& key) {
                           return papers.count(key.paper) > 0 || is_stranger(text, span, own, key);
                         });
    for (const NamedKey& key : foreign ? keys : std::vector<NamedKey>()) {
      const auto paper = papers.find(key.paper);
      if (paper != papers.end() && spans[paper->second].answers.end == 0) {
        spans[paper->second].answers = key.answers;
      } else {
        strangers.push_back({key.paper,
                             key.answers.begin,
                             key.answers.end,
                             key.answers.first_line,
                             span.last_line,
                             {}});
      }
    }
    span.end = foreign ? keys.front().answers.begin : span.end;
  }
  spans.insert(spans.end(), strangers.begin(), strangers.end());
}

}  // namespace tiku
