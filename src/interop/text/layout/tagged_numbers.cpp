// Apps that practise show number, type and question each on its own; what was copied from their
// screen has lost all signs between them.
#include "interop/text/layout/tagged_numbers.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "interop/text/scan/line_lead.h"

namespace tiku {
namespace {

/// 30 or 30. alone on its line, which is not empty.
bool is_number(std::string_view line) {
  constexpr std::size_t kMostDigits = 4;
  if (!is_ascii_digit(line.front()) || line.front() == '0') {
    return false;  // most lines
  }
  for (const std::string_view sign : {".", "、", "．"}) {
    line.remove_suffix(line.ends_with(sign) ? sign.size() : 0);
  }
  return line.size() <= kMostDigits && std::all_of(line.begin(), line.end(), is_ascii_digit);
}

/// The name of the type that the line begins with, and what stands behind it.
struct TypedLine {
  std::string_view name;
  std::string_view rest;
};

TypedLine typed_line(std::string_view line) {
  constexpr std::string_view kNames[] = {
      "单选题", "多选题", "单项选择题", "多项选择题", "不定项选择题", "选择题",     "判断题",
      "是非题", "填空题", "简答题",     "问答题",     "论述题",       "案例分析题", "單選題",
      "多選題", "複選題", "選擇題",     "判斷題",     "簡答題",       "名词解释题"};

  struct Frame {
    std::string_view open;
    std::string_view close;
  };

  constexpr Frame kFrames[] = {{"【", "】"}, {"[", "]"}, {"（", "）"}, {"(", ")"}, {"", ""}};
  for (const Frame& frame : kFrames) {
    for (const std::string_view name : kNames) {
      const std::string_view behind =
          line.starts_with(frame.open) ? line.substr(frame.open.size()) : std::string_view();
      if (behind.starts_with(name) && behind.substr(name.size()).starts_with(frame.close)) {
        return {name, trim(behind.substr(name.size() + frame.close.size()))};
      }
    }
  }
  return {};
}

/// A number and the line below it that belongs to it.
struct Pair {
  std::string_view number;
  std::string_view line;
};

/// The pairs of the document: none where the name of a type heads a list of numbers.
std::vector<Pair> find_pairs(const DocumentLines& document) {
  std::vector<Pair> pairs;
  std::string_view number;
  bool is_bare = false;  // the last pair has the name of its type and nothing else yet
  for (const DocumentLine& whole : document.lines()) {
    const std::string_view line = whole.words;
    if (line.empty()) {
      continue;
    }
    const bool counts = is_number(line);
    if (is_bare && counts) {
      pairs.pop_back();
    }
    const TypedLine typed = number.empty() ? TypedLine{} : typed_line(line);
    is_bare = !typed.name.empty() && typed.rest.empty();
    if (!typed.name.empty()) {
      pairs.push_back({number, line});
    }
    number = counts ? line : std::string_view();
  }
  return pairs;
}

std::string join(std::string_view text, const std::vector<Pair>& pairs) {
  std::string joined;
  joined.reserve(text.size() + 8 * pairs.size());
  std::size_t from = 0;
  for (const Pair& pair : pairs) {
    const auto number = static_cast<std::size_t>(pair.number.data() - text.data());
    const auto line = static_cast<std::size_t>(pair.line.data() - text.data());
    const std::size_t digits = pair.number.find_first_not_of("0123456789");
    const TypedLine typed = typed_line(pair.line);
    joined.append(text.substr(from, number - from));
    joined.append(text.substr(number + pair.number.size(), line - number - pair.number.size()));
    joined.append(pair.number.substr(0, digits)).append(". [").append(typed.name).append("]");
    joined.append(typed.rest);
    from = line + pair.line.size();
  }
  return joined.append(text.substr(from));
}

}  // namespace

void join_tagged_numbers(DocumentLines& document) {
  const std::vector<Pair> pairs = find_pairs(document);
  if (pairs.size() > 1) {
    document.apply([&pairs](const std::string& text) { return join(text, pairs); });
  }
}

}  // namespace tiku
