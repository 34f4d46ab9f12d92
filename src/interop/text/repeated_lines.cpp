#include "interop/text/repeated_lines.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace tiku {
namespace {

struct DocumentLine {
  std::size_t begin = 0;
  std::string_view text;
};

std::vector<DocumentLine> lines_with_text(std::string_view document) {
  std::vector<DocumentLine> lines;
  for (std::size_t at = 0; at < document.size();) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    if (!line.empty()) {
      lines.push_back({static_cast<std::size_t>(line.data() - document.data()), line});
    }
    at = end + 1;
  }
  return lines;
}

/// The line without brackets and ornaments it begins with.
std::string_view behind_brackets(std::string_view line) {
  constexpr std::string_view kSigns[] = {"（", "(", "【", "[", "〔", "◆", "*", " "};
  for (bool found = true; found;) {
    found = false;
    for (const std::string_view sign : kSigns) {
      if (line.starts_with(sign)) {
        line.remove_prefix(sign.size());
        found = true;
      }
    }
  }
  return line;
}

bool begins_answer(std::string_view line) {
  constexpr std::string_view kLabels[] = {"答案",     "正确答案", "正確答案", "参考答案",
                                          "參考答案", "标准答案", "標準答案", "本题答案",
                                          "本題答案", "答：",     "答:"};
  line = behind_brackets(line);
  return std::any_of(std::begin(kLabels), std::end(kLabels),
                     [line](std::string_view label) { return line.starts_with(label); });
}

bool begins_option(std::string_view line) {
  line = behind_brackets(line);
  return !line.empty() && line.front() >= 'A' && line.front() <= 'H';
}

/// A few Han characters without any sign of a sentence, an answer or a number.
bool may_be_button(std::string_view line) {
  constexpr std::size_t kShortest = 9;  // bytes: three characters
  constexpr std::size_t kLongest = 90;
  constexpr std::string_view kSigns[] = {"。", "？", "！", "；", "，", "、", "：", "（", "√", "×"};
  const bool ascii_sign = std::any_of(line.begin(), line.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '?' || c == '.' || c == ',' || c == ';' || c == ':' ||
           c == '(' || c == '_' || (c >= 'A' && c <= 'H');
  });
  return line.size() >= kShortest && line.size() <= kLongest && !ascii_sign &&
         std::none_of(std::begin(kSigns), std::end(kSigns), [line](std::string_view sign) {
           return line.find(sign) != std::string_view::npos;
         });
}

}  // namespace

std::string without_repeated_lines(std::string document) {
  const std::vector<DocumentLine> lines = lines_with_text(document);
  std::map<std::string_view, std::vector<std::size_t>> places;
  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    if (begins_answer(lines[i + 1].text) && begins_option(lines[i - 1].text) &&
        !begins_option(lines[i].text) && !begins_answer(lines[i].text) &&
        may_be_button(lines[i].text)) {
      places[lines[i].text].push_back(i);
    }
  }
  std::vector<std::size_t> furniture;
  for (const auto& [words, where] : places) {
    if (where.size() > 1) {
      furniture.insert(furniture.end(), where.begin(), where.end());
    }
  }
  if (furniture.empty()) {
    return document;
  }
  std::sort(furniture.begin(), furniture.end());
  std::string kept;
  std::size_t from = 0;
  for (const std::size_t i : furniture) {
    kept.append(document, from, lines[i].begin - from);
    from = lines[i].begin + lines[i].text.size();
  }
  kept.append(document, from);
  return kept;
}

}  // namespace tiku
