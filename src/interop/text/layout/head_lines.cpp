#include "interop/text/layout/head_lines.h"

#include <algorithm>

#include "base/text.h"
#include "base/utf8_han.h"
#include "interop/text/english/key_heads.h"
#include "interop/text/scan/line_lead.h"
#include "interop/text/scan/paper_text.h"
#include "interop/text/scan/word_set.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

constexpr std::size_t kLongest = 150;  // bytes

/// Whether the line names a school, a term or an exam, and no part of a paper.
bool names_paper(std::string_view line) {
  static constexpr std::string_view kWords[] = {
      "学年", "学期", "学院", "大学",   "学校", "中学", "小学", "月考", "联考", "统考",
      "期中", "期末", "段考", "模拟考", "试卷", "试题", "考试", "竞赛", "學年", "學期",
      "學院", "大學", "學校", "中學",   "國中", "國小", "試卷", "試題", "考試", "競賽"};
  static constexpr std::string_view kSigns[] = {"。", "？", "，", "；", "：",
                                                "?",  ":",  ";",  ",",  "_"};
  static constexpr WordSet kNames(kWords);
  static constexpr WordSet kSentence(kSigns);
  if (line.empty() || line.size() > kLongest || !kNames.is_within(line) ||
      kSentence.is_within(line)) {
    return false;
  }
  const PaperText text(line);
  return !type_name_at(text, 0) && !hanzi_number_at(text, 0) && !label_name_at(text, 0);
}

}  // namespace

HeadLines::HeadLines(std::string_view document) {
  constexpr int kTopLines = 6;
  int lines = 0;
  for (std::size_t at = 0; at < document.size() && lines < kTopLines;) {
    const std::size_t end = std::min(document.find('\n', at), document.size());
    const std::string_view line = trim(document.substr(at, end - at));
    at = end + 1;
    if (line.empty()) {
      continue;
    }
    ++lines;
    if (names_paper(line) && !past_key_head(line)) {
      lines_.push_back(without_spaces(line));
    }
  }
}

bool HeadLines::has(std::string_view line) const {
  if (lines_.empty() || line.size() > kLongest || line.empty()) {
    return false;
  }
  const auto begins = [line](const std::string& head) { return head.front() == line.front(); };
  if (std::none_of(lines_.begin(), lines_.end(), begins)) {
    return false;
  }
  const std::string bare = without_spaces(line);
  return std::find(lines_.begin(), lines_.end(), bare) != lines_.end();
}

}  // namespace tiku
