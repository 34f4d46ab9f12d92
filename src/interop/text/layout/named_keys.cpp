#include "interop/text/layout/named_keys.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <string>

#include "base/text.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/word_set.h"

namespace tiku {
namespace {

constexpr std::size_t kLongest = 90;
/// What papers that came before are called.
constexpr const char* kEarlier = "earlier";

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
  static constexpr std::string_view kWords[] = {"nswer", "NSWER", "key", "Key", "KEY", "olution"};
  static constexpr WordSet kNames(kWords);
  constexpr std::string_view kSentenceEnds = ".?!,;";
  const bool heading = line.size() > 2 && line.size() <= kLongest && is_ascii_letter(line[0]) &&
                       is_ascii_letter(line[1]) &&
                       kSentenceEnds.find(line.back()) == std::string_view::npos;
  return heading && kNames.is_within(line);  // options, questions and sentences are none
}

/// Whose answers the line heads; "" of other lines.
std::string paper_of_key(std::string_view line) {
  if (!may_head_key(line) || past_key_head(line) != line.size()) {
    return {};
  }
  return names_earlier(line) ? kEarlier : paper_name(line);
}

std::vector<NamedKey> named_keys(std::string_view text, const DocumentSpan& span) {
  std::vector<NamedKey> keys;
  std::int64_t number = span.first_line;
  for (std::size_t begin = span.begin; begin < span.end; ++number) {
    const std::size_t end = std::min(text.find('\n', begin), span.end);
    std::string paper = paper_of_key(trim(text.substr(begin, end - begin)));
    if (!paper.empty() && !keys.empty()) {
      keys.back().answers.end = begin;
    }
    if (!paper.empty()) {
      keys.push_back({std::move(paper), {begin, span.end, number}});
    }
    begin = end + 1;
  }
  return keys;
}

/// Which papers the lines of a document name that head no answers: parts of it may be some.
std::set<std::string> papers_within(std::string_view text, const DocumentSpan& span) {
  std::set<std::string> names;
  for (std::size_t begin = span.begin; begin < span.end;) {
    const std::size_t end = std::min(text.find('\n', begin), span.end);
    const std::string_view line = trim(text.substr(begin, end - begin));
    if (paper_of_key(line).empty()) {
      names.insert(paper_name(line));
    }
    begin = end + 1;
  }
  return names;
}

/// Whether some of the answers belong to another paper than the one they stand behind, and all to
/// papers of the file or to others of its kind.
bool are_foreign(std::string_view text, const DocumentSpan& span, const std::string& own,
                 const std::map<std::string, std::size_t>& papers,
                 const std::vector<NamedKey>& keys) {
  const auto is_own = [&own](const NamedKey& key) { return key.paper == own; };
  if (std::all_of(keys.begin(), keys.end(), is_own)) {
    return false;  // most papers
  }
  const std::string noun = own.substr(0, own.find(' ') + 1);
  const std::set<std::string> within = papers_within(text, span);
  return std::all_of(keys.begin(), keys.end(), [&](const NamedKey& key) {
    const bool of_kind = key.paper == kEarlier || key.paper.starts_with(noun);
    return papers.count(key.paper) > 0 || (of_kind && within.count(key.paper) == 0);
  });
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
  for (const auto& entry : papers) {
    const std::string& own = entry.first;
    DocumentSpan& span = spans[entry.second];
    const std::vector<NamedKey> keys = named_keys(text, span);
    const bool foreign = are_foreign(text, span, own, papers, keys);
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
