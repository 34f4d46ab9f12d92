// Parts of papers whose line breaks are lost, under the headings that a common program for tests
// prints: `True/False Indicate whether the statement is true or false. ____ 1. ...`.
#include <algorithm>
#include <iterator>
#include <vector>

#include "interop/text/english/lines.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

struct PrintedHead {
  std::string_view title;
  /// How its instruction begins.
  std::string_view words;
};

constexpr PrintedHead kHeads[] = {
    {"True/False", "Indicate whether the "},
    {"Multiple Choice", "Identify the "},
    {"Multiple Response", "Identify "},
    {"Completion", "Complete each "},
    {"Matching", "Match each "},
};

/// Where the head begins in the line from `from` on; npos where it does not stand there.
std::size_t find_head(std::string_view line, const PrintedHead& head, std::size_t from) {
  const std::size_t gap = head.title.size() + 1;
  for (std::size_t at = line.find(head.words, from); at != line.npos;
       at = line.find(head.words, at + 1)) {
    const bool apart = at > gap && line[at - 1] == ' ' && line[at - gap - 1] == ' ';
    if (apart && line.substr(at - gap).starts_with(head.title)) {
      return at - gap;
    }
  }
  return line.npos;
}

/// A tag that says the type behind each `____ 1. `.
std::string with_tags(std::string_view statements) {
  constexpr std::string_view kRule = "__ ";
  constexpr std::string_view kTag = "[True/False] ";
  std::string out;
  std::size_t from = 0;
  for (std::size_t at = statements.find(kRule); at != statements.npos;
       at = statements.find(kRule, at + 1)) {
    const LineLead lead = read_lead(statements.substr(at + kRule.size()));
    if (lead.kind == LeadKind::number) {
      const std::size_t behind = at + kRule.size() + lead.after;
      out.append(statements.substr(from, behind - from)).append(kTag);
      from = behind;
    }
  }
  return out.append(statements.substr(from));
}

struct FoundHead {
  std::size_t begin = 0;
  std::size_t end = 0;  // behind its instruction
  bool is_truth = false;
};

std::vector<FoundHead> heads_of(std::string_view line) {
  std::vector<FoundHead> found;
  for (const PrintedHead& head : kHeads) {
    const std::size_t at = find_head(line, head, 0);
    const std::size_t stop = at == line.npos ? line.npos : line.find(". ", at);
    if (stop != line.npos) {
      found.push_back({at, stop + 2, &head == std::begin(kHeads)});
    }
  }
  std::sort(found.begin(), found.end(),
            [](const FoundHead& a, const FoundHead& b) { return a.begin < b.begin; });
  return found;
}

/// The line without its heads: tags say what is to be judged, options what is to be chosen.
std::string without_heads(std::string_view line, const std::vector<FoundHead>& heads) {
  std::string out(line.substr(0, heads[0].begin));
  for (std::size_t i = 0; i < heads.size(); ++i) {
    const std::size_t end = i + 1 < heads.size() ? heads[i + 1].begin : line.size();
    const std::string_view part = line.substr(heads[i].end, end - heads[i].end);
    out += heads[i].is_truth ? with_tags(part) : std::string(part);
  }
  return out;
}

}  // namespace

void spell_one_line_parts(EnglishLines& lines) {
  constexpr std::size_t kShortest = 200;  // several questions
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!lines.has(i, trait::rule) || lines[i].size() < kShortest) {
      continue;  // most lines
    }
    const std::vector<FoundHead> heads = heads_of(lines[i]);
    if (!heads.empty()) {
      lines.set(i, {without_heads(lines[i], heads)});
    }
  }
}

}  // namespace tiku
