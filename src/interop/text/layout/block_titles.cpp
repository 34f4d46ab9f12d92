#include "interop/text/layout/block_titles.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <optional>

#include "base/text.h"
#include "base/utf8.h"
#include "interop/text/layout/no_titles.h"
#include "interop/text/scan/title_words.h"
#include "interop/text/scan/words.h"

namespace tiku {
namespace {

constexpr std::size_t kLongestTitle = 45;
constexpr std::size_t kHanBytes = 3;
constexpr std::size_t kShortestTitle = 4;

/// What counts begins so.
constexpr std::string_view kFirsts[] = {"一、",   "一.",    "一．",   "（一）", "(一)",  "第一部分",
                                        "第一条", "第一章", "第一节", "第一卷", "第1卷", "第I卷",
                                        "第Ⅰ卷",  "1、",    "1.",     "1．",    "（1）", "(1)",
                                        "第1题",  "第1題",  "第 1 题"};

/// What stands at the head of a paper below its title begins so.
constexpr std::string_view kHeads[] = {
    "姓名",  "单位", "班级",     "部门",     "考试时间", "考试时长", "（时间", "(时间",    "时间：",
    "时间:", "满分", "注意事项", "提示：",   "提示:",    "说明：",   "说明:",  "得分",     "总分",
    "單位",  "班級", "部門",     "考試時間", "時間：",   "時間:",    "滿分",   "注意事項", "總分"};

/// What the name of a text that is no paper ends in.
constexpr std::string_view kTexts[] = {
    "须知", "规程", "规范", "规定", "制度", "办法", "守则", "手册", "通知", "方案", "总结", "心得",
    "计划", "报告", "流程", "口诀", "话术", "用语", "指南", "细则", "条例", "要求", "准则", "职责",
    "目录", "大全", "体会", "須知", "規程", "規範", "規定", "辦法", "守則", "手冊", "計劃", "報告",
    "口訣", "話術", "用語", "細則", "條例", "準則", "職責", "目錄", "總結", "體會"};

/// Where the first of the words stands; npos where none does.
template <std::size_t N>
std::size_t find_first(std::string_view text, const std::string_view (&words)[N]) {
  std::size_t first = text.npos;
  for (const std::string_view word : words) {
    first = std::min(first, text.find(word));
  }
  return first;
}

/// The number that the line begins with, in digits or in Han characters; 0 where none stands there.
std::int64_t leading_number(std::string_view line) {
  constexpr std::size_t kLook = 40;
  const PaperText text(line.substr(0, kLook));
  std::size_t at = text[0] == U'第' || text[0] == U'(' ? 1 : 0;
  std::int64_t value = 0;
  if (is_paper_digit(text[at])) {
    while (is_paper_digit(text[at]) && value < 1000) {
      value = 10 * value + static_cast<std::int64_t>(text[at++] - U'0');
    }
  } else if (const std::optional<HanziNumber> number = hanzi_number_at(text, at)) {
    value = number->value;
    at += number->length;
  } else {
    return 0;
  }
  constexpr std::u32string_view kBehind = U".、:)]部题条章节卷篇";
  constexpr std::int64_t kMostBare = 300;
  const bool bare = (text[at] == U' ' || text[at] == U'[') && value <= kMostBare;
  return bare || kBehind.find(text[at]) != std::u32string_view::npos ? value : 0;
}

/// Whether what stands in the text first and counts is a 1.
bool counts_from_one(std::string_view text) {
  constexpr int kMostLines = 30;
  constexpr std::size_t kLong = 300;
  constexpr std::size_t kLook = 900;
  for (int i = 0; i < kMostLines && !text.empty(); ++i) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = trim(text.substr(0, end));
    if (const std::int64_t number = line.empty() ? 0 : leading_number(line); number > 0) {
      return number == 1;
    }
    if (line.size() > kLong) {
      return find_first(line.substr(0, kLook), kFirsts) != line.npos;
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return false;
}

bool names_exam(std::string_view title) {
  constexpr std::string_view kWords[] = {"练习", "練習", "小测", "小測"};  // too vague elsewhere
  const bool practice = find_first(title, kWords) != title.npos;
  if (!practice && !may_name_exam(title)) {
    return false;
  }
  const PaperText text(title);
  std::size_t han = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    han += is_hanzi(text[at]) ? 1U : 0U;
  }
  if (2 * han < text.size() || leading_number(title) > 0 || type_name_at(text, 0)) {
    return false;  // 五、问答题
  }
  return text.size() >= kShortestTitle && text.size() <= kLongestTitle &&
         (practice || names_an_exam(text, {0, text.size()})) &&
         !names_answers(text, {0, text.size()});
}

/// Whether the name is that of another text, or of the file that it is.
bool names_text(std::string_view title) {
  constexpr std::string_view kFiles[] = {".docx", ".doc", ".pdf", ".txt", ".ppt", ".pptx"};
  for (const std::string_view file : kFiles) {
    title.remove_suffix(title.ends_with(file) ? file.size() : 0);
  }
  const bool ends = std::any_of(std::begin(kTexts), std::end(kTexts),
                                [title](std::string_view word) { return title.ends_with(word); });
  const std::size_t size = ends ? PaperText(title).size() : 0;
  return size >= kShortestTitle && size <= kLongestTitle && leading_number(title) == 0;
}

/// 关于开展活动的通知各部门:...: the name of a letter, glued to whom it is for.
std::string_view letter_title(std::string_view line) {
  constexpr std::string_view kBegins[] = {"关于", "關於"};
  constexpr std::string_view kEnds[] = {"的通知", "的报告", "的意见", "的公告", "的函",
                                        "的决定", "的報告", "的意見", "的決定"};
  const std::string_view look = line.substr(0, kLongestTitle * kHanBytes);
  std::size_t end = look.npos;
  for (const std::string_view word : kEnds) {
    const std::size_t at = look.find(word);
    end = at == look.npos ? end : std::min(end, at + word.size());
  }
  const bool begins = line.starts_with(kBegins[0]) || line.starts_with(kBegins[1]);
  return begins && end != look.npos ? line.substr(0, end) : std::string_view();
}

/// Whether words begin the text: no rule (————), and no one character over and over.
bool begins_words(std::string_view title) {
  return is_hanzi(PaperText(title.substr(0, kHanBytes))[0]) &&
         title.substr(kHanBytes) != title.substr(0, title.size() - kHanBytes);
}

/// 客服话术大全客服话术大全客户:...: what a text begins with twice.
std::string_view repeated_title(std::string_view line) {
  constexpr std::size_t kShortest = 5 * kHanBytes;
  constexpr std::size_t kLongest = kLongestTitle * kHanBytes;
  for (std::size_t size = kShortest; size <= kLongest && 2 * size < line.size(); ++size) {
    if (line[size] == line[0] && line.substr(size).starts_with(line.substr(0, size))) {
      const std::string_view title = trim(line.substr(0, size));
      return is_no_title(title) || !begins_words(title) ? std::string_view() : title;
    }
  }
  return {};
}

/// 客服试题单选: before 1.: without the name of the first section.
std::string_view without_section(std::string_view title) {
  constexpr std::string_view kColons[] = {":", "："};
  constexpr std::string_view kNames[] = {"单项选择题", "單項選擇題", "选择题", "選擇題",
                                         "单选题",     "單選題",     "判断题", "判斷題",
                                         "单选",       "單選",       "判断",   "判斷"};
  const auto strip = [&title](const auto& words) {
    const auto* const found = std::find_if(std::begin(words), std::end(words),
                                           [&](auto word) { return title.ends_with(word); });
    title.remove_suffix(found == std::end(words) ? 0 : found->size());
    return found != std::end(words);
  };
  const std::string_view whole = title;
  return strip(kColons) && strip(kNames) ? title : whole;
}

}  // namespace

std::string_view block_title(std::string_view line, std::string_view below) {
  constexpr std::size_t kLook = 240;  // bytes
  if (begins_no_title(line)) {
    return {};  // most lines
  }
  const std::string_view look = line.substr(0, kLook);
  const std::size_t first = find_first(look, kFirsts);
  const std::size_t field = find_first(look, kHeads);
  if (first != look.npos || field != look.npos) {
    const std::string_view title = without_section(trim(look.substr(0, std::min(first, field))));
    const bool counts = first != look.npos || counts_from_one(line.size() > kLook ? line : below);
    const bool named = names_exam(title) || (first < field && names_text(title));
    if (named && counts && !is_no_title(title)) {
      return title;
    }
  } else if (line.size() <= kLook && !is_no_title(line)) {
    const bool named = names_exam(line) || names_text(line);
    return named && counts_from_one(below) ? line : std::string_view();
  }
  const std::string_view letter = letter_title(line);
  return letter.empty() ? repeated_title(line) : letter;
}

}  // namespace tiku
