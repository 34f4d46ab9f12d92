#include "interop/text/scan/title_words.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace tiku {
namespace {

constexpr std::u32string_view kEnglishExamWords[] = {
    U"exam", U"examination", U"quiz", U"test", U"questions", U"assessment", U"questionnaire"};

constexpr std::u32string_view kExamWords[] = {
    U"试题", U"试卷", U"题库",   U"考试", U"考核",   U"测试题", U"测试",
    U"测验", U"竞赛", U"练习题", U"习题", U"模拟题", U"真题",   U"考题",
    U"自测", U"题目", U"样卷",   U"作业", U"问答题",
};

}  // namespace

bool names_answers(const PaperText& text, TextRange range) {
  constexpr std::u32string_view kWord = U"答案";
  constexpr std::u32string_view kJoins = U"及和与附含带有并加+(、与 ";
  const std::size_t found = text.find(kWord, range);
  std::size_t begin = found;
  for (const std::u32string_view prefix : {U"参考", U"标准", U"正确"}) {
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

}  // namespace tiku
