#include "interop/text/scan/title_words.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/utf8.h"
#include "base/utf8_han.h"
#include "interop/text/scan/han_set.h"

namespace tiku {
namespace {

constexpr std::u32string_view kEnglishExamWords[] = {
    U"exam", U"examination", U"quiz", U"test", U"questions", U"assessment", U"questionnaire"};

constexpr std::u32string_view kExamWords[] = {
    U"试题",   U"试卷",   U"题库",   U"考试",   U"考核",   U"测试题",   U"测试",
    U"测验",   U"竞赛",   U"练习题", U"习题",   U"模拟题", U"真题",     U"考题",
    U"自测",   U"题目",   U"样卷",   U"作业",   U"问答题", U"联考",     U"月考",
    U"统考",   U"段考",   U"期中考", U"期末考", U"模拟卷", U"练习卷",   U"测试卷",
    U"检测卷", U"检测题", U"预测卷", U"冲刺卷", U"押题卷", U"每日一练", U"抢答题",
};

/// Whether what begins at `at`, beyond ASCII, may be a letter or stand within a word unseen.
bool may_belong_to_word(std::string_view line, std::size_t at) {
  const auto byte = [line](std::size_t i) {
    return i < line.size() ? static_cast<unsigned char>(line[i]) : 0U;
  };
  constexpr unsigned kFirstWideLetter = 0xA1;
  switch (byte(at)) {
    case 0xC2:
      return byte(at + 1) == 0xAD;
    case 0xE2:  // U+200B to U+200F, U+2060
      return (byte(at + 1) == 0x80 && byte(at + 2) < 0x90) || byte(at + 1) == 0x81;
    case 0xEF:
      return byte(at + 1) != 0xBC || byte(at + 2) >= kFirstWideLetter;
    default:
      return false;
  }
}

}  // namespace

bool names_answers(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kWord = U"答案";
  constexpr std::u32string_view kJoins = U"及和与附含带有并加+(、与 ";
  const std::size_t found = text.find(kWord, range);
  std::size_t begin = found;
  for (const std::u32string_view prefix : {U"参考", U"标准", U"正确", U"解析", U"详解"}) {
    const bool there = begin >= range.begin + 2 && text.has(begin - 2, prefix);
    begin -= there ? 2U : 0U;
  }
  return found < range.end && begin > range.begin &&
         kJoins.find(text[begin - 1]) == std::u32string_view::npos;
}

bool names_an_exam(const PaperText& text, TextRange range) {
  for (std::size_t at = range.begin; at < range.end; ++at) {
    const bool starts = is_paper_letter(text[at]) && (at == 0 || !is_paper_letter(text[at - 1]));
    const bool english =
        starts && std::any_of(std::begin(kEnglishExamWords), std::end(kEnglishExamWords),
                              [&](std::u32string_view word) {
                                return text.has_any_case(at, word) &&
                                       !is_paper_letter(text[at + word.size()]);
                              });
    if (english) {
      return true;
    }
  }
  return std::any_of(std::begin(kExamWords), std::end(kExamWords),
                     [&](std::u32string_view word) { return text.find(word, range) < range.end; });
}

bool may_name_exam(std::string_view line) {
  static constexpr HanSet kFirst(
      U"试試题題考测測竞练練习習模真自样作问問联聯月统統段期检檢预預冲沖押每抢搶");
  constexpr std::string_view kBegins[] = {"ex", "qu", "te", "as"};
  bool behind_letter = false;
  for (std::size_t at = 0; at < line.size();) {
    const auto byte = static_cast<unsigned char>(line[at]);
    if (byte >= 0x80) {
      const char32_t han = han_at(line, at);
      if (kFirst.has(han) || may_belong_to_word(line, at)) {
        return true;
      }
      behind_letter = false;
      at += decode_utf8(line, at).bytes;
      continue;
    }
    const auto begins = [&](std::string_view two) {
      return (byte | 0x20) == two[0] && line.size() > at + 1 && (line[at + 1] | 0x20) == two[1];
    };
    if (!behind_letter && std::any_of(std::begin(kBegins), std::end(kBegins), begins)) {
      return true;
    }
    behind_letter = is_paper_letter(byte);
    ++at;
  }
  return false;
}

bool names_term(std::string_view line) {
  constexpr std::size_t kLongest = 300;
  constexpr std::string_view kWords[] = {"学年", "学期", "學年", "學期", "届", "屆"};
  const auto holds = [line](std::string_view word) {
    return line.find(word) != std::string_view::npos;
  };
  return line.size() <= kLongest && holds("20") && !holds("。") &&
         std::any_of(std::begin(kWords), std::end(kWords), holds);
}

}  // namespace tiku
