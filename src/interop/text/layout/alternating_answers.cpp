#include "interop/text/layout/alternating_answers.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [text](std::string_view end) { return text.ends_with(end); });
}

/// ...是( )。, ...叫____: nothing stands behind what is to be filled in.
bool ends_in_blank(std::string_view line) {
  for (const std::string_view stop : {"。", ".", "：", ":"}) {
    line.remove_suffix(line.ends_with(stop) ? stop.size() : 0);
  }
  for (const std::string_view close : {"）", ")"}) {
    if (line.ends_with(close)) {
      const std::string_view before = trim(line.substr(0, line.size() - close.size()));
      return ends_with_any(before, {"（", "(", "（　"});
    }
  }
  return ends_with_any(line, {"__", "＿＿"});
}

bool has_blank(std::string_view line) {
  constexpr std::string_view kBlanks[] = {"（）", "()", "（ ", "( ", "（　", "__", "＿＿"};
  return std::any_of(std::begin(kBlanks), std::end(kBlanks),
                     [line](std::string_view blank) { return line.find(blank) != line.npos; });
}

/// One line that asks nothing and has no label, no bracket and no letter of an option before it.
bool may_be_answer(std::string_view line) {
  constexpr std::size_t kLongest = 150;
  return line.size() <= kLongest && !has_blank(line) && read_lead(line).kind != LeadKind::letter &&
         !ends_with_any(line, {"？", "?", "：", ":"}) && line.find("答案") == line.npos &&
         !line.starts_with("（") && !line.starts_with('(') && !line.starts_with("【") &&
         !line.starts_with('#');
}

/// 东 南 西 北: as many words as questions have options.
bool may_be_options(std::string_view line) {
  constexpr std::size_t kFewest = 3;
  std::size_t words = 1;
  for (std::size_t at = line.find_first_of(" \t"); at < line.size();
       at = line.find_first_of(" \t", at)) {
    at = std::min(line.find_first_not_of(" \t", at), line.size());
    ++words;
  }
  for (std::size_t at = line.find("　"); at < line.size(); at = line.find("　", at + 1)) {
    ++words;
  }
  return words >= kFewest;
}

/// Where questions and answers begin in turn; empty where the lines are in no such order.
std::vector<std::size_t> find_turns(std::string_view document) {
  constexpr std::size_t kFewest = 5;
  std::vector<std::size_t> turns;
  std::size_t above = 0;  // lines of the title
  std::size_t options = 0;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    at = end + 1;
    if (line.empty()) {
      continue;
    }
    const bool asks = turns.size() % 2 == 0;
    if (turns.empty() && above == 0 && !ends_in_blank(line)) {
      ++above;
      continue;
    }
    if (asks ? !ends_in_blank(line) || read_lead(line).kind != LeadKind::none
             : !may_be_answer(line)) {
      return {};
    }
    options += !asks && may_be_options(line) ? 1U : 0U;
    turns.push_back(static_cast<std::size_t>(line.data() - document.data()));
  }
  const bool paired = turns.size() >= 2 * kFewest && turns.size() % 2 == 0;
  return paired && 8 * options < turns.size() ? turns : std::vector<std::size_t>();
}

}  // namespace

std::string with_alternating_answers(std::string document) {
  const std::vector<std::size_t> turns = find_turns(document);
  if (turns.empty()) {
    return document;
  }
  std::string out;
  std::size_t from = 0;
  for (std::size_t i = 0; i < turns.size(); ++i) {
    out.append(document, from, turns[i] - from);
    out += i % 2 == 0 ? std::to_string(i / 2 + 1) + ". " : "答案：";
    from = turns[i];
  }
  return out.append(document, from);
}

}  // namespace tiku
